/// Keeps e-mail addresses of a canteen list out of every output.
public enum AddressMask {
  /// The text with each scalar of an address but its `@` made a dot, so that places stay where they are.
  public static func masking(_ text: String) -> String {
    guard text.unicodeScalars.contains("@") else { return text }
    var result = String.UnicodeScalarView()
    var word: [Unicode.Scalar] = []
    func flush() {
      let isAddress = word.contains("@")
      result.append(contentsOf: isAddress ? word.map { $0 == "@" ? $0 : "•" } : word)
      word.removeAll()
    }
    for scalar in text.unicodeScalars {
      if " ,;\t\"\n\r<>".unicodeScalars.contains(scalar) {
        flush()
        result.append(scalar)
      } else {
        word.append(scalar)
      }
    }
    flush()
    return String(result)
  }
}
