import TabularText
import TestSupport
import Testing

@Suite("Records of random texts")
struct RecordReaderPropertyTests {
  private static let blockSizes = Array(1...17) + [31, 32, 33, 63, 64, 1 << 20]

  @Test(
    "agree with the reference reader, whatever the block size", arguments: Separator.allCases, 0..<8 as Range<UInt64>)
  func agreeWithReference(separator: Separator, seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<40 {
      let bytes = random.text(separator: separator)
      for maximum in [1 << 20, 30, 9, 1] {
        let expected = ReferenceReader(bytes, separator: separator, maximumRecordLength: maximum).readAll()
        for blockSize in Self.blockSizes {
          let records = try ReadRecord.readAll(
            bytes, separator: separator, blockSize: blockSize, maximumRecordLength: maximum)
          #expect(records == expected, "block size \(blockSize), longest record \(maximum), bytes \(bytes)")
        }
      }
    }
  }

  @Test("agree with the reference reader in long texts", arguments: 0..<24 as Range<UInt64>)
  func agreeInLongTexts(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<10 {
      let bytes = random.longText(separator: .semicolon)
      for maximum in [1 << 20, 90] {
        let expected = ReferenceReader(bytes, separator: .semicolon, maximumRecordLength: maximum).readAll()
        for blockSize in [1, 63, 64, 65, 100, 200, 1 << 20] {
          let records = try ReadRecord.readAll(
            bytes, separator: .semicolon, blockSize: blockSize, maximumRecordLength: maximum)
          #expect(records == expected, "block size \(blockSize), longest record \(maximum), bytes \(bytes)")
        }
      }
    }
  }

  @Test("agree with the reference reader in texts scanned in several pieces", arguments: 0..<8 as Range<UInt64>)
  func agreeInSeveralPieces(seed: UInt64) throws {
    var random = RandomText(seed: 900 + seed)
    var bytes: [UInt8] = []
    let length = 30_000 + random.generator.below(30_000)
    while bytes.count < length { bytes += random.longText(separator: .semicolon) + [0x0A, 0x0A] }
    for maximum in [1 << 20, 12_000] {
      let expected = ReferenceReader(bytes, separator: .semicolon, maximumRecordLength: maximum).readAll()
      for blockSize in [8_192, 25_000, 1 << 20] {
        let records = try ReadRecord.readAll(
          bytes, separator: .semicolon, blockSize: blockSize, maximumRecordLength: maximum)
        #expect(records == expected, "block size \(blockSize), longest record \(maximum), seed \(seed)")
      }
    }
  }

  @Test("agree with the reference reader on pure noise", arguments: 0..<20 as Range<UInt64>)
  func agreeOnNoise(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x22, 0x22, 0x2C, 0x2C, 0x0A, 0x0D, 0x61, 0xC3, 0xA9, 0x00, 0xF0, 0x9F, 0xFF]
    let plain = Array(alphabet.prefix(7))
    for round in 0..<200 {
      let letters = round.isMultiple(of: 2) ? alphabet : plain
      let bytes = (0..<generator.below(40)).map { _ in generator.pick(letters, else: 0) }
      let maximum = generator.pick([1 << 20, 8, 3], else: 8)
      let expected = ReferenceReader(bytes, separator: .comma, maximumRecordLength: maximum).readAll()
      for blockSize in [1, 2, 3, 7, 8, 9, 64] {
        let records = try ReadRecord.readAll(
          bytes, separator: .comma, blockSize: blockSize, maximumRecordLength: maximum)
        #expect(records == expected, "block size \(blockSize), longest record \(maximum), bytes \(bytes)")
      }
    }
  }

  @Test("stand where an editor shows them", arguments: 0..<10 as Range<UInt64>)
  func positionsInWholeText(seed: UInt64) throws {
    var random = RandomText(seed: seed)
    for _ in 0..<20 {
      let bytes = random.text(separator: .semicolon)
      let textStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var reader = try RecordReader(ByteSource(bytes: bytes), separator: .semicolon, encoding: .utf8, blockSize: 16)
      var batch = RecordBatch()
      while try reader.nextBatch(&batch) {
        for record in batch.records {
          for offset in record.start...record.end {
            let before = bytes[textStart..<batch.fileOffset + offset]
            let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? textStart
            let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
            let line = before.count { $0 == 0x0A } + 1
            #expect(batch.position(ofByte: offset, in: record) == TextPosition(line: line, column: column))
          }
        }
      }
    }
  }
}
