import TabularText
import Testing

@Suite("Reading records")
struct RecordReaderTests {
  @Test(
    "cuts a text into records and fields",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("\n", [[""]]),
      ("\r\n", [[""]]),
      ("a\n\nb\n", [["a"], [""], ["b"]]),
      ("a\n\n", [["a"], [""]]),
      (",\n", [["", ""]]),
      ("a,", [["a", ""]]),
      ("a,b,,\n", [["a", "b", "", ""]]),
      ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
      ("\"a,b\",c\n", [["a,b", "c"]]),
      ("\"a\nb\",\"c\r\nd\"\n", [["a\nb", "c\r\nd"]]),
      ("\"a \"\"b\"\" c\"\n", [["a \"b\" c"]]),
      ("\"\"\"\"\n", [["\""]]),
      ("\"\",x\n", [["", "x"]]),
      ("\"a\"\r\n\"b\"", [["a"], ["b"]]),
      ("a\rb,c\r\r\n", [["a\rb", "c\r"]]),
      ("a\r", [["a\r"]]),
      (" a , b \n", [[" a ", " b "]]),
    ] as [(String, [[String]])])
  func cuts(text: String, expected: [[String]]) throws {
    let records = try ReadRecord.readAll(text, separator: .comma)
    #expect(records.map(\.texts) == expected)
    #expect(records.allSatisfy { $0.problem == nil })
    #expect(records.map(\.number) == Array(1...expected.count))
  }

  @Test("finds no record where there is no text", arguments: [[], [0xEF, 0xBB, 0xBF]] as [[UInt8]])
  func findsNothing(bytes: [UInt8]) throws {
    var reader = try RecordReader(ByteSource(bytes: bytes))
    var batch = RecordBatch()
    #expect(try reader.nextBatch(&batch) == false)
    #expect(batch.records.isEmpty && batch.fields.isEmpty && batch.bytes.isEmpty)
    #expect(try reader.nextBatch(&batch) == false)
  }

  @Test("keeps the byte order mark out of the first cell and in the offsets")
  func skipsByteOrderMark() throws {
    let records = try ReadRecord.readAll("\u{FEFF}é;b\n1;2\n")
    #expect(records.map(\.texts) == [["é", "b"], ["1", "2"]])
    #expect(records.map(\.start) == [3, 8])
  }

  @Test("skips the byte order mark before a quoted cell")
  func skipsByteOrderMarkBeforeQuote() throws {
    let records = try ReadRecord.readAll("\u{FEFF}\"a;b\";c\n")
    #expect(records.map(\.texts) == [["a;b", "c"]])
    #expect(records.first?.fields.map(\.isQuoted) == [true, false])
  }

  @Test("counts physical lines, quoted line breaks included")
  func countsLines() throws {
    let records = try ReadRecord.readAll("a\n\"b\nc\r\nd\"\n\ne", separator: .comma)
    #expect(records.map(\.line) == [1, 2, 5, 6])
    #expect(records.map(\.number) == [1, 2, 3, 4])
  }

  @Test(
    "names the first problem of a record and goes on",
    arguments: [
      ("a\"b,c\nnext\n", .strayQuote, 1, [["a\"b", "c"], ["next"]]),
      ("\"a\"b,c\nnext\n", .strayQuote, 2, [["\"a\"b", "c"], ["next"]]),
      ("\"a\" ,c\nnext\n", .strayQuote, 2, [["\"a\" ", "c"], ["next"]]),
      ("x,\"a\"\rb\nnext\n", .strayQuote, 4, [["x", "\"a\"\rb"], ["next"]]),
      ("\"a\"b\"c\",d\nnext\n", .strayQuote, 2, [["\"a\"b\"c\"", "d"], ["next"]]),
      ("a, \"b\"\nnext\n", .strayQuote, 3, [["a", " \"b\""], ["next"]]),
      ("a\u{0}b,\"c\"d\nnext\n", .nulByte, 1, [["a\u{0}b", "\"c\"d"], ["next"]]),
    ] as [(String, RecordProblem, Int, [[String]])])
  func namesProblem(text: String, problem: RecordProblem, offset: Int, expected: [[String]]) throws {
    let records = try ReadRecord.readAll(text, separator: .comma)
    #expect(records.map(\.texts) == expected)
    #expect(records.map(\.problem) == [problem, nil])
    #expect(records.first?.problemOffset == offset)
  }

  @Test(
    "rejects what is not UTF-8 at its first byte",
    arguments: [
      ([0x61, 0xE9, 0x3B, 0x62], 1, 0xE9),
      ([0xC3, 0xA9, 0x80], 2, 0x80),
      ([0xC0, 0xAF], 0, 0xC0),
      ([0xE0, 0x9F, 0xBF], 0, 0xE0),
      ([0xED, 0xA0, 0x80], 0, 0xED),
      ([0xF4, 0x90, 0x80, 0x80], 0, 0xF4),
      ([0xF5, 0x80, 0x80, 0x80], 0, 0xF5),
      ([0x61, 0xE2, 0x82], 1, 0xE2),
      ([0x61, 0x22, 0xFF], 1, nil),
    ] as [([UInt8], Int, UInt8?)])
  func rejectsInvalidBytes(bytes: [UInt8], offset: Int, byte: UInt8?) throws {
    let records = try ReadRecord.readAll(Array("é;b\n".utf8) + bytes + Array("\nnext\n".utf8), separator: .semicolon)
    #expect(records.map(\.problem) == [nil, byte.map { .invalidUTF8(byte: $0) } ?? .strayQuote, nil])
    #expect(records[1].problemOffset == 5 + offset)
  }

  @Test("ends with a field that is never closed, at its opening quote")
  func unclosedQuote() throws {
    let records = try ReadRecord.readAll("a,b\nx\"y,\"c\nd,e\nf\n", separator: .comma)
    #expect(records.map(\.texts) == [["a", "b"], ["x\"y", "c\nd,e\nf\n"]])
    #expect(records.last?.problem == .unclosedQuote)
    #expect(records.last?.problemOffset == 8)
    #expect(records.last?.end == 17)
  }

  @Test("tells old Mac line ends", arguments: [("a;b\r1;2\r", true), ("a;b\r\n", false), ("a;b", false), ("", false)])
  func oldMacLineEnds(text: String, expected: Bool) throws {
    let reader = try RecordReader(ByteSource(bytes: Array(text.utf8)))
    #expect(reader.lineEndsAreCarriageReturnsOnly == expected)
  }

  @Test("looks at 64 KiB for line ends, not at the whole text")
  func oldMacLineEndsBeyond() throws {
    let start = Array("a\rb".utf8) + [UInt8](repeating: 0x78, count: 64 * 1024 - 3)
    #expect(try RecordReader(ByteSource(bytes: start + [0x0A])).lineEndsAreCarriageReturnsOnly)
    #expect(try !RecordReader(ByteSource(bytes: start.dropLast() + [0x0A])).lineEndsAreCarriageReturnsOnly)
  }

  @Test("gives absurd settings a sane meaning", arguments: [Int.min, -1, 0, 1, Int.max])
  func absurdSettings(value: Int) throws {
    let blocks = try ReadRecord.readAll(Array("a;b\n".utf8), blockSize: value)
    #expect(blocks.map(\.texts) == [["a", "b"]])
    let lengths = try ReadRecord.readAll(Array("a\nb\n".utf8), maximumRecordLength: value)
    #expect(lengths.map(\.texts) == [["a"], ["b"]])
  }
}
