import EGalim

/// A day as the number of days since 1 January 1970, for what the calendar's months do not tell.
struct DayCount: Hashable {
  let days: Int

  /// The days that a whole number in a column of dates may mean: 1 January 2010 to 31 December 2049. A postal code or an
  /// article's number is rarely among them.
  static let plausibleSerials = 40_179...54_788

  /// 30 December 1899, day 0 of Excel for all days after February 1900.
  private static let excelOrigin = -25_569

  /// The day that Excel stores as that number; day 0 for one that no purchase can have.
  init(excelSerial serial: Int) {
    days = Self.plausibleSerials.contains(serial) ? serial + Self.excelOrigin : 0
  }

  /// The day of a date.
  init(_ date: CivilDate) {
    // Years begin in March, so that the day that some have more is their last.
    let shifted = date.monthNumber <= 2 ? date.year - 1 : date.year
    let month = (date.monthNumber + 9) % 12
    let dayOfYear = (153 * month + 2) / 5 + date.day - 1
    days = shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// 0 for Monday; 1 January 1970 was a Thursday.
  var weekday: Int { ((days + 3) % 7 + 7) % 7 }

  /// The date, for the days that a number in a column of dates may mean; nil for day 0.
  var date: CivilDate? {
    guard days > 0 else { return nil }
    var year = 1970 + days / 366
    while let next = CivilDate(year: year + 1, month: 1, day: 1), DayCount(next).days <= days { year += 1 }
    var month = 1
    while let next = CivilDate(year: year, month: month + 1, day: 1), DayCount(next).days <= days { month += 1 }
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    return CivilDate(year: year, month: month, day: days - DayCount(first).days + 1)
  }
}
