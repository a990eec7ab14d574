import EGalim

/// Reads dates of any form that can only be meant one way, an hour after them left aside.
///
/// It refuses rather than guesses; whether day or month comes first is left to the column.
struct DateReader {
  private let signs: [DateSigns.Sign]
  private var next = 0
  private let order: DateOrder?

  /// Reads a cell without blanks around it, given the order of day and month in its column as far as it is known.
  static func read(_ cell: Cell, in source: Span<UInt8>, order: DateOrder?) -> DateReading {
    guard let signs = DateSigns(cell, in: source)?.signs, !signs.isEmpty else { return .unreadable }
    var reader = DateReader(signs, order)
    return reader.read()
  }

  private init(_ signs: [DateSigns.Sign], _ order: DateOrder?) {
    self.signs = signs
    self.order = order
  }

  private mutating func read() -> DateReading {
    let weekday = takeWeekday()
    var reading = signs.count == 1 ? single() : day()
    if next < signs.count {
      guard takesTime() else { return .unreadable }
      if case .date(let date, .iso) = reading { reading = .date(date, .instant) }
    }
    guard let weekday else { return reading }
    // A day of the week that the date does not have: one of the two is wrong.
    guard case .date(let date, _) = reading, DayCount(date).weekday == weekday else { return .unreadable }
    return reading
  }

  /// `sam. ` or `samedi ` before a date.
  private mutating func takeWeekday() -> Int? {
    guard case .word(let word) = signs[0], let weekday = DateWords.weekday(word) else { return nil }
    next = 1
    _ = take(0x2E)
    _ = take(0x2C)
    return take(0x20) ? weekday : nil
  }

  /// A number alone: `20260131`, or the number by which Excel stores a day.
  private mutating func single() -> DateReading {
    guard let (value, width) = takeNumber() else { return .unreadable }
    if width == 8, (1990...2099).contains(value / 10_000) {
      return CivilDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        .map { .date($0, .yearFirst) } ?? .impossible
    }
    guard width == 5, let date = DayCount(excelSerial: value).date else { return .unreadable }
    return .date(date, .serial)
  }

  /// Day, month and year in any order, with the same sign between them.
  private mutating func day() -> DateReading {
    guard let first = takeNumber() else { return .unreadable }
    if first.value == 1, case .word("er")? = peek { next += 1 }
    guard let between = takeBetween() else { return .unreadable }
    if case .word(let name)? = peek, first.width <= 2 {
      next += 1
      return day(first.value, ofMonth: name, between)
    }
    guard let second = takeNumber(), take(between), let third = takeNumber() else { return .unreadable }
    return numbers(first, second, third, between)
  }

  /// What follows in `31 janv. 2026` and `31-janv-26` after the month.
  private mutating func day(_ day: Int, ofMonth name: String, _ between: UInt8) -> DateReading {
    if between != 0x2E { _ = take(0x2E) }
    guard let month = DateWords.month(name), take(between), let year = takeNumber() else { return .unreadable }
    guard let year = Self.year(year) else { return .unreadable }
    return CivilDate(year: year, month: month, day: day).map { .date($0, .words) } ?? .impossible
  }

  private typealias Number = (value: Int, width: Int)

  private func numbers(_ first: Number, _ second: Number, _ third: Number, _ between: UInt8) -> DateReading {
    if first.width == 4, second.width <= 2, third.width <= 2 {
      guard let date = CivilDate(year: first.value, month: second.value, day: third.value) else { return .impossible }
      return .date(date, between == 0x2D ? .iso : .yearFirst)
    }
    guard first.width <= 2, second.width <= 2, let year = Self.year(third) else { return .unreadable }
    let dayFirst = CivilDate(year: year, month: second.value, day: first.value)
    let monthFirst = CivilDate(year: year, month: first.value, day: second.value)
    guard let usual = dayFirst ?? monthFirst else { return .impossible }
    // 26-01-31 may well begin with its year: between hyphens, two digits of it say too little by themselves.
    if between == 0x2D, third.width == 2, order == nil {
      let yearFirst =
        first.width == 2 ? CivilDate(year: 2000 + first.value, month: second.value, day: third.value) : nil
      let others = [monthFirst, yearFirst].compactMap(\.self).filter { $0 != usual }
      if let other = others.first { return .ambiguous(usual, other) }
    }
    switch (dayFirst, monthFirst, order) {
    case (let day?, let month?, _) where day == month: return .date(day, .numbers(order ?? .dayFirst))
    case (let day?, let month?, nil): return .ambiguous(day, month)
    case (let day?, nil, .monthFirst): return .againstOrder(day)
    case (nil, let month?, .dayFirst): return .againstOrder(month)
    case (let day?, _, .dayFirst), (let day?, nil, nil): return .date(day, .numbers(.dayFirst))
    case (_, let month?, _): return .date(month, .numbers(.monthFirst))
    default: return .impossible
    }
  }

  /// A year in full, or the two digits of one of this century.
  private static func year(_ number: Number) -> Int? {
    switch number.width {
    case 4: number.value
    case 2: 2000 + number.value
    default: nil
    }
  }
}

// MARK: - Hours

extension DateReader {
  /// Whether all that is left is a time of day.
  ///
  /// A time in world time (`Z`) other than midnight is none: late in the evening the day in France is the next one.
  private mutating func takesTime() -> Bool {
    guard take(0x20) || takeWord("t") else { return false }
    guard let hour = takeNumber(), hour.width <= 2, take(0x3A), let minute = takeShort(below: 60) else { return false }
    var second = 0
    if take(0x3A) {
      guard let given = takeShort(below: 60) else { return false }
      second = given
      if take(0x2E) || take(0x2C) {
        guard let fraction = takeNumber() else { return false }
        second += fraction.value
      }
    }
    _ = next + 1 < signs.count && take(0x20)
    if takeWord("am") || takeWord("pm") { return next == signs.count && (1...12).contains(hour.value) }
    guard hour.value < 24 else { return false }
    if takeWord("z") { return next == signs.count && hour.value + minute + second == 0 }
    if take(0x2B) || take(0x2D) {
      guard takeShort(below: 24) != nil else { return false }
      if take(0x3A) { return takeShort(below: 60) != nil && next == signs.count }
    }
    return next == signs.count
  }

  private mutating func takeShort(below limit: Int) -> Int? {
    guard let number = takeNumber(), number.width == 2, number.value < limit else { return nil }
    return number.value
  }

  private var peek: DateSigns.Sign? { signs.indices.contains(next) ? signs[next] : nil }

  private mutating func takeNumber() -> Number? {
    guard case .number(let value, let width)? = peek else { return nil }
    next += 1
    return (value, width)
  }

  /// One of the signs that may stand between the parts of a date.
  private mutating func takeBetween() -> UInt8? {
    guard case .between(let byte)? = peek, [0x20, 0x2D, 0x2E, 0x2F].contains(byte) else { return nil }
    next += 1
    return byte
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == .between(byte) else { return false }
    next += 1
    return true
  }

  private mutating func takeWord(_ word: String) -> Bool {
    guard peek == .word(word) else { return false }
    next += 1
    return true
  }
}
