/// Finds what was probably meant by a word that is none of the valid ones.
public enum NearestSpelling {
  /// Longer words are nobody's misspelling; the bound also keeps a huge cell from costing time.
  private static let longestWord = 80

  /// The candidate nearest to the word, the first of equals; nil when none is near enough.
  ///
  /// Case, accents, blanks and hyphens never count. Near means few slips of the keyboard (an insertion, an omission, a
  /// change, a swap of neighbours): half the letters of a word under 4, 2 up to 8, then a third of them. Failing that, the
  /// one candidate of which the word is a part (`légumes`), or which is a part of the word (`AUTRES PRODUITS`).
  public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    guard word.unicodeScalars.prefix(longestWord + 1).count <= longestWord else { return nil }
    let folded = TextFolding.fold(word)
    guard !folded.isEmpty else { return nil }
    let pairs = candidates.map { (spelling: $0, folded: TextFolding.fold($0)) }
    return closest(to: folded, among: pairs) ?? onlyOneSharing(folded, among: pairs)
  }

  private static func closest(to word: String, among pairs: [(spelling: String, folded: String)]) -> String? {
    let letters = Array(word.unicodeScalars)
    let bound = letters.count < 4 ? letters.count / 2 : max(2, letters.count / 3)
    var best: (spelling: String, distance: Int)?
    for pair in pairs {
      let candidate = Array(pair.folded.unicodeScalars)
      guard abs(candidate.count - letters.count) <= bound else { continue }
      let distance = distance(letters, candidate)
      if distance <= bound, distance < best?.distance ?? .max { best = (pair.spelling, distance) }
    }
    return best?.spelling
  }

  private static func onlyOneSharing(_ word: String, among pairs: [(spelling: String, folded: String)]) -> String? {
    guard word.unicodeScalars.count >= 3 else { return nil }
    let sharing = pairs.filter { contains($0.folded, word) || "_\(word)_".contains("_\($0.folded)_") }
    return sharing.count == 1 ? sharing[0].spelling : nil
  }

  /// Whether one of the candidate's words, or several of them, begin or end with the word.
  private static func contains(_ candidate: String, _ word: String) -> Bool {
    "_\(candidate)".contains("_\(word)") || "\(candidate)_".contains("\(word)_")
  }

  /// The Damerau-Levenshtein distance (optimal string alignment): slips of the keyboard from one word to another.
  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for (row, letter) in first.enumerated() {
      var current = [row + 1]
      for (column, other) in second.enumerated() {
        var least = min(previous[column + 1], current[column]) + 1
        least = min(least, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          least = min(least, beforePrevious[column - 1] + 1)
        }
        current.append(least)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[second.count]
  }
}
