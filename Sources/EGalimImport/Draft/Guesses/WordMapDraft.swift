import EGalim
import EGalimDiagnostics

/// What a source's own words are drafted to stand for: its headings, labels and countries in the platform's words.
///
/// Every word that was met is written out, also those that stand for nothing, so that people see them and change them.
struct WordMapDraft: Hashable, Sendable {
  /// How many words a cell of rules is asked to hold.
  static let mostEntries = 60

  /// The map; nil where every word is the platform's own.
  let map: WordMap?
  /// The words that stand for something.
  let understood: [String]
  /// The words that stand for nothing because they say nothing clear.
  let unclear: [String]
  /// The words that name marks which are no label by themselves: MSC, "en conversion".
  let doubtful: [String]
  /// The words of what is no food.
  let excluded: [String]

  /// Drafts the map of a field's column; nil for a field whose words have no closed list.
  init?(_ field: RuleField, words: [String]) {
    var entries: [WordMap.Entry] = []
    var understood: [String] = []
    var unclear: [String] = []
    var doubtful: [String] = []
    var excluded: [String] = []
    for word in words where !word.contains(where: { "|=".contains($0) }) && word != "*" {
      guard let meaning = WordMapDraft.meaning(of: word, field) else { return nil }
      entries.append(WordMap.Entry(word: word, meaning: meaning.text))
      switch meaning {
      case .stands(let text): text == LedgerWords.exclusion ? excluded.append(word) : understood.append(word)
      case .nothing: understood.append(word)
      case .doubtful: doubtful.append(word)
      case .unclear: unclear.append(word)
      }
    }
    self.understood = understood
    self.unclear = unclear
    self.doubtful = doubtful
    self.excluded = excluded
    let isPlain = entries.allSatisfy { TextFolding.fold($0.word) == TextFolding.fold($0.meaning) }
    var kept = Array(entries.prefix(WordMapDraft.mostEntries))
    if entries.count > kept.count { kept.append(WordMap.Entry(word: "*", meaning: "")) }
    map = isPlain || kept.isEmpty ? nil : WordMap(kept)
  }

  /// Whether some word names a family, label or place.
  var saysSomething: Bool { !understood.isEmpty || !excluded.isEmpty }

  private enum Meaning {
    case stands(String), nothing, doubtful, unclear

    var text: String {
      if case .stands(let text) = self { text } else { "" }
    }
  }

  private static func meaning(of word: String, _ field: RuleField) -> Meaning? {
    switch field {
    case .family: family(word)
    case .labels: labels(word)
    case .origin: KnownWords.origin(of: WordList(word).words).map { $0.isEmpty ? .nothing : .stands($0) } ?? .unclear
    case .direction: DirectionWords.reading(word).map { .stands($0) } ?? .unclear
    default: nil
    }
  }

  private static func family(_ word: String) -> Meaning {
    if let family = LedgerWords.family(word) { return .stands(family.platformName) }
    switch FamilyWords.reading(of: WordList(word).words) {
    case .family(let family): return .stands(family.platformName)
    case .notFood: return .stands(LedgerWords.exclusion)
    case .several, nil: return .unclear
    }
  }

  private static func labels(_ word: String) -> Meaning {
    if let labels = try? LedgerWords.labelList(word) { return stands(labels) }
    guard let reading = LabelWords.reading(of: WordList(word).words) else { return .unclear }
    if !reading.doubtful.isEmpty, reading.labels.isEmpty { return .doubtful }
    return reading.isWhole ? stands(reading.labels) : .unclear
  }

  private static func stands(_ labels: LabelSet) -> Meaning {
    labels.isEmpty ? .nothing : .stands(labels.labels.map(\.platformName).joined(separator: ","))
  }

  /// The map of a column that says yes or no to one label: `x` stands for it.
  static func yesNo(_ words: [String], label: Label) -> WordMap {
    WordMap(words.map { WordMap.Entry(word: $0, meaning: LedgerWords.boolean($0) == true ? label.platformName : "") })
  }
}
