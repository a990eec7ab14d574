/// The text of a cell's paragraphs, joined by line feeds.
///
/// Blanks and line ends of the XML collapse into one space, none at the beginning of a paragraph; those that count are
/// written as elements. The standard drops a space at the end too, but LibreOffice writes it where the text has one.
struct ParagraphText: Sendable {
  private(set) var bytes: [UInt8] = []
  private var hasParagraph = false
  private var owesSpace = false
  private var isAtStart = true

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    hasParagraph = false
  }

  mutating func startParagraph() {
    if hasParagraph { bytes.append(UInt8(ascii: "\n")) }
    hasParagraph = true
    owesSpace = false
    isAtStart = true
  }

  mutating func endParagraph() { paySpace() }

  mutating func append(_ text: ArraySlice<UInt8>) {
    for byte in text {
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: owesSpace = !isAtStart
      default:
        paySpace()
        bytes.append(byte)
      }
    }
  }

  /// Appends characters that are written as an element: spaces, a tab, a line end.
  mutating func append(_ byte: UInt8, count: Int) {
    guard count > 0 else { return }
    paySpace()
    for _ in 0..<count { bytes.append(byte) }
  }

  private mutating func paySpace() {
    if owesSpace { bytes.append(UInt8(ascii: " ")) }
    owesSpace = false
    isAtStart = false
  }
}
