/// The valid words of a list, ready to say which of them was probably meant by a word that is none of them.
public struct SpellingList: Sendable {
  private struct Candidate: Sendable {
    let spelling: String
    let letters: [Unicode.Scalar]
  }

  /// Longer words are nobody's misspelling; the bound also keeps a huge cell from costing time.
  private static let longestWord = 80
  private static let gap: Unicode.Scalar = "_"

  private let candidates: [Candidate]

  /// Makes a list of its valid spellings.
  public init(_ spellings: some Sequence<String>) {
    candidates = spellings.map { Candidate(spelling: $0, letters: Array(TextFolding.fold($0).unicodeScalars)) }
  }

  /// The candidate nearest to the word, the first of equals; nil when none is near enough.
  ///
  /// Case, accents, blanks and hyphens never count. Near means few slips of the keyboard (an insertion, an omission, a
  /// change, a swap of neighbours): half the letters of a word under 4, 2 up to 8, then a third of them. Failing that, the
  /// one candidate of which the word is a part (`légumes`), or which is a part of the word (`AUTRES PRODUITS`).
  public func nearest(to word: String) -> String? {
    guard word.unicodeScalars.prefix(SpellingList.longestWord + 1).count <= SpellingList.longestWord else { return nil }
    let letters = Array(TextFolding.fold(word).unicodeScalars)
    guard !letters.isEmpty else { return nil }
    return closest(to: letters) ?? onlyOneSharing(letters)
  }

  private func closest(to letters: [Unicode.Scalar]) -> String? {
    let bound = letters.count < 4 ? letters.count / 2 : max(2, letters.count / 3)
    var slips = KeyboardSlips()
    var best: (spelling: String, distance: Int)?
    for candidate in candidates where abs(candidate.letters.count - letters.count) <= bound {
      let distance = slips.distance(letters, candidate.letters, upTo: bound)
      if distance <= bound, distance < best?.distance ?? .max { best = (candidate.spelling, distance) }
    }
    return best?.spelling
  }

  private func onlyOneSharing(_ letters: [Unicode.Scalar]) -> String? {
    guard letters.count >= 3 else { return nil }
    var only: String?
    for candidate in candidates
    where SpellingList.holds(candidate.letters, letters, wholeWords: false)
      || SpellingList.holds(letters, candidate.letters, wholeWords: true)
    {
      if only != nil { return nil }
      only = candidate.spelling
    }
    return only
  }

  /// Whether some of a text's words are the part, from a word's start and to a word's end; of a text that need not hold
  /// whole words, whether one of the two is so.
  private static func holds(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar], wholeWords: Bool) -> Bool {
    guard !part.isEmpty, part.count <= text.count else { return false }
    for start in 0...(text.count - part.count) where text[start] == part[0] {
      let end = start + part.count
      let isAtStart = start == 0 || text[start - 1] == gap
      let isAtEnd = end == text.count || text[end] == gap
      guard wholeWords ? isAtStart && isAtEnd : isAtStart || isAtEnd else { continue }
      if text[start..<end].elementsEqual(part) { return true }
    }
    return false
  }
}
