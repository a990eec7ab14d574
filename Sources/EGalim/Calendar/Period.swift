/// A stretch of days that people name: a year, a month, or months in a row.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let first: CivilDate
  /// The last day.
  public let last: CivilDate

  /// A year (`2026`), a month (`2026-03`) or months (`2026-01..2026-10`); nil for any other text.
  public init?(_ text: String) {
    let ends = text.split(separator: ".", omittingEmptySubsequences: false)
    if ends.count == 3, ends[1].isEmpty {
      guard let from = Period(String(ends[0])), let to = Period(String(ends[2])), from.first <= to.last else {
        return nil
      }
      first = from.first
      last = to.last
      return
    }
    if let month = Month(iso: text) {
      guard let end = Period.lastDay(of: month) else { return nil }
      first = month.firstDay
      last = end
      return
    }
    guard text.utf8.count == 4, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let year = Int(text),
      let start = CivilDate(year: year, month: 1, day: 1), let end = CivilDate(year: year, month: 12, day: 31)
    else { return nil }
    first = start
    last = end
  }

  private static func lastDay(of month: Month) -> CivilDate? {
    CivilDate(year: month.year, month: month.number, day: CivilDate.days(inMonth: month.number, of: month.year))
  }

  /// Whether a day lies within.
  public func contains(_ day: CivilDate) -> Bool { first <= day && day <= last }

  /// Whether all its days are of one year: figures are read by the rules of a year.
  public var isWithinOneYear: Bool { first.year == last.year }

  /// Whether it is a year, from January to December.
  public var isWholeYear: Bool { isWithinOneYear && first.monthNumber == 1 && last.monthNumber == 12 }
}
