import EGalimDiagnostics

/// Finds names by any part of them, case, accents and punctuation ignored.
struct NameSearch: Sendable {
  /// What is searched: codes that are found as they are, and names.
  private let entries: [(name: String, folded: String, foldedCode: String)]

  /// Takes the names with their codes; a name without a code has an empty one.
  init(_ names: [(code: String, name: String)]) {
    entries = names.map { ($0.name, Self.folded($0.name), Self.folded($0.code)) }
  }

  /// The places of the entries that bear the code or the whole name; else of those of whose name it is a part.
  func matches(_ text: String) -> [Int] {
    let exact = exactMatches(text)
    if !exact.isEmpty { return exact }
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return [] }
    return entries.indices.filter { entries[$0].folded.contains(wanted) }
  }

  /// The name of an entry.
  func name(of index: Int) -> String { entries[index].name }

  /// The one name that a text means; nil for none, or for several.
  func name(for text: String) -> String? {
    let names = Set(matches(text).map { entries[$0].name })
    return names.count == 1 ? names.first : nil
  }

  /// The names nearest to a text: those with the words that its own were probably meant to be.
  func nearest(to text: String, limit: Int = 3) -> [String] {
    let vocabulary = SpellingList(Set(entries.flatMap { Self.words($0.folded) }).sorted())
    let wanted = Self.words(Self.folded(text)).filter { $0.utf8.count > 2 }
    let meant = wanted.compactMap { word in
      vocabulary.nearest(to: word)
    }
    let scored = entries.map { entry in
      (score: meant.count { Self.words(entry.folded).contains($0) }, name: entry.name)
    }
    let best = scored.filter { $0.score > 0 }.sorted { ($1.score, $0.name) < ($0.score, $1.name) }
    var names: [String] = []
    for (_, name) in best where !names.contains(name) { names.append(name) }
    return Array(names.prefix(limit))
  }

  private func exactMatches(_ text: String) -> [Int] {
    let wanted = Self.folded(text)
    guard !wanted.isEmpty else { return [] }
    return entries.indices.filter { entries[$0].foldedCode == wanted || entries[$0].folded == wanted }
  }

  private static func words(_ folded: String) -> [String] { folded.split(separator: "_").map(String.init) }

  /// The name without case, accents and punctuation, its words parted by `_`.
  static func folded(_ text: String) -> String {
    let plain = TextFolding.fold(text).unicodeScalars.map { scalar -> Character in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
    }
    return String(plain).split(separator: "_").joined(separator: "_")
  }
}
