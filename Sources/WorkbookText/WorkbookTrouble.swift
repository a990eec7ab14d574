import TabularText

/// Why a workbook, or a sheet of it, cannot be read.
///
/// Names of parts are those inside the archive (`xl/workbook.xml`); they come from the file and may be anything.
public enum WorkbookTrouble: Error, Hashable, Sendable {
  /// The file cannot be opened or read.
  case file(FileTrouble)
  /// More bytes came through a pipe than are held in memory.
  case tooLarge(limit: Int)
  /// Neither a zip archive nor a workbook of another kind.
  case notAnArchive
  /// A workbook of the years before 2007 (`.xls`), or another file in that container.
  case legacyWorkbook
  /// Protected by a password: the archive, the OpenDocument package, or the container around an `.xlsx`.
  case encrypted
  /// The archive ends before its list of parts, or before a part that it lists.
  case truncated
  /// The archive contradicts itself; `part` is nil when its list of parts does.
  case damagedArchive(part: String?)
  /// Two parts of the archive bear that name: which one counts would be a guess.
  case duplicatedPart(String)
  /// A part is compressed in a way that no spreadsheet program uses.
  case unknownCompression(part: String)
  /// The archive lists more parts than ``WorkbookLimits/partCount``.
  case tooManyParts
  /// A part inflates beyond ``WorkbookLimits/inflatedSize`` or ``WorkbookLimits/inflationRatio``.
  case expandsTooMuch(part: String)
  /// A sound archive that is no workbook: a text document, a presentation, any other zip.
  case notAWorkbook
  /// A binary workbook (`.xlsb`), whose parts are not XML.
  case binaryWorkbook
  /// The workbook needs a part that the archive does not hold.
  case missingPart(String)
  /// A reference from part to part that leaves the archive; the reference, as written.
  case unsafePath(String)
  /// XML that is not well formed.
  case malformedXML(part: String, line: Int)
  /// A document type declaration, through which entities could be made to expand; no spreadsheet program writes one.
  case documentType(part: String, line: Int)
  /// XML nested too deep, or one tag too long, to come from a spreadsheet program.
  case excessiveXML(part: String, line: Int)
  /// The workbook has no sheet of cells.
  case noSheet
  /// No sheet bears that name.
  case missingSheet(name: String)
  /// A row outside the grid of a sheet; the number that the file gives, as far as it can be counted.
  case rowOutOfRange(row: Int)
  /// A cell outside the grid of a sheet, in that row.
  case columnOutOfRange(row: Int)
  /// A row that does not come after the one before it.
  case rowOutOfOrder(row: Int)
  /// A cell that contradicts the row it stands in, or refers to a shared string that does not exist.
  case brokenCell(row: Int)
  /// A row with more bytes than ``WorkbookLimits/rowSize``.
  case rowTooLong(row: Int)
  /// More cells, or more text in them, than the limits let a sheet or the shared strings have.
  case tooMuchContent
}
