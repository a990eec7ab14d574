/// What a command tells beside its result: choices it made, and why it stopped. Never about one line of a file.
public enum Notice: Hashable, Sendable {
  // MARK: Choices made for the user

  /// No year was asked: the latest found is used.
  case latestYearUsed(year: Int)
  /// No canteen list: canteens are what the ledgers name, mainland targets apply.
  case noCanteenList
  /// No meals file: the yearly count of the canteen list serves.
  case yearlyMealsUsed
  /// The canteen list's yearly count is known, but the year is not over.
  case yearlyMealsTooEarly
  /// No meals known at all: no cost per meal.
  case noMeals
  /// Lines dated outside the asked year, read and not counted in it.
  case linesOutsideYear(count: Int, year: Int)
  /// Lines of the year dated after the month of a report, read and not counted; the month as `YYYY-MM`.
  case linesAfterMonth(count: Int, month: String)
  /// A file of a folder that was not read, and what it is.
  case fileSkipped(path: String, reason: String)
  /// Lines with errors, counted nowhere; the readable amounts among them, in cents.
  case linesLeftOut(count: Int, cents: Int64, command: String)
  /// The platform, on rounded percentages, would call this target met; exactly, it is not.
  case roundedShareWouldMeet(canteen: String, target: String)
  /// The overseas step used, where the platform still shows the first one; the regions or departments.
  case overseasStep(territories: [String], egalim: Int, bio: Int)
  /// A private restaurant before 2024: not yet held to the targets.
  case privateBefore2024(canteen: String)
  /// The canteens of the list without a purchase in that year.
  case canteensWithoutPurchases(names: [String], year: Int)
  /// A group declares the purchases of satellites with its own; what they come to, in cents, and what its own do.
  case groupDeclaresFor(group: String, isListed: Bool, names: [String], cents: Int64, own: Int64)
  /// Canteens whose list puts them in a group that is none: they declare alone.
  case groupIsNone(names: [String])
  /// Satellites that name a kitchen and no group: they declare alone.
  case satellitesDeclareAlone(names: [String])
  /// Groups in a file by SIRET, which cannot name them.
  case groupsDeclareByID(names: [String])
  /// Lines of a ledger that are not counted because another ledger has them.
  case repeatsLeftOut(leftOut: String, kept: String, count: Int, cents: Int64)
  /// All lines that are not counted because another ledger has them.
  case repeatsLeftOutInAll(count: Int, cents: Int64, command: String)
  /// A file was given twice, and is read once.
  case givenAgain(path: String, first: String)
  /// Lines were to be counted once, and all of them stand only once.
  case nothingRepeated
  /// Ledgers to be compared name some canteens by SIRET and some by identifier, and no list says which are the same.
  case identifiersNotMatched
  /// Lines that repeat another were found: the command that shows them in groups.
  case repeatsShownBy(command: String)
  /// How lines that several ledgers have can be counted once.
  case repeatsCanBeLeftOut
  /// The project that a command takes its files from.
  case projectRead(path: String)
  /// What a report was made of could not be noted in its project's folder.
  case reportNotRemembered(path: String)
  /// A file that `init` found, and what it is.
  case projectFileFound(path: String, as: ProjectPart, ledgers: Int)
  /// What a project's file that is written anew takes over from the former one: its year, and how many targets.
  case projectKept(path: String, year: Int?, targets: Int)
  /// Nothing of a project's former file could be taken over: it is wrong.
  case projectNotKept(path: String)
  /// A project was made.
  case projectMade(path: String, hasSamples: Bool, folder: String)
  /// More diagnostics than were printed.
  case moreDiagnostics(hidden: Int, command: String)

  // MARK: Why a command stopped

