import EGalimDiagnostics

/// A pattern as people write it in a spreadsheet: a text found anywhere, accents and case ignored, `*` for anything in
/// between, `|` between alternatives.
///
/// `yaourt*nature|fromage blanc` matches "YAOURTS BIO NATURE 125G" and "Fromage blanc 3,2 %". An empty pattern matches
/// nothing.
public struct TextPattern: Hashable, Sendable {
  /// The pattern as it was written.
  public let text: String
  /// For each alternative its pieces, in order.
  private let alternatives: [[[UInt8]]]

  /// Reads a pattern.
  public init(_ text: String) {
    self.text = text
    alternatives = text.split(separator: "|").compactMap { alternative in
      let pieces = alternative.split(separator: "*").map { Array(TextFolding.fold(String($0)).utf8) }
      let filled = pieces.filter { !$0.isEmpty }
      return filled.isEmpty ? nil : filled
    }
  }

  /// Whether a text holds one of the alternatives.
  public func matches(_ text: String) -> Bool {
    matches(folded: Array(TextFolding.fold(text).utf8))
  }

  /// Likewise, for a text that was folded once and is asked many patterns.
  public func matches(folded text: [UInt8]) -> Bool {
    alternatives.contains { TextPattern.holds(text, $0) }
  }

  /// Whether a text holds the pieces, one after another.
  private static func holds(_ text: [UInt8], _ pieces: [[UInt8]]) -> Bool {
    var rest = text[...]
    for piece in pieces {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
