import TabularText
import TestSupport
import Testing

@Suite("Writing records")
struct RecordWriterTests {
  private func written(_ records: [[String]], by writer: RecordWriter) -> String {
    var writer = writer
    for record in records {
      for field in record { writer.append(field) }
      writer.endRecord()
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "quotes only what needs it",
    arguments: [
      (["a", "b"], "a,b\n"),
      (["a,b", "c;d"], "\"a,b\",c;d\n"),
      (["say \"a\""], "\"say \"\"a\"\"\"\n"),
      (["a\nb", "c\rd", "e\tf"], "\"a\nb\",\"c\rd\",e\tf\n"),
      ([" a ", ""], " a ,\n"),
      (["", ""], ",\n"),
      ([""], "\"\"\n"),
      ([], "\n"),
    ])
  func quotes(fields: [String], expected: String) {
    #expect(written([fields], by: RecordWriter()) == expected)
  }

  @Test("follows its settings")
  func settings() {
    let french = RecordWriter(separator: .semicolon, lineEnd: .carriageReturnLineFeed, byteOrderMark: true)
    #expect(written([["a", "1,5"], ["b;c", "é"]], by: french) == "\u{FEFF}a;1,5\r\n\"b;c\";é\r\n")
    #expect(written([["a", "b\tc"]], by: RecordWriter(separator: .tab)) == "a\t\"b\tc\"\n")
  }

  @Test(
    "makes formulas harmless and leaves numbers alone",
    arguments: [
      ("=1+1", "'=1+1"), ("+A1", "'+A1"), ("-A1", "'-A1"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
      ("-12,50", "-12,50"), ("+5", "+5"), ("-0.5", "-0.5"), ("-", "'-"), ("+", "'+"), ("-1,", "'-1,"), ("-,5", "'-,5"),
      ("-1,2,3", "'-1,2,3"), ("-1+2", "'-1+2"), ("--1", "'--1"), ("=5", "'=5"), ("12", "12"), ("a=b", "a=b"),
      ("", "\"\""),
      ("\r=1", "\"'\r=1\""), ("=\"a\"", "\"'=\"\"a\"\"\""), ("=A1;B1", "\"'=A1;B1\""), ("'=1", "'=1"),
    ])
  func formulas(field: String, expected: String) {
    #expect(written([[field]], by: RecordWriter(separator: .semicolon, neutralizesFormulas: true)) == expected + "\n")
    #expect(!written([[field]], by: RecordWriter(separator: .semicolon)).contains("'") || field.hasPrefix("'"))
  }

  @Test("takes text, bytes and slices alike")
  func allForms() {
    var writer = RecordWriter()
    let bytes = Array("a,\"é".utf8)
    writer.append("a,\"é")
    writer.append(bytes: bytes)
    writer.append(bytes: bytes[...])
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "\"a,\"\"é\",\"a,\"\"é\",\"a,\"\"é\"\n")
  }

  @Test("hands over its bytes in parts that make up the whole", arguments: 0..<6)
  func parts(takenAfter: Int) {
    let fields = ["", "a;b", "", "é", "\u{FEFF}"]
    var whole = RecordWriter(byteOrderMark: true)
    var inParts = RecordWriter(byteOrderMark: true)
    var bytes: [UInt8] = []
    for (index, field) in fields.enumerated() {
      if index == takenAfter { bytes += inParts.takeBytes() }
      whole.append(field)
      inParts.append(field)
      if index.isMultiple(of: 2) {
        whole.endRecord()
        inParts.endRecord()
      }
    }
    #expect(bytes + inParts.takeBytes() == whole.bytes)
    #expect(inParts.bytes.isEmpty)
  }

  @Test("writes what reads back the same", arguments: Separator.allCases, 0..<10 as Range<UInt64>)
  func roundTrip(separator: Separator, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "\"", "\"\"", ",", ";", "\t", "\n", "\r", "\r\n", " ", "é", "🥕", "\u{FEFF}", "=", "'"]
    for _ in 0..<60 {
      let records = (0..<generator.below(6)).map { _ in
        (0...generator.below(4)).map { _ in
          (0..<generator.below(4)).map { _ in generator.pick(pieces, else: "") }.joined()
        }
      }
      for lineEnd in [LineEnd.lineFeed, .carriageReturnLineFeed] {
        for mark in [false, true] {
          let text = written(records, by: RecordWriter(separator: separator, lineEnd: lineEnd, byteOrderMark: mark))
          let read = try ReadRecord.readAll(Array(text.utf8), separator: separator, blockSize: 5)
          // Compared by scalars: as Swift strings, "\r\n" and texts with combining marks could be equal by chance.
          #expect(read.map { $0.fields.map(\.bytes) } == records.map { $0.map { Array($0.utf8) } })
          #expect(read.allSatisfy { $0.problem == nil })
        }
      }
    }
  }
}
