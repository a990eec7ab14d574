import EGalim
import EGalimDiagnostics
import TabularText

/// The records of meals files, made counts and summed.
struct MealRows: TableRows, RecordTaker {
  static let table = KnownTable.meals

  private(set) var meals = MealsTable()
  private let options: ReadingOptions
  private var header: HeaderMatch?
  private var repeats = MealRepeats()

  init(_ options: ReadingOptions) {
    self.options = options
  }

  mutating func start(_ header: HeaderMatch, separator: Separator, path: String) {
    self.header = header
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
        MealCount(canteen: key, month: period.month, servings: servings, eaters: eaters, isVegetarian: isVegetarian))
    }
    for entry in row.findings { findings.add(entry.finding, cell: entry.cell) }
  }
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

  private func period(_ row: inout TextRow) -> MealPeriod? {
    guard let text = row.required("date") else { return nil }
    let bytes = Array(text.utf8)
    if let month = Month(iso: text) {
      if month.firstDay > options.today { row.add(.futureDate(today: options.today.iso), at: "date") }
      return MealPeriod(month: month, day: nil)
    }
    switch DateParser.parse(Cell(start: 0, end: bytes.count), in: bytes.span) {
    case .date(let date):
      if date > options.today { row.add(.futureDate(today: options.today.iso), at: "date") }
      return MealPeriod(month: date.month, day: date)
    case .impossible: row.add(.impossibleDate, at: "date")
    case .unreadable:
      guard header?.isOnSheet == true,
        let date = DateParser.day(ofInstant: Cell(start: 0, end: bytes.count), in: bytes.span)
      else {
        row.add(.unreadablePeriod, at: "date")
        return nil
      }
      if date > options.today { row.add(.futureDate(today: options.today.iso), at: "date") }
      return MealPeriod(month: date.month, day: date)
    }
    return nil
  }

  private func servings(_ row: inout TextRow) -> Int64? {
    guard let text = row.required("repas_servis") else { return nil }
    let digits = text.filter { !" \u{00A0}\u{202F}".contains($0) }
    if !digits.isEmpty, digits.utf8.count <= 9, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int64(digits)
    {
      return count
    }
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
