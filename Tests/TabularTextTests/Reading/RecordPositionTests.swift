import TabularText
import Testing

@Suite("Positions in a batch")
struct RecordPositionTests {
  private func batch(_ text: String, separator: Separator = .semicolon) throws -> RecordBatch {
    var reader = try RecordReader(ByteSource(bytes: Array(text.utf8)), separator: separator)
    var batch = RecordBatch()
    _ = try reader.nextBatch(&batch)
    return batch
  }

  @Test(
    "a cell begins where an editor shows it",
    arguments: [
      ("a;b;c\n", [(1, 1), (1, 3), (1, 5)]),
      ("été;🥕;x\n", [(1, 1), (1, 5), (1, 7)]),
      ("e\u{301};x\n", [(1, 1), (1, 4)]),
      ("\u{FEFF}é;x\n", [(1, 1), (1, 3)]),
      ("\u{FEFF}\"é\";\"x\"\n", [(1, 1), (1, 5)]),
      ("\"a\nbé\";x;\"\n\";y\n", [(1, 1), (2, 5), (2, 7), (3, 3)]),
      ("\"a\"b;c\n", [(1, 1), (1, 6)]),
      ("a;\n", [(1, 1), (1, 3)]),
    ] as [(String, [(Int, Int)])])
  func cells(text: String, expected: [(Int, Int)]) throws {
    let batch = try batch(text)
    let record = try #require(batch.records.first)
    #expect(record.fieldCount == expected.count)
    for (index, place) in expected.enumerated() {
      #expect(batch.position(ofField: index, in: record) == TextPosition(line: place.0, column: place.1))
    }
  }

  @Test("a cell that does not exist stands at the end of its record")
  func missingCell() throws {
    let batch = try batch("a;b\nc\n")
    let record = batch.records[1]
    #expect(batch.position(ofField: 1, in: record) == TextPosition(line: 2, column: 2))
    #expect(batch.position(ofField: -1, in: record) == TextPosition(line: 2, column: 2))
  }

  @Test("a byte outside its record counts as the record's nearest end", arguments: [(-5, 1), (0, 1), (99, 4)])
  func byteOutside(offset: Int, column: Int) throws {
    let batch = try batch("a;b\nc\n")
    #expect(batch.position(ofByte: offset, in: batch.records[0]) == TextPosition(line: 1, column: column))
  }

  @Test("a physical line is shown with the place of a byte in it")
  func physicalLines() throws {
    let batch = try batch("a;\"é1\r\nété;🥕\nfin\";z\r\nnext\n")
    let record = batch.records[0]
    let carrot = try #require(batch.bytes.firstIndex(of: 0xF0))
    let middle = batch.physicalLine(ofByte: carrot, in: record)
    #expect(middle.text == "été;🥕" && middle.offset == 4)
    let first = batch.physicalLine(ofByte: 0, in: record)
    #expect(first.text == "a;\"é1" && first.offset == 0)
    let last = batch.physicalLine(ofByte: record.end, in: record)
    #expect(last.text == "fin\";z" && last.offset == 6)
  }

  @Test("ill-formed bytes are shown as replacement characters")
  func illFormedLine() throws {
    let bytes = Array("a;b\ncaf".utf8) + [0xE9] + Array(";12\n".utf8)
    var reader = try RecordReader(ByteSource(bytes: bytes), separator: .semicolon, encoding: .utf8)
    var batch = RecordBatch()
    _ = try reader.nextBatch(&batch)
    let record = batch.records[1]
    let line = batch.physicalLine(ofByte: record.problemOffset, in: record)
    #expect(line.text == "caf\u{FFFD};12" && line.offset == 3)
    #expect(batch.text(of: batch.fields[record.firstField]) == "caf\u{FFFD}")
    #expect(batch.rawBytes(of: batch.fields[record.firstField]) == [0x63, 0x61, 0x66, 0xE9])
    #expect(batch.position(ofField: 1, in: record) == TextPosition(line: 2, column: 6))
  }

  @Test("offsets in the file count the bytes of earlier batches and the byte order mark")
  func fileOffsets() throws {
    let bytes = Array("\u{FEFF}ab\ncd\nef\n".utf8)
    var reader = try RecordReader(ByteSource(bytes: bytes), encoding: .utf8, blockSize: 3)
    var batch = RecordBatch()
    var starts: [Int] = []
    while try reader.nextBatch(&batch) {
      for record in batch.records {
        starts.append(batch.fileOffset + record.start)
        #expect(batch.bytes[record.start] == bytes[batch.fileOffset + record.start])
      }
    }
    #expect(starts == [3, 6, 9])
  }
}
