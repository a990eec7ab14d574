import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// Reads `articles.csv`: every error in one run, each with its line and column.
struct ArticleRuleReader {
  private(set) var rules: ArticleRules
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether there is a table of article rules at all.
  private(set) var hasTable = true
  private let path: String

  private static let columns = [
    RuleTable.Column(name: "motif", synonyms: ["motifs"], isRequired: true),
    RuleTable.Column(name: "colonne", synonyms: ["colonnes"]),
    RuleTable.Column(name: "famille", synonyms: ["famille_produits", "familles"], isRequired: true),
    RuleTable.Column(name: "labels", synonyms: ["label", "categories_egalim"]),
    RuleTable.Column(name: "origine", synonyms: ["origines"]),
    RuleTable.Column(name: "circuit_court", synonyms: ["est_circuit_court"]),
    RuleTable.Column(name: "local", synonyms: ["est_local"]),
    RuleTable.Column(name: "definition_local"),
    RuleTable.Column(name: "definition_local_km", synonyms: ["km"]),
    RuleTable.Column(name: "remarque", synonyms: ["remarques", "commentaire", "raison"]),
  ]

  init(path: String) {
    self.path = path
    rules = ArticleRules(place: Place(path: path))
  }

  mutating func read() {
    do throws(SourceFailure) {
      var table = try RuleTable(path: path, columns: Self.columns)
      while let row = try table.nextRow() { read(row) }
    } catch {
      hasTable = error.hasTable
      diagnostics.append(error.diagnostic)
    }
  }

  private mutating func read(_ row: RuleRow) {
    let pattern = row["motif"]
    let values = values(row)
    if pattern.isEmpty {
      if !values.isEmpty { add(.emptyPattern, row, "motif") }
      return
    }
    rules.rules.append(
      ArticleRule(
        column: row["colonne"], pattern: pattern, values: values, remark: row["remarque"], place: row.row.place))
  }

  private mutating func values(_ row: RuleRow) -> ArticleValues {
    var values = ArticleValues()
    let family = row["famille"]
    if LedgerWords.isExclusion(family) {
      values.isExclusion = true
    } else {
      values.family = read(row, "famille", LedgerWords.family) {
        .unknownFamily(nearest: ProductFamily.nearestName(to: $0))
      }
    }
    values.labels = labels(row)
    values.origin = read(row, "origine", { LedgerWords.isNone($0) ? [] : LedgerWords.origin($0) }) {
      .unknownOrigin(nearest: NearestSpelling.of($0, among: ["FRANCE", "EUROPE"]))
    }
    values.shortCircuit = read(row, "circuit_court", LedgerWords.boolean) { _ in .unreadableBoolean }
    values.local = read(row, "local", LedgerWords.boolean) { _ in .unreadableBoolean }
    values.localDefinition = read(row, "definition_local", LedgerWords.localDefinition) {
      .unknownLocalDefinition(
        nearest: NearestSpelling.of($0, among: LocalDefinition.allCases.map(\.platformName)))
    }
    values.kilometres = read(row, "definition_local_km", LedgerWords.kilometres) { _ in .unreadableDistance }
    return values
  }

  private mutating func labels(_ row: RuleRow) -> LabelSet? {
    let text = row["labels"]
    guard !text.isEmpty else { return nil }
    do throws(UnknownWord) {
      return try LedgerWords.labelList(text)
    } catch {
      let nearest = NearestSpelling.of(error.word, among: Label.allCases.map(\.platformName))
      add(.unknownLabel(word: error.word, nearest: nearest), row, "labels")
      return nil
    }
  }

  /// A cell's value; nil when it is empty, or unreadable, which is reported.
  private mutating func read<Value>(
    _ row: RuleRow, _ column: String, _ parse: (String) -> Value?, orElse finding: (String) -> Finding
  ) -> Value? {
    let text = row[column]
    guard !text.isEmpty else { return nil }
    if let value = parse(text) { return value }
    add(finding(text), row, column)
    return nil
  }

  private mutating func add(_ finding: Finding, _ row: RuleRow, _ column: String) {
    diagnostics.append(row.diagnostic(finding, at: column))
  }
}