  /// Neither a path nor a project to take paths from.
  case neitherPathNorProject
  /// No project here or above.
  case noProjectHere
  /// Files are there already, and none is written.
  case projectFilesExist(paths: [String], canAdopt: Bool)
  /// Ledgers are there already: samples beside them would be counted.
  case ledgersBesideSamples(folder: String)
  /// A file stands where a project needs a folder.
  case fileInPlaceOfFolder(path: String)
  /// The folder of the files that a project is to be made for is not there.
  case noFolderForProject(folder: String)
  /// A file that was named for a part of a project is something else.
  case otherFileForProject(path: String, part: ProjectPart, found: FileContents)
  /// No ledger was found for a project.
  case noLedgerForProject(folder: String)
  /// Several files could be the canteen list, or the meals file, of a project.
  case severalForProject(part: ProjectPart, paths: [String])
  /// More files and folders than are looked at.
  case tooManyFilesForProject(limit: Int)
  /// Several years in the ledgers and none asked.
  case yearNeeded(years: [Int])
  /// No purchase of that year; the years there are.
  case noPurchasesInYear(year: Int, years: [Int])
  /// The asked canteen's group declares for it.
  case declaredByItsGroup(canteen: String, group: String, id: String)
  /// The asked canteen is in no ledger and no list.
  case unknownCanteenAsked(text: String)
  /// The ledgers hold errors: nothing declared without consent.
  case ledgersHaveErrors(count: Int, lines: Int, cents: Int64, command: String)
  /// Files of which some part could not be read: nothing is declared, even with consent.
  case filesNotReadWhole(paths: [String])
  /// The result would be written over a file that was read.
  case outputIsInput(path: String)
  /// A file is there already.
  case outputExists(path: String)
  /// A file cannot be written.
  case outputNotWritable(path: String)
  /// A folder is needed: the ledger makes several parts.
  case severalPartsNeedFolder(parts: Int)
  /// The same code twice, or an error's, was asked to be ignored.
  case errorNotIgnorable(code: String)
  /// No such code.
  case unknownCode(text: String, nearest: String?)
  /// A meals file has no import on the platform.
  case mealsHaveNoImport(path: String)
  /// No purchase in the month, or since the day, that was asked.
  case nothingInSelection
  /// Not one purchase could be counted.
  case nothingToCount
  /// `--identifier id` was asked of the detailed statement.
  case detailedStatementBySiret
  /// `--month` or `--since` was asked of a statement.
  case statementOfWholeYear
  /// Both `--month` and `--since` were asked.
  case oneCutAtATime
  /// A schema was given for purchases.
  case purchasesHaveOwnLayout
  /// The month is of another year than the one asked.
  case monthOfAnotherYear

  /// A report's month is of another year than the one asked.
  case reportMonthOfAnotherYear
  /// A month's report was to be broken down by month.
  case monthsShowAllMonths
  /// A report was asked of a month that has not begun, as `YYYY-MM`.
  case monthNotBegun(month: String)

  /// Both ways to name a canteen were given.
  case oneCanteenName
  /// Sources hold errors: nothing is converted without consent; the lines left out, their amounts in cents.
  case conversionHasErrors(count: Int, lines: Int, cents: Int64)
  /// Sources gave warnings, and they were to count as errors.
  case conversionHasWarnings(count: Int)
  /// Not one line could be converted.
  case nothingConverted

  // MARK: How it ended

