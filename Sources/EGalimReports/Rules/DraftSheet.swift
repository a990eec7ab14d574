/// What a draft of rules understood of somebody's tables, ready to be told.
public struct DraftSheet: Sendable {
  /// A table that was read.
  public struct Source: Sendable {
    /// Its file, with its sheet where it is a workbook.
    public var path: String
    /// The row of its titles.
    public var headerLine: Int?
    /// How many rows stand above.
    public var rowsAbove: Int
    /// Its lines, and what those come to whose amount can be read.
    public var sum: RulesReport.Sum
    /// The lines whose amount cannot be read yet.
    public var linesWithoutAmount: Int
    /// The rows that are totals.
    public var totals: Int

    /// Describes a table.
    public init(
      path: String, headerLine: Int?, rowsAbove: Int, sum: RulesReport.Sum, linesWithoutAmount: Int, totals: Int
    ) {
      self.path = path
      self.headerLine = headerLine
      self.rowsAbove = rowsAbove
      self.sum = sum
      self.linesWithoutAmount = linesWithoutAmount
      self.totals = totals
    }
  }

  /// What a field is fed by.
  public struct Field: Sendable {
    /// The field's name in the rules.
    public var name: String
    /// The column, or the constant; nil where people have to choose.
    public var column: String?
    /// Something that stands there.
    public var example: String
    /// How sure that is.
    public var confidence: String
    /// Why.
    public var reason: String
    /// Whether a ledger cannot do without it.
    public var isMissing: Bool

    /// Whether it is fed by something that people had better look at.
    public var isUnsure: Bool

    /// Describes a field.
    public init(
      name: String, column: String?, example: String, confidence: String, reason: String, isMissing: Bool,
      isUnsure: Bool
    ) {
      self.isUnsure = isUnsure
      self.name = name
      self.column = column
      self.example = example
      self.confidence = confidence
      self.reason = reason
      self.isMissing = isMissing
    }
  }

  /// The tables.
  public var sources: [Source] = []
  /// The fields, in the order of the rules.
  public var fields: [Field] = []
  /// How many article rules were drafted.
  public var articles = 0
  /// How many of them lack a family, with what their lines come to.
  public var openArticles = RulesReport.Sum(lines: 0, cents: 0)
  /// How many articles were left out for their number, and what they come to.
  public var leftArticles = RulesReport.Sum(lines: 0, cents: 0)
  /// What is left out as no food.
  public var excluded = RulesReport.Sum(lines: 0, cents: 0)
  /// The file of column rules.
  public var columnsPath = ""
  /// The file of article rules.
  public var articlesPath = ""
  /// The command that tries the rules.
  public var checkCommand = ""
  /// The command that makes a ledger by them.
  public var convertCommand = ""

  /// Makes an empty sheet.
  public init() {}
}
