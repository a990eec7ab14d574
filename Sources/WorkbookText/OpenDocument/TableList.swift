/// The names of an OpenDocument workbook's sheets, and whether they are hidden.
struct TableList: PartDecoder {
  private(set) var sheets: [SheetInfo] = []
  private(set) var isSpreadsheet = false
  /// The styles of tables that are not displayed.
  private var hiddenStyles: Set<String> = []
  private var style = ""
  private var tableDepth = 0

  /// More sheets than any program opens.
  private static let mostSheets = 1 << 16

  static let vocabulary = XMLVocabulary.openDocumentContent

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    switch OpenDocumentElement(rawValue: event.code) {
    case .spreadsheet: isSpreadsheet = true
    case .style: style = events.string(OpenDocumentAttribute.styleName.rawValue, of: event) ?? ""
    case .tableProperties:
      guard events.string(OpenDocumentAttribute.display.rawValue, of: event) == "false" else { return }
      guard hiddenStyles.count < Self.mostSheets else { throw .tooMuchContent }
      hiddenStyles.insert(style)
    case .table:
      tableDepth += 1
      guard isSpreadsheet, tableDepth == 1 else { return }
      guard sheets.count < Self.mostSheets else { throw .tooMuchContent }
      let tableStyle = events.string(OpenDocumentAttribute.tableStyle.rawValue, of: event) ?? ""
      sheets.append(
        SheetInfo(
          name: events.string(OpenDocumentAttribute.tableName.rawValue, of: event) ?? "", index: sheets.count,
          isHidden: hiddenStyles.contains(tableStyle)))
    default: break
    }
  }

  mutating func end(_ code: UInt16) throws(WorkbookTrouble) {
    if OpenDocumentElement(rawValue: code) == .table { tableDepth -= 1 }
  }
}
