extension CivilDate {
  /// The day of the week: 0 for Monday to 6 for Sunday.
  public var weekday: Int { ((dayNumber - 1) % 7 + 7) % 7 }

  /// The day so many days later, or earlier where negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> CivilDate? {
    // More days than these leave the calendar from wherever one starts.
    guard days.magnitude < 4_000_000 else { return nil }
    return CivilDate(dayNumber: dayNumber + days)
  }

  /// The days from 0001-01-01, a Monday, which is the first.
  private var dayNumber: Int {
    let before = year - 1
    return before * 365 + before / 4 - before / 100 + before / 400
      + (1..<monthNumber).reduce(0) { $0 + CivilDate.days(inMonth: $1, of: year) } + day
  }

  /// The day of that number; nil outside the years 1 to 9999.
  private init?(dayNumber: Int) {
    guard dayNumber >= 1 else { return nil }
    // 146,097 days are 400 years: the guess is the year or the one before it.
    var year = dayNumber * 400 / 146_097 + 1
    func daysBefore(_ year: Int) -> Int {
      let before = year - 1
      return before * 365 + before / 4 - before / 100 + before / 400
    }
    while daysBefore(year) >= dayNumber { year -= 1 }
    while daysBefore(year + 1) < dayNumber { year += 1 }
    var rest = dayNumber - daysBefore(year)
    var month = 1
    while month < 12, rest > CivilDate.days(inMonth: month, of: year) {
      rest -= CivilDate.days(inMonth: month, of: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest)
  }
}
