/// A month of a year.
public struct Month: Hashable, Comparable, Sendable {
  /// The year.
  public let year: Int
  /// The month, 1 to 12.
  public let number: Int

  /// Makes a month that is known to be within 1 to 12; a day's month always is.
  init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// Makes a month; nil when the number is not within 1 to 12, or the year not within 1 to 9999.
  public init?(_ number: Int, of year: Int) {
    guard (1...12).contains(number), (1...9999).contains(year) else { return nil }
    self.init(year: year, number: number)
  }

  /// Makes a month of its ISO 8601 form `YYYY-MM`; nil for any other text.
  public init?(iso text: String) {
    guard let first = CivilDate(iso: text + "-01") else { return nil }
    self = first.month
  }

  /// The ISO 8601 form `YYYY-MM`.
  public var iso: String { String(firstDay.iso.prefix(7)) }

  /// The first day of the month.
  public var firstDay: CivilDate {
    // A month was made of valid parts, and every month has a first day.
    CivilDate(year: year, month: number, day: 1) ?? .earliest
  }

  /// Earlier months come first.
  public static func < (lhs: Month, rhs: Month) -> Bool { (lhs.year, lhs.number) < (rhs.year, rhs.number) }
}
