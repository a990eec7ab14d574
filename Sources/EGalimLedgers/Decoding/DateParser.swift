import EGalim

/// Reads a date from bytes.
enum DateParser {
  /// What a cell comes to.
  enum Outcome: Equatable {
    case date(CivilDate)
    /// Of the right form, but in no calendar.
    case impossible
    /// Of another form; the ISO form when only one is possible.
    case unreadable(iso: String?)
  }

  /// Reads `YYYY-MM-DD`; month and day may have one digit, as on the platform.
  static func parse(_ cell: Cell, in bytes: Span<UInt8>) -> Outcome {
    guard let parts = numbers(cell, in: bytes, separator: 0x2D), parts.widths.0 == 4, parts.widths.1 <= 2,
      parts.widths.2 <= 2
    else { return .unreadable(iso: isoForm(of: cell, in: bytes)) }
    guard let date = CivilDate(year: parts.values.0, month: parts.values.1, day: parts.values.2) else {
      return .impossible
    }
    return .date(date)
  }

  /// The day of an instant as a sheet's cell reads, `2026-01-31T08:30:00`; nil for any other form.
  static func day(ofInstant cell: Cell, in bytes: Span<UInt8>) -> CivilDate? {
    guard cell.count > 11, bytes[cell.start + 10] == 0x54,
      case .date(let date) = parse(Cell(start: cell.start, end: cell.start + 10), in: bytes)
    else { return nil }
    return date
  }

  /// Three numbers of one to four digits between two separators; nil for any other form.
  private static func numbers(
    _ cell: Cell, in bytes: Span<UInt8>, separator: UInt8
  ) -> (values: (Int, Int, Int), widths: (Int, Int, Int))? {
    var values = (0, 0, 0)
    var widths = (0, 0, 0)
    var part = 0
    var index = cell.start
    while index < cell.end {
      let byte = bytes[index]
      if byte == separator {
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

  /// What a French date (`31/01/2026`, `31-01-2026`, `31.01.2026`) or a date with a time would be in ISO form.
  private static func isoForm(of cell: Cell, in bytes: Span<UInt8>) -> String? {
    for separator: UInt8 in [0x2F, 0x2D, 0x2E] {
      guard let parts = numbers(cell, in: bytes, separator: separator) else { continue }
      if parts.widths.0 == 4 {
        return CivilDate(year: parts.values.0, month: parts.values.1, day: parts.values.2)?.iso
      }
      guard parts.widths.0 <= 2, parts.widths.1 <= 2, parts.widths.2 == 4 else { return nil }
      return CivilDate(year: parts.values.2, month: parts.values.1, day: parts.values.0)?.iso
    }
    guard cell.count > 10, bytes[cell.start + 10] == 0x54 || bytes[cell.start + 10] == 0x20,
      case .date(let date) = parse(Cell(start: cell.start, end: cell.start + 10), in: bytes)
    else { return nil }
    return date.iso
  }
}
