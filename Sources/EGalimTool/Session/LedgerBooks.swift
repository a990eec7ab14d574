import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// The files of a report or a declaration, as they were asked for.
struct BookRequest {
  var paths: [String]
  var canteens: String?
  var meals: String?
  /// The sheet to read in every workbook that has it.
  var sheet: String?
  /// The encoding of every text that does not say it; nil to tell it by the text.
  var encoding: EncodingRequest?
  /// The decimal mark of amounts that depend on it; nil to let each file tell.
  var decimalMark: DecimalMark?
  /// The order of day and month in dates that depend on it; nil to let each file tell.
  var dateOrder: DateOrder?
  var ignoring: Set<DiagnosticCode>
  /// How many diagnostics are shown on the way.
  var limit: Int
  /// Whether lines that repeat an earlier one are searched for: before a declaration, they must be told.
  var findsDuplicates = false
  /// Whether a line that several ledgers have is counted once.
  var dedupes = false
  /// How many threads read; nil for as many as there are processors.
  var jobs: Int?
  /// The project that the files are of; nil where paths were given.
  var project: ProjectSettings?
}

extension BookRequest {
  /// How many bytes all the files hold, the ledgers being those of a list; nil when that cannot be known.
  fileprivate func totalBytes(with list: InputList) -> Int? {
    InputList.totalBytes(of: [canteens, meals].compactMap(\.self) + list.files.map(\.path))
  }
}

/// What was read for a report or a declaration: canteens first, for they say what a ledger may name.
struct LedgerBooks<Visitor: PurchaseVisitor> {
  let directory: CanteenDirectory?
  let meals: MealsTable
  let ledgers: LedgerReader<Visitor>
  /// What was not counted because another ledger has it; nil unless that was asked for.
  let repeats: LeftOutRepeats?
  /// Files given twice and read once, where that is no error.
  let givenAgain: [(path: String, first: String)]
  /// What was found wrong in all of them, in the order in which they were read.
  let found: DiagnosticCollector
  /// How many threads read, and may render what was read: those asked for, else as many as there are processors.
  let threads: Int

  /// Reads everything; the visitor may want to know the canteens before it sees their purchases.
  init(_ request: BookRequest, session: Session, visitor: (CanteenDirectory?) -> Visitor) {
    self.init(request, session: session, visitorByMeals: { directory, _ in visitor(directory) })
  }

  /// Reads everything; the visitor may want to know the canteens and their meals before it sees their purchases.
  init(_ request: BookRequest, session: Session, visitorByMeals visitor: (CanteenDirectory?, MealsTable) -> Visitor) {
    var options = ReadingOptions(today: session.today)
    options.ignoring = request.ignoring
    options.limit = request.limit
    options.findsDuplicates = request.findsDuplicates && !request.ignoring.contains(.duplicateLine)
    options.keepsExcerpts = session.context.errors.isTerminal
    options.sheet = request.sheet.map { SheetRequest($0) }
    options.decimalMark = request.decimalMark
    options.dateOrder = request.dateOrder
    // `check` says what a workbook's own summary gets wrong; here the figures themselves are told.
    options.reviewsSummary = false
    options.encoding = request.encoding
    threads = request.jobs ?? ProcessorCount.available
    options.jobs = threads
    let list = InputList(request.paths, keepsCopies: request.dedupes)
    let display = ProgressDisplay(session.context, totalBytes: request.totalBytes(with: list))
    options.progress = display?.progress
    var found = DiagnosticCollector(ignoring: request.ignoring, limit: request.limit)

    if let path = request.canteens {
      var reader = CanteenListReader(options)
      reader.read(InputFile(path: path))
      found.append(reader.collector)
      options.directory = reader.directory
    }
    var mealReader = MealReader(options)
    if let path = request.meals { mealReader.read(InputFile(path: path)) }
    found.append(mealReader.collector)

    // A list of which nothing could be read would make every line of the ledgers name an unknown canteen.
    let hasUselessList = options.directory?.canteens.isEmpty == true
    if request.dedupes, !hasUselessList {
      options.held = HeldInputs(list)
      options.leftOutRepeats = OverlapSearch.leftOut(in: list, options)
      options.progress?.beginAgain()
    }
    givenAgain = list.givenAgain
    repeats = request.dedupes ? options.leftOutRepeats : nil
    var ledgers = LedgerReader(options, visitor: visitor(options.directory, mealReader.meals))
    if !hasUselessList { ledgers.read(list) }
    display?.stop()
    found.append(ledgers.collector)
    for diagnostic in MealCostCheck.diagnostics(
      totals: ledgers.totals, meals: mealReader.meals, directory: options.directory, today: session.today,
      mealsPath: request.meals, canteensPath: request.canteens)
    {
      found.record(diagnostic)
    }
    if let diagnostic = options.sheet?.diagnostic { found.record(diagnostic) }
    directory = options.directory
    meals = mealReader.meals
    self.ledgers = ledgers
    self.found = found
  }

  /// The canteens that were asked for by SIRET, SIREN or identifier, under the keys that count; nil for all.
  ///
  /// Throws the first text that names none.
  func canteens(asked texts: [String]) throws(UnknownCanteen) -> Set<CanteenKey>? {
    if texts.isEmpty { return nil }
    let bought = Set(ledgers.totals.keys.map(\.canteen))
    var keys: Set<CanteenKey> = []
    for text in texts {
      let known = CanteenKey.candidates(for: text).map { directory?.canonicalKey($0) ?? $0 }.first {
        bought.contains($0) || directory?.index(of: $0) != nil
      }
      guard let known else { throw UnknownCanteen(text: text) }
      keys.insert(known)
    }
    return keys
  }
}

/// A canteen that is in no ledger and in no list.
struct UnknownCanteen: Error {
  let text: String
}
