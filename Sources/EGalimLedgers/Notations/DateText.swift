import EGalim

/// Reads dates from texts as people and programs write them.
///
/// `31/01/2026`, `31/1/26`, `31-01-2026`, `31.01.2026`, `2026/01/31`, `2026-01-31T00:00:00`, `31/01/2026 08:15`,
/// `31 janvier 2026`, `31-janv-26`, `20260131`, and Excel's numbers of days from 2010 to 2049: whatever can only be meant
/// one way. Whether day or month comes first is told by the column, and a date is ambiguous without it. Two digits of a
/// year are of this century.
public enum DateText {
  /// Reads a date.
  ///
  /// - Parameters:
  ///   - text: the cell; blanks around it do not matter.
  ///   - order: the order of day and month in its column, as far as known.
  /// - Returns: the date, or why there is none.
  public static func read(_ text: String, order: DateOrder?) -> DateReading {
    let bytes = Array(text.utf8)
    return DateReader.read(Cell(trimming: 0, bytes.count, in: bytes.span), in: bytes.span, order: order)
  }

  /// What a cell shows of the order of day and month in its column; a text that is no date shows nothing.
  public static func evidence(_ text: String) -> CellEvidence<DateOrder> {
    read(text, order: nil).evidence
  }
}

extension DateReading {
  /// What a date that was read without knowing its column's order shows of it.
  var evidence: CellEvidence<DateOrder> {
    switch self {
    case .date(let date, .numbers(let order)): date.day == date.monthNumber ? .none : .shows(order)
    case .ambiguous: .ambiguous
    default: .none
    }
  }
}
