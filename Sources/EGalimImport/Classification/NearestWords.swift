/// Finds, among lines of words, those that share the words which matter: rare words weigh more than frequent ones.
///
/// Whole numbers only, so that the answer is the same on every machine. Two lines are alike when the weight of what they
/// share, in thousandths of the weight of all their words, reaches ``threshold``, their first word is the same, and the
/// same was done to both: frozen beans and canned ones share their words and no family.
struct NearestWords: Sendable {
  /// How much must be shared, in thousandths; measured on the part of the fixture that is there for it.
  static let threshold = 600
  /// How many of the nearest lines must agree.
  static let voices = 3

  private var keys: [String] = []
  private var lines: [[String]] = []
  private var states: [Int] = []
  private var linesByStem: [String: [Int]] = [:]

  /// The words that say what a product is: no numbers, no labels, no units.
  private static func stems(of words: ArticleWords) -> [String] {
    var stems: [String] = []
    for word in words.all where !word.isNumber && !Fillers.stems.contains(word.stem) && !stems.contains(word.stem) {
      stems.append(word.stem)
    }
    return stems
  }

  mutating func add(_ key: String, _ words: ArticleWords) {
    let stems = Self.stems(of: words)
    guard !stems.isEmpty else { return }
    for stem in stems { linesByStem[stem, default: []].append(lines.count) }
    keys.append(key)
    lines.append(stems)
    states.append(StateWords(words).signature)
  }

  /// The keys of the nearest lines, the nearest first; empty when none is near enough.
  func nearest(to words: ArticleWords) -> [String] {
    let stems = Self.stems(of: words)
    guard let first = stems.first else { return [] }
    let state = StateWords(words).signature
    let candidates = (linesByStem[first] ?? []).filter { lines[$0].first == first && states[$0] == state }
    let total = stems.reduce(0) { $0 + weight(of: $1) }
    let scored = candidates.compactMap { index -> (score: Int, index: Int)? in
      let shared = lines[index].filter(stems.contains).reduce(0) { $0 + weight(of: $1) }
      let all = total + lines[index].reduce(0) { $0 + weight(of: $1) } - shared
      let score = all == 0 ? 0 : shared * 1000 / all
      return score >= Self.threshold ? (score, index) : nil
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.prefix(Self.voices).map { keys[$0.index] }
  }

  /// The weight of a word: how many times the lines that hold it can be doubled within all of them, and one.
  private func weight(of stem: String) -> Int {
    var holding = max(1, linesByStem[stem]?.count ?? 0)
    var weight = 1
    while holding < lines.count {
      holding *= 2
      weight += 1
    }
    return weight
  }
}
