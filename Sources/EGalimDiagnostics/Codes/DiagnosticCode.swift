/// The stable code of each thing that can be wrong; the cases bear the names of `Finding`'s.
///
/// A code never changes its meaning and is never given again. Its letter is its severity; its first digit its family:
/// 0 files, 1 cells of a ledger, 2 canteen lists, 3 meals, 4 statements, 5 what the platform's importer refuses, 6 rules
/// and what they make of a source, 7 the file of a project.
public enum DiagnosticCode: String, Sendable, Hashable, CaseIterable {
  // MARK: Files and their structure (E0xx)

  case fileNotFound = "E001"
  case fileUnreadable = "E002"
  case emptyFile = "E003"
  case headerAlone = "E004"
  case workbookNotRead = "E005"
  case binaryFile = "E006"
  case utf16File = "E007"
  case sameFileTwice = "E008"
  case folderWithoutLedger = "E009"
  case unknownHeader = "E010"
  case missingColumn = "E011"
  case repeatedColumn = "E012"
  case raggedRow = "E013"
  case strayQuote = "E014"
  case unclosedQuote = "E015"
  case invalidUTF8 = "E016"
  case nulByte = "E017"
  case recordTooLong = "E018"
  case totalTooLarge = "E019"
  case oldMacLineEnds = "E020"
  case otherTable = "E021"
  case workbookEncrypted = "E022"
  case workbookDamaged = "E023"
  case workbookExcessive = "E024"
  case noSheetFits = "E025"
  case severalSheetsFit = "E026"
  case sheetNotFound = "E027"
  case undecodableText = "E028"

  // MARK: Cells of a ledger (E1xx)

  case emptyRequiredCell = "E101"
  case siretLength = "E102"
  case siretChecksum = "E103"
  case unknownFamily = "E104"
  case siretInScientificNotation = "E105"
  case unreadableAmount = "E106"
  case amountTooLarge = "E107"
  case impossibleDate = "E108"
  case unreadableDate = "E109"
  case futureDate = "E110"
  case unknownLabel = "E111"
  case unknownOrigin = "E112"
  case contradictoryOrigins = "E113"
  case unreadableBoolean = "E114"
  case unknownLocalDefinition = "E115"
  case unreadableDistance = "E116"
  case unreadableCanteenID = "E117"
  case canteenNotListed = "E118"
  case yearWithoutRules = "E119"
  case ambiguousAmount = "E120"
  case ambiguousDate = "E121"
  case dateAgainstOrder = "E122"
  case sirenChecksum = "E124"
  case sirenWithoutGroup = "E125"
  case unknownMark = "E126"

  // MARK: Canteen lists (E2xx)

  case repeatedCanteen = "E201"
  case unreadableCount = "E202"
  case dailyMealsTooFew = "E203"
  case yearlyMealsTooFew = "E204"
  case dailyMealsNotBelowYearly = "E205"
  case unknownSector = "E206"
  case tooManySectors = "E207"
  case unknownProductionType = "E208"
  case unknownManagement = "E209"
  case unknownEconomicModel = "E210"
  case unknownMinistry = "E211"
  case ministryOfPrivateCanteen = "E212"
  case unknownTerritory = "E213"
  case canteenWithoutIdentifier = "E214"
  case ownCentralKitchen = "E215"
  case unreadableSiren = "E216"

  // MARK: Meals (E3xx)

  case unreadableMealCount = "E301"
  case unreadablePeriod = "E302"

  // MARK: Statements (E4xx): what the platform refuses in a bilan

  case statementWithoutTotal = "E401"
  case valueAboveTotal = "E402"
  case labelSumAboveTotal = "E403"
  case groupsAboveTotal = "E404"
  case fairTradeAboveGroup = "E405"
  case partAboveFamily = "E406"
  case meatAndFishAboveGroups = "E407"
  case statementYearOutsideWindow = "E408"
  case negativeMeasure = "E409"
  case requiredMeasureMissing = "E410"
  case canteenLacksIdentifier = "E411"
  case unknownSchemaColumn = "E412"
  case unreadableSchema = "E413"

