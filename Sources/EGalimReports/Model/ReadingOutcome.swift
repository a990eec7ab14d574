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

  /// Lines with errors, counted nowhere.
  public var leftOut: LeftOut
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
    leftOut: LeftOut = LeftOut(), unreadFiles: [String] = [], errorCount: Int = 0, warningCount: Int = 0,
    checkCommand: String = "egalim check"
  ) {
    self.leftOut = leftOut
    self.unreadFiles = unreadFiles
    self.errorCount = errorCount
    self.warningCount = warningCount
    self.checkCommand = checkCommand
  }
}
