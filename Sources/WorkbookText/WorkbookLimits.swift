/// How much a workbook may ask for before it is refused.
///
/// The standard limits let pass whatever a spreadsheet program can hold on one sheet, and stop files that were made to
/// exhaust time or memory.
public struct WorkbookLimits: Sendable, Hashable {
  /// Bytes of a workbook that comes through a pipe and is held in memory; a file is read in place, and has no limit.
  public var heldSize = 256 << 20
  /// Files that the archive may list.
  public var partCount = 20_000
  /// Bytes that one part may have once inflated.
  public var inflatedSize = 1 << 30
  /// How many times its compressed size a part may have once inflated, when that is more than ``ratioFreeSize``.
  public var inflationRatio = 200
  /// Inflated bytes below which no ratio is looked at.
  public var ratioFreeSize = 16 << 20
  /// Bytes of the strings that the cells of a workbook share.
  public var sharedTextSize = 256 << 20
  /// How many strings the cells may share.
  public var sharedTextCount = 16 << 20
  /// The last row that a sheet may have.
  public var rowCount = 1_048_576
  /// How many columns a sheet may have.
  public var columnCount = 16_384
  /// Bytes of one row's cells.
  public var rowSize = 1 << 20
  /// Fields that the records of a sheet may have together, the empty ones left of a filled cell counted.
  public var fieldCount = 100_000_000
  /// Bytes that the records of a sheet may have together.
  public var textSize = 2 << 30

  /// Inflated bytes that are handed to the XML parser at once.
  var blockSize = 64 << 10

  /// The limits that the spreadsheet programs' own suggest.
  public static let standard = WorkbookLimits()
}
