import EGalim
import EGalimDiagnostics

/// How ledgers are to be read.
public struct ReadingOptions: Sendable {
  /// The day after which a date lies in the future.
  public var today: CivilDate
  /// The canteens that a ledger may name; nil to take them as they come.
  public var directory: CanteenDirectory?
  /// Whether lines that repeat an earlier one are searched for.
  public var findsDuplicates = true
  /// Whether diagnostics bear the source line, for people at a terminal.
  public var keepsExcerpts = false
  /// Warnings not to be told nor counted.
  public var ignoring: Set<DiagnosticCode> = []
  /// How many diagnostics are kept; nil for all. All are counted.
  public var limit: Int?

  /// Makes options.
  public init(today: CivilDate, directory: CanteenDirectory? = nil) {
    self.today = today
    self.directory = directory
  }
}
