import EGalim

/// What ledgers hold more than once, ready to be shown: one value, rendered many ways.
///
/// Every figure that a renderer shows is here. Of long lists, each element is made when it is asked for.
public struct DuplicatesReport: Sendable {
  /// How many lines, and what they come to.
  public struct Sum: Hashable, Sendable {
    /// The number of lines.
    public var lines: Int
    /// The sum of their amounts, in cents.
    public var cents: Int64

    /// Counts lines.
    public init(lines: Int = 0, cents: Int64 = 0) {
      self.lines = lines
      self.cents = cents
    }
  }

  /// A ledger that was compared.
  public struct File: Hashable, Sendable {
    /// Its path.
    public var path: String
    /// The sheet, where it is a workbook.
    public var sheet: String?
    /// The lines that count.
    public var sum: Sum
    /// The file that holds all of them, as an index among the files; nil when none does.
    public var container: Int?

    /// Describes a ledger.
    public init(path: String, sheet: String?, sum: Sum, container: Int?) {
      self.path = path
      self.sheet = sheet
      self.sum = sum
      self.container = container
    }

    /// The path, for a sheet with `!` and its name.
    public var name: String { sheet.map { "\(path)!\($0)" } ?? path }
  }

  /// Lines of one file that another one has already.
  public struct Pair: Hashable, Sendable {
    /// The file whose lines count too much, by its index.
    public var leftOut: Int
    /// The file that has them, by its index.
    public var kept: Int
    /// Those lines.
    public var sum: Sum

    /// Describes a pair of files.
    public init(leftOut: Int, kept: Int, sum: Sum) {
      self.leftOut = leftOut
      self.kept = kept
      self.sum = sum
    }
  }

  /// A canteen's month that two files hold.
  public struct SharedMonth: Hashable, Sendable {
    /// The canteen.
    public var canteen: Canteen
    /// The month.
    public var month: Month
    /// The file with fewer lines of the month, by its index.
    public var smaller: Int
    /// How many those are.
    public var lines: Int
    /// The other file, by its index.
    public var larger: Int
    /// The lines that both have.
    public var shared: Sum

    /// Describes a month.
    public init(canteen: Canteen, month: Month, smaller: Int, lines: Int, larger: Int, shared: Sum) {
      self.canteen = canteen
      self.month = month
      self.smaller = smaller
      self.lines = lines
      self.larger = larger
      self.shared = shared
    }
  }

  /// What counting each line once changes in a canteen's year.
  public struct CanteenYear: Hashable, Sendable {
    /// The canteen.
    public var canteen: Canteen
    /// The civil year.
    public var year: Int
    /// What was read.
    public var asRead: Sum
    /// What of it counts too much.
    public var repeated: Sum
    /// What is left when each line counts once.
    public var once: Sum { Sum(lines: asRead.lines - repeated.lines, cents: asRead.cents &- repeated.cents) }

    /// Describes a year.
    public init(canteen: Canteen, year: Int, asRead: Sum, repeated: Sum) {
      self.canteen = canteen
      self.year = year
      self.asRead = asRead
      self.repeated = repeated
    }
  }

  /// The ledgers, in the order in which they were read.
  public var files: [File]
  /// How many canteens their lines name.
  public var canteenCount: Int
  /// Lines with errors, compared with none.
  public var leftOut: Sum
  /// By pair of files, what counts too much.
  public var pairs: [Pair]
  /// Months that two files hold, none of which stands wholly in another.
  public var months: [SharedMonth]
  /// The canteens' years that change.
  public var years: [CanteenYear]
  /// Lines that several files hold, with the largest amounts first.
  public var lines: MadeList<RepeatedPurchase>
  /// Those that do so for themselves, and not with their file or month.
  public var singles: MadeList<RepeatedPurchase>
  /// What of those counts too much.
  public var singlesSum: Sum
  /// Lines that are likely the same.
  public var alike: MadeList<AlikePurchases>
  /// How much too much they would count.
  public var alikeSum: Sum
  /// Lines that one file holds several times.
  public var withinFiles: MadeList<RepeatedPurchase>
  /// How much too much they would count.
  public var withinSum: Sum

  /// Gathers what was found.
  public init(
    files: [File], canteenCount: Int, leftOut: Sum, pairs: [Pair], months: [SharedMonth], years: [CanteenYear],
    lines: MadeList<RepeatedPurchase>, singles: MadeList<RepeatedPurchase>, singlesSum: Sum,
    alike: MadeList<AlikePurchases>, alikeSum: Sum, withinFiles: MadeList<RepeatedPurchase>, withinSum: Sum
  ) {
    self.files = files
    self.canteenCount = canteenCount
    self.leftOut = leftOut
    self.pairs = pairs
    self.months = months
    self.years = years
    self.lines = lines
    self.singles = singles
    self.singlesSum = singlesSum
    self.alike = alike
    self.alikeSum = alikeSum
    self.withinFiles = withinFiles
    self.withinSum = withinSum
    asRead = files.reduce(into: Sum()) {
      $0.lines += $1.sum.lines
      $0.cents &+= $1.sum.cents
    }
    repeated = pairs.reduce(into: Sum()) {
      $0.lines += $1.sum.lines
      $0.cents &+= $1.sum.cents
    }
    insideFiles = files.indices.filter { files[$0].container != nil }
  }

  /// All lines that count as they were read.
  public let asRead: Sum
  /// What of it counts too much.
  public let repeated: Sum
  /// The files that stand wholly in another, by their index.
  public let insideFiles: [Int]
  /// Whether nothing was found but lines that one file repeats, which may be meant.
  public var isEmpty: Bool { repeated.lines == 0 && alike.isEmpty }
}
