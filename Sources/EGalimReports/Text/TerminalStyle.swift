/// How wide a text for a terminal may be, and whether it may be coloured.
public struct TerminalStyle: Hashable, Sendable {
  /// Columns of the terminal.
  public var width: Int
  /// Whether escape sequences may colour it; words and symbols say the same without.
  public var usesColour: Bool

  /// Describes a terminal; 80 columns without colour unless given.
  public init(width: Int = 80, usesColour: Bool = false) {
    self.width = max(40, width)
    self.usesColour = usesColour
  }

  /// What a colour means; there are no others.
  enum Tone: Hashable, Sendable {
    /// Reached: green.
    case met
    /// Missed, or an error: red.
    case missing
  }

  /// The text in its colour, or as it is.
  func paint(_ text: String, _ tone: Tone?) -> String {
    guard usesColour, let tone, !text.isEmpty else { return text }
    return "\u{1B}[\(tone == .met ? 32 : 31)m\(text)\u{1B}[0m"
  }

  /// Appends what the closure appends, in its colour, or as it is.
  func paint(_ tone: Tone?, in text: inout [UInt8], _ append: (inout [UInt8]) -> Void) {
    guard usesColour, let tone else { return append(&text) }
    text.append(text: tone == .met ? "\u{1B}[32m" : "\u{1B}[31m")
    append(&text)
    text.append(text: "\u{1B}[0m")
  }
}
