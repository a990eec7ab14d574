extension SourceRow {
  /// Whether the row adds up others, as its first filled cell says: `Total général`, `SOUS-TOTAL`, `Cumul au 31/12`.
  ///
  /// The name of an article may begin likewise: whoever asks has seen that the row lacks what an article has.
  public var isTotal: Bool {
    cells.first { !$0.isEmpty }.map(FooterWords.areOfTotal) ?? false
  }

  /// Whether the row holds but one text with letters: a title, a section's name, `Édité le 31/12/2026`, `Page 1/3`.
  public var isRemark: Bool {
    let filled = cells.filter { !$0.isEmpty }
    return filled.count == 1 && filled[0].unicodeScalars.contains(where: \.properties.isAlphabetic)
  }
}
