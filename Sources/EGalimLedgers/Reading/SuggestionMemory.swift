/// What was suggested for the wrong words of each column: a wrong word is rarely written once.
struct SuggestionMemory {
  /// Beyond so many words a column holds anything but misspellings, and remembering them is of no use.
  private static let mostWords = 4096

  private struct Word: Hashable {
    let cell: Int
    let text: String
  }

  private var known: [Word: String?] = [:]

  /// The suggestion for a word of a column, which has one list of valid words.
  mutating func suggestion(for text: String, cell: Int, find: (String) -> String?) -> String? {
    let word = Word(cell: cell, text: text)
    if let suggestion = known[word] { return suggestion }
    let suggestion = find(text)
    if known.count < SuggestionMemory.mostWords { known[word] = .some(suggestion) }
    return suggestion
  }
}
