import EGalim

/// What a project holds, canteen by canteen and file by file, and what it lacks.
public struct StatusReport: Sendable {
  /// A report made before.
  public struct Earlier: Hashable, Sendable {
    /// The command that made it.
    public let command: String
    /// The day on which it was made.
    public let day: CivilDate

    /// Names a report.
    public init(command: String, day: CivilDate) {
      self.command = command
      self.day = day
    }
  }

  /// The project's file, as people are told.
  public let project: String
  /// The civil year looked at.
  public let year: Int
  /// The last month that ought to have purchases, 1 to 12; 0 when none ought to.
  public let lastDueMonth: Int
  /// The canteens that lack most first: those without purchases, without those of some month, without meals, then the
  /// others; each of these in the order of the list, and then those that only ledgers or meals name.
  public let canteens: [CanteenStatus]
  /// Whether the project names a canteen list, sound or not.
  public let hasCanteenList: Bool
  /// Whether the project names a meals file, sound or not.
  public let hasMeals: Bool
  /// Whether a canteen list was read that says which canteens there are.
  let knowsCanteens: Bool
  /// The files in the order in which they are read; those that are gone last.
  public let files: [FileStatus]
  /// The report made last; nil when none was.
  public let lastReport: Earlier?
  /// The errors found in the files: their lines are counted nowhere here.
  public let errorCount: Int

  /// Looks at what was read.
  ///
  /// The months of a year that is over are due, and those before the current one; the current one as soon as anything
  /// was bought in it.
  ///
  /// - Parameters:
  ///   - project: the project's file, as people are told.
  ///   - year: the civil year to look at.
  ///   - today: the day on which it is looked at.
  ///   - sources: what was read.
  ///   - hasCanteenList: whether the project names a canteen list, whatever could be read of it.
  ///   - hasMeals: whether the project names a meals file, whatever could be read of it.
  ///   - files: the project's files.
  ///   - lastReport: the report made last.
  ///   - errorCount: the errors found in the files.
  public init(
    project: String, year: Int, today: CivilDate, sources: ReportSources, hasCanteenList: Bool, hasMeals: Bool,
    files: [FileStatus], lastReport: Earlier?, errorCount: Int
  ) {
    self.project = project
    self.year = year
    self.files = files
    self.lastReport = lastReport
    self.errorCount = errorCount
    self.hasCanteenList = hasCanteenList
    self.hasMeals = hasMeals
    knowsCanteens = sources.directory?.canteens.isEmpty == false
    lastDueMonth = StatusReport.lastDueMonth(year, today, sources.totals)
    let listed = sources.directory?.canteens ?? []
    let keys = listed.compactMap(\.key)
    let known = Set(keys)
    let named = Set(sources.totals.canteens(in: year) + sources.meals.keys.filter { $0.year == year }.map(\.canteen))
    let search = StatusSearch(
      sources: sources, year: year, lastDueMonth: lastDueMonth, canteens: listed)
    let all = (keys + named.subtracting(known).sorted()).map { search.status(of: $0, isListed: known.contains($0)) }
    canteens = all.enumerated().sorted { ($0.element.lack, $0.offset) < ($1.element.lack, $1.offset) }.map(\.element)
  }

  private static func lastDueMonth(_ year: Int, _ today: CivilDate, _ totals: TotalsTable) -> Int {
    if year < today.year { return 12 }
    let covered = totals.keys.filter { $0.year == year }.compactMap { totals[$0]?.monthsWithPurchases.last }.max() ?? 0
    return year > today.year ? covered : max(covered, today.monthNumber - 1)
  }
}

/// What a project holds of a canteen in its year.
public struct CanteenStatus: Sendable {
  /// How it is counted.
  public let key: CanteenKey
  /// Who it is.
  public let canteen: Canteen
  /// Whether the canteen list has it.
  public let isListed: Bool
  /// The purchase lines of its own.
  public let lines: Int
  /// What they come to.
  public let amount: Money
  /// The months with a purchase, its own or of who buys for it.
  public let monthsWithPurchases: [Int]
  /// The months due without one; none for a place that another buys for, whose months they are.
  public let monthsWithoutPurchases: [Int]
  /// The months due without a purchase and without a meal, where meals of later months are known: it was closed.
  public let monthsClosed: [Int]
  /// The months with a meal.
  public let monthsWithMeals: [Int]
  /// The months with a purchase and without a meal; all of them where there are no meals at all.
  public let monthsWithoutMeals: [Int]
  /// Who buys for it: a group or a central kitchen; nil for nobody.
  public let buyer: String?
  /// For how many places it buys, where it eats nothing itself; nil for any other.
  public let placesBoughtFor: Int?

  /// Whether nothing was bought, by it or for it.
  public var lacksPurchases: Bool { monthsWithPurchases.isEmpty }
  /// Whether it has purchases and no meal at all.
  public var lacksMeals: Bool { !monthsWithoutMeals.isEmpty && monthsWithMeals.isEmpty }
  /// How much is missing, the lowest for most.
  var lack: Int {
    if lacksPurchases { return 0 }
    if !monthsWithoutPurchases.isEmpty { return 1 }
    if lacksMeals { return 2 }
    return monthsWithoutMeals.isEmpty ? 4 : 3
  }

  /// Whether anything is missing.
  public var lacksAnything: Bool { lacksPurchases || !monthsWithoutPurchases.isEmpty || !monthsWithoutMeals.isEmpty }
}

/// A file of a project, and what became of it since the last report.
public struct FileStatus: Hashable, Sendable {
  /// What it holds.
  public enum Kind: String, Hashable, Sendable {
    /// A canteen list.
    case canteens
    /// A ledger.
    case ledger
    /// A meals file.
    case meals
    /// Nothing that is read.
    case other
  }

  /// What became of it.
  public enum Change: String, Hashable, Sendable, CaseIterable {
    /// It is as it was.
    case unchanged
    /// It holds something else.
    case changed
    /// It was not there.
    case new
    /// It is there no more.
    case gone
  }

  /// The path, relative to the project's folder.
  public let path: String
  /// What it holds; nil for one that is gone.
  public let kind: Kind?
  /// The records read of it; nil where nothing was.
  public let lines: Int?
  /// What became of it; nil when no report was made yet.
  public let change: Change?

  /// Notes a file.
  public init(path: String, kind: Kind?, lines: Int?, change: Change?) {
    self.path = path
    self.kind = kind
    self.lines = lines
    self.change = change
  }
}
