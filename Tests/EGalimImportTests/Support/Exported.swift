import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport

@testable import EGalimImport

/// A ledger as a made-up wholesaler would export it, with the rules that lead back to it.
///
/// Names of columns, their order, words, dates and ways to give an amount differ from one seed to the next; titles,
/// subtotals, repeated headers and footers stand around the lines.
struct Exported {
  /// The export.
  private(set) var text = ""
  /// What leads back.
  private(set) var book = RuleBook()
  /// The amounts of its lines in cents, in order.
  private(set) var cents: [Int64] = []

  /// How amounts are given.
  enum AmountForm: CaseIterable { case net, product, withTax, accounts }

  private struct Column {
    let field: RuleField
    let name: String
    let format: String
    let cell: (PlainPurchase) throws -> String
  }

  init(_ ledger: PlainLedger, from random: inout SeededGenerator) throws {
    let usesComma = random.oneIn(2)
    let form = random.pick(AmountForm.allCases, else: .net)
    var columns = Self.columns(&random) + (try Self.amountColumns(form, usesComma: usesComma, random.oneIn(2)))
    columns = random.shuffled(columns)
    book.columns = ColumnRules(
      try random.shuffled(columns).map {
        ColumnRule($0.field, .columns($0.name), format: try RuleFormat($0.format, for: $0.field))
      })
    let separator = random.pick([";", "\t", ","], else: ";")
    let header = columns.map(\.name)
    var rows: [[String]] = [["Grossiste SA"], [], ["Client 41187", "Mars"], header]
    for purchase in ledger.purchases {
      rows.append(try columns.map { try $0.cell(purchase) })
      cents.append(Int64(try NaiveArithmetic.cents(purchase.amountText)))
      if random.oneIn(12) { rows.append(header) }
      if random.oneIn(12) { rows.append([]) }
      if random.oneIn(12) { rows.append(Self.subtotal(cents, columns, form)) }
    }
    rows += [[], ["Page 3/3"], ["Édité le soir"]]
    text = rows.map { $0.map(Self.quoted).joined(separator: separator) + "\r\n" }.joined()
  }

  /// A subtotal that is one, wherever it can be read.
  private static func subtotal(_ cents: [Int64], _ columns: [Column], _ form: AmountForm) -> [String] {
    let sum = Money(cents: cents.reduce(0, +)).plainText
    return columns.map { column in
      switch column.field {
      case .description: "Sous-total"
      case .amount: column.format.contains("virgule") ? sum.replacing(".", with: ",") : sum
      default: ""
      }
    }
  }

  private static func columns(_ random: inout SeededGenerator) -> [Column] {
    let families = PlainVocabulary.families
    let labels = PlainVocabulary.labels
    let date = random.pick(["jj/mm/aaaa", "mm/jj/aaaa", "aaaa-mm-jj"], else: "jj/mm/aaaa")
    func map(_ words: [String], _ prefix: String) -> String {
      words.enumerated().map { "\(prefix)\($0)=\($1)" }.joined(separator: "|")
    }
    return [
      Column(field: .siret, name: "Client", format: "") { $0.siret },
      Column(field: .description, name: "Désignation article", format: "") { $0.description },
      Column(field: .supplier, name: "Marque / Producteur", format: "") { $0.fournisseur },
      Column(field: .date, name: "Livré le", format: date) { dateText($0.date, date) },
      Column(field: .family, name: "Rayon", format: map(families, "R")) { purchase in
        "r\(families.firstIndex(of: purchase.famille) ?? 0)"
      },
      Column(field: .labels, name: "Signes", format: map(labels, "S")) { purchase in
        purchase.labels.map { "S\(labels.firstIndex(of: $0) ?? 0)" }.joined(separator: " / ")
      },
      Column(field: .origin, name: "Pays", format: "FR=FRANCE|UE=EUROPE") {
        ["FRANCE": "FR", "EUROPE": "UE"][$0.origin] ?? ""
      },
      Column(field: .shortCircuit, name: "CC", format: "V=OUI|F=NON") { $0.shortCircuit ? "V" : "F" },
      Column(field: .local, name: "Local ?", format: "") { $0.local ? "Oui" : "" },
      Column(field: .localDefinition, name: "Sens de local", format: "") { $0.localDefinition.lowercased() },
      Column(field: .localKilometres, name: "Distance", format: "") { $0.km.map { "\($0) km" } ?? "" },
    ]
  }

  private static func amountColumns(
    _ form: AmountForm, usesComma: Bool, _ isLarge: Bool
  ) throws -> [Column] {
    let format = usesComma ? "virgule" : "point"
    func written(_ text: String) -> String { usesComma ? text.replacing(".", with: ",") : text }
    func column(_ field: RuleField, _ name: String, _ cell: @escaping (PlainPurchase) throws -> String) -> Column {
      Column(field: field, name: name, format: format) { written(try cell($0)) }
    }
    switch form {
    case .net: return [column(.amount, "Montant HT") { $0.amountText }]
    case .product:
      // A quantity that divides everything: the product is the amount, to the last digit.
      let count = isLarge ? 8 : 4
      return [
        column(.quantity, "Qté") { _ in "\(count) CT" },
        column(.unitPrice, "PU HT") { decimal($0.amountText, times: 1000 / count, overPowerOfTen: 3) },
      ]
    case .withTax:
      return [
        column(.amountWithTax, "Montant TTC") { purchase in
          decimal(plain(try NaiveArithmetic.cents(purchase.amountText)), times: 1055, overPowerOfTen: 3)
        },
        Column(field: .taxRate, name: "TVA", format: "") { _ in isLarge ? "5,5 %" : "0.055" },
      ]
    case .accounts:
      return [
        column(.debit, "Débit") { $0.amountText.hasPrefix("-") ? "" : $0.amountText },
        column(.credit, "Crédit") { $0.amountText.hasPrefix("-") ? String($0.amountText.dropFirst()) : "0" },
      ]
    }
  }

  /// Cents with a decimal point.
  private static func plain(_ cents: Int) -> String { Money(cents: Int64(cents)).plainText }

  /// A decimal number times a whole one, over a power of ten: by moving its point.
  private static func decimal(_ text: String, times factor: Int, overPowerOfTen power: Int) -> String {
    let isNegative = text.hasPrefix("-")
    let parts = text.drop { $0 == "-" }.split(separator: ".", omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? String(parts[1]) : ""
    let places = decimals.count + power
    var digits = String((Int(parts[0] + decimals) ?? 0) * factor)
    while digits.count <= places { digits = "0" + digits }
    return (isNegative ? "-" : "") + digits.dropLast(places) + "." + digits.suffix(places)
  }

  private static func dateText(_ iso: String, _ form: String) -> String {
    let parts = iso.split(separator: "-").map(String.init)
    switch form {
    case "jj/mm/aaaa": return "\(parts[2])/\(parts[1])/\(parts[0])"
    case "mm/jj/aaaa": return "\(parts[1])/\(parts[2])/\(parts[0])"
    default: return iso
    }
  }

  private static func quoted(_ cell: String) -> String {
    cell.isEmpty ? "" : "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension String {
  /// The text without the blanks around it, as every reader leaves them out.
  var withoutBlanks: String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r", "\u{A0}", "\u{202F}"]
    var view = unicodeScalars[...]
    while let first = view.first, blanks.contains(first) { view.removeFirst() }
    while let last = view.last, blanks.contains(last) { view.removeLast() }
    return String(view)
  }
}
