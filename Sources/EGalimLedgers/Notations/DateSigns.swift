/// The signs of a date as people write them, cut into numbers, words and what stands between them.
struct DateSigns {
  enum Sign: Equatable {
    /// A run of digits: its value and how many they are.
    case number(Int, width: Int)
    /// A run of letters, in lower case and without accents.
    case word(String)
    /// One byte between them; blanks of any width are one space.
    case between(UInt8)
  }

  private(set) var signs: [Sign] = []

  /// No date is written with more digits in a row, or in more signs.
  private static let longestNumber = 8
  private static let mostSigns = 24

  /// Reads the signs of a cell; nil when something in it belongs to no date.
  init?(_ cell: Cell, in source: Span<UInt8>) {
    signs.reserveCapacity(Self.mostSigns)
    var index = cell.start
    while index < cell.end {
      guard signs.count < Self.mostSigns else { return nil }
      let byte = source[index]
      if let width = Cell.blankWidth(at: index, in: source), index + width <= cell.end {
        signs.append(.between(0x20))
        index += width
      } else if Self.isDigit(byte) {
        guard appendNumber(&index, cell.end, source) else { return nil }
      } else if Self.letter(at: index, before: cell.end, in: source) != nil {
        appendWord(&index, cell.end, source)
      } else if byte < 0x80 {
        signs.append(.between(byte))
        index += 1
      } else {
        return nil
      }
    }
  }

  private mutating func appendNumber(_ index: inout Int, _ end: Int, _ source: Span<UInt8>) -> Bool {
    let start = index
    var value = 0
    while index < end, Self.isDigit(source[index]) {
      guard index - start < Self.longestNumber else { return false }
      value = value * 10 + Int(source[index] - 0x30)
      index += 1
    }
    signs.append(.number(value, width: index - start))
    return true
  }

  private mutating func appendWord(_ index: inout Int, _ end: Int, _ source: Span<UInt8>) {
    var word: [UInt8] = []
    while index < end, let (letter, width) = Self.letter(at: index, before: end, in: source) {
      word.append(letter)
      index += width
    }
    signs.append(.word(String(decoding: word, as: UTF8.self)))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A letter in lower case, and how many bytes it takes; the accented ones are those of février, août and décembre.
  private static func letter(
    at index: Int, before end: Int, in source: Span<UInt8>
  ) -> (letter: UInt8, width: Int)? {
    let byte = source[index]
    if (0x61...0x7A).contains(byte | 0x20), byte < 0x80 { return (byte | 0x20, 1) }
    guard byte == 0xC3, index + 1 < end else { return nil }
    switch source[index + 1] | 0x20 {
    case 0xA9: return (UInt8(ascii: "e"), 2)
    case 0xBB: return (UInt8(ascii: "u"), 2)
    default: return nil
    }
  }
}
