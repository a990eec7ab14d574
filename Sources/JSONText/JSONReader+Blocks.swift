extension JSONReader {
  /// Reads a value, whatever it is.
  mutating func readValue() -> JSONValue {
    let start = index
    let content: JSONValue.Content
    switch peek {
    case UInt8(ascii: "{"): content = readBlock { .object($0.readMembers()) }
    case UInt8(ascii: "["): content = readBlock { .list($0.readElements()) }
    case UInt8(ascii: "\""): content = .text(readText())
    case let byte? where JSONReader.startsNumber(byte): content = readNumber()
    case nil: content = .unreadable
    default: content = quotedOtherwise().map { .text($0) } ?? readWord()
    }
    return JSONValue(content, offset: start, end: index)
  }

  /// Reads what a bracket opens, unless that is too deep.
  private mutating func readBlock(_ content: (inout JSONReader) -> JSONValue.Content) -> JSONValue.Content {
    guard open.count < limits.depth else {
      note(.tooDeep(limit: limits.depth), at: index)
      return .unreadable
    }
    open.append(bytes[index])
    index += 1
    let read = content(&self)
    open.removeLast()
    return read
  }

  private mutating func readMembers() -> [JSONMember] {
    var members: [JSONMember] = []
    readItems(closing: UInt8(ascii: "}")) { reader in
      let start = reader.index
      guard let name = reader.readName() else { return reader.index }
      reader.skipBlanks()
      reader.passColon(after: name, from: start)
      reader.skipBlanks()
      let isMissing = reader.peek.map(JSONReader.endsValue) ?? false
      if isMissing { reader.note(.missingValue, at: start, text: name) }
      let value = isMissing ? JSONValue(.unreadable, offset: reader.index, end: reader.index) : reader.readValue()
      members.append(JSONMember(name, value, offset: start))
      return reader.index
    }
    return members
  }

  private mutating func readElements() -> [JSONValue] {
    var values: [JSONValue] = []
    var end = index
    readItems(closing: UInt8(ascii: "]")) { reader in
      if let last = values.last, reader.isAtMember(besides: last, end: end) { return nil }
      values.append(reader.readValue())
      end = reader.index
      return end
    }
    return values
  }

  /// Whether a name and its colon stand next in a list that stands in an object: somebody forgot to close the list.
  private mutating func isAtMember(besides last: JSONValue, end: Int) -> Bool {
    guard peek == UInt8(ascii: "\""), open.dropLast().last == UInt8(ascii: "{") else { return false }
    var ahead = self
    _ = ahead.readText()
    ahead.skipBlanks()
    guard ahead.peek == UInt8(ascii: ":") else { return false }
    takeBack(.missingComma, at: end)
    note(.missingBracket("]"), at: end, text: source(from: last.offset, to: end))
    // The member is the object's, after a comma that may be there or not.
    lastTextIsUnclosed = true
    return true
  }

  /// Reads items with commas between them up to the bracket that closes them; each says where it ends, and nil that the
  /// block has ended before it.
  private mutating func readItems(closing: UInt8, _ readItem: (inout JSONReader) -> Int?) {
    var comma: Int?
    while true {
      skipBlanks()
      guard let byte = peek else {
        note(.unexpectedEnd(missing: Character(UnicodeScalar(closing))), at: bytes.count)
        return
      }
      if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        if let comma { note(.extraComma, at: comma, text: ",") }
        return close(with: closing)
      }
      if byte == UInt8(ascii: ",") {
        note(.extraComma, at: index, text: ",")
        index += 1
        continue
      }
      let start = index
      lastTextIsUnclosed = false
      guard let end = readItem(&self) else { return }
      // Something is always read past: a text of nonsense ends as any other.
      if index == start { skipNonsense() }
      comma = passComma(after: start, to: end)
    }
  }

  /// Goes past the comma after an item, or notes that it is missing; the offset of the comma.
  private mutating func passComma(after start: Int, to end: Int) -> Int? {
    while true {
      skipBlanks()
      guard let byte = peek, byte != UInt8(ascii: "}"), byte != UInt8(ascii: "]") else { return nil }
      if byte == UInt8(ascii: ",") {
        index += 1
        return index - 1
      }
      if JSONReader.startsNumber(byte) || JSONReader.opensItem(byte) {
        let shown = end - start > 60 ? source(from: max(start, end - 1), to: end) : source(from: start, to: end)
        if !lastTextIsUnclosed { note(.missingComma, at: end, text: shown) }
        return nil
      }
      skipNonsense()
    }
  }

  private mutating func close(with expected: UInt8) {
    guard let found = peek else { return }
    if found == expected {
      index += 1
      return
    }
    note(
      .wrongBracket(expected: Character(UnicodeScalar(expected))), at: index, text: source(from: index, to: index + 1))
    // Where a block further out waits for that bracket, this one's is missing; else the two were mixed up.
    let opening = found == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
    if !open.dropLast().contains(opening) { index += 1 }
  }

  /// Reads the name of a member; nil once it was told that none stands there.
  private mutating func readName() -> String? {
    let start = index
    guard let byte = peek else { return nil }
    if byte == UInt8(ascii: "\"") { return readText() }
    if let name = quotedOtherwise() { return name }
    let name = readBare { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") || JSONReader.isBlank($0) }
    guard !name.isEmpty, JSONReader.opensItem(byte), byte != UInt8(ascii: "{"), byte != UInt8(ascii: "[") else {
      index = start
      skipNonsense()
      return nil
    }
    note(.missingQuotes, at: start, text: name)
    return name
  }

  private mutating func passColon(after name: String, from start: Int) {
    if peek == UInt8(ascii: ":") {
      index += 1
      return
    }
    guard let byte = peek, !JSONReader.endsValue(byte) else { return }
    note(.missingColon, at: start, text: name)
    if byte == UInt8(ascii: "=") { index += 1 }
  }

  /// Notes something that has no place there, and goes past it.
  mutating func skipNonsense() {
    let start = index
    index += 1
    while let byte = peek, !JSONReader.isBlank(byte), !JSONReader.endsValue(byte), byte != UInt8(ascii: "\"") {
      index += 1
    }
    if let bad = UTF8Check.firstBad(in: bytes[start..<index]) {
      note(.invalidUTF8(byte: bytes[bad]), at: bad)
    } else {
      note(.unexpected, at: start, text: source(from: start, to: index))
    }
  }

  // MARK: Kinds of bytes

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  /// Whether a value must end before that byte.
  static func endsValue(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }

  static func startsNumber(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: ".")
  }

  /// Whether an item, or what somebody took for one, may begin with that byte.
  static func opensItem(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "["),
      UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"),
      0xC2...0xF4:
      true
    default: false
    }
  }
}
