/// The workbook's own part: its sheets in the order of their tabs, and how it counts days.
struct SheetList: PartDecoder {
  struct Sheet {
    let name: String
    let reference: String
    let isHidden: Bool
  }

  private(set) var sheets: [Sheet] = []
  private(set) var dateSystem = DateSystem.since1900
  /// Whether the part is a workbook at all.
  private(set) var isWorkbook = false

  /// More sheets than any program opens.
  private static let mostSheets = 1 << 16

  private enum Element: UInt16 {
    case workbook = 1
    case properties
    case sheet
  }

  private enum Attribute: UInt16 {
    case name = 1
    case state
    case reference
    case date1904
  }

  static let vocabulary = XMLVocabulary(
    elements: [
      XMLName(SpreadsheetNames.main, "workbook", Element.workbook.rawValue),
      XMLName(SpreadsheetNames.main, "workbookPr", Element.properties.rawValue),
      XMLName(SpreadsheetNames.main, "sheet", Element.sheet.rawValue),
    ],
    attributes: [
      XMLName([], "name", Attribute.name.rawValue), XMLName([], "state", Attribute.state.rawValue),
      XMLName(SpreadsheetNames.relationships, "id", Attribute.reference.rawValue),
      XMLName([], "date1904", Attribute.date1904.rawValue),
    ], wantsText: false)

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    switch Element(rawValue: event.code) {
    case .workbook: isWorkbook = true
    case .properties:
      let flag = events.attributes(event).first { $0.code == Attribute.date1904.rawValue }
      if let flag, SpreadsheetNames.isTrue(events.value(flag)) { dateSystem = .since1904 }
    case .sheet:
      guard sheets.count < Self.mostSheets else { throw .tooMuchContent }
      let state = events.string(Attribute.state.rawValue, of: event) ?? "visible"
      sheets.append(
        Sheet(
          name: events.string(Attribute.name.rawValue, of: event) ?? "",
          reference: events.string(Attribute.reference.rawValue, of: event) ?? "", isHidden: state != "visible"))
    case nil: break
    }
  }
}
