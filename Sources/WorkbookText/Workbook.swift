import TabularText

/// A workbook whose sheets can be read as records.
///
/// Its parts are inflated and parsed in pieces; nothing is written anywhere, and memory grows only with the strings
/// that the cells share. What the file is tells its content, not its name.
public struct Workbook: Sendable {
  private enum Content: Sendable {
    case office(OfficeWorkbook)
    case openDocument(OpenDocumentWorkbook)
  }

  private let content: Content
  /// The sheets of cells, in the order of their tabs; at least one.
  public let sheets: [SheetInfo]

  /// Opens the workbook at a path; one that comes through a named pipe is held in memory.
  ///
  /// - Throws: why it is no workbook that can be read.
  public init(path: String, limits: WorkbookLimits = .standard) throws(WorkbookTrouble) {
    try self.init(ArchiveBytes.at(path: path, limits: limits), limits: limits)
  }

  /// Opens a workbook that is in memory already.
  ///
  /// - Throws: why it is no workbook that can be read.
  public init(bytes: [UInt8], limits: WorkbookLimits = .standard) throws(WorkbookTrouble) {
    try self.init(ArchiveBytes(bytes), limits: limits)
  }

  /// Opens the workbook that a source, such as standard input, gives from where it stands to its end.
  ///
  /// - Throws: why it is no workbook that can be read; ``WorkbookTrouble/tooLarge(limit:)`` when it does not fit in
  ///   the memory that the limits grant.
  public init(reading source: inout ByteSource, limits: WorkbookLimits = .standard) throws(WorkbookTrouble) {
    try self.init(ArchiveBytes.reading(&source, limits: limits), limits: limits)
  }

  private init(_ bytes: ArchiveBytes, limits: WorkbookLimits) throws(WorkbookTrouble) {
    let archive = try Archive(bytes, limits: limits)
    if let workbook = try OpenDocumentWorkbook(archive) {
      content = .openDocument(workbook)
      sheets = workbook.sheets
    } else if let workbook = try OfficeWorkbook(archive) {
      content = .office(workbook)
      sheets = workbook.sheets
    } else {
      throw .notAWorkbook
    }
  }

  /// Which standard the workbook follows.
  public var format: WorkbookFormat {
    switch content {
    case .office: .officeOpenXML
    case .openDocument: .openDocument
    }
  }

  /// The sheet of that name, exactly as its tab shows it.
  ///
  /// - Throws: ``WorkbookTrouble/missingSheet(name:)``.
  public func sheet(named name: String) throws(WorkbookTrouble) -> SheetInfo {
    guard let sheet = sheets.first(where: { $0.name == name }) else { throw .missingSheet(name: name) }
    return sheet
  }

  /// Starts reading a sheet of this workbook; several may be read at the same time.
  ///
  /// - Parameters:
  ///   - sheet: the sheet.
  ///   - column: a column of numbers (from 0) whose cells of text are to be noted, in Office Open XML workbooks; nil for
  ///     none.
  ///   - keepsStoredCells: whether ``SheetReader/storedCells`` are kept, of Office Open XML workbooks.
  /// - Returns: a reader that stands before the sheet's first row.
  /// - Throws: ``WorkbookTrouble/missingSheet(name:)`` for a sheet of another workbook, or what is wrong with its part.
  public func reader(
    of sheet: SheetInfo, countingTextIn column: Int? = nil, keepsStoredCells: Bool = false
  ) throws(WorkbookTrouble) -> SheetReader {
    guard sheets.indices.contains(sheet.index), sheets[sheet.index] == sheet else {
      throw .missingSheet(name: sheet.name)
    }
    switch content {
    case .office(let workbook):
      return try workbook.reader(ofSheet: sheet.index, countingTextIn: column, keepsStoredCells: keepsStoredCells)
    case .openDocument(let workbook): return try workbook.reader(ofSheet: sheet.index)
    }
  }
}
