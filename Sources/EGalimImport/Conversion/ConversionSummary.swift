/// What a conversion read, kept and left out, in lines and cents; amounts in are amounts out and left out together.
public struct ConversionSummary: Hashable, Sendable {
  /// Why something of a source is not in the ledger.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    // MARK: Lines

    /// Something on the line is wrong.
    case error = "erreur"
    /// No rule and no column gives its family.
    case unclassified = "sans_famille"
    /// A rule leaves it out: it is no food.
    case excluded = "exclu"
    /// It is dated of another year than the one asked.
    case otherYear = "autre_annee"

    // MARK: Rows that are no lines

    /// A total, a subtotal, an amount carried over.
    case total
    /// The header once more.
    case repeatedHeader = "titres_repetes"
    /// A title, a remark, a footer; what stands above the header.
    case text = "texte"
    /// Nothing.
    case blank = "vide"

    /// Whether it is said of lines, whose amounts count.
    public var isOfLines: Bool {
      switch self {
      case .error, .unclassified, .excluded, .otherYear: true
      case .total, .repeatedHeader, .text, .blank: false
      }
    }
  }

  /// Lines, and what they come to.
  public struct Sum: Hashable, Sendable {
    /// How many.
    public fileprivate(set) var count = 0
    /// Their readable amounts, in cents.
    public fileprivate(set) var cents: Int64 = 0
    /// Those among them whose amount could not be read.
    public fileprivate(set) var unreadable = 0

    fileprivate mutating func add(_ cents: Int64?) {
      count += 1
      if let cents { self.cents &+= cents } else { unreadable += 1 }
    }
  }

  /// The lines of purchases that were read.
  public private(set) var lines = Sum()
  /// Those that the ledger holds, by the amounts that it gives them.
  public private(set) var kept = Sum()
  /// The sources that were read.
  public private(set) var sources = 0
  /// Total lines that say what the lines above them come to.
  public private(set) var agreeingTotals = 0
  /// Total lines that say something else.
  public private(set) var disagreeingTotals = 0
  private var sums: [Reason: Sum] = [:]

  /// Nothing read yet.
  public init() {}

  /// What was left out for a reason.
  public func leftOut(_ reason: Reason) -> Sum { sums[reason] ?? Sum() }

  /// The lines that are not in the ledger, together.
  public var leftOutLines: Sum {
    Reason.allCases.filter(\.isOfLines).reduce(into: Sum()) { all, reason in
      let sum = leftOut(reason)
      all.count += sum.count
      all.cents &+= sum.cents
      all.unreadable += sum.unreadable
    }
  }

  /// Whether every line is accounted for, and the amounts to the cent: what was read, by the rules' own reading, is what
  /// the ledger's decoder found in it and what was left out.
  public var isReconciled: Bool {
    lines.count == kept.count + leftOutLines.count && lines.cents == kept.cents &+ leftOutLines.cents
  }

  // MARK: Adding

  mutating func addSource() { sources += 1 }
  mutating func addLine(_ cents: Int64?) { lines.add(cents) }
  mutating func keep(_ cents: Int64) { kept.add(cents) }
  mutating func leaveOut(_ reason: Reason, _ cents: Int64?) { sums[reason, default: Sum()].add(cents) }
  mutating func leaveOut(_ reason: Reason, rows: Int) { sums[reason, default: Sum()].count += rows }
  mutating func addTotal(agrees: Bool) {
    if agrees { agreeingTotals += 1 } else { disagreeingTotals += 1 }
  }
}
