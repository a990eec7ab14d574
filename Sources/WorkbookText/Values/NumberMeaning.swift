/// What a cell's number format makes of its number.
///
/// Percentages, currencies and all others leave the number what it is: `0,055` shown as `5,5 %` is still 0.055.
enum NumberMeaning: Sendable, Hashable {
  /// A number.
  case number
  /// A day, maybe with a time of day.
  case calendar
  /// A time of day.
  case clock
  /// An elapsed time, whose hours go on beyond 24.
  case elapsed

  /// What the formats that have a number but no text mean (ECMA-376, part 1, 18.8.30), those of East Asia included.
  init(builtInFormat id: Int) {
    self =
      switch id {
      case 14...17, 22, 27...36, 50...58: .calendar
      case 18...21, 45, 47: .clock
      case 46: .elapsed
      default: .number
      }
  }

  /// What a format's own text means, such as `dd/mm/yyyy`, `#,##0.00 "€"` or `[h]:mm`.
  ///
  /// The first of its sections counts. Letters of dates count outside quotes, escapes and brackets only, and a
  /// placeholder for digits outside a fraction of seconds makes it a number, whatever unit follows unquoted.
  init(format text: String) {
    var scan = FormatScan()
    scan.read(Array(text.utf8))
    self = scan.meaning
  }
}

/// Reads a number format letter by letter.
private struct FormatScan {
  private var hasDay = false
  private var hasTime = false
  private var hasMonthOrMinute = false
  private var hasElapsed = false
  private var hasDigits = false
  private var lastLetter: UInt8 = 0

  var meaning: NumberMeaning {
    if hasElapsed { return .elapsed }
    if hasDigits { return .number }
    if hasDay || hasMonthOrMinute && !hasTime { return .calendar }
    return hasTime ? .clock : .number
  }

  mutating func read(_ text: [UInt8]) {
    // Some programs write the name of the format that has none, in the language of their user.
    let folded = text.map { $0 | 0x20 }
    if folded == Array("general".utf8) || folded == Array("standard".utf8) { return }
    var index = 0
    while index < text.count, text[index] != UInt8(ascii: ";") {
      switch text[index] {
      case UInt8(ascii: "\""): index = Self.skip(text, after: index, to: UInt8(ascii: "\""))
      case UInt8(ascii: "["):
        let end = Self.skip(text, after: index, to: UInt8(ascii: "]"))
        noteBracket(folded[(index + 1)..<min(end, text.count)])
        index = end
      // What follows is itself, a blank of its width, or what fills the cell.
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): index += 1
      default: note(folded[index])
      }
      index += 1
    }
  }

  private mutating func note(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "d"), UInt8(ascii: "y"): hasDay = true
    case UInt8(ascii: "h"), UInt8(ascii: "s"): hasTime = true
    case UInt8(ascii: "m"): hasMonthOrMinute = true
    case UInt8(ascii: "#"), UInt8(ascii: "?"): hasDigits = true
    // Zeros after the point of seconds are their fraction.
    case UInt8(ascii: "0"): if lastLetter != UInt8(ascii: "s") { hasDigits = true }
    default: break
    }
    if letter != UInt8(ascii: "."), letter != UInt8(ascii: "0"), letter != UInt8(ascii: ",") { lastLetter = letter }
  }

  /// `[h]`, `[mm]`, `[s]` are elapsed times; colours, conditions and languages say nothing.
  private mutating func noteBracket(_ content: ArraySlice<UInt8>) {
    guard let letter = content.first, content.allSatisfy({ $0 == letter }) else { return }
    if [UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "s")].contains(letter) { hasElapsed = true }
  }

  private static func skip(_ text: [UInt8], after start: Int, to closing: UInt8) -> Int {
    text[(start + 1)...].firstIndex(of: closing) ?? text.count
  }
}
