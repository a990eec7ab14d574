extension CommandExample {
  /// The words that a shell would hand to the tool, the tool's name first.
  ///
  /// Enough of a shell to test examples through `ToolSpec.check`: quotes bind, a backslash takes the next character as
  /// it is, a pipe or a redirection ends the command. Variables and patterns stay as they are.
  public var words: [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = line[...]
    while let character = rest.popFirst() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if quote == nil, character == " " {
        if let word { words.append(word) }
        word = nil
      } else if quote == nil, "|><;&".contains(character) {
        break
      } else if quote != "'", character == "\\" {
        word = (word ?? "") + String(rest.popFirst() ?? character)
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return words
  }
}
