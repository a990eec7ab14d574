/// What the numbers of each cell style mean: the one thing that styles tell about values.
struct StyleTable: PartDecoder {
  /// By the number that cells give for their style.
  private var meanings: [NumberMeaning] = []
  private var formats: [Int: String] = [:]
  /// The format of each style.
  private var formatsOfStyles: [NumberFormat] = []
  private var isInCellStyles = false
  private var isInFormats = false

  private enum Element: UInt16 {
    case formats = 1
    case format
    case cellStyles
    case style
  }

  private enum Attribute: UInt16 {
    case id = 1
    case code
  }

  static let vocabulary = XMLVocabulary(
    elements: [
      XMLName(SpreadsheetNames.main, "numFmts", Element.formats.rawValue),
      XMLName(SpreadsheetNames.main, "numFmt", Element.format.rawValue),
      XMLName(SpreadsheetNames.main, "cellXfs", Element.cellStyles.rawValue),
      XMLName(SpreadsheetNames.main, "xf", Element.style.rawValue),
    ],
    attributes: [XMLName([], "numFmtId", Attribute.id.rawValue), XMLName([], "formatCode", Attribute.code.rawValue)],
    wantsText: false)

  /// More styles and formats than any program writes (Excel stops at 65,490).
  private static let mostStyles = 1 << 20

  /// What numbers mean in cells of a style; a style that does not exist says nothing of them.
  func meaning(ofStyle style: Int) -> NumberMeaning { meanings.indices.contains(style) ? meanings[style] : .number }

  /// The format in which cells of a style display.
  func format(ofStyle style: Int) -> NumberFormat {
    formatsOfStyles.indices.contains(style) ? formatsOfStyles[style] : .general
  }

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    switch Element(rawValue: event.code) {
    case .formats: isInFormats = true
    case .cellStyles: isInCellStyles = true
    case .format where isInFormats:
      guard let id = number(event, in: events), formats.count < Self.mostStyles else { return }
      formats[id] = events.string(Attribute.code.rawValue, of: event) ?? ""
    case .style where isInCellStyles:
      guard meanings.count < Self.mostStyles else { throw .tooMuchContent }
      let id = number(event, in: events) ?? 0
      meanings.append(formats[id].map(NumberMeaning.init(format:)) ?? NumberMeaning(builtInFormat: id))
      formatsOfStyles.append(formats[id].map(NumberFormat.custom) ?? .builtIn(id))
    default: break
    }
  }

  mutating func end(_ code: UInt16) throws(WorkbookTrouble) {
    switch Element(rawValue: code) {
    case .formats: isInFormats = false
    case .cellStyles: isInCellStyles = false
    default: break
    }
  }

  private func number(_ event: XMLEvent, in events: borrowing XMLEvents) -> Int? {
    events.string(Attribute.id.rawValue, of: event).flatMap { Int($0) }
  }
}
