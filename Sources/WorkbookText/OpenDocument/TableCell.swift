/// A cell of an OpenDocument table while it is being read: the value its attributes store, the text it shows.
struct TableCell: Sendable {
  /// What kind of value the attributes store (`office:value-type`).
  private enum ValueType {
    case none
    case number
    case date
    case time
    case boolean
    case string
  }

  private var type = ValueType.none
  /// The stored value, of whichever attribute has it.
  private var value: [UInt8] = []
  private(set) var hasFormula = false
  private(set) var repeats = 1
  var shown = ParagraphText()

  /// Begins a cell anew from its start tag.
  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) {
    type = .none
    value.removeAll(keepingCapacity: true)
    hasFormula = false
    repeats = 1
    shown.removeAll()
    for attribute in events.attributes(event) {
      switch OpenDocumentAttribute(rawValue: attribute.code) {
      case .valueType: type = Self.type(events.value(attribute))
      case .value: value.append(contentsOf: events.value(attribute))
      case .formula: hasFormula = true
      case .columnRepeats: repeats = max(WholeNumber.read(events.bytes, attribute.range) ?? 1, 1)
      default: break
      }
    }
  }

  /// Appends what the cell holds: the stored value where there is one, else the text shown.
  func appendText(to output: inout [UInt8]) {
    switch type {
    case .number: if !DecimalText.append(value[...], to: &output) { output.append(contentsOf: shown.bytes) }
    case .date: ISOText.appendTidied(value[...], to: &output)
    case .time: ISOText.appendDuration(value[...], to: &output)
    case .boolean:
      output.append(contentsOf: value.elementsEqual("true".utf8) ? CellValues.trueText : CellValues.falseText)
    // The errors of formulas are stored as an empty string, and shown.
    case .string, .none: output.append(contentsOf: value.isEmpty ? shown.bytes : value)
    }
  }

  private static func type(_ name: ArraySlice<UInt8>) -> ValueType {
    switch String(decoding: name, as: UTF8.self) {
    case "float", "currency", "percentage": .number
    case "date": .date
    case "time": .time
    case "boolean": .boolean
    case "string": .string
    default: .none
    }
  }
}
