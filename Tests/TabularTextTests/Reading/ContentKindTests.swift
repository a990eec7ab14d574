import TabularText
import Testing

@Suite("Kinds of content")
struct ContentKindTests {
  @Test(
    "are told by the first bytes",
    arguments: [
      ([], .empty),
      ([0x61], .text(byteOrderMark: false)),
      ([0xEF, 0xBB, 0xBF], .text(byteOrderMark: true)),
      ([0xEF, 0xBB, 0xBF, 0x61], .text(byteOrderMark: true)),
      ([0xEF, 0xBB], .text(byteOrderMark: false)),
      ([0xFF, 0xFE, 0x61, 0x00], .utf16(.utf16LittleEndian)),
      ([0xFE, 0xFF, 0x00, 0x61], .utf16(.utf16BigEndian)),

      ([0x50, 0x4B, 0x03, 0x04, 0x00], .zipArchive),
      ([0x50, 0x4B, 0x05, 0x06], .zipArchive),
      ([0x50, 0x4B, 0x01, 0x02], .text(byteOrderMark: false)),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .legacyWorkbook),
      ([0x61, 0x62, 0x00], .binary(offset: 2)),
      ([0xEF, 0xBB, 0xBF, 0x00], .binary(offset: 3)),
    ] as [([UInt8], ContentKind)])
  func told(bytes: [UInt8], expected: ContentKind) throws {
    #expect(ContentKind(firstBytes: bytes) == expected)
    #expect(try RecordReader(ByteSource(bytes: bytes), blockSize: 1).contentKind == expected)
  }

  @Test("UTF-16 without a mark is told by its NULs")
  func unmarkedUnits() {
    let kinds: [([UInt8], ContentKind)] = [
      ([0x61, 0x00, 0x62, 0x00], .utf16(.utf16LittleEndian)),
      ([0x00, 0x61, 0x00, 0x62], .utf16(.utf16BigEndian)),
      ([0x61, 0x00, 0x62], .binary(offset: 1)),
      ([0x61, 0x62, 0x63, 0x00], .binary(offset: 3)),
      ([0x61, 0x00, 0x00, 0x00], .binary(offset: 1)),
    ]
    for (bytes, kind) in kinds { #expect(ContentKind(firstBytes: bytes) == kind) }
  }

  @Test("a NUL beyond the first 8 KiB is a problem of its record only")
  func lateNul() throws {
    let lines = [UInt8](repeating: 0x0A, count: 8 * 1024)
    #expect(ContentKind(firstBytes: lines.dropLast() + [0]) == .binary(offset: 8 * 1024 - 1))
    #expect(ContentKind(firstBytes: lines + [0]) == .text(byteOrderMark: false))
    let records = try ReadRecord.readAll(lines + [0x61, 0x00])
    #expect(records.last?.problem == .nulByte)
    #expect(records.last?.problemOffset == 8 * 1024 + 1)
  }
}
