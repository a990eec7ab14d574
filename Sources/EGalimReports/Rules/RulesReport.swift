/// What rules do on somebody's tables, ready to be rendered: which lines they know, what they miss, which of them do
/// nothing or stand in each other's way.
public struct RulesReport: Sendable {
  /// Lines, and what they come to.
  public struct Sum: Hashable, Sendable {
    /// How many.
    public var lines: Int
    /// Their readable amounts, in cents.
    public var cents: Int64

    /// Makes a sum.
    public init(lines: Int, cents: Int64) {
      self.lines = lines
      self.cents = cents
    }
  }

  /// An article without a family.
  public struct Article: Hashable, Sendable {
    /// Its description.
    public var description: String
    /// Its lines.
    public var sum: Sum

    /// Makes an article.
    public init(description: String, sum: Sum) {
      self.description = description
      self.sum = sum
    }
  }

  /// An article rule.
  public struct Rule: Hashable, Sendable {
    /// The file of rules.
    public var path: String
    /// The line of the rule in it.
    public var line: Int
    /// The column in which it looks.
    public var column: String
    /// What it looks for.
    public var pattern: String

    /// Makes a rule.
    public init(path: String, line: Int, column: String, pattern: String) {
      self.path = path
      self.line = line
      self.column = column
      self.pattern = pattern
    }
  }

  /// A rule that never decides, and the earlier ones that do.
  public struct HiddenRule: Sendable {
    /// The rule.
    public var rule: Rule
    /// How many lines have its motif.
    public var lines: Int
    /// The earlier rules, the one that decides most first, and how many lines each.
    public var earlier: [(rule: Rule, lines: Int)]

    /// Makes a hidden rule.
    public init(rule: Rule, lines: Int, earlier: [(rule: Rule, lines: Int)]) {
      self.rule = rule
      self.lines = lines
      self.earlier = earlier
    }
  }

  /// Two rules that look for the same, the later one first.
  public struct Conflict: Hashable, Sendable {
    /// The later rule, which never decides.
    public var rule: Rule
    /// The earlier one.
    public var earlier: Rule
    /// Whether they say different things.
    public var isContradiction: Bool

    /// Makes a conflict.
    public init(rule: Rule, earlier: Rule, isContradiction: Bool) {
      self.rule = rule
      self.earlier = earlier
      self.isContradiction = isContradiction
    }
  }

  /// How many sources were read.
  public var sources = 0
  /// All lines.
  public var all = Sum(lines: 0, cents: 0)
  /// Those that an article rule decides about.
  public var ruled = Sum(lines: 0, cents: 0)
  /// Those whose family only columns say.
  public var byColumns = Sum(lines: 0, cents: 0)
  /// Those that are left out for they are no food.
  public var excluded = Sum(lines: 0, cents: 0)
  /// Those without a family.
  public var unmatched = Sum(lines: 0, cents: 0)
  /// Those whose amount or date cannot be read.
  public var faulty = Sum(lines: 0, cents: 0)
  /// The articles without a family, those of most money first.
  public var articles: [Article] = []
  /// The rules whose motif no line has.
  public var unused: [Rule] = []
  /// The rules that never decide.
  public var hidden: [HiddenRule] = []
  /// The rules that look for the same as an earlier one.
  public var conflicts: [Conflict] = []
  /// The rules that say nothing yet.
  public var open: [Rule] = []
  /// How many article rules there are.
  public var rules = 0

  /// Makes an empty report.
  public init() {}
}
