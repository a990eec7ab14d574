/// Writes JSON (RFC 8259) as it goes: two spaces a level, keys in the order they are written, a line end at the end.
///
/// Objects keep the order of their keys, and decimals never were a floating-point number. Nothing is held but the bytes
/// that were not handed on yet.
struct JSONWriter {
  private var pieces = PieceBuffer()
  /// A line end and the blanks of the innermost block.
  private var lineStart: [UInt8] = [UInt8(ascii: "\n")]
  /// Whether the innermost block holds nothing yet.
  private var isEmpty = true

  /// Hands on the JSON of what the closure writes, a piece at a time.
  static func write(to send: ([UInt8]) -> Void, _ content: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    content(&writer)
    writer.append(UInt8(ascii: "\n"))
    writer.pieces.sendAll(to: send)
  }

  /// The JSON of what the closure writes, as one text.
  static func text(_ content: (inout JSONWriter) -> Void) -> String {
    var bytes: [UInt8] = []
    write(to: { bytes += $0 }, content)
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: Blocks

  /// Writes an object; the closure writes its members.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    block(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes a list, one element a line.
  mutating func list<Elements: Sequence>(
    _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    block(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for each in elements {
        json.startElement()
        element(&json, each)
      }
    }
  }

  /// Writes a list whose elements are many: between them, what was written is handed on.
  mutating func list<Elements: Sequence>(
    sending send: ([UInt8]) -> Void, _ elements: Elements, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    list(elements) { json, each in
      json.pieces.sendIfFull(to: send)
      element(&json, each)
    }
  }

  private mutating func block(_ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void) {
    append(opening)
    lineStart.append(UInt8(ascii: " "))
    lineStart.append(UInt8(ascii: " "))
    isEmpty = true
    content(&self)
    lineStart.removeLast(2)
    if !isEmpty { pieces.bytes.append(contentsOf: lineStart) }
    append(closing)
    isEmpty = false
  }

  /// Goes to the line of the block's next member or element.
  private mutating func startElement() {
    if !isEmpty { append(UInt8(ascii: ",")) }
    isEmpty = false
    pieces.bytes.append(contentsOf: lineStart)
  }

  // MARK: Members

  /// Starts a member of an object; its value is to follow. Keys are this program's own and need no escapes.
  mutating func key(_ name: String) {
    startElement()
    append(UInt8(ascii: "\""))
    pieces.bytes.append(text: name)
    pieces.bytes.append(text: "\": ")
  }

  /// Starts the member of a key made ready for this depth; its value is to follow.
  mutating func key(ready line: [UInt8]) {
    if !isEmpty { append(UInt8(ascii: ",")) }
    isEmpty = false
    pieces.bytes.append(contentsOf: line)
  }

  /// Writes a member with a text, or null.
  mutating func member(_ name: String, text: String?) {
    key(name)
    write(text: text)
  }

  /// Writes a member with a text in UTF-8.
  mutating func member(_ name: String, utf8: [UInt8]) {
    key(name)
    write(utf8: utf8)
  }

  /// Writes a member with a whole number, or null.
  mutating func member(_ name: String, whole: (some BinaryInteger)?) {
    key(name)
    write(whole: whole.map { Int64(clamping: $0) })
  }

  /// Writes a member with a number that has exactly two decimals, given in hundredths, or null.
  mutating func member(_ name: String, hundredths: Int64?) {
    key(name)
    write(hundredths: hundredths)
  }

  /// Writes a member with true or false, or null.
  mutating func member(_ name: String, flag: Bool?) {
    key(name)
    pieces.bytes.append(text: flag.map { $0 ? "true" : "false" } ?? "null")
  }

  /// Writes a member with an object, or null without a value.
  mutating func member<Value>(_ name: String, object value: Value?, _ members: (inout JSONWriter, Value) -> Void) {
    key(name)
    guard let value else { return writeNull() }
    object { members(&$0, value) }
  }

  /// Writes a member with a list, or null without one.
  mutating func member<Elements: Sequence>(
    _ name: String, list elements: Elements?, _ element: (inout JSONWriter, Elements.Element) -> Void
  ) {
    key(name)
    guard let elements else { return writeNull() }
    list(elements, element)
  }

  // MARK: Values

  /// Writes nothing known.
  mutating func writeNull() { pieces.bytes.append(text: "null") }

  /// Writes a whole number, or null.
  mutating func write(whole number: Int64?) {
    guard let number else { return writeNull() }
    pieces.bytes.append(number: number)
  }

  /// Writes a number with exactly two decimals, given in hundredths, or null.
  mutating func write(hundredths: Int64?) {
    guard let hundredths else { return writeNull() }
    pieces.bytes.append(hundredths: hundredths)
  }

  /// Writes a text, or null.
  mutating func write(text: String?) {
    guard let text else { return writeNull() }
    writeQuoted { $0.append(contentsOf: text.utf8) }
  }

  /// Writes a text in UTF-8.
  mutating func write(utf8: [UInt8]) {
    writeQuoted { $0.append(contentsOf: utf8) }
  }

  private mutating func writeQuoted(_ append: (inout [UInt8]) -> Void) {
    pieces.bytes.append(UInt8(ascii: "\""))
    let start = pieces.bytes.count
    append(&pieces.bytes)
    JSONEscapes.escape(&pieces.bytes, from: start)
    pieces.bytes.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ byte: UInt8) { pieces.bytes.append(byte) }
}
