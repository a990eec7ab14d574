import TestSupport
import Testing

@testable import TabularText

@Suite("The encoding of a text")
struct EncodingDetectionTests {
  private static func bytes(_ parts: Any...) -> [UInt8] {
    parts.flatMap { part in
      if let text = part as? String { return Array(text.utf8) }
      return (part as? [Int])?.map { UInt8($0) } ?? []
    }
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let expected: TextEncoding
    var testDescription: String { name }

    init(_ name: String, _ expected: TextEncoding, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
      self.expected = expected
    }
  }

  static let cases = [
    Case("nothing", .utf8, []),
    Case("ASCII", .utf8, bytes("siret;nom\n")),
    Case("UTF-8", .utf8, bytes("siret;Pêche\n")),
    Case("UTF-8 with a mark and nothing else", .utf8, [0xEF, 0xBB, 0xBF]),
    Case("UTF-8 with decomposed accents", .utf8, bytes("Pe\u{302}che\n")),
    Case("UTF-8, a bad byte later on", .utf8, bytes("Pêche;caf", [0xE9], ";\n")),
    Case("UTF-8 that begins with a quotation mark", .utf8, bytes("“Pêche”\n")),
    Case("accents of one byte", .windows1252, bytes("P", [0xEA], "che\n")),
    Case("an accent at the very end", .windows1252, bytes("caf", [0xE9])),
    Case("a capital É before a no-break space", .windows1252, bytes("CAF", [0xC9, 0xA0], ": caf", [0xE9], ";\n")),
    Case("nothing but É before a no-break space", .utf8, bytes("CAF", [0xC9, 0xA0], ": 2\n")),
    Case("a quotation mark of Windows", .windows1252, bytes("l", [0x92], "ann", [0xE9], "e\n")),
    Case("œ of Windows", .windows1252, bytes("B", [0x9C], "uf\n")),
    Case("œ of ISO-8859-15 in a word", .iso8859_15, bytes("B", [0xBD], "uf\n")),
    Case("Œ of ISO-8859-15 before a word", .iso8859_15, bytes([0xBC], "UFS\n")),
    Case("œ of ISO-8859-15 before a word", .iso8859_15, bytes("6 ", [0xBD], "ufs\n")),
    Case("the euro sign of ISO-8859-15", .iso8859_15, bytes("12,50 ", [0xA4], "\n")),
    Case("Ÿ of ISO-8859-15", .iso8859_15, bytes("L'HA", [0xBE], "E\n")),
    Case("half, of Windows", .windows1252, bytes("Lait ", [0xBD], " ", [0xE9], "cr", [0xE9], "m", [0xE9], "\n")),
    Case("half without a space", .windows1252, bytes("Lait ", [0xBD], [0xE9], "cr", [0xE9], "m", [0xE9], "\n")),
    Case("one and a half", .windows1252, bytes("1", [0xBD], "u\n")),
    Case("a quarter", .windows1252, bytes("1", [0xBC], " l de cr", [0xE8], "me\n")),
    Case("an acute accent as an apostrophe", .windows1252, bytes("huile d", [0xB4], "olive vierg", [0xE9], "\n")),
    Case("both, which only Windows has", .windows1252, bytes("b", [0xBD], "uf ", [0x96], " 5\n")),
    Case("UTF-16, lower byte first", .utf16LittleEndian, [0xFF, 0xFE, 0x61, 0x00]),
    Case("UTF-16, higher byte first", .utf16BigEndian, [0xFE, 0xFF, 0x00, 0x61]),
    Case("UTF-16 without a mark", .utf16LittleEndian, [0x61, 0, 0x3B, 0, 0xE9, 0, 0x0A, 0]),
    Case(
      "UTF-16 without a mark, higher byte first", .utf16BigEndian, [0, 0x61, 0, 0x3B, 0x20, 0xAC, 0, 0x62, 0, 0x0A]),
  ]

  @Test("is told by its beginning", arguments: cases)
  func told(_ example: Case) throws {
    for blockSize in [1, 2, 5, 1 << 16] {
      let reader = try RecordReader(ByteSource(bytes: example.bytes), blockSize: blockSize)
      #expect(reader.encoding == example.expected, "block size \(blockSize)")
    }
  }

  @Test("is told up to a mebibyte, and not beyond", arguments: [1 << 16, (1 << 20) - 8, 1 << 20, 3 << 20])
  func window(length: Int) throws {
    let lines = (0..<length / 4).flatMap { _ in Array("a;b\n".utf8) }
    let late = lines + Self.bytes("P", [0xEA], "che;1\n")
    let reader = try RecordReader(ByteSource(bytes: late))
    #expect(reader.encoding == (length < 1 << 20 ? .windows1252 : .utf8))
    // The same word somewhere before the end of what is looked at.
    let early = Self.bytes("P", [0xEA], "che;1\n") + lines
    #expect(try RecordReader(ByteSource(bytes: early)).encoding == .windows1252)
    // What tells ISO-8859-15 may come long after the first accent.
    let sign = early + Self.bytes("b", [0xBD], "uf;1\n")
    #expect(try RecordReader(ByteSource(bytes: sign)).encoding == (length < 1 << 19 ? .iso8859_15 : .windows1252))
  }

  @Test("that is asked for is what a text without a mark is read in")
  func asked() throws {
    let bytes = Self.bytes("P", [0xEA], "che;1\n")
    let expected: [(EncodingRequest, TextEncoding)] = [
      (.utf8, .utf8), (.windows1252, .windows1252), (.iso8859_15, .iso8859_15), (.utf16, .utf16LittleEndian),
    ]
    for (request, encoding) in expected {
      let reader = try RecordReader(ByteSource(bytes: bytes), encoding: request)
      #expect(reader.encoding == encoding)
      #expect(reader.isEncodingGuessed == false)
      let marked = try RecordReader(ByteSource(bytes: Array("\u{FEFF}Pêche\n".utf8)), encoding: request)
      #expect(marked.encoding == .utf8)
      let units = try RecordReader(ByteSource(bytes: [0xFF, 0xFE, 0x61, 0x00]), encoding: request)
      #expect(units.encoding == (request == .utf8 ? .utf8 : .utf16LittleEndian))
    }
  }
}