  // MARK: What the platform's importer refuses in a file (E5xx)

  case platformFileTooLarge = "E501"
  case platformExtension = "E502"
  case platformEncoding = "E503"
  case platformQuotedHeaderAfterMark = "E504"
  case platformHeaderName = "E505"
  case platformColumnCount = "E506"
  case platformBlankRow = "E507"
  case platformEmptyCell = "E508"
  case platformDate = "E509"
  case platformAmount = "E510"
  case platformBoolean = "E511"
  case platformValue = "E512"
  case platformSpacesInList = "E513"
  case platformDistance = "E514"
  case platformSiret = "E515"
  case platformFutureDate = "E516"
  case platformNegativeAmount = "E517"
  case platformContradictoryOrigins = "E518"
  case platformLocalDefinitionWithoutLocal = "E519"
  case platformDistanceWithoutKilometres = "E520"
  case platformStatementAmount = "E521"
  case platformWholeNumber = "E522"
  case platformRepeatedCanteen = "E523"
  case platformUnknownFile = "E524"
  case platformTrackingWorkbook = "E525"
  case platformDateDisplay = "E526"
  case platformEmptySupplier = "E527"
  case platformTypedBoolean = "E528"
  case platformNumberForText = "E529"
  case platformUncomputedFormula = "E530"
  case platformFirstSheet = "E531"
  case platformBlankRows = "E532"
  case platformNotAWorkbook = "E533"
  case platformWorkbookNamedText = "E534"

  // MARK: Rules and what they make of a source (E6xx)

  case unknownRuleField = "E601"
  case repeatedRuleField = "E602"
  case sourceColumnNotFound = "E603"
  case unreadableColumnReference = "E604"
  case unreadableRuleFormat = "E605"
  case ruleFieldsMissing = "E606"
  case emptyPattern = "E607"
  case unknownRuleColumn = "E608"
  case severalRuleFiles = "E609"
  case unclassifiedArticle = "E610"
  case unreadableNumber = "E611"
  case ambiguousNumber = "E612"
  case ambiguousSourceDate = "E613"
  case contentUnit = "E614"

  // MARK: The file of a project (E7xx)

  case projectNotJSON = "E701"
  case projectTooLarge = "E702"
  case unknownProjectMember = "E703"
  case repeatedProjectMember = "E704"
  case projectValueKind = "E705"
  case projectNumberOutOfRange = "E706"
  case projectYearWithoutRules = "E707"
  case projectMemberMissing = "E708"
  case unknownProjectShare = "E709"
  case repeatedProjectTarget = "E710"
  case projectFileMissing = "E711"
  case unusableProjectPath = "E712"
  // MARK: Published declarations (E72x)

  case campaignColumnsMissing = "E720"
  case unreadableRatio = "E721"
  case ratiosAboveWhole = "E722"
  case unreadableCampaignYear = "E723"
  case declarationWithoutCanteen = "E724"

  // MARK: Warnings on files (W0xx)

  case extraColumn = "W001"
  case forgivenHeader = "W002"
  case blankRow = "W003"
  case trailingSeparators = "W004"
  case absentColumns = "W005"
  case rowsAboveHeader = "W006"
  case cellsBesideTable = "W007"
  case uncomputedFormulas = "W008"
  case hiddenRows = "W009"
  case summaryGap = "W015"
  case summaryTotal = "W016"
  case summaryOfSeveral = "W017"
  case totalLine = "W010"
  case remarkLine = "W011"
  case guessedEncoding = "W012"

  // MARK: Warnings on the cells of a ledger (W1xx)

