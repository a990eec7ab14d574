import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// Why a purchase is left out of a file for the platform, which would refuse the whole file for it.
public enum PurchaseRefusal: Hashable, Sendable {
  /// A credit note.
  case negativeAmount
  /// A SIRET that fails the Luhn check: La Poste's own rule is unknown to the platform.
  case siretFailsLuhn
  /// A label of old ledgers that the 2026 layout lacks.
  case deprecatedLabel
  /// No identifier of the asked kind.
  case missingIdentifier(canteen: String, kind: IdentifierKind)
  /// Nothing but blanks in the description.
  case emptyDescription
  /// A day after the one on which the file is made.
  case futureDate(today: CivilDate)
  /// `FRANCE` and `EUROPE` together.
  case contradictoryOrigins
  /// A line that no file of the platform's size can hold; its bytes.
  case lineTooLong(bytes: Int)

  /// What is wrong, in the catalogue's terms.
  public var finding: Finding {
    switch self {
    case .negativeAmount: .platformNegativeAmount
    case .siretFailsLuhn: .platformSiret
    case .deprecatedLabel: .platformValue(nearest: nil)
    case .missingIdentifier(let canteen, let kind): .canteenLacksIdentifier(canteen: canteen, needed: kind.columnName)
    case .emptyDescription: .platformEmptyCell
    case .futureDate(let today): .platformFutureDate(today: today.iso)
    case .contradictoryOrigins: .platformContradictoryOrigins
    case .lineTooLong(let bytes): .platformFileTooLarge(bytes: bytes)
    }
  }

  /// The diagnostic of a line left out, at the line of the ledger it comes from.
  public func diagnostic(of line: PurchaseLine) -> Diagnostic {
    let place = Place(path: line.path, line: line.line, rowNumber: line.rowNumber, fieldName: fieldName)
    return Diagnostic(finding, at: place, cell: cell(of: line))
  }

  private var fieldName: String? {
    switch self {
    case .negativeAmount: "prix_ht"
    case .siretFailsLuhn: "siret"
    case .deprecatedLabel: "categories_egalim"
    case .missingIdentifier(_, let kind): kind.columnName
    case .emptyDescription: "description"
    case .futureDate: "date"
    case .contradictoryOrigins: "origine"
    case .lineTooLong: nil
    }
  }

  /// The value that is refused, as the new file would hold it.
  private func cell(of line: PurchaseLine) -> String? {
    switch self {
    case .negativeAmount: line.purchase.amount.plainText
    case .siretFailsLuhn: line.purchase.canteen.text
    case .deprecatedLabel: PurchaseRefusal.deprecatedLabels(of: line.purchase.labels)
    case .futureDate: line.purchase.date.iso
    case .emptyDescription: String(decoding: line.description, as: UTF8.self)
    case .missingIdentifier, .contradictoryOrigins, .lineTooLong: nil
    }
  }

  /// The names of labels that the 2026 layout lacks; nil when there is none among them.
  private static func deprecatedLabels(of labels: LabelSet) -> String? {
    let names = [(LabelSet.conversionBio, "CONVERSION_BIO"), (.equivalents, "EQUIVALENTS")]
      .filter { labels.contains($0.0) }.map(\.1)
    return names.isEmpty ? nil : names.joined(separator: ",")
  }
}
