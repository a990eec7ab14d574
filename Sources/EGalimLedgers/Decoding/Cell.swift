/// A cell's bytes inside its batch: the one view that the parsers read.
struct Cell {
  /// Where the content starts, blanks around it left out.
  var start: Int
  /// Where it ends.
  var end: Int

  var isEmpty: Bool { start >= end }
  var count: Int { end - start }

  /// The content between `start` and `end` without the blanks around it (ASCII ones and no-break spaces).
  init(trimming start: Int, _ end: Int, in bytes: Span<UInt8>) {
    self.start = start
    self.end = end
    while self.start < self.end, let width = Cell.blankWidth(at: self.start, in: bytes), self.start + width <= self.end
    {
      self.start += width
    }
    while self.start < self.end, let width = Cell.blankWidth(endingAt: self.end, in: bytes),
      self.end - width >= self.start
    {
      self.end -= width
    }
  }

  init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }

  /// How many bytes a blank takes at that place: a space or tab, U+00A0 or U+202F; nil when there is none.
  static func blankWidth(at index: Int, in bytes: Span<UInt8>) -> Int? {
    let byte = bytes[index]
    if byte == 0x20 || byte == 0x09 || byte == 0x0D { return 1 }
    if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
    if byte == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80, bytes[index + 2] == 0xAF { return 3 }
    return nil
  }

  private static func blankWidth(endingAt end: Int, in bytes: Span<UInt8>) -> Int? {
    let byte = bytes[end - 1]
    if byte == 0x20 || byte == 0x09 || byte == 0x0D { return 1 }
    if byte == 0xA0, end >= 2, bytes[end - 2] == 0xC2 { return 2 }
    if byte == 0xAF, end >= 3, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 { return 3 }
    return nil
  }
}
