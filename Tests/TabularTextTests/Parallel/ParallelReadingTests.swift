import TestSupport
import Testing

@testable import TabularText

@Suite("Records read by several threads")
struct ParallelReadingTests {
  /// A block of every size cuts the text at every byte, some block or other.
  @Test("agree with the reference reader at every split", arguments: 0..<24 as Range<UInt64>)
  func everySplit(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<6 {
      let bytes = random.text(separator: .comma)
      let expected = ReferenceReader(bytes, separator: .comma, maximumRecordLength: 1 << 20).readAll()
      for blockSize in 1...max(1, bytes.count) {
        for apart in [true, false] {
          let records = try ReadRecord.readInParallel(
            bytes, separator: .comma, threads: 1 + blockSize % 3, blockSize: blockSize, readsFirstBatchApart: apart)
          #expect(records == expected, "block size \(blockSize), first batch apart \(apart), bytes \(bytes)")
        }
      }
    }
  }

  @Test("agree with the reference reader in long texts", arguments: 0..<40 as Range<UInt64>)
  func longTexts(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<5 {
      let bytes = random.longText(separator: .semicolon)
      for maximum in [1 << 20, 200, 40] {
        let expected = ReferenceReader(bytes, separator: .semicolon, maximumRecordLength: maximum).readAll()
        for (threads, blockSize) in [(1, 50), (2, 7), (2, 64), (3, 100), (5, 33), (8, 150), (4, 5_000)] {
          let records = try ReadRecord.readInParallel(
            bytes, separator: .semicolon, threads: threads, blockSize: blockSize, maximumRecordLength: maximum)
          #expect(
            records == expected,
            "\(threads) threads, block size \(blockSize), longest record \(maximum), bytes \(bytes)")
        }
      }
    }
  }

  @Test("agree with the reference reader on pure noise", arguments: 0..<20 as Range<UInt64>)
  func noise(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0x00]
    for _ in 0..<120 {
      let bytes = (0..<generator.below(90)).map { _ in generator.pick(alphabet, else: 0) }
      let maximum = generator.pick([1 << 20, 25, 6], else: 6)
      let expected = ReferenceReader(bytes, separator: .comma, maximumRecordLength: maximum).readAll()
      for blockSize in [1, 2, 5, 11, 30] {
        let records = try ReadRecord.readInParallel(
          bytes, separator: .comma, threads: 3, blockSize: blockSize, maximumRecordLength: maximum)
        #expect(records == expected, "block size \(blockSize), longest record \(maximum), bytes \(bytes)")
      }
    }
  }

  /// An inch mark inside an unquoted field, then a quoted line break: parity takes the break for the end of a record.
  @Test("come out right where quote parity misleads", arguments: [1, 2, 4])
  func misled(threads: Int) throws {
    let line = "tuyau 5\" long,1\n\"deux\nlignes\",2\nun,\"a\n\"\nplain,3\n"
    let bytes = Array(String(repeating: line, count: 60).utf8)
    let expected = ReferenceReader(bytes, separator: .comma, maximumRecordLength: 1 << 20).readAll()
    for blockSize in 20...90 {
      let records = try ReadRecord.readInParallel(bytes, separator: .comma, threads: threads, blockSize: blockSize)
      #expect(records == expected, "block size \(blockSize)")
    }
  }

  @Test("end with a quote that is never closed, however much follows", arguments: [1, 2, 5])
  func unclosedQuote(threads: Int) throws {
    let bytes = Array(("a,b\n" + "c,\"d\n" + String(repeating: "e,f\n", count: 400)).utf8)
    for maximum in [100, 1 << 20] {
      let expected = ReferenceReader(bytes, separator: .comma, maximumRecordLength: maximum).readAll()
      #expect(expected.last?.problem == .unclosedQuote)
      for blockSize in [3, 10, 64, 300] {
        let records = try ReadRecord.readInParallel(
          bytes, separator: .comma, threads: threads, blockSize: blockSize, maximumRecordLength: maximum)
        #expect(records == expected, "block size \(blockSize), longest record \(maximum)")
      }
    }
  }

  @Test("reach the sink in many batches, in order")
  func manyBatches() throws {
    let bytes = Array((1...5_000).map { "ligne \($0);\"x\ny\"\n" }.joined().utf8)
    let reader = try RecordReader(ByteSource(bytes: bytes), separator: .semicolon, encoding: .utf8, blockSize: 500)
    var workers = [RecordGatherer](repeating: RecordGatherer(), count: 4)
    var list = RecordList()
    try reader.distribute(among: &workers, into: &list)
    #expect(workers.count == 4)
    #expect(list.batches > 100)
    #expect(list.records.map(\.number) == Array(1...5_000))
    #expect(list.records.map(\.line) == (0..<5_000).map { 2 * $0 + 1 })
  }
}
