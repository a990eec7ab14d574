/// Writes JSON (RFC 8259) as it goes: two spaces a level, keys in the order they are written, a line end at the end.
///
/// Objects keep the order of their keys, and decimals never were a floating-point number. Nothing is held but the bytes
/// that were not handed on yet.
struct JSONWriter {
  private var pieces = PieceBuffer()
  /// The lists that are rendered apart, in the order in which they stand.
  private var listsApart: [ListApart] = []
  /// A line end and the blanks of the innermost block.
  private var lineStart: [UInt8] = [UInt8(ascii: "\n")]
  /// Where values are left out, in a form.
  private var gaps: [Int] = []
  /// Whether the innermost block holds nothing yet.
  private var isEmpty = true

  /// A list whose elements are many, which are written as parts of their own, each of a few.
  fileprivate struct ListApart: Sendable {
    /// Where they stand in the text around them.
    let offset: Int
    let lineStart: [UInt8]
    let groups: ListGroups
    let element: @Sendable (inout JSONWriter, Int) -> Void
  }

  private init() {}

  /// A writer of the elements of a list from that one on.
  fileprivate init(elementsFrom first: Int, lineStart: [UInt8]) {
    self.lineStart = lineStart
    isEmpty = first == 0
  }

  /// Lets the writer go on after other bytes, and gives them back.
  fileprivate mutating func exchangeBytes(_ bytes: inout [UInt8]) { swap(&pieces.bytes, &bytes) }

  /// A writer of an object or list so many blocks deep.
  init(depth: Int) {
    lineStart += [UInt8](repeating: UInt8(ascii: " "), count: 2 * depth)
  }

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

  /// The JSON of what the closure writes, in parts: the elements of lists that are written apart, and what is around them.
  static func parts(_ content: (inout JSONWriter) -> Void) -> RenderedParts {
    var writer = JSONWriter()
    content(&writer)
    writer.append(UInt8(ascii: "\n"))
    let bytes = writer.pieces.bytes
    var parts = RenderedParts()
    var start = 0
    for list in writer.listsApart {
      parts.add(Array(bytes[start..<list.offset]))
      parts.add(list.groups.count) { list.append($0, to: &$1) }
      start = list.offset
    }
    parts.add(Array(bytes[start...]))
    return parts
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

  /// Writes a list of so many elements, which are rendered apart; for the whole of a text, see ``parts(_:)``.
  mutating func list(apart count: Int, _ element: @escaping @Sendable (inout JSONWriter, Int) -> Void) {
    block(UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      json.listsApart.append(
        ListApart(
          offset: json.pieces.bytes.count, lineStart: json.lineStart, groups: ListGroups(elements: count, size: 16),
          element: element))
      json.isEmpty = count == 0
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
  fileprivate mutating func startElement() {
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

  /// Starts a member of an object; its value is to follow.
  mutating func key(_ key: JSONKey) {
    startElement()
    pieces.bytes.append(contentsOf: key.bytes)
  }

  /// Writes a member with a text, or null.
  mutating func member(_ key: JSONKey, text: String?) {
    self.key(key)
    write(text: text)
  }

  /// Writes members with figures.
  mutating func members(_ names: [String], _ figures: [JSONFigure]) {
    for (name, figure) in zip(names, figures) { member(name, figure) }
  }

  /// Writes a member with a figure.
  mutating func member(_ name: String, _ figure: JSONFigure) {
    key(name)
    write(figure)
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
    write(JSONFigure(flag: flag))
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

  // MARK: Forms

  /// Writes a form, filled: members of the innermost block, or an element's or key's value.
  mutating func write(_ form: JSONForm, _ figures: [JSONFigure] = []) {
    form.append(filledWith: figures, to: &pieces.bytes)
    isEmpty = false
  }

  /// What the closure writes so many blocks deep, and where in it members have gaps instead of values.
  static func layout(
    depth: Int, comesFirst: Bool, _ content: (inout JSONWriter) -> Void
  ) -> (bytes: [UInt8], gaps: [Int]) {
    var writer = JSONWriter(depth: depth)
    writer.isEmpty = comesFirst
    content(&writer)
    return (writer.pieces.bytes, writer.gaps)
  }

  /// Writes a member without its value, for a form.
  mutating func gap(_ name: String) {
    key(name)
    gaps.append(pieces.bytes.count)
  }

  /// Writes members without their values, for a form.
  mutating func gaps(_ names: [String]) {
    for name in names { gap(name) }
  }

  // MARK: Values

  /// Writes a figure.
  mutating func write(_ figure: JSONFigure) {
    pieces.bytes.append(room: JSONFigure.room) { figure.store(in: &$0, at: 0) }
  }

  /// Writes nothing known.
  mutating func writeNull() { write(.null) }

  /// Writes a whole number, or null.
  mutating func write(whole number: Int64?) {
    write(JSONFigure(whole: number))
  }

  /// Writes a number with exactly two decimals, given in hundredths, or null.
  mutating func write(hundredths: Int64?) {
    write(JSONFigure(hundredths: hundredths))
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

extension JSONWriter.ListApart {
  /// Appends the elements of a group, as they stand in the list.
  fileprivate func append(_ group: Int, to bytes: inout [UInt8]) {
    let indices = groups[group]
    var writer = JSONWriter(elementsFrom: indices.lowerBound, lineStart: lineStart)
    writer.exchangeBytes(&bytes)
    for index in indices {
      writer.startElement()
      element(&writer, index)
    }
    writer.exchangeBytes(&bytes)
  }
}
