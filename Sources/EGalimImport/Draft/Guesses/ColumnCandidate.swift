/// A column that could feed a field, how much speaks for it, and what.
struct ColumnCandidate: Hashable, Sendable {
  let field: SourceField
  /// The column, from 0.
  let cell: Int
  /// How much speaks for it; 30 and more is worth a thought.
  var score: Int
  /// What speaks for it.
  var reasons: [GuessReason]
  /// Whether its title is a usual one for the field and nothing else.
  var isExactName = false
  /// Whether a calculation proves it.
  var isCalculated = false

  /// How sure it is.
  var confidence: Confidence {
    if score >= 85 { return .high }
    return score >= 50 ? .medium : .low
  }

  /// From here on it is written into the draft.
  static let leastScore = 50
}
