/// How the type of a cell says to read its stored value (ST_CellType).
enum CellType: Sendable {
  case number
  case sharedText
  case boolean
  case error
  case formulaText
  case inlineText
  case date

  /// The type that the attribute of a cell gives; any other word reads as text, shown as it is.
  init(_ value: ArraySlice<UInt8>) {
    self =
      switch value.count == 1 ? value[value.startIndex] : 0 {
      case UInt8(ascii: "s"): .sharedText
      case UInt8(ascii: "n"): .number
      case UInt8(ascii: "b"): .boolean
      case UInt8(ascii: "e"): .error
      case UInt8(ascii: "d"): .date
      default: value.elementsEqual("inlineStr".utf8) ? .inlineText : .formulaText
      }
  }
}

/// Turns stored values into the text of cells.
struct CellValues: Sendable {
  let sharedText: SharedText
  let styles: StyleTable
  let dateSystem: DateSystem

  static let trueText = Array("TRUE".utf8)
  static let falseText = Array("FALSE".utf8)

  /// Appends what a stored value of a type other than ``CellType/sharedText`` means.
  func append(_ value: [UInt8], type: CellType, style: Int, to output: inout [UInt8]) {
    switch type {
    case .number:
      let text = Self.trimmed(value)
      let meaning = styles.meaning(ofStyle: style)
      if meaning != .number, SerialDate.append(text, as: meaning, in: dateSystem, to: &output) { return }
      // Not a number after all: shown as it is, so that whoever decodes the cell can say so.
      if !DecimalText.append(text, to: &output) { output.append(contentsOf: text) }
    case .boolean:
      output.append(contentsOf: SpreadsheetNames.isTrue(Self.trimmed(value)) ? Self.trueText : Self.falseText)
    case .date: ISOText.appendTidied(Self.trimmed(value), to: &output)
    case .error: output.append(contentsOf: Self.trimmed(value))
    case .formulaText, .inlineText, .sharedText:
      let start = output.count
      output.append(contentsOf: value)
      EscapedText.unescape(&output, from: start)
    }
  }

  /// Where the shared string lies that a stored value refers to.
  func sharedRange(_ value: [UInt8]) -> Range<Int>? {
    var index = 0
    let digits = Self.trimmed(value)
    guard !digits.isEmpty, digits.count < 12 else { return nil }
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      index = index * 10 + Int(byte & 0x0F)
    }
    return sharedText.range(ofString: index)
  }

  private static func trimmed(_ value: [UInt8]) -> ArraySlice<UInt8> {
    var rest = value[...]
    while let byte = rest.first, byte <= 0x20 { rest.removeFirst() }
    while let byte = rest.last, byte <= 0x20 { rest.removeLast() }
    return rest
  }
}
