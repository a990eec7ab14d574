import EGalimDiagnostics

/// One row of `colonnes.csv`: what feeds a field, and how it is written there.
public struct ColumnRule: Hashable, Sendable {
  /// The field.
  public var field: RuleField
  /// What feeds it; nil for a row whose cell `colonne` was left empty: nothing does.
  public var reference: ColumnReference?
  /// How it is written.
  public var format: RuleFormat
  /// Why the draft chose it; for people.
  public var reason: String
  /// How sure the draft was; for people.
  public var confidence: String
  /// Where the rule stands; nil for one that is in no file.
  public var place: Place?

  /// Makes a rule.
  public init(
    _ field: RuleField, _ reference: ColumnReference?, format: RuleFormat = RuleFormat(), reason: String = "",
    confidence: String = "", place: Place? = nil
  ) {
    self.field = field
    self.reference = reference
    self.format = format
    self.reason = reason
    self.confidence = confidence
    self.place = place
  }
}

/// Which column of a source feeds which field: the content of `colonnes.csv`.
public struct ColumnRules: Hashable, Sendable {
  /// The rules, in the order of the file; none twice for a field.
  public private(set) var rules: [ColumnRule] = []
  /// Where the file stands; nil when there is none.
  public var place: Place?

  /// Makes rules; of two for a field the first counts.
  public init(_ rules: [ColumnRule] = [], place: Place? = nil) {
    self.place = place
    for rule in rules { append(rule) }
  }

  /// Adds a rule; false when there is one for its field.
  @discardableResult
  public mutating func append(_ rule: ColumnRule) -> Bool {
    guard !rules.contains(where: { $0.field == rule.field }) else { return false }
    rules.append(rule)
    return true
  }

  /// The rule of a field that something feeds; nil for none.
  public subscript(field: RuleField) -> ColumnRule? {
    rules.first { $0.field == field && $0.reference != nil }
  }

  /// Whether something feeds the field.
  public func feeds(_ field: RuleField) -> Bool { self[field] != nil }

  /// Whether something can give an amount without VAT.
  public var canGiveAmount: Bool {
    if feeds(.amount) || feeds(.debit) || feeds(.credit) { return true }
    if feeds(.quantity), feeds(.unitPrice) { return true }
    let hasTax = feeds(.taxRate)
    if feeds(.amountWithTax), hasTax || feeds(.taxAmount) { return true }
    return feeds(.quantity) && feeds(.unitPriceWithTax) && hasTax
  }

  /// The names of the source's columns that the rules speak of.
  public var columnNames: [String] { rules.flatMap { $0.reference?.names ?? [] } }
}
