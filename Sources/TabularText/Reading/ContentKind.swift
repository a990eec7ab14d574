/// What the first bytes say about a file, before any record is read.
public enum ContentKind: Hashable, Sendable {
  /// Not a single byte.
  case empty
  /// Text that can be read as records, with or without the mark that some programs put before UTF-8.
  case text(byteOrderMark: Bool)
  /// Text in UTF-16, told by its byte order mark or by the NULs between its letters; in which order.
  case utf16(TextEncoding)
  /// A zip archive: most likely a workbook (`.xlsx`, `.ods`).
  case zipArchive
  /// A workbook of the years before 2007 (`.xls`).
  case legacyWorkbook
  /// Not text: a NUL stands at that offset in the file.
  case binary(offset: Int)

  /// How far a NUL is searched for.
  static let binarySearchLength = 8 * 1024

  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let littleEndianMark: [UInt8] = [0xFF, 0xFE]
  private static let bigEndianMark: [UInt8] = [0xFE, 0xFF]
  private static let zipSignatures: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
  private static let legacyWorkbookSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Looks at the first bytes of a file; 8 KiB are enough.
  public init(firstBytes bytes: [UInt8]) {
    if bytes.isEmpty {
      self = .empty
    } else if Self.zipSignatures.contains(where: bytes.starts) {
      self = .zipArchive
    } else if bytes.starts(with: Self.legacyWorkbookSignature) {
      self = .legacyWorkbook
    } else if bytes.starts(with: Self.littleEndianMark) {
      self = .utf16(.utf16LittleEndian)
    } else if bytes.starts(with: Self.bigEndianMark) {
      self = .utf16(.utf16BigEndian)
    } else if let offset = bytes.prefix(Self.binarySearchLength).firstIndex(of: 0) {
      self = EncodingDetection.unmarkedUTF16(bytes[...]).map { .utf16($0) } ?? .binary(offset: offset)
    } else {
      self = .text(byteOrderMark: bytes.starts(with: Self.byteOrderMark))
    }
  }

  var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// Whether it is read as text when somebody insists.
  var mayBeText: Bool { self != .zipArchive && self != .legacyWorkbook }

  /// How many bytes of byte order mark a text in that encoding begins with.
  static func markLength(of bytes: [UInt8], in encoding: TextEncoding) -> Int {
    switch encoding {
    case .utf8: bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0
    case .utf16LittleEndian: bytes.starts(with: littleEndianMark) ? littleEndianMark.count : 0
    case .utf16BigEndian: bytes.starts(with: bigEndianMark) ? bigEndianMark.count : 0
    case .windows1252, .iso8859_15: 0
    }
  }
}
