/// An Office Open XML workbook (`.xlsx`, `.xlsm`): what its sheets need in common.
struct OfficeWorkbook: Sendable {
  let archive: Archive
  let sheets: [SheetInfo]
  private let parts: [String]
  private let dateSystem: DateSystem
  private let styles: StyleTable
  private let sharedText: SharedText

  private static let packageReferences = "_rels/.rels"
  private static let usualName = "xl/workbook.xml"

  /// Reads the list of sheets, the styles and the shared strings; nil when the archive is no such package.
  init?(_ archive: Archive) throws(WorkbookTrouble) {
    guard let name = try Self.workbookPart(archive) else { return nil }
    if name.utf8.suffix(4).elementsEqual(".bin".utf8) { throw .binaryWorkbook }
    var list = SheetList()
    try list.decode(name, in: archive)
    guard list.isWorkbook else { throw .notAWorkbook }
    let references = try Relationships(of: name, in: archive)
    let worksheets = try references.parts(ofType: "worksheet")
    var sheets: [SheetInfo] = []
    var parts: [String] = []
    // Tabs that refer to anything else hold charts or dialogs.
    for sheet in list.sheets {
      guard let part = worksheets[sheet.reference] else { continue }
      sheets.append(SheetInfo(name: sheet.name, index: sheets.count, isHidden: sheet.isHidden))
      parts.append(part)
    }
    guard !sheets.isEmpty else { throw .noSheet }
    var styles = StyleTable()
    if let part = try references.part(ofType: "styles") { try styles.decode(part, in: archive) }
    var sharedText = SharedText(limits: archive.limits)
    if let part = try references.part(ofType: "sharedStrings") { try sharedText.decode(part, in: archive) }
    self.archive = archive
    self.sheets = sheets
    self.parts = parts
    dateSystem = list.dateSystem
    self.styles = styles
    self.sharedText = sharedText
  }

  /// Opens the part of a sheet.
  func reader(
    ofSheet index: Int, countingTextIn column: Int?, keepsStoredCells: Bool
  ) throws(WorkbookTrouble) -> SheetReader {
    let part = try XMLPart(parts[index], in: archive, vocabulary: WorksheetDecoder.vocabulary)
    let values = CellValues(sharedText: sharedText, styles: styles, dateSystem: dateSystem)
    let decoder = WorksheetDecoder(
      values: values, limits: archive.limits, numberColumn: column, keepsStoredCells: keepsStoredCells)
    return SheetReader(part, decoder)
  }

  /// The part that the package says is its document.
  private static func workbookPart(_ archive: Archive) throws(WorkbookTrouble) -> String? {
    if try archive.entry(packageReferences) != nil {
      return try Relationships(of: "", in: archive).part(ofType: "officeDocument")
    }
    return try archive.entry(usualName)?.name
  }
}
