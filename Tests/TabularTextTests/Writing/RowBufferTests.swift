import TestSupport
import Testing

@testable import TabularText

@Suite("Rows written into one run of bytes")
struct RowBufferTests {
  private func text(_ buffer: RowBuffer) -> String {
    var bytes: [UInt8] = []
    buffer.copy(rows: 0..<buffer.rowCount, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Fields of every length around the eight bytes that are looked at together, what needs quotes standing anywhere.
  private static let fields: [String] =
    (0...20).flatMap { length -> [String] in
      let plain = String(repeating: "a", count: length)
      let places = 0..<max(length, 1)
      return [plain, String(repeating: "é", count: length)]
        + [",", "\"", "\n", "\r", "-", "+", "#", "!", "\u{B}", "\t", ";", "¬", "Œ"].flatMap { mark in
          places.map { place in plain.prefix(place) + mark + plain.dropFirst(place + 1) }.map { String($0) }
        }
    } + ["\"\"", "\"\"\"\"", "\"début", "fin\"", "\"a\"\"b\",\n"]

  @Test("A cell is quoted exactly where a record writer quotes it", arguments: [0, 1, 7, 100, 10_000])
  func cells(room: Int) {
    var buffer = RowBuffer(room: room)
    var writer = RecordWriter()
    for field in Self.fields {
      let bytes = Array(field.utf8)
      buffer.append(ShortText("x,"))
      buffer.append(cell: bytes.span, hasDoubledQuotes: false, then: 0x2C)
      buffer.append(cell: bytes.span, hasDoubledQuotes: false, then: 0x2C)
      buffer.endRow()
      for cell in ["x", field, field, ""] { writer.append(cell) }
      writer.endRecord()
    }
    #expect(text(buffer) == String(decoding: writer.takeBytes(), as: UTF8.self))
    #expect(buffer.rowCount == Self.fields.count)
  }

  @Test(
    "Quotes that stand twice for one stay twice",
    arguments: ["\"\"", "a\"\"b", "\"\"\"\"", "a \"\"b\"\", c", "douze lettres\"\""])
  func doubledQuotes(content: String) throws {
    var reader = try RecordReader(
      ByteSource(bytes: Array("\"\(content)\",fin\n".utf8)), separator: .comma)
    var batch = RecordBatch()
    #expect(try reader.nextBatch(&batch))
    let field = try #require(batch.fields.first)
    #expect(field.hasDoubledQuotes)
    var buffer = RowBuffer()
    let cell = batch.bytes.span.extracting(field.start..<field.end)
    buffer.append(cell: cell, hasDoubledQuotes: field.hasDoubledQuotes, then: 0x2C)
    buffer.append(ShortText("fin"))
    buffer.endRow()
    #expect(text(buffer) == "\"\(content)\",fin\n")
  }

  @Test(
    "Numbers are written in all their digits",
    arguments: [
      0, 1, 9, 10, 12_345_678, 99_999_999, 100_000_000, 100_000_001, 9_999_999_999_999_999, 10_000_000_000_000_000,
      .max,
    ] as [UInt64])
  func numbers(number: UInt64) {
    var buffer = RowBuffer()
    buffer.append(number: number)
    buffer.endRow()
    #expect(text(buffer) == "\(number)\n")
  }

  @Test("Digits of a fixed number keep their zeros")
  func digits() {
    var buffer = RowBuffer()
    buffer.append(word: RowBuffer.digits(of: 7, count: 2), byteCount: 2)
    buffer.append(word: RowBuffer.digits(of: 2026, count: 4), byteCount: 4)
    buffer.append(word: RowBuffer.digits(of: 12_345, count: 2), byteCount: 2)
    buffer.endRow()
    #expect(text(buffer) == "07202645\n")
  }

  @Test("Short texts are written whole, up to what they hold")
  func shortTexts() {
    for length in 0...40 {
      let long = String("abcdefghijklmnopqrstuvwxyz0123456789éè".prefix(length))
      var buffer = RowBuffer()
      buffer.append(ShortText(long))
      buffer.endRow()
      #expect(text(buffer) == long.prefix(32) + "\n")
      #expect(ShortText(long).count == min(long.utf8.count, 32))
    }
    #expect(ShortText("a") != ShortText("a\u{0}"))
    #expect(Set([ShortText("a"), ShortText("b"), ShortText("a")]).count == 2)
  }

  @Test("An open row can be forgotten, and all rows")
  func dropped() {
    var buffer = RowBuffer()
    buffer.append(ShortText("un"))
    buffer.endRow()
    buffer.append(ShortText("deux"))
    #expect(buffer.openRowByteCount == 4)
    buffer.dropOpenRow()
    #expect(buffer.openRowByteCount == 0)
    buffer.append(ShortText("trois"))
    buffer.endRow()
    #expect(text(buffer) == "un\ntrois\n")
    #expect(buffer.byteCount == 9)
    buffer.removeAll()
    #expect(buffer.rowCount == 0 && buffer.byteCount == 0)
  }

  @Test("Rows are counted by the bytes that they take together")
  func within() {
    var buffer = RowBuffer()
    for text in ["a", "bb", "ccc", "dddd"] {
      buffer.append(ShortText(text))
      buffer.endRow()
    }
    #expect((0...15).map { buffer.rowCount(from: 0, within: $0) } == [0, 0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4])
    #expect((0...9).map { buffer.rowCount(from: 2, within: $0) } == [0, 0, 0, 0, 1, 1, 1, 1, 1, 2])
    #expect(buffer.rowCount(from: 4, within: 10) == 0)
    #expect(buffer.rowCount(from: 1, within: -5) == 0)
    var bytes: [UInt8] = [0x3E]
    buffer.copy(rows: 1..<3, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == ">bb\nccc\n")
  }
}
