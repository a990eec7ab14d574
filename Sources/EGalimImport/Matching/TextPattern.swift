import EGalimDiagnostics

/// A pattern as people write it in a spreadsheet: a text found anywhere, accents and case ignored, `*` for anything in
/// between, `|` between alternatives.
///
/// `yaourt*nature|fromage blanc` matches "YAOURTS BIO NATURE 125G" and "Fromage blanc 3,2 %". An empty pattern matches
/// nothing, `*` alone everything.
public struct TextPattern: Hashable, Sendable {
  /// The pattern as it was written.
  public let text: String
  /// For each alternative its pieces, in order, and the bigrams that a text must have to hold them.
  private let alternatives: [Alternative]

  private struct Alternative: Hashable, Sendable {
    let pieces: [[UInt8]]
    let bigrams: BigramSet
  }

  /// Reads a pattern.
  public init(_ text: String) {
    self.text = text
    alternatives = text.split(separator: "|").compactMap { alternative in
      let trimmed = RuleText.trimmed(String(alternative))
      let pieces = trimmed.split(separator: "*").map { Array(TextFolding.fold(String($0)).utf8) }
      let filled = pieces.filter { !$0.isEmpty }
      guard !filled.isEmpty || trimmed.contains("*") else { return nil }
      return Alternative(pieces: filled, bigrams: filled.reduce(into: BigramSet()) { $0.insert($1) })
    }
  }

  /// Whether it can match anything at all.
  public var isEmpty: Bool { alternatives.isEmpty }

  /// Whether it matches every text.
  public var matchesEverything: Bool { alternatives.contains { $0.pieces.isEmpty } }

  /// Whether a text holds one of the alternatives.
  public func matches(_ text: String) -> Bool {
    matches(FoldedText(text))
  }

  /// Likewise, for a text that was folded once and is asked many patterns.
  public func matches(_ text: FoldedText) -> Bool {
    for alternative in alternatives where text.bigrams.isSuperset(of: alternative.bigrams) {
      if TextPattern.holds(text.bytes, alternative.pieces) { return true }
    }
    return false
  }

  /// Whether a text holds the pieces, one after another.
  private static func holds(_ text: [UInt8], _ pieces: [[UInt8]]) -> Bool {
    var start = 0
    for piece in pieces {
      guard let found = text.index(of: piece, from: start) else { return false }
      start = found + piece.count
    }
    return true
  }
}

extension [UInt8] {
  /// Where some bytes begin, from an index on; nil when they are not there.
  fileprivate func index(of piece: [UInt8], from start: Int) -> Int? {
    let text = span
    let piece = piece.span
    guard piece.count > 0, text.count - start >= piece.count else { return piece.count == 0 ? start : nil }
    let first = piece[0]
    for index in start...(text.count - piece.count) where text[index] == first {
      var length = 1
      while length < piece.count, text[index + length] == piece[length] { length += 1 }
      if length == piece.count { return index }
    }
    return nil
  }
}
