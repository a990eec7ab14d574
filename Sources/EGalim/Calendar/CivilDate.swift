/// A day of the Gregorian calendar, without time or time zone.
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Year, month and day in one number that sorts as the calendar does (20260331).
  private let packed: Int32

  /// Makes a day; nil when the calendar has no such day, or the year is not within 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    packed = Int32(truncatingIfNeeded: year * 10_000 + month * 100 + day)
  }

  /// Makes a day of its packed form, for constants that the calendar is known to hold.
  init(knownValid packed: Int32) {
    self.packed = packed
  }

  /// Makes a day of its ISO 8601 form `YYYY-MM-DD`; nil for any other text or an impossible day.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day in one number (20260331), which sorts as the calendar does.
  public var number: Int { Int(packed) }
  /// The year, 1 to 9999.
  public var year: Int { Int(packed) / 10_000 }
  /// The month, 1 to 12.
  public var monthNumber: Int { Int(packed) / 100 % 100 }
  /// The day of the month, 1 to 31.
  public var day: Int { Int(packed) % 100 }
  /// The month that holds the day.
  public var month: Month { Month(year: year, number: monthNumber) }

  /// The ISO 8601 form `YYYY-MM-DD`.
  public var iso: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    var divisor: Int32 = 10_000_000
    while divisor > 0 {
      bytes.append(UInt8(truncatingIfNeeded: packed / divisor % 10) + UInt8(ascii: "0"))
      if divisor == 10_000 || divisor == 100 { bytes.append(UInt8(ascii: "-")) }
      divisor /= 10
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first day that can be written, 0001-01-01.
  public static let earliest = CivilDate(knownValid: 1_01_01)

  /// Earlier days come first.
  public static func < (lhs: CivilDate, rhs: CivilDate) -> Bool { lhs.packed < rhs.packed }

  /// How many days a month (1 to 12) of that year has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
