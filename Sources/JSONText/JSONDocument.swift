/// A JSON text (RFC 8259) read as a whole: its value, and all that keeps it from being JSON.
///
/// A mistake that leaves no doubt about what follows (a comment, a comma too many, quotes of another kind) is noted and
/// read past, so that all of them are told at once. What is accepted without a word is what the standard's grammar
/// accepts, with two limits of its own: a text is at most so long and so deep, and an escape for half a surrogate pair,
/// which stands for no character, is refused. A byte order mark is passed over.
public struct JSONDocument: Sendable {
  /// How much is read.
  public struct Limits: Hashable, Sendable {
    /// The bytes of the text.
    public var bytes: Int
    /// Lists and objects inside each other.
    public var depth: Int
    /// How many troubles are kept; the rest is then left unread.
    public var troubles: Int

    /// Sets limits.
    public init(bytes: Int = 16 << 20, depth: Int = 64, troubles: Int = 50) {
      self.bytes = bytes
      self.depth = depth
      self.troubles = troubles
    }
  }

  /// A place as editors count: lines from 1, and columns in Unicode scalars from 1.
  public struct Position: Hashable, Sendable {
    /// The line.
    public let line: Int
    /// The column.
    public let column: Int

    /// Makes a position.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  /// The value, as far as it could be read; nil where there is none.
  public let value: JSONValue?
  /// What is wrong, in the order of the text; empty for JSON.
  public let troubles: [JSONTrouble]
  private let bytes: [UInt8]

  /// Reads a text.
  public init(_ bytes: [UInt8], limits: Limits = Limits()) {
    self.bytes = bytes
    guard bytes.count <= limits.bytes else {
      value = nil
      troubles = [JSONTrouble(kind: .tooLarge(limit: limits.bytes), offset: 0, text: "")]
      return
    }
    var reader = JSONReader(bytes, limits)
    value = reader.readDocument()
    troubles = reader.troubles
  }

  /// Where a byte stands, a byte order mark not counted.
  public func position(of offset: Int) -> Position {
    var line = 1
    var column = 1
    var index = JSONReader.markLength(of: bytes)
    let end = min(offset, bytes.count)
    while index < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !follows(UInt8(ascii: "\n"), index)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
      index += 1
    }
    return Position(line: line, column: column)
  }

  /// The line that holds a byte, without its line end.
  public func line(at offset: Int) -> String {
    let breaks: Set<UInt8> = [UInt8(ascii: "\n"), UInt8(ascii: "\r")]
    let place = min(max(offset, 0), bytes.count)
    let start = bytes[..<place].lastIndex(where: breaks.contains).map { $0 + 1 } ?? JSONReader.markLength(of: bytes)
    let end = bytes[place...].firstIndex(where: breaks.contains) ?? bytes.count
    return start <= end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }

  /// The text of a value or a member as it is written, cut where it grows long.
  public func source(from offset: Int, to end: Int, limit: Int = 60) -> String {
    guard offset >= 0, offset <= end, end <= bytes.count else { return "" }
    let text = String(decoding: bytes[offset..<end], as: UTF8.self)
    return text.unicodeScalars.count <= limit ? text : String(text.unicodeScalars.prefix(limit)) + "…"
  }

  private func follows(_ byte: UInt8, _ index: Int) -> Bool { index + 1 < bytes.count && bytes[index + 1] == byte }
}
