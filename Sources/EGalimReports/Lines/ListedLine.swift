import EGalim

/// A purchase line as it is shown: what was bought, and where it stands.
public struct ListedLine: Hashable, Sendable {
  /// The purchase.
  public let purchase: Purchase
  /// What was bought.
  public let description: String
  /// The supplier; empty where the ledger gives none.
  public let supplier: String
  /// The ledger; of a workbook without its sheet.
  public let path: String
  /// The sheet of a workbook.
  public let sheet: String?
  /// The physical line where the record starts, or the row of the sheet, from 1.
  public let line: Int

  /// Makes a line.
  public init(
    purchase: Purchase, description: String, supplier: String, path: String, sheet: String? = nil, line: Int
  ) {
    self.purchase = purchase
    self.description = description
    self.supplier = supplier
    self.path = path
    self.sheet = sheet
    self.line = line
  }

  /// The ledger and the line as diagnostics write them: `achats.csv:12`, `achats.xlsx!Mars!12`.
  public var placeText: String {
    sheet.map { "\(path)!\($0)!\(line)" } ?? "\(path):\(line)"
  }

  /// The labels by the platform's names, without marks.
  public var labelNames: [String] {
    let deprecated = [("CONVERSION_BIO", LabelSet.conversionBio), ("EQUIVALENTS", .equivalents)]
      .filter { purchase.labels.contains($0.1) }
    return purchase.labels.labels.map(\.platformName) + deprecated.map(\.0)
  }

  /// The marks by the names that old ledgers give them.
  public var markNames: [String] {
    [("FRANCE", LabelSet.france), ("EUROPE", .europe), ("CIRCUIT_COURT", .circuitCourt), ("LOCAL", .local)]
      .filter { purchase.labels.contains($0.1) }.map(\.0)
  }
}
