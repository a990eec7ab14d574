/// Goes through a JSON text once, noting what is wrong and reading past it where that leaves no doubt.
struct JSONReader {
  let bytes: [UInt8]
  let limits: JSONDocument.Limits
  /// The offset of the next byte.
  var index = 0
  /// What is wrong so far, in the order in which it was met.
  private(set) var troubles: [JSONTrouble] = []
  /// Whether nothing more can be made of the text.
  private(set) var isStopped = false
  /// The brackets that are open.
  var open: [UInt8] = []
  /// Whether the last text had no closing quote: what follows it on its line was swallowed, its comma too.
  var lastTextIsUnclosed = false

  /// From the last trouble that may well be the cause of those after it, to the end of its line.
  private var lastCause: ClosedRange<Int>?
  private var hasToldUTF8 = false

  init(_ bytes: [UInt8], _ limits: JSONDocument.Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  /// How many bytes a byte order mark takes.
  static func markLength(of bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// Reads the whole text; nil where there is no value.
  mutating func readDocument() -> JSONValue? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) || bytes.prefix(4).contains(0) {
      note(.otherEncoding, at: 0)
      return nil
    }
    index = JSONReader.markLength(of: bytes)
    skipBlanks()
    guard peek != nil else {
      if troubles.isEmpty { note(.empty, at: index) }
      return nil
    }
    let value = readValue()
    skipBlanks()
    if peek != nil, !isStopped { note(.trailingText, at: index, text: source(from: index, to: lineEnd)) }
    return value
  }

  // MARK: Looking ahead

  /// The next byte; nil at the end, and once reading has stopped.
  var peek: UInt8? { isStopped || index >= bytes.count ? nil : bytes[index] }

  /// Whether bytes stand at the next offset.
  func isNext(_ text: StaticString) -> Bool { isNext(Array(text.description.utf8)) }

  func isNext(_ expected: [UInt8]) -> Bool {
    index + expected.count <= bytes.count && bytes[index..<index + expected.count].elementsEqual(expected)
  }

  /// The offset of the end of the current line.
  var lineEnd: Int {
    bytes[min(index, bytes.count)...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      ?? bytes.count
  }

  /// A stretch of the text, for people.
  func source(from start: Int, to end: Int) -> String {
    let text = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
    return text.unicodeScalars.count <= 60 ? text : String(text.unicodeScalars.prefix(60)) + "…"
  }

  // MARK: Blanks and comments

  /// Goes to the next byte that means something.
  mutating func skipBlanks() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): index += 1
      case UInt8(ascii: "#"): skipComment(to: lineEnd)
      case UInt8(ascii: "/") where isNext("//"): skipComment(to: lineEnd)
      case UInt8(ascii: "/") where isNext("/*"): skipComment(to: blockCommentEnd)
      case 0xC2 where isNext([0xC2, 0xA0]), 0xE2 where isNext([0xE2, 0x80, 0xAF]),
        0xEF where isNext([0xEF, 0xBB, 0xBF]):
        let length = byte == 0xC2 ? 2 : 3
        note(.unexpected, at: index, text: source(from: index, to: index + length))
        index += length
      default: return
      }
    }
  }

  private var blockCommentEnd: Int {
    var end = index + 2
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "*"), bytes[end + 1] == UInt8(ascii: "/") { return end + 2 }
      end += 1
    }
    return bytes.count
  }

  private mutating func skipComment(to end: Int) {
    note(.comment, at: index, text: source(from: index, to: min(end, lineEnd)))
    index = end
  }

  // MARK: Noting

  /// Takes back a trouble of that kind at that place, where it is the last one: it has another cause.
  mutating func takeBack(_ kind: JSONTrouble.Kind, at offset: Int) {
    if troubles.last?.kind == kind, troubles.last?.offset == offset { troubles.removeLast() }
  }

  /// Notes what is wrong, unless something before it on its line is likely to be the cause.
  mutating func note(_ kind: JSONTrouble.Kind, at offset: Int, text: String = "") {
    guard !isStopped else { return }
    if case .invalidUTF8 = kind {
      if hasToldUTF8 { return }
      hasToldUTF8 = true
    } else if let lastCause, lastCause.contains(offset) {
      // The end of the text is told all the same: nothing follows that could tell it.
      guard kind.endsReading else { return }
    }
    // Its line is measured once, however much of it is suppressed.
    if kind.isLikelyCause, offset <= bytes.count {
      lastCause = offset...(bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count)
    }
    troubles.append(JSONTrouble(kind: kind, offset: offset, text: text))
    if kind.endsReading || troubles.count >= limits.troubles { isStopped = true }
  }
}

extension JSONTrouble.Kind {
  /// Whether nothing can be made of what follows.
  fileprivate var endsReading: Bool {
    switch self {
    case .tooDeep, .unexpectedEnd, .otherEncoding, .trailingText, .empty, .tooLarge: true
    default: false
    }
  }

  /// Whether what follows on its line may be misread for it.
  fileprivate var isLikelyCause: Bool {
    switch self {
    case .missingColon, .missingQuotes, .unclosedText, .unexpected, .missingValue: true
    default: false
    }
  }
}
