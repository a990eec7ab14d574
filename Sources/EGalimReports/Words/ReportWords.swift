import EGalim
import EGalimDiagnostics

/// Every word and sentence of the reports for people in one language: renderers arrange them and write none themselves.
public struct ReportWords: Sendable {
  let numbers: Numbers
  let names: Names
  let headings: Headings
  let canteen: CanteenSentences
  let ahead: OutlookSentences
  let check: CheckSentences
  let lines: LineSentences
  let territory: TerritoryWords
  let comparison: ComparisonWords
  let ownTargets: OwnTargetWords
  let suppliers: SupplierWords
  let month: MonthWords
  let page: PageWords
  let charts: ChartWords
  let campaign: CampaignWords

  /// How numbers are written.
  struct Numbers: Sendable {
    let euros: @Sendable (Money) -> String
    let wholeEuros: @Sendable (Money) -> String
    let amount: @Sendable (Money) -> String
    let percent: @Sendable (_ hundredths: Int64) -> String
    let percentTenths: @Sendable (_ tenths: Int64) -> String
    let goal: @Sendable (Int) -> String
    let count: @Sendable (Int64) -> String
    /// What stands for a figure that does not exist.
    let none: String
  }

  /// What the domain's things are called.
  struct Names: Sendable {
    let family: @Sendable (ProductFamily) -> String
    let label: @Sendable (LabelFigures.Bearing) -> String
    let localDefinition: @Sendable (LocalDefinition?) -> String
    let management: @Sendable (Canteen.Management) -> String
    let target: @Sendable (Target.Kind) -> String
    let month: @Sendable (Int) -> String
    let eaters: @Sendable (MealPublic) -> String
    let noSupplier: String
  }

  /// The headings of columns, rows and tables.
  struct Headings: Sendable {
    // Columns.
    let canteen, family, label, supplier, month, eaters: String
    let amount, purchases, cumulative, share, goal, missing, lines, meals, costPerMeal, servings, state: String
    let egalim, bio, meatAndFish, local, circuitCourt, france: String
    // Rows.
    let totalRow, siqoRow, otherEGalimRow, externalitiesRow, bioRow, meatAndFishRow, ofWhichEGalimRow: String
    let egalimRow, localRow, circuitCourtRow, franceRow: String
    let allCanteens, projection, goals, neededUntilDecember: String
    // Tables.
    let byFamily, byMonth, bySupplier, byLabel, byEaters: String
    let localRowOf: @Sendable (_ definition: String) -> String
  }

  /// What is said of a canteen's year.
  struct CanteenSentences: Sendable {
    let period: @Sendable (_ year: Int, _ lastMonth: Int, _ yearIsOver: Bool) -> String
    let emptyPeriod: @Sendable (_ year: Int) -> String
    let meals: @Sendable (_ meals: Int64) -> String
    let costPerMeal: @Sendable (_ cost: String) -> String
    let costOfYearBefore: @Sendable (_ cost: String, _ year: Int) -> String
    let yearlyCount: String
    let noPurchases: @Sendable (_ year: Int) -> String
    let noPurchasesShort: String
    let reached: String
    let nothingToMeasure: String
    let notHeld: String
    let toRedirect: @Sendable (_ amounts: String) -> String
    let toRedirectOf: @Sendable (_ target: String, _ amount: String) -> String
    let reaching: @Sendable (_ reaching: Int, _ canteens: Int) -> String
    let countOfCanteens: @Sendable (_ canteens: Int) -> String
    let leftOut: @Sendable (_ reading: ReadingOutcome) -> String?
    let repeats: @Sendable (_ sum: ReadingOutcome.LeftOut) -> String
  }

  /// What is said of the months to come.
  struct OutlookSentences: Sendable {
    let pace: @Sendable (_ egalim: String, _ bio: String) -> String
    let reachable: @Sendable (_ aim: Outlook.Aim, _ coveredMonths: Int) -> String
    let outOfReach: @Sendable (_ aim: Outlook.Aim) -> String
  }

  /// What is said of a check.
  struct CheckSentences: Sendable {
    let severity: @Sendable (Severity) -> String
    let closing: @Sendable (CheckReport) -> String
  }

  /// What is said of listed purchase lines.
  struct LineSentences: Sendable {
    let title: @Sendable (_ behind: LineList.Behind?, _ query: String?, _ year: Int?) -> String
    let count: @Sendable (_ lines: Int, _ cents: Int64, _ folder: String) -> String
    let day: @Sendable (CivilDate) -> String
    let description, date, labels, cumulative, place: String
  }

