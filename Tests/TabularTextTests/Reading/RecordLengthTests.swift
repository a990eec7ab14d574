import TabularText
import Testing

@Suite("Records that are too long")
struct RecordLengthTests {
  @Test("end the reading, unless they just fit", arguments: 1...20)
  func endsReading(blockSize: Int) throws {
    let text = Array("12345678\r\n123456789\n12\n".utf8)
    let fitting = try ReadRecord.readAll(text, blockSize: blockSize, maximumRecordLength: 9)
    #expect(fitting.map(\.texts) == [["12345678"], ["123456789"], ["12"]])
    #expect(fitting.allSatisfy { $0.problem == nil })

    let cut = try ReadRecord.readAll(text, blockSize: blockSize, maximumRecordLength: 8)
    #expect(cut.map(\.texts) == [["12345678"], ["12345678"]])
    #expect(cut.map(\.problem) == [nil, .tooLong])
    #expect(cut.last?.problemOffset == 18)
  }

  @Test("name the quote when one was left open", arguments: 1...20)
  func namesUnclosedQuote(blockSize: Int) throws {
    let text = Array("a,b\n1,\"open\n2,3\n4,5\n6,7\n".utf8)
    let records = try ReadRecord.readAll(text, blockSize: blockSize, maximumRecordLength: 10)
    #expect(records.map(\.texts) == [["a", "b"], ["1", "open\n2,"]])
    #expect(records.last?.problem == .unclosedQuote)
    #expect(records.last?.problemOffset == 6)
  }

  @Test("are cut even inside a character, without a second complaint")
  func cutInsideCharacter() throws {
    let records = try ReadRecord.readAll(Array("abcé and more".utf8), maximumRecordLength: 4)
    #expect(records.map(\.problem) == [.tooLong])
    #expect(records.first?.end == 4)
  }

  @Test("never take much more memory than the limits say")
  func boundsMemory() throws {
    var reader = try RecordReader(
      ByteSource(bytes: [UInt8](repeating: 0x78, count: 1_000_000)), blockSize: 1000, maximumRecordLength: 5000)
    var batch = RecordBatch()
    #expect(try reader.nextBatch(&batch))
    #expect(batch.bytes.count == 5000)
    #expect(batch.bytes.capacity <= 2 * (5000 + 2 + 1000))
    #expect(try reader.nextBatch(&batch) == false)
  }

  @Test("leave the storage of a long text flat")
  func flatStorage() throws {
    let text = Array(String(repeating: "pomme;12,50;\"été\"\n", count: 20_000).utf8)
    var reader = try RecordReader(ByteSource(bytes: text), blockSize: 4096, maximumRecordLength: 1000)
    var batch = RecordBatch()
    var count = 0
    while try reader.nextBatch(&batch) {
      count += batch.records.count
      #expect(batch.fields.count == batch.records.last?.fieldIndices.upperBound)
      #expect(batch.bytes.capacity <= 2 * (4096 + 1002))
    }
    #expect(count == 20_000)
  }
}
