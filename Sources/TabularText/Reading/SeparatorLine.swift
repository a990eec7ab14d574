/// A first line that names the separator for Excel, such as `sep=;`.
struct SeparatorLine {
  let separator: Separator
  /// How many bytes it has, line end included.
  let length: Int

  /// Nil when the text begins with anything else; quotes around the line, blanks after it and any case are taken.
  init?(in text: [UInt8]) {
    let longest = 16
    let line = text.prefix(longest).prefix { $0 != Byte.lineFeed }
    guard line.count < longest || text.count == longest else { return nil }
    var content = line[...]
    func dropBlanks() {
      while let last = content.last, last == 0x20 || last == Byte.carriageReturn { content.removeLast() }
    }
    dropBlanks()
    if content.first == Byte.quote, content.last == Byte.quote, content.count > 1 {
      content = content.dropFirst().dropLast()
    }
    let name = content.prefix(4).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
    guard name == Array("sep=".utf8), content.count == 5, let byte = content.last,
      let separator = Separator(rawValue: byte)
    else { return nil }
    self.separator = separator
    length = min(line.count + 1, text.count)
  }
}
