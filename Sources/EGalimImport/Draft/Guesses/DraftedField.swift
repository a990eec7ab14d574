/// One row of the draft of `colonnes.csv`, with an example of what stands in the column.
public struct DraftedField: Hashable, Sendable {
  /// The rule; without a reference where people have to choose.
  public let rule: ColumnRule
  /// Something that stands in the column; the constant, or empty.
  public let example: String
  /// Whether something feeds the field that people had better look at.
  public let isUnsure: Bool
  /// The field.
  public var field: RuleField { rule.field }

  init(
    _ field: RuleField, _ reference: ColumnReference?, _ format: RuleFormat = RuleFormat(), example: String,
    _ confidence: Confidence?, _ reasons: [GuessReason]
  ) {
    rule = ColumnRule(
      field, reference, format: format, reason: reasons.map(\.french).joined(separator: ", "),
      confidence: confidence?.french ?? "")
    self.example = example
    isUnsure = reference != nil && confidence != .high && field.kind != .code
  }

  /// Whether a ledger cannot do without the field, and nothing feeds it.
  public var isMissing: Bool { rule.reference == nil && field != .supplier }
}
