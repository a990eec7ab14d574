/// One word of an article's description.
struct ArticleWord: Hashable, Sendable {
  /// What ties a word to those before it.
  enum Link: Hashable, Sendable {
    /// Nothing: it stands beside them.
    case beside
    /// « de », « d' », « du », « des ».
    case of
    /// « à », « au », « aux », « avec ».
    case with
    /// « en », « sur », « dans ».
    case placed
    /// « sans », « non », « hors »: what the article is not.
    case without
    /// « pour »: what it is for.
    case purpose
    /// « ou »: one of two.
    case or
    /// « goût », « saveur », « façon »: what it resembles.
    case likeness
  }

  /// The word without accents, lower case; for homographs the spelling that tells them apart.
  let folded: String
  /// The form in which singular and plural are the same.
  let stem: String
  /// Where it stands in the description.
  let place: Range<String.Index>
  /// What ties it to the words before.
  var link: Link
  /// Whether a comma, a colon or the like stands before it.
  let startsClause: Bool

  /// Whether it is a number, with its unit or without.
  var isNumber: Bool { stem.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? true }
}
