import EGalim
import EGalimDiagnostics
import TabularText

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
  /// How many threads read at once; a number below one counts as one.
  ///
  /// What is read, and the order in which it is told, never depends on it. One unless told otherwise: a library takes no
  /// more of its host's processors than it is given.
  public var jobs = 1
  /// Where readers count how far they have come; nil when nobody looks.
  public var progress: ReadingProgress?
  /// The sheet to read in every workbook that has it; nil for the one whose header fits.
  public var sheet: SheetRequest?
  /// Lines that another ledger has and that are therefore not read; none unless they were searched for.
  public var leftOutRepeats = LeftOutRepeats()
  /// Pipes that were taken into memory, to be read more than once.
  public var held = HeldInputs()
  /// The decimal mark of all amounts that depend on it; nil to let each table's amounts tell.
  public var decimalMark: DecimalMark?
  /// The order of day and month in all dates that depend on it; nil to let each table's dates tell.
  public var dateOrder: DateOrder?
  /// Whether the tracking workbook's own summary is compared with what was bought.
  public var reviewsSummary = true
  /// The encoding of every text without a byte order mark; nil to tell it by the text.
  public var encoding: EncodingRequest?
  /// How many bytes are read at once: for tests, which cut small files everywhere.
  var blockSize = ReadingOptions.usualBlockSize
  /// Whether cells that were seen before are found again rather than decoded again: for tests, which compare the two.
  var recallsCells = true

  /// A batch of this size, its records and its cells stay in the second cache of a processor while they are worked on.
  static let usualBlockSize = 1 << 17

  /// Makes options.
  public init(today: CivilDate, directory: CanteenDirectory? = nil) {
    self.today = today
    self.directory = directory
  }
}
