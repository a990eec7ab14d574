import EGalim
import EGalimLedgers

/// What the cells of one column hold, counted over the rows that were looked at.
struct ColumnSurvey: Sendable {
  /// How many different texts are kept apart; beyond, a column has "many".
  static let mostDistinct = 500

  /// The column, from 0.
  let cell: Int
  /// Its name, as the header spells it.
  let name: String
  /// How many rows were looked at.
  private(set) var rows = 0
  /// How many of them have something in the column.
  private(set) var filled = 0
  /// The different texts and how often each stands there, in the order in which they first did.
  private(set) var values = CountedTexts(limit: ColumnSurvey.mostDistinct)
  /// How many numbers say that the mark is a comma, and how many a point.
  private(set) var commas = 0
  private(set) var points = 0
  /// How many numbers leave it open.
  private(set) var ambiguousMarks = 0
  /// How many dates begin with the year, are of three numbers that do not, or are in words.
  private(set) var yearFirstDates = 0
  private(set) var numberedDates = 0
  private(set) var wordedDates = 0
  /// How many dates can only have their day first, and how many only their month.
  private(set) var dayFirst = 0
  private(set) var monthFirst = 0

  private var traitCounts = [Int](repeating: 0, count: CellTraits.count)
  private var letters = 0

  init(cell: Int, name: String) {
    self.cell = cell
    self.name = name
  }

  /// Counts the column's cell of one more row.
  mutating func add(_ text: String) {
    rows += 1
    guard !text.isEmpty else { return }
    filled += 1
    values.add(text)
    letters += text.unicodeScalars.count
    let number = NumberText(text)
    let date = DateText.read(text, order: nil)
    let traits = CellTraits(of: text, number: number, date: date)
    for trait in 0..<CellTraits.count where traits.rawValue & (1 << UInt32(trait)) != 0 { traitCounts[trait] += 1 }
    if let number { add(number.evidence) }
    add(date)
  }

  private mutating func add(_ mark: CellEvidence<DecimalMark>) {
    switch mark {
    case .none: break
    case .shows(.comma): commas += 1
    case .shows(.point): points += 1
    case .ambiguous: ambiguousMarks += 1
    }
  }

  private mutating func add(_ date: DateReading) {
    switch date {
    case .date(_, .iso), .date(_, .yearFirst): yearFirstDates += 1
    case .date(let day, .numbers(let order)):
      numberedDates += 1
      guard day.day != day.monthNumber else { return }
      if order == .dayFirst { dayFirst += 1 } else { monthFirst += 1 }
    case .ambiguous: numberedDates += 1
    case .date(_, .words): wordedDates += 1
    default: break
    }
  }

  /// How many cells have a trait.
  func count(of trait: CellTraits) -> Int {
    trait.rawValue == 0 ? 0 : traitCounts[trait.rawValue.trailingZeroBitCount]
  }

  /// Whether at least so many percent of the filled cells have a trait; never of a column without any.
  func has(_ trait: CellTraits, atLeast percent: Int = 90) -> Bool {
    filled > 0 && count(of: trait) * 100 >= filled * percent
  }

  /// The mean length of what is filled, in letters.
  var meanLength: Int { filled == 0 ? 0 : letters / filled }

  /// Whether the same text stands in every row that was looked at, of which there are several.
  var isConstant: Bool { filled == rows && rows > 2 && values.count == 1 && !values.isFull }

  /// Whether texts are mostly different from row to row, or too many to count.
  var isVaried: Bool { values.isFull || values.count * 4 >= filled }

  /// Something that stands in the column, for people.
  var example: String { values.mostFrequent ?? "" }

  /// The mark of the decimals, where the numbers agree on one.
  var decimalMark: DecimalMark? {
    switch (commas > 0, points > 0) {
    case (true, false): .comma
    case (false, true): .point
    default: nil
    }
  }

  /// Whether the column holds dates.
  var isDates: Bool { has(.date) && !has(.gtin) }
  /// Whether it holds numbers that are no dates.
  var isNumbers: Bool { has(.number) && !isDates }
  /// Whether its numbers are all below one: a rate such as 0,055.
  var isFraction: Bool {
    let numbers = values.texts.compactMap { NumberText($0)?.value(decimal: .comma) }
    return !numbers.isEmpty
      && numbers.allSatisfy {
        $0.scale > 0 && $0.units(scale: 18).map { $0 < 1_000_000_000_000_000_000 } ?? false || $0.isZero
      }
  }
  /// Whether it holds texts.
  var isTexts: Bool { has(.text, atLeast: 80) }
}

/// Texts and how often each was met, in the order in which they first were; beyond a bound no new one is taken in.
struct CountedTexts: Sendable {
  private(set) var texts: [String] = []
  private(set) var counts: [Int] = []
  /// Whether some text found no room.
  private(set) var isFull = false
  private var places: [String: Int] = [:]
  private let limit: Int

  init(limit: Int) {
    self.limit = limit
  }

  /// How many different texts were taken in.
  var count: Int { texts.count }

  mutating func add(_ text: String) {
    if let place = places[text] {
      counts[place] += 1
    } else if texts.count < limit {
      places[text] = texts.count
      texts.append(text)
      counts.append(1)
    } else {
      isFull = true
    }
  }

  /// The text that was met most often, the first of equals.
  var mostFrequent: String? {
    guard let most = counts.max(), let place = counts.firstIndex(of: most) else { return nil }
    return texts[place]
  }
}
