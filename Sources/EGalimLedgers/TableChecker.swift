import EGalim
import EGalimDiagnostics
import TabularText
import TabularText

/// Checks tables of any known kind, told apart by their headers, each by its own rules.
public struct TableChecker: Sendable {
  /// What was found wrong, in file order.
  public private(set) var collector: DiagnosticCollector
  /// The tables read, in order.
  public private(set) var files: [FileSummary] = []
  /// Files of a folder that are no known table, each with what it is instead.
  public private(set) var skipped: [Diagnostic] = []

  private var ledgers: LedgerReader<NoVisitor>
  private var canteens: CanteenListReader
  private var meals: MealReader
  private let directory: CanteenDirectory?
  private let today: CivilDate
  private let sheet: SheetRequest?
  private let encoding: EncodingRequest?

  /// Makes a checker.
  public init(_ options: ReadingOptions) {
    collector = DiagnosticCollector(ignoring: options.ignoring, limit: options.limit)
    ledgers = LedgerReader(options)
    canteens = CanteenListReader(options)
    meals = MealReader(options)
    directory = options.directory
    today = options.today
    sheet = options.sheet
    encoding = options.encoding
  }

  /// What was bought, as far as the ledgers among the tables say.
  public var totals: TotalsTable { ledgers.totals }
  /// Checks every table of a list; a folder's other files are skipped, and a folder without a table is an error.
  public mutating func check(_ list: InputList) {
    for diagnostic in list.diagnostics { collector.record(diagnostic) }
    var foldersWithTable = list.foldersWithTold
    for file in list.files {
      let isTable = check(file)
      if isTable, let folder = file.folder { foldersWithTable.insert(folder) }
    }
    for folder in list.folders where !foldersWithTable.contains(folder) {
      collector.record(Diagnostic(.folderWithoutLedger, at: Place(path: folder)))
    }
  }

  /// Checks that the costs per meal are plausible, now that ledgers and meals are read.
  ///
  /// Meals files among the tables serve where none is given, and lead the place of the diagnostics.
  public mutating func checkMealCosts(with given: MealsTable?, mealsPath: String?, canteensPath: String?) {
    for diagnostic in MealCostCheck.diagnostics(
      totals: totals, meals: given ?? meals.meals, directory: directory, today: today,
      mealsPath: mealsPath ?? files.first { $0.kind == .meals }?.path, canteensPath: canteensPath)
    {
      collector.record(diagnostic)
    }
  }

  /// Checks one file; false when it is no known table.
  private mutating func check(_ file: InputFile) -> Bool {
    do throws(OpenedTable.Failure) {
      try check(OpenedTable(file, sheet: sheet, encoding: encoding))
      return true
    } catch {
      if error.isOtherContent, file.folder != nil {
        skipped.append(error.diagnostic)
      } else {
        collector.record(error.diagnostic)
      }
      return false
    }
  }

  /// Hands a table to the reader of its kind.
  private mutating func check(_ table: consuming OpenedTable) throws(OpenedTable.Failure) {
    let kind = table.header.layout.kind.table
    if kind == .purchases {
      try ledgers.read(table)
      collector.append(ledgers.takeFindings())
      files.append(contentsOf: ledgers.files.suffix(1))
    } else if kind == .canteens {
      try canteens.read(table)
      collector.append(canteens.takeFindings())
      files.append(contentsOf: canteens.files.suffix(1))
    } else {
      try meals.read(table)
      collector.append(meals.takeFindings())
      files.append(contentsOf: meals.files.suffix(1))
    }
  }
}
