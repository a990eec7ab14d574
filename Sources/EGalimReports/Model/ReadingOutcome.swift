/// What reading the files came to, beside the sums: what a report must say about what it does not count.
public struct ReadingOutcome: Hashable, Sendable {
  /// Lines with errors, counted nowhere.
  public struct LeftOut: Hashable, Sendable {
    /// How many lines.
    public var lines: Int
    /// What the readable amounts among them come to, in cents.
    public var cents: Int64

    /// Counts lines that were left out.
    public init(lines: Int = 0, cents: Int64 = 0) {
      self.lines = lines
      self.cents = cents
    }
  }

  /// Lines that are not counted because another ledger has them.
  public struct Repeats: Hashable, Sendable {
    /// Those of one ledger that one other has.
    public struct Pair: Hashable, Sendable {
      /// The ledger whose lines are not counted.
      public var leftOut: LedgerName
      /// The ledger whose lines are.
      public var kept: LedgerName
      /// Those lines.
      public var sum: LeftOut

      /// Describes a pair of ledgers.
      public init(leftOut: LedgerName, kept: LedgerName, sum: LeftOut) {
        self.leftOut = leftOut
        self.kept = kept
        self.sum = sum
      }
    }

    /// All of them.
    public var sum: LeftOut
    /// By pair of ledgers, in the order in which they were read.
    public var pairs: [Pair]

    /// Describes what is not counted.
    public init(sum: LeftOut, pairs: [Pair]) {
      self.sum = sum
      self.pairs = pairs
    }
  }

  /// A ledger: a file, or a sheet of a workbook.
  public struct LedgerName: Hashable, Sendable {
    /// The file's path.
    public var path: String
    /// The sheet, where it is a workbook.
    public var sheet: String?

    /// Names a ledger.
    public init(path: String, sheet: String? = nil) {
      self.path = path
      self.sheet = sheet
    }
  }

  /// Lines with errors, counted nowhere.
  public var leftOut: LeftOut
  /// Lines that are not counted because another ledger has them; nil unless that was asked for.
  public var repeats: Repeats?
  /// Files of which some part, perhaps all, could not be read: nobody knows what it held.
  public var unreadFiles: [String]
  /// How many errors were found.
  public var errorCount: Int
  /// How many warnings were found; their lines count.
  public var warningCount: Int
  /// The command that lists them, such as `egalim check achats/`.
  public var checkCommand: String

  /// Tells what reading came to; nothing wrong unless given.
  public init(
    leftOut: LeftOut = LeftOut(), repeats: Repeats? = nil, unreadFiles: [String] = [], errorCount: Int = 0,
    warningCount: Int = 0,
    checkCommand: String = "egalim check"
  ) {
    self.leftOut = leftOut
    self.repeats = repeats
    self.unreadFiles = unreadFiles
    self.errorCount = errorCount
    self.warningCount = warningCount
    self.checkCommand = checkCommand
  }
}
