/// What the bytes from 0x80 on mean in the encodings of one byte a character: a scalar each, zero for none.
enum EightBitTable {
  /// Windows-1252, as the Unicode consortium maps it: five bytes mean nothing.
  static let windows1252: [UInt16] =
    [
      0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
      0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
      0x0178,
    ] + Array(0xA0...0xFF)

  /// ISO-8859-15; the 32 control characters that no text has mean nothing here, for they are most often Windows-1252.
  static let iso8859_15: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 32) + Array(0xA0...0xFF)
    let differing: [(byte: Int, scalar: UInt16)] = [
      (0xA4, 0x20AC), (0xA6, 0x0160), (0xA8, 0x0161), (0xB4, 0x017D), (0xB8, 0x017E), (0xBC, 0x0152), (0xBD, 0x0153),
      (0xBE, 0x0178),
    ]
    for (byte, scalar) in differing { table[byte - 0x80] = scalar }
    return table
  }()
}
