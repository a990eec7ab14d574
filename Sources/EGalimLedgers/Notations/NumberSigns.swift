import EGalimDiagnostics

/// The signs of a number as people write them, each one byte: blanks of any width are one space, the euro sign or its
/// name is `€`, a true minus sign is a hyphen.
struct NumberSigns {
  /// Bytes that stand for a word or for a sign of several bytes; none of them can be met in UTF-8.
  static let euro: UInt8 = 0xFE
  static let withoutTax: UInt8 = 0xFD

  private(set) var bytes: [UInt8] = []

  /// Reads the signs of a cell.
  ///
  /// - Throws: why something in it belongs to no number.
  init(_ cell: Cell, in source: Span<UInt8>) throws(AmountTrouble) {
    bytes.reserveCapacity(cell.count)
    var word: [UInt8] = []
    var index = cell.start
    while index < cell.end {
      let byte = source[index]
      if Self.isLetter(byte) {
        word.append(byte & 0xDF)
        index += 1
        continue
      }
      // The points of « H.T. » belong to the word.
      if byte == 0x2E, !word.isEmpty {
        index += 1
        continue
      }
      try end(&word)
      if (0x28...0x2E).contains(byte) && byte != 0x2A || (0x30...0x39).contains(byte) || byte == 0x27 {
        bytes.append(byte)
        index += 1
      } else if let (sign, width) = Self.wideSign(at: index, before: cell.end, in: source) {
        bytes.append(sign)
        index += width
      } else {
        throw byte == 0x24 || byte == 0xC2 ? .currency : .notANumber
      }
    }
    try end(&word)
  }

  private mutating func end(_ word: inout [UInt8]) throws(AmountTrouble) {
    guard !word.isEmpty else { return }
    switch word {
    case Array("EUR".utf8), Array("EURO".utf8), Array("EUROS".utf8): bytes.append(Self.euro)
    case Array("HT".utf8): bytes.append(Self.withoutTax)
    case Array("TTC".utf8): throw .includingTax
    case Array("USD".utf8), Array("CHF".utf8), Array("GBP".utf8): throw .currency
    default: throw .notANumber
    }
    word.removeAll()
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0xDF) }

  /// A blank, an apostrophe, a minus or the euro sign, and how many bytes it takes.
  private static func wideSign(
    at index: Int, before end: Int, in source: Span<UInt8>
  ) -> (sign: UInt8, width: Int)? {
    if let width = Cell.blankWidth(at: index, in: source), index + width <= end { return (0x20, width) }
    guard source[index] == 0xE2, index + 2 < end else { return nil }
    switch (source[index + 1], source[index + 2]) {
    case (0x82, 0xAC): return (euro, 3)
    // U+2212, the minus sign.
    case (0x88, 0x92): return (0x2D, 3)
    // U+2019, the apostrophe between thousands in Switzerland.
    case (0x80, 0x99): return (0x27, 3)
    // U+2009, a thin space.
    case (0x80, 0x89): return (0x20, 3)
    default: return nil
    }
  }
}
