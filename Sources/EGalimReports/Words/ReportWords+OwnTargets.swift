import EGalim

extension ReportWords {
  /// What is said of targets that people set themselves: never in the words of the law's.
  struct OwnTargetWords: Sendable {
    /// The heading under which they stand apart from the law's.
    let heading: String
    /// What their chart shows.
    let chartSentence: String
    /// What a share is of, in the middle of a sentence.
    let figure: @Sendable (Figure) -> String
    /// The goal and its year, which has come or not.
    let due: @Sendable (_ target: OwnTarget, _ isInForce: Bool) -> String
    /// The goal and its year, of two sides of which one may lie before it.
    let since: @Sendable (_ target: OwnTarget) -> String
    /// The heading of a target's column.
    let column: @Sendable (_ target: OwnTarget, _ isInForce: Bool) -> String
    // Columns and rows.
    let toReach, standing, missingOfAll, canteensThere, goals, neededUntilDecember: String
    // Where it stands.
    let kept, alreadyThere, nothingToMeasure: String
    let missing: @Sendable (_ amount: String) -> String
    let ahead: @Sendable (_ amount: String) -> String
    let reaching: @Sendable (_ reaching: Int, _ measured: Int) -> String
    /// Whether a missed one can still be kept this year.
    let outlook: @Sendable (_ aim: Outlook.OwnAim, _ coveredMonths: Int, _ isWhole: Bool) -> String
  }
}