  /// A report was written.
  case reportWritten(path: String)
  /// A file was written: its path, its rows.
  case fileWritten(path: String, rows: Int)
  /// A canteen's statement was refused.
  case statementRefused(canteen: String)
  /// A line that the platform would refuse, left out of the purchases file: its place and why.
  case purchaseLeftOut(place: String, reason: String)
  /// Lines that the platform would refuse, left out of the purchases file.
  case purchasesLeftOut(count: Int, cents: Int64)
  /// What remains: import the statement file, sign on ma cantine.
  case statementNextSteps(year: Int)
  /// What remains: import the purchases file; sending a grown ledger again doubles it.
  ///
  /// `isCut` when only a month, or what follows a day, was written.
  case purchasesNextSteps(parts: Int, isCut: Bool)
  /// The campaign of that year's data is open until that day (French, in words).
  case campaignOpen(year: Int, until: String)
  /// Only corrections are open until that day.
  case campaignCorrection(year: Int, until: String)
  /// The campaign is over: a statement can be created once and not changed.
  case campaignClosed(year: Int, since: String)
  /// The campaign opens on that day.
  case campaignNotYetOpen(year: Int, from: String)
  /// The campaign's dates are not published.
  case campaignUnknown(year: Int)
  /// Nothing was bought in a period that is to be compared.
  case nothingInPeriod(period: String)
  /// A period to compare was given without ledgers to look for it in.
  case comparedLedgersMissing(period: String)
  /// A text that names no year, month or months of one year.
  case unknownPeriod(text: String)
  /// Two years of which one has months that the other has not; periods of the same months.
  case periodsDiffer(before: String, after: String)
  /// Lines of a commune or the like were asked for, where a group or kitchen buys for some canteens.
  case linesOfPlacesUndivided
  /// The lines listed add up to the figure that was asked for.
  case linesReachFigure(figure: String, year: Int, cents: Int64)
  /// A question about lines that cannot be read, and where it is wrong.
  case queryTrouble(text: String, column: Int, reason: QueryReason)
  /// What is to be said of published declarations.
  case published(PublishedNotice)
  /// `check --platform`: yes.
  case platformAccepts(path: String)
  /// `check --platform`: nothing known speaks against it, and so many warnings are to be read.
  case platformMayAccept(path: String, doubts: Int)
  /// `check --platform`: no, with so many reasons.
  case platformRefuses(path: String, reasons: Int)
  /// A required target is missed.
  case targetsMissed(canteen: String, targets: [String])
  /// A required target that was set beside the law is missed.
  case ownTargetsMissed(canteen: String, targets: [String])
  /// A text that is no target of one's own.
  case targetTrouble(text: String, reason: TargetReason)
  /// Two targets for one figure and year.
  case targetsContradict(first: String, second: String)
}

extension Notice {
  /// What a file is to a project.
  public enum ProjectPart: Hashable, Sendable {
    /// The canteen list.
    case canteens
    /// A ledger, or a folder of ledgers.
    case ledgers
    /// The meals file.
    case meals
  }

  /// What a file is that was named for something else.
  public enum FileContents: Hashable, Sendable {
    /// A table that is known.
    case table(KnownTable)
    /// A folder.
    case folder
    /// No known table; why, in words.
    case unknown(reason: String)
  }

  /// Why a question about lines cannot be read.
  public enum QueryReason: Hashable, Sendable {
    /// No field bears the name; the nearest one, and all there are.
    case unknownField(nearest: String?, fields: [String])
    /// A field without a comparison, and those that it takes.
    case missingOperator(String, [String])
    /// A comparison that the field does not take, and those that it takes.
    case unfitOperator(String, [String])
    /// A comparison without a value.
    case missingValue(String)
    /// A value that the field cannot have.
    case unknownValue(String, nearest: String?)
    /// A field that only a canteen list knows, and none was given.
    case canteensNeeded(String)
    /// A quotation that is never closed.
    case unclosedQuote
  }
}

extension Notice {
  /// Why a text is no target of one's own.
  public enum TargetReason: Hashable, Sendable {
    /// No percentage stands in it.
    case missingGoal
    /// Nothing says what the percentage is of.
    case missingFigure(figures: [String])
    /// A number that is no percentage and no year.
    case badNumber(String)
    /// Two percentages.
    case severalGoals(String, String)
    /// Two years.
    case severalYears(String, String)
    /// A sign that says nothing.
    case unknownSign(String)
    /// No figure bears the name; those that may be meant, and the usual ones.
    case unknownFigure(String, nearest: [String], figures: [String])
    /// A name that fits several figures.
    case severalFigures(String, names: [String])
    /// A figure of which more is no better, and what may be a goal instead.
    case noGoal(String, instead: [String])
  }
}
