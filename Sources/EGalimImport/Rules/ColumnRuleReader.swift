import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// Reads `colonnes.csv`: every error in one run, each with its line and column.
struct ColumnRuleReader {
  private(set) var rules: ColumnRules
  private(set) var diagnostics: [Diagnostic] = []
  private let path: String
  private var firstLines: [RuleField: Int] = [:]

  private static let columns = [
    RuleTable.Column(name: "champ", synonyms: ["champs"], isRequired: true),
    RuleTable.Column(name: "colonne", synonyms: ["colonnes"], isRequired: true),
    RuleTable.Column(name: "format", synonyms: ["formats"]),
    RuleTable.Column(name: "raison", synonyms: ["raisons"]), RuleTable.Column(name: "confiance"),
  ]

  init(path: String) {
    self.path = path
    rules = ColumnRules(place: Place(path: path))
  }

  mutating func read() {
    do throws(SourceFailure) {
      var table = try RuleTable(path: path, columns: Self.columns)
      while let row = try table.nextRow() { read(row) }
    } catch {
      diagnostics.append(error.diagnostic)
    }
  }

  private mutating func read(_ row: RuleRow) {
    let name = row["champ"]
    let column = row["colonne"]
    guard !name.isEmpty || !column.isEmpty else { return }
    guard !name.isEmpty else { return add(.emptyRequiredCell, row, "champ") }
    guard let field = RuleField(spelling: name) else {
      return add(.unknownRuleField(nearest: RuleField.nearestName(to: name)), row, "champ")
    }
    let reference = ColumnReference(column)
    if reference == nil, !column.isEmpty { return add(.unreadableColumnReference(.emptyConstant), row, "colonne") }
    let format = format(of: field, row)
    if case .constant(let text) = reference { check(text, of: field, format, row) }
    if reference != nil, let first = firstLines[field] {
      return add(.repeatedRuleField(firstLine: first), row, "champ")
    }
    if reference != nil { firstLines[field] = row.row.place.line ?? 0 }
    guard reference != nil || !rules.rules.contains(where: { $0.field == field }) else { return }
    rules.append(
      ColumnRule(
        field, reference, format: format, reason: row["raison"], confidence: row["confiance"], place: row.row.place))
  }

  private mutating func format(of field: RuleField, _ row: RuleRow) -> RuleFormat {
    do throws(UnreadableFormat) {
      return try RuleFormat(row["format"], for: field)
    } catch {
      add(.unreadableRuleFormat(part: error.part, known: RuleFormat.known(for: field)), row, "format")
      return RuleFormat()
    }
  }

  /// Whether a constant can stand on every line; a word of one's own is looked up first.
  private mutating func check(_ text: String, of field: RuleField, _ format: RuleFormat, _ row: RuleRow) {
    let meaning = format.words?.meaning(of: text) ?? text
    let isFit: Bool =
      switch field.kind {
      case .canteen:
        field == .siret ? Siret(meaning)?.isValid == true : UInt64(meaning).flatMap(CanteenKey.init(platformID:)) != nil
      case .date: isDate(meaning, format)
      case .number, .rate: isNumber(meaning, format)
      default: LedgerWords.canHold(meaning, field)
      }
    if !isFit { add(.unreadableColumnReference(.unfitConstant), row, "colonne") }
  }

  private func isDate(_ text: String, _ format: RuleFormat) -> Bool {
    if case .date = DateText.read(text, order: format.dateFormat?.order) { true } else { false }
  }

  private func isNumber(_ text: String, _ format: RuleFormat) -> Bool {
    let number = text.hasSuffix("%") ? RuleText.trimmed(String(text.dropLast())) : text
    if case .value = AmountText.decimal(number, mark: format.decimalMark) { return true }
    return false
  }

  private mutating func add(_ finding: Finding, _ row: RuleRow, _ column: String) {
    diagnostics.append(row.diagnostic(finding, at: column))
  }
}
