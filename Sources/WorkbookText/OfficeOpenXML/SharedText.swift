/// The strings that the cells of a workbook share, in one stretch of bytes.
struct SharedText: PartDecoder {
  private(set) var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private let limits: WorkbookLimits
  private var isInText = false
  /// Inside how many reading aids: what is said of a text in another script is no part of it.
  private var phoneticDepth = 0

  private enum Element: UInt16 {
    case string = 1
    case text
    case phonetic
  }

  static let vocabulary = XMLVocabulary(
    elements: [
      XMLName(SpreadsheetNames.main, "si", Element.string.rawValue),
      XMLName(SpreadsheetNames.main, "t", Element.text.rawValue),
      XMLName(SpreadsheetNames.main, "rPh", Element.phonetic.rawValue),
    ], attributes: [])

  /// No strings.
  init(limits: WorkbookLimits) { self.limits = limits }

  /// Where the bytes of a string lie; nil when there is none of that number.
  func range(ofString index: Int) -> Range<Int>? {
    guard ends.indices.contains(index) else { return nil }
    return (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])
  }

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    switch Element(rawValue: event.code) {
    case .text: isInText = phoneticDepth == 0
    case .phonetic: phoneticDepth += 1
    case .string, nil: break
    }
  }

  mutating func end(_ code: UInt16) throws(WorkbookTrouble) {
    switch Element(rawValue: code) {
    case .string:
      EscapedText.unescape(&bytes, from: ends.last.map { Int($0) } ?? 0)
      guard ends.count < limits.sharedTextCount else { throw .tooMuchContent }
      ends.append(UInt32(clamping: bytes.count))
    case .text: isInText = false
    case .phonetic: phoneticDepth -= 1
    case nil: break
    }
  }

  mutating func text(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    guard isInText else { return }
    bytes.append(contentsOf: events.bytes[events.textRange(event)])
    guard bytes.count <= min(limits.sharedTextSize, Int(UInt32.max)) else { throw .tooMuchContent }
  }
}
