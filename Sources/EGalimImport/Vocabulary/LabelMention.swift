import EGalim

/// A mention of a label found in a description.
struct LabelMention: Hashable, Sendable {
  /// One label, or one mark of origin.
  let label: LabelSet
  var confidence: Confidence
  /// The words, as they were written.
  let words: String
  /// What more is to be said, in French; nil when the words say it all.
  var because: String?
  /// Where the mention begins among the words.
  let index: Int
}

/// The words of a description, to be searched for mentions.
struct MentionSearch: Sendable {
  let words: [ArticleWord]
  private let source: ArticleWords

  init(_ words: ArticleWords) {
    self.words = words.all
    source = words
  }

  /// Whether the word at a place was written in capitals alone.
  func isUpperCase(_ index: Int) -> Bool { source.isUpperCase(words[index]) }

  /// The word at a place, as it was written.
  func written(_ index: Int) -> String { source.written(words[index]) }

  /// The places where the stems stand one after the other; those of what the article is not are left out.
  func places(_ phrase: String...) -> [Range<Int>] {
    phrase.flatMap { phrase -> [Range<Int>] in
      // Nearly always, not even the first word is there.
      guard words.contains(where: { phrase.hasPrefix($0.stem) }) else { return [] }
      let stems = phrase.split(separator: " ").map(String.init)
      return words.indices.compactMap { start in
        guard start + stems.count <= words.count else { return nil }
        let range = start..<start + stems.count
        guard zip(range, stems).allSatisfy({ words[$0].stem == $1 }), !isDenied(range) else { return nil }
        return range
      }
    }
  }

  /// The words at a place, as they were written.
  func written(_ range: Range<Int>) -> String { source.written(words[range]) }

  /// Whether one of the phrases stands somewhere.
  func holds(_ phrases: String...) -> Bool { phrases.contains { !places($0).isEmpty } }

  /// Whether the words are said not to hold: « non bio », « sans label ».
  private func isDenied(_ range: Range<Int>) -> Bool {
    words[range].contains { $0.link == .without || $0.link == .likeness }
  }
}
