/// What a conversion came to: lines and amounts read, kept and left out.
public struct ConversionReport: Hashable, Sendable {
  /// Lines and what they come to.
  public struct Part: Hashable, Sendable {
    /// How many lines or rows.
    public var count: Int
    /// Their readable amounts, in cents.
    public var cents: Int64
    /// Those among them whose amount could not be read.
    public var unreadable: Int

    /// Makes a part.
    public init(count: Int, cents: Int64 = 0, unreadable: Int = 0) {
      self.count = count
      self.cents = cents
      self.unreadable = unreadable
    }
  }

  /// Why lines or rows are not in the ledger.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Lines on which something is wrong.
    case errors
    /// Lines whose family neither a rule nor a column gives.
    case unclassified
    /// Lines that a rule leaves out.
    case excluded
    /// Lines of another year than the one asked.
    case otherYear = "other_year"
    /// Totals and subtotals.
    case totals
    /// The header once more.
    case headers
    /// Titles, remarks, footers.
    case texts
    /// Blank rows.
    case blanks

    /// Whether it is said of lines, whose amounts count.
    public var isOfLines: Bool {
      switch self {
      case .errors, .unclassified, .excluded, .otherYear: true
      case .totals, .headers, .texts, .blanks: false
      }
    }
  }

  /// The sources read.
  public var sources: Int
  /// The lines read.
  public var lines: Part
  /// The lines of the ledger.
  public var kept: Part
  /// What is not in the ledger, by reason.
  public var leftOut: [Reason: Part]
  /// Total lines that say what the lines above them come to, and those that do not.
  public var totals: (agreeing: Int, disagreeing: Int) {
    get { (agreeingTotals, disagreeingTotals) }
    set { (agreeingTotals, disagreeingTotals) = newValue }
  }
  /// Whether lines and amounts read are those kept and left out, to the cent.
  public var isReconciled: Bool
  /// Whether the ledger was written.
  public var isWritten = false
  private var agreeingTotals = 0
  private var disagreeingTotals = 0

  /// Makes a report.
  public init(sources: Int, lines: Part, kept: Part, leftOut: [Reason: Part], isReconciled: Bool) {
    self.sources = sources
    self.lines = lines
    self.kept = kept
    self.leftOut = leftOut
    self.isReconciled = isReconciled
  }

  /// The lines that are not in the ledger, together.
  var leftOutLines: Part {
    Reason.allCases.filter(\.isOfLines).reduce(into: Part(count: 0)) { all, reason in
      guard let part = leftOut[reason] else { return }
      all.count += part.count
      all.cents &+= part.cents
      all.unreadable += part.unreadable
    }
  }
}
