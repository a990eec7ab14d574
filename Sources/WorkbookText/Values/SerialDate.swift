/// How a workbook counts days.
enum DateSystem: Sendable, Hashable {
  /// Day 1 is 1 January 1900, and day 60 a 29 February 1900 that never was: the bug that every program keeps.
  case since1900
  /// Day 0 is 1 January 1904: workbooks that began their life on an old Macintosh.
  case since1904
}

/// Writes the number of days by which a workbook stores dates and times as ISO text.
///
/// `2026-01-31`, `2026-01-31T08:30:00` when there is a time of day, `08:30:00` when there is no day, `36:30:00` for an
/// elapsed time. Times are rounded to the second: a stored fraction rarely meets one exactly.
enum SerialDate {
  private static let secondsPerDay = 86_400
  /// 31 December 9999, as a day since 1900; no program shows a later one.
  private static let lastDay = 2_958_465
  /// How many days later the system of 1904 begins.
  private static let shiftTo1904 = 1462
  /// 30 December 1899, counted from 1 January 1970: day 0 for all days after February 1900.
  private static let origin = -25_569

  /// Appends what a number means under a date format; false, and nothing appended, when it means no date.
  static func append(
    _ text: ArraySlice<UInt8>, as meaning: NumberMeaning, in system: DateSystem, to output: inout [UInt8]
  ) -> Bool {
    guard let literal = NumberLiteral(text), !literal.isNegative, let value = literal.value(in: text),
      value < Double(lastDay + 1)
    else {
      return false
    }
    let total = Int((value * Double(secondsPerDay)).rounded())
    if meaning == .elapsed {
      ISOText.appendTime(total, to: &output)
      return true
    }
    let day = total / secondsPerDay
    let isTimeAlone = value < 1 && (meaning == .clock || system == .since1900)
    if isTimeAlone, day == 0 {
      ISOText.appendTime(total, to: &output)
      return true
    }
    let dayOf1900 = system == .since1904 ? day + shiftTo1904 : day
    guard dayOf1900 <= lastDay else { return false }
    appendDay(dayOf1900, to: &output)
    let time = total % secondsPerDay
    if time > 0 {
      output.append(UInt8(ascii: "T"))
      ISOText.appendTime(time, to: &output)
    }
    return true
  }

  private static func appendDay(_ day: Int, to output: inout [UInt8]) {
    switch day {
    // Shown as it is: whoever reads it sees a day that does not exist, rather than another one.
    case 60: output.append(contentsOf: "1900-02-29".utf8)
    case ..<60: ISOText.appendDate(daysSince1970: day + origin + 1, to: &output)
    default: ISOText.appendDate(daysSince1970: day + origin, to: &output)
    }
  }
}