  /// What is said of a territory.
  struct TerritoryWords: Sendable {
    let title: String
    let grouping: @Sendable (Grouping) -> String
    let name: @Sendable (GroupKey) -> String
    let canteens, commune, months, median, shared: String
    let guests: @Sendable (_ dailyMeals: Int) -> String
    let reporting: @Sendable (_ reporting: Int, _ canteens: Int) -> String
    let silent: @Sendable (_ canteens: Int) -> String
    let divided: @Sendable (_ places: Int) -> String
    let partOf: @Sendable (_ buyer: String) -> String
  }

  /// What is said of two sides beside each other.
  struct ComparisonWords: Sendable {
    let title: @Sendable (_ before: String, _ after: String) -> String
    let subject: @Sendable (Comparison.Subject) -> String
    let explains: @Sendable (_ subject: Comparison.Subject, _ by: String) -> String
    let change, pointsHeading: String
    /// Point or points, by how many hundredths of one there are.
    let unit: @Sendable (_ hundredths: Int64) -> String
    let otherSuppliers: String
    let points: @Sendable (_ hundredths: Int64) -> String
    let signedEuros: @Sendable (_ cents: Int64) -> String
    let growth: @Sendable (_ before: Money, _ after: Money) -> String?
    let explainsCost: @Sendable (_ by: String) -> String
    let perMeal: String
    /// A group of the simple statement; nil is what bears no label.
    let labelGroup: @Sendable (LabelGroup?) -> String
    /// Whole years, or ledgers, of which one has months that the other has not.
    let monthsDiffer: @Sendable (_ before: CoveredSide, _ after: CoveredSide) -> String
    /// The canteens that are on one side only, and those that have a cost of meals on one side only.
    let perimeter, costPerimeter: @Sendable (_ before: NamedSide, _ after: NamedSide) -> String

    /// What a side is called, with the names of canteens.
    typealias NamedSide = (title: String, names: [String])
    /// What a side is called, with how many months it has purchases of.
    typealias CoveredSide = (title: String, months: Int)
  }

  /// What only pages say.
  struct PageWords: Sendable {
    /// The language's code, for screen readers and hyphenation.
    let language: String
    let skip, closing, closingOfCampaign, figures, canteens, byNeed, nothingKnown: String
    let silentSentence: @Sendable (_ canteens: Int) -> String
    let report: @Sendable (_ period: String) -> String
    let goal: @Sendable (_ goal: Int) -> String
    let silent: @Sendable (_ canteens: Int) -> String
    let by: @Sendable (_ grouping: String) -> String
    let reporting: @Sendable (_ reporting: Int, _ canteens: Int) -> String
    let median: @Sendable (_ share: String) -> String
    let allFood, costPerMeal, ahead, targetsTable: String
    // The titles and columns of the other views.
    let duplicates, rules, classification, check: String
    let proposal, confidence, reason, line, column, wrong, advice, code, standardInput: String
    let moreFindings: @Sendable (_ hidden: Int) -> String
  }

  /// What charts say.
  struct ChartWords: Sendable {
    let targets, targetsSentence: String
    let goal: @Sendable (_ goal: Int) -> String
    let target: @Sendable (_ name: String, _ share: String, _ goal: Int) -> String
    let year: String
    let yearSentence: @Sendable (_ hasPaths: Bool) -> String
    let curve: @Sendable (_ name: String, _ first: String, _ last: String, _ month: Int) -> String
    let path: @Sendable (_ name: String, _ goal: Int) -> String
    let pathRow: @Sendable (_ name: String) -> String
    let families, familiesSentence: String
    let bearing: @Sendable (FamilyLabels.Bearing) -> String
    let suppliers: String
    let suppliersSentence: @Sendable (_ named: Int, _ others: Int) -> String
    let others: @Sendable (_ count: Int) -> String
    let notEgalim, origin, originSentence, cost: String
    let costSentence: @Sendable (_ average: String, _ before: (String, Int)?) -> String
    let alternative: @Sendable (_ name: String, _ figure: String) -> String
    let plot, plotSentence, egalimAxis, bioAxis, allGoals, someGoals, noGoal: String
    let plotAlternative: @Sendable (_ canteens: Int, _ reaching: Int, _ egalim: String, _ bio: String) -> String
    let total: @Sendable (_ points: String) -> String
    let dot: @Sendable (_ canteen: String, _ egalim: String, _ bio: String) -> String
  }
}