  case decimalComma = "W101"
  case spacesInList = "W102"
  case repeatedLabel = "W103"
  case deprecatedLabel = "W104"
  case localDefinitionWithoutLocal = "W105"
  case distanceWithoutKilometres = "W106"
  case localFromEurope = "W107"
  case kilometresWithoutDistance = "W108"
  case labelNotApplying = "W109"
  case farmLabelAlone = "W110"
  case foreignFishingLabel = "W111"
  case conversionOfCompositeProduct = "W112"
  case levelTwoCertification = "W113"
  case mountainMention = "W114"
  case duplicateLine = "W115"
  case creditNote = "W116"
  case absurdAmount = "W117"
  case costPerMealOutOfRange = "W118"
  case formerLocalDefinition = "W119"
  case forgivenNumber = "W120"
  case settledThousands = "W121"
  case forgivenDate = "W122"
  case serialDate = "W123"
  case textAmounts = "W125"
  case platformMayTakeDisplayed = "W126"
  case platformMayMisreadDate = "W127"
  case platformSheetsUnread = "W128"

  // MARK: Warnings on canteen lists (W2xx)

  case centralKitchenOfNonSatellite = "W201"
  case territoriesDisagree = "W202"

  // MARK: Warnings on meals (W3xx)

  case repeatedMeals = "W301"
  case monthAndDays = "W302"
  case unknownPublic = "W303"

  // MARK: Warnings on statements (W4xx)

  case markAboveFrance = "W401"
  case leftOutOfStatistics = "W402"

  // MARK: Warnings on what rules make of a source (W6xx)

  case amountsDiffer = "W601"

  // MARK: Warnings on a project (W7xx)

  case projectSampleKept = "W701"
  // MARK: Warnings on published declarations (W72x)

  case repeatedDeclaration = "W720"
  case unknownPublishedSector = "W721"
  case unknownCommuneCode = "W722"
  case foodProjectNamesUnread = "W723"
  case emptyRatio = "W724"
  case unreadablePublishedSiret = "W725"

  /// Reads a code as people type it: `E104` or `e104`; nil when there is no such code.
  public init?(_ text: String) {
    self.init(rawValue: text.uppercased())
  }

  /// Whether the line counts: an error's is counted nowhere, a warning's counts.
  public var severity: Severity {
    rawValue.utf8.first == UInt8(ascii: "E") ? .error : .warning
  }

  /// Whether this is a habit that holds for a whole file: told at its first line, with a count of the lines.
  public var isToldOncePerFile: Bool {
    switch self {
    case .decimalComma, .spacesInList, .trailingSeparators, .cellsBesideTable, .forgivenNumber, .settledThousands,
      .forgivenDate, .serialDate:
      true
    case .unknownCommuneCode, .emptyRatio, .unreadablePublishedSiret: true
    default: false
    }
  }

  /// Whether the file is missing or cannot be read at all, which is exit status 3.
  public var isUnreadableFile: Bool {
    switch self {
    case .fileNotFound, .fileUnreadable, .workbookEncrypted, .workbookDamaged, .workbookExcessive: true
    case .projectFileMissing: true
    default: false
    }
  }

  /// Whether a part of the file that nobody knows, perhaps all of it, is left unread: what it held cannot be listed.
  public var leavesContentUnread: Bool {
    switch self {
    case .fileNotFound, .fileUnreadable, .workbookNotRead, .binaryFile, .utf16File, .unknownHeader, .missingColumn,
      .repeatedColumn, .unclosedQuote, .recordTooLong, .oldMacLineEnds, .workbookEncrypted, .workbookDamaged,
      .workbookExcessive, .noSheetFits, .severalSheetsFit, .sheetNotFound,
      .sourceColumnNotFound, .projectFileMissing:
      true
    case .campaignColumnsMissing: true
    default: false
    }
  }

  /// The code that was probably meant, for `egalim explain E14`; nil when none is near.
  public static func nearest(to text: String) -> DiagnosticCode? {
    NearestSpelling.of(text, among: allCases.lazy.map(\.rawValue)).flatMap(DiagnosticCode.init(rawValue:))
  }
}
