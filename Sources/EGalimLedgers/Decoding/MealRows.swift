import EGalim
import EGalimDiagnostics
import TabularText

/// The records of meals files, made counts and summed.
struct MealRows: TableRows, RecordTaker {
  static let table = KnownTable.meals

  private(set) var meals = MealsTable()
  private let options: ReadingOptions
  private var header: HeaderMatch?
  private var habits: TableHabits?
  private var seen = NotationsSeen()
  private var repeats = MealRepeats()

  init(_ options: ReadingOptions) {
    self.options = options
  }

  mutating func start(_ header: HeaderMatch, habits: TableHabits, path: String) {
    self.header = header
    self.habits = habits
    seen = NotationsSeen()
    // A repeat is told by its first line, which must be of the same file.
    repeats = MealRepeats()
  }

  mutating func read(_ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings) {
    guard let header else { return }
    var row = TextRow(record, in: batch, header: header)
    let key = canteen(&row)
    let period = period(&row)
    let servings = servings(&row)
    let eaters = eaters(&row)
    let isVegetarian = vegetarian(&row)
    if !row.hasError, let key, let period, let servings {
      noteRepeats(&row, key, period, eaters, isVegetarian, line: record.line)
      meals.add(
        MealCount(
          canteen: key, month: period.month, day: period.day, servings: servings, eaters: eaters,
          isVegetarian: isVegetarian))
    }
    for entry in row.findings { findings.add(entry.finding, cell: entry.cell) }
  }

  mutating func finish() -> TableEnd { TableEnd(seen: seen) }
}

// MARK: - Cells

extension MealRows {
  private func canteen(_ row: inout TextRow) -> CanteenKey? {
    let siret = row.siret("siret").map { CanteenKey($0) }
    let identifier = row.platformID("cantine_id").flatMap(CanteenKey.init(platformID:))
    let column = row.text("siret").isEmpty && !row.text("cantine_id").isEmpty ? "cantine_id" : "siret"
    guard let key = siret ?? identifier else {
      if !row.hasError { row.add(.emptyRequiredCell, at: row.hasColumn("siret") ? "siret" : "cantine_id") }
      return nil
    }
    guard let directory = options.directory else { return key }
    if !directory.knows(key) { row.add(.canteenNotListed, at: column) }
    return directory.canonicalKey(key)
  }

  private mutating func period(_ row: inout TextRow) -> MealPeriod? {
    guard let text = row.required("date") else { return nil }
    if let month = Month(iso: text) {
      if month.firstDay > options.today { row.add(.futureDate(today: options.today.iso), at: "date") }
      return MealPeriod(month: month, day: nil)
    }
    let bytes = Array(text.utf8)
    guard let habits else { return nil }
    let read = HabitualDate.read(
      Cell(start: 0, end: bytes.count), in: bytes.span, habits: habits, isOnSheet: header?.isOnSheet == true)
    if let order = read.shown { seen.note(order) }
    if read.isSettled { seen.hasSettledDates = true }
    guard let date = read.date else {
      row.add(read.finding?.aboutPeriod ?? .unreadablePeriod, at: "date")
      return nil
    }
    if date > options.today {
      row.add(.futureDate(today: options.today.iso), at: "date")
    } else if case .serialDate? = read.finding {
      // The platform reads no meals: other forms are as good as its own.
      row.add(.serialDate(iso: date.iso), at: "date")
    }
    return MealPeriod(month: date.month, day: date)
  }

  private func servings(_ row: inout TextRow) -> Int64? {
    guard let text = row.required("repas_servis") else { return nil }
    if let read = CountText.read(text) { return read.count }
    row.add(.unreadableMealCount, at: "repas_servis")
    return nil
  }

  private func eaters(_ row: inout TextRow) -> MealPublic {
    guard let text = row.optional("public") else { return .everyone }
    let name = TextFolding.fold(text)
    if !MealPublic.usual.contains(where: { $0.name == name }) {
      row.add(.unknownPublic(nearest: NearestSpelling.of(text, among: MealPublic.usual.map(\.name))), at: "public")
    }
    return MealPublic(name)
  }

  private func vegetarian(_ row: inout TextRow) -> Bool? {
    guard let text = row.optional("vegetarien") else { return nil }
    switch text.lowercased() {
    case "oui", "x": return true
    case "non": return false
    case "true" where header?.isOnSheet == true: return true
    case "false" where header?.isOnSheet == true: return false
    default:
      row.add(.unreadableBoolean, at: "vegetarien")
      return nil
    }
  }

  private mutating func noteRepeats(
    _ row: inout TextRow, _ canteen: CanteenKey, _ period: MealPeriod, _ eaters: MealPublic, _ isVegetarian: Bool?,
    line: Int
  ) {
    if let first = repeats.note(canteen, period: period, eaters: eaters, isVegetarian: isVegetarian, line: line) {
      row.add(.repeatedMeals(firstLine: first), at: "date")
    }
    if let month = repeats.monthAlsoGivenOtherwise(canteen, period: period, eaters: eaters) {
      row.add(.monthAndDays(month: month), at: "date")
    }
  }
}

extension Finding {
  /// The same about a cell that may hold a month as well as a day.
  fileprivate var aboutPeriod: Finding { self == .unreadableDate ? .unreadablePeriod : self }
}
