/// A motif for articles' or suppliers' codes: the whole code, its leading zeros counted and its case ignored, `*` for
/// anything, `|` between alternatives.
///
/// `00412|0041A` matches these two codes alone, `401*` the codes that begin with 401.
struct CodePattern: Hashable, Sendable {
  /// For each alternative the pieces between its stars, in order; two at least where it has a star.
  private let alternatives: [[[UInt8]]]

  init(_ text: String) {
    alternatives = text.split(separator: "|").compactMap { alternative in
      let code = RuleText.trimmed(String(alternative))
      guard !code.isEmpty else { return nil }
      let plain = RuleText.unquoted(code) ?? code
      return plain.split(separator: "*", omittingEmptySubsequences: false).map { CodePattern.bytes(of: String($0)) }
    }
  }

  var isEmpty: Bool { alternatives.isEmpty }

  func matches(_ code: String) -> Bool { matches(CodePattern.bytes(of: code)) }

  /// Likewise, for a code whose bytes were made once and is asked many patterns.
  func matches(_ code: [UInt8]) -> Bool {
    alternatives.contains { CodePattern.matches(code, $0) }
  }

  /// What of a code is compared: without blanks around it, in lower case.
  static func bytes(of code: String) -> [UInt8] { Array(RuleText.trimmed(code).lowercased().utf8) }

  private static func matches(_ code: [UInt8], _ pieces: [[UInt8]]) -> Bool {
    guard let first = pieces.first, let last = pieces.last, code.starts(with: first) else { return false }
    guard pieces.count > 1 else { return code.count == first.count }
    guard code.count >= first.count + last.count, code.suffix(last.count).elementsEqual(last) else { return false }
    var rest = code[first.count..<(code.count - last.count)]
    for piece in pieces[1..<(pieces.count - 1)] where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return true
  }
}
