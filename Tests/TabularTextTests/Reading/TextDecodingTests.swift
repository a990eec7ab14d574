import TestSupport
import Testing

@testable import TabularText

@Suite("Texts in other encodings")
struct TextDecodingTests {
  /// Cells, quotes, line ends in cells, characters of one to four bytes of UTF-8: each in every encoding that has them.
  private static let latin =
    "siret;libellé;prix\n1;\"Bœuf, € \"\"5\"\"\";12\n2;\"deux\nlignes à œuf\";3\n\n3;Crème “brûlée”;4\n"
  private static let western = latin.replacing("“", with: "«").replacing("”", with: "»")
  private static let wide = latin + "4;\u{1F34E} pomme;5\n5;漢字;\u{10FFFF}\n"

  private static func text(for form: TextForm) -> String {
    switch form.encoding {
    case .windows1252: latin
    case .iso8859_15: western
    case .utf8, .utf16LittleEndian, .utf16BigEndian: wide
    }
  }

  /// What is to be the same: not the offsets in the file.
  private struct Comparable: Equatable {
    let texts: [String]
    let line: Int
    let number: Int
    let problem: RecordProblem?
  }

  private static func read(_ bytes: [UInt8], blockSize: Int) throws -> [Comparable] {
    var reader = try RecordReader(ByteSource(bytes: bytes), blockSize: blockSize)
    var batch = RecordBatch()
    var found: [Comparable] = []
    var size = 0
    while try reader.nextBatch(&batch) {
      size += batch.sourceSize
      for record in batch.records {
        found.append(
          Comparable(
            texts: record.fieldIndices.map { batch.text(of: batch.fields[$0]) }, line: record.line,
            number: record.number, problem: record.problem))
      }
    }
    #expect(size == bytes.count)
    return found
  }

  @Test("hold the same records as their twin in UTF-8, in blocks of any size", arguments: TextForm.all)
  func twins(form: TextForm) throws {
    let text = Self.text(for: form)
    let twin = try #require(TextForm(.utf8, lineEnd: form.lineEnd).bytes(of: text))
    let expected = try Self.read(twin, blockSize: 1 << 16)
    #expect(expected.count == text.count { $0 == "\n" } - 1)
    let bytes = try #require(form.bytes(of: text))
    for blockSize in 1...64 { #expect(try Self.read(bytes, blockSize: blockSize) == expected, "\(blockSize)") }
    // Large enough that the beginning is not all of it.
    let long = String(repeating: text, count: 4_000)
    let longBytes = try #require(form.bytes(of: long))
    let longTwin = try #require(TextForm(.utf8, lineEnd: form.lineEnd).bytes(of: long))
    let longRecords = try Self.read(longTwin, blockSize: 1 << 20)
    for blockSize in [999, 1 << 16, 1 << 22] {
      #expect(try Self.read(longBytes, blockSize: blockSize) == longRecords, "\(blockSize)")
    }
  }

  @Test("decode every byte as it is mapped", arguments: [TextForm.Encoding.windows1252, .iso8859_15])
  func everyByte(encoding: TextForm.Encoding) throws {
    var decoder = TextDecoder(encoding == .windows1252 ? .windows1252 : .iso8859_15)
    var defined = 0
    for byte in 0...255 as ClosedRange<UInt8> {
      var bytes: [UInt8] = []
      decoder.decode([byte], appendingTo: &bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      if let written = TextForm(encoding).bytes(of: text) {
        #expect(written == [byte])
        defined += 1
      } else {
        #expect(bytes == [byte], "a byte without a meaning stays itself")
      }
    }
    #expect(defined == (encoding == .windows1252 ? 251 : 224))
  }

  @Test("tell a byte without a meaning at its record", arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func undefinedBytes(byte: UInt8) throws {
    let bytes = Array("a;b\n".utf8) + [0xE9, byte] + Array(";1\nc;d\n".utf8)
    for blockSize in [1, 3, 100] {
      let records = try Self.read(bytes, blockSize: blockSize)
      #expect(records.map(\.problem) == [nil, .undefinedByte(byte), nil])
    }
  }

  private static func units(_ units: [UInt16]) -> [UInt8] {
    [0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test(
    "tell half a pair of units at its record",
    arguments: [[0xD83D], [0xDC00], [0xD83D, 0xD83D, 0xDC00], [0xDC00, 0xD83D], [0xDBFF, 0x61]] as [[UInt16]])
  func loneHalves(lone: [UInt16]) throws {
    let bytes = Self.units([0x61, 0x0A] + lone + [0x0A, 0x62, 0x0A])
    for blockSize in 1...20 {
      let records = try Self.read(bytes, blockSize: blockSize)
      #expect(records.map(\.problem) == [nil, .unpairedSurrogate, nil], "\(blockSize)")
    }
  }

  @Test("tell where UTF-16 ends amid a character")
  func cutShort() throws {
    for blockSize in 1...12 {
      let half = try Self.read(Self.units([0x61, 0x0A, 0x62]) + [0x63], blockSize: blockSize)
      #expect(half.map(\.problem) == [nil, .halfUnit])
      let pair = try Self.read(Self.units([0x61, 0x0A, 0xD83D]), blockSize: blockSize)
      #expect(pair.map(\.problem) == [nil, .unpairedSurrogate])
    }
  }

  @Test("keep places in lines and characters")
  func positions() throws {
    let bytes = try #require(TextForm(.windows1252).bytes(of: "a;b\nCrème brûlée;Pêche;x\n"))
    var reader = try RecordReader(ByteSource(bytes: bytes))
    var batch = RecordBatch()
    _ = try reader.nextBatch(&batch)
    let record = try #require(batch.records.last)
    #expect(batch.position(ofField: 1, in: record) == TextPosition(line: 2, column: 14))
    #expect(batch.encoding == .windows1252)
  }

  @Test("random units never come to text that is no UTF-8 unseen", arguments: 0..<20 as Range<UInt64>)
  func randomUnits(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let units = (0..<200).map { _ -> UInt16 in
      random.oneIn(3) ? 0xD800 + UInt16(random.below(0x800)) : UInt16(0x20 + random.below(0x300))
    }
    let expected = String(decoding: units, as: UTF16.self)
    for blockSize in [1, 2, 3, 7, 500] {
      var decoder = TextDecoder(.utf16LittleEndian)
      var bytes: [UInt8] = []
      let raw = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      var start = 0
      while start < raw.count {
        decoder.decode(raw[start..<min(start + blockSize, raw.count)], appendingTo: &bytes)
        start += blockSize
      }
      decoder.finish(appendingTo: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == expected)
      #expect(bytes.contains(TextDecoder.loneHalf) == expected.unicodeScalars.contains("\u{FFFD}"))
    }
  }
}
