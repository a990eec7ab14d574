import EGalimDiagnostics

/// What somebody's own words stand for: `oui=OUI|non=NON`, `AB=BIO|LR=LABEL_ROUGE|*=`.
///
/// Words are compared without their case, accents and blanks. An empty word stands for an empty cell, `*` for every
/// word that is not in the map; a word that stands for nothing empties the cell.
public struct WordMap: Hashable, Sendable {
  /// The words and what they stand for, as they were written, in order.
  public let entries: [Entry]
  private let meanings: [String: String]
  private let otherwise: String?

  /// A word and what it stands for.
  public struct Entry: Hashable, Sendable {
    /// The word in the source.
    public let word: String
    /// What it stands for.
    public let meaning: String

    /// Makes an entry.
    public init(word: String, meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }

  /// Makes a map; of a word given twice the first counts.
  public init(_ entries: [Entry]) {
    self.entries = entries
    meanings = Dictionary(entries.map { (TextFolding.fold($0.word), $0.meaning) }) { first, _ in first }
    otherwise = entries.first { $0.word == "*" }?.meaning
  }

  /// Reads a map; nil when some part of it has no `=`.
  public init?(_ text: String) {
    var entries: [Entry] = []
    for part in text.split(separator: "|") {
      guard let sign = part.firstIndex(of: "=") else { return nil }
      entries.append(
        Entry(
          word: RuleText.trimmed(String(part[..<sign])),
          meaning: RuleText.trimmed(String(part[part.index(after: sign)...]))))
    }
    guard !entries.isEmpty else { return nil }
    self.init(entries)
  }

  /// The map as it reads back.
  public var text: String { entries.map { "\($0.word)=\($0.meaning)" }.joined(separator: "|") }

  /// What a cell stands for; nil when the map does not say.
  public func meaning(of cell: String) -> String? {
    exactMeaning(of: cell) ?? (TextFolding.fold(cell).isEmpty ? nil : otherwise)
  }

  /// What a cell stands for that is in the map as a word of its own; nil when it is not.
  public func exactMeaning(of cell: String) -> String? {
    let folded = TextFolding.fold(cell)
    return folded == "*" ? nil : meanings[folded]
  }
}
