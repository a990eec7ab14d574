import EGalim

/// Reads a date as the platform does, from bytes; any other form is left to `DateReader`.
enum DateParser {
  /// What a cell comes to.
  enum Outcome: Equatable {
    case date(CivilDate)
    /// Of the right form, but in no calendar.
    case impossible
    /// Of another form.
    case otherForm
  }

  /// Reads `YYYY-MM-DD`; month and day may have one digit, as on the platform.
  static func parse(_ cell: Cell, in bytes: Span<UInt8>) -> Outcome {
    guard let parts = numbers(cell, in: bytes), parts.widths.0 == 4, parts.widths.1 <= 2, parts.widths.2 <= 2 else {
      return .otherForm
    }
    guard let date = CivilDate(year: parts.values.0, month: parts.values.1, day: parts.values.2) else {
      return .impossible
    }
    return .date(date)
  }

  /// Three numbers of one to four digits between two hyphens; nil for any other form.
  private static func numbers(
    _ cell: Cell, in bytes: Span<UInt8>
  ) -> (values: (Int, Int, Int), widths: (Int, Int, Int))? {
    var values = (0, 0, 0)
    var widths = (0, 0, 0)
    var part = 0
    var index = cell.start
    while index < cell.end {
      let byte = bytes[index]
      if byte == 0x2D {
        part += 1
      } else if (0x30...0x39).contains(byte) {
        let digit = Int(byte - 0x30)
        switch part {
        case 0: (values.0, widths.0) = (values.0 * 10 + digit, widths.0 + 1)
        case 1: (values.1, widths.1) = (values.1 * 10 + digit, widths.1 + 1)
        case 2: (values.2, widths.2) = (values.2 * 10 + digit, widths.2 + 1)
        default: return nil
        }
        if max(widths.0, widths.1, widths.2) > 4 { return nil }
      } else {
        return nil
      }
      index += 1
    }
    return part == 2 && widths.0 > 0 && widths.1 > 0 && widths.2 > 0 ? (values, widths) : nil
  }
}
