import EGalim
import EGalimLedgers

/// A line of a source made what a ledger holds, as far as it could be.
public struct MadeLine: Sendable {
  /// The row that it was made of.
  public let row: SourceRow
  /// Its cells in the platform's order, the canteen's first: ready to be decoded like those of any ledger.
  public internal(set) var cells: [String]
  /// What it costs without VAT; nil when that cannot be read.
  public internal(set) var amount: Money?
  /// When it was bought; nil when that cannot be read.
  public internal(set) var date: CivilDate?
  /// The article rule that decided, counted from 0; nil when none did.
  public internal(set) var rule: Int?
  /// What is wrong with it.
  public internal(set) var problems: [LineProblem] = []
  /// Whether a rule leaves it out, for it is no food.
  public internal(set) var isExcluded = false
  /// Whether neither a rule nor a column gives its family.
  public internal(set) var isUnclassified = false
  /// The fields that the article rule gave.
  var ruledFields: Set<RuleField> = []

  /// The description, as the ledger will have it.
  public var description: String { cells[LineMaker.Column.description.rawValue] }

  /// Whether something wrong was found on it.
  public var hasError: Bool { problems.contains(where: \.isError) }
}
