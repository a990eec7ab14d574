/// Finds what was probably meant by a word that is none of the valid ones.
public enum NearestSpelling {
  /// The candidate nearest to the word, the first of equals; nil when none is near enough.
  ///
  /// A list that is asked more than once is better kept as a ``SpellingList``, which says what near means.
  public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    SpellingList(candidates).nearest(to: word)
  }
}
