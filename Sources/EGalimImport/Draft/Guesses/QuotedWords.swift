/// Words of a source as a draft shows them.
enum QuotedWords {
  /// Some words of a source, between quotes, and how many more there are.
  static func list(_ words: [String], limit: Int = 5) -> String {
    let shown = words.prefix(limit).map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: ", ")
    return words.count > limit ? "\(shown) et \(words.count - limit) autres" : shown
  }
}
