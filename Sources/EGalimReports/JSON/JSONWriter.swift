import EGalim

/// Writes JSON (RFC 8259): two spaces a level, keys in the given order, a line end at the end.
struct JSONWriter {
  private var text = ""
  private var depth = 0

  private init() {}

  /// The text of a value.
  static func text(of value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.write(value)
    writer.text += "\n"
    return writer.text
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .integer(let number): text += String(number)
    case .hundredths(let number): text += Money(cents: number).plainText
    case .string(let string): write(string)
    case .array(let elements):
      writeBlock("[", "]", elements) { writer, element in writer.write(element) }
    case .object(let members):
      writeBlock("{", "}", members) { writer, member in
        writer.write(member.key)
        writer.text += ": "
        writer.write(member.value)
      }
    }
  }

  private mutating func writeBlock<Element>(
    _ opening: String, _ closing: String, _ elements: [Element], each: (inout JSONWriter, Element) -> Void
  ) {
    text += opening
    guard !elements.isEmpty else { return text += closing }
    depth += 1
    for (index, element) in elements.enumerated() {
      text += index == 0 ? "\n" : ",\n"
      indent()
      each(&self, element)
    }
    depth -= 1
    text += "\n"
    indent()
    text += closing
  }

  private mutating func indent() {
    text += String(repeating: "  ", count: depth)
  }

  /// Escapes what RFC 8259 asks for, and what breaks lines in programs that paste JSON into JavaScript.
  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{8}": text += "\\b"
      case "\u{C}": text += "\\f"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
