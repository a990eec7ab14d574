import EGalim
import EGalimDiagnostics

/// What an article rule says of the lines that it matches; what is nil is left as the columns gave it.
public struct ArticleValues: Hashable, Sendable {
  /// Whether the lines are left out, for they are no food.
  public var isExclusion = false
  /// The family.
  public var family: ProductFamily?
  /// The labels, without marks; an empty set says that there are none.
  public var labels: LabelSet?
  /// The mark of the origin; an empty set says that there is none.
  public var origin: LabelSet?
  /// Whether it is a short circuit.
  public var shortCircuit: Bool?
  /// Whether it is local.
  public var local: Bool?
  /// What "local" means.
  public var localDefinition: LocalDefinition?
  /// The distance of the kilometre definition.
  public var kilometres: Int?

  /// Says nothing.
  public init() {}

  /// Whether it says nothing at all: a row that is still to be filled.
  public var isEmpty: Bool { self == ArticleValues() }
}

/// One row of `articles.csv`: a motif looked for in one column, and what the lines that have it are.
public struct ArticleRule: Hashable, Sendable {
  /// The field, or the source's column, where the motif is looked for; the description when empty.
  public var column: String
  /// The motif, as it is written.
  public var pattern: String
  /// What the lines are.
  public var values: ArticleValues
  /// What people or the draft noted beside; not read by anything.
  public var remark: String
  /// Where the rule stands; nil for one that is in no file.
  public var place: Place?

  /// Makes a rule.
  public init(
    column: String = RuleField.description.rawValue, pattern: String, values: ArticleValues, remark: String = "",
    place: Place? = nil
  ) {
    self.column = column
    self.pattern = pattern
    self.values = values
    self.remark = remark
    self.place = place
  }

  /// The field where the motif is looked for; nil when `column` is the name of a source's column.
  public var field: RuleField? { column.isEmpty ? .description : RuleField(spelling: column) }
}

/// What articles are: the content of `articles.csv`. The first row whose motif a line has decides alone, a row that says
/// nothing yet is passed over.
public struct ArticleRules: Hashable, Sendable {
  /// The rules, in the order of the file.
  public var rules: [ArticleRule]
  /// Where the file stands; nil when there is none.
  public var place: Place?

  /// Makes rules.
  public init(_ rules: [ArticleRule] = [], place: Place? = nil) {
    self.rules = rules
    self.place = place
  }
}
