/// The blanks of French typography, put where plain spaces stand.
enum FrenchTypography {
  /// U+00A0 and U+202F in UTF-8.
  private static let noBreak: [UInt8] = [0xC2, 0xA0]
  private static let narrow: [UInt8] = [0xE2, 0x80, 0xAF]
  private static let openingQuote: [UInt8] = [0xC2, 0xAB]
  private static let closingQuote: [UInt8] = [0xC2, 0xBB]
  private static let euro: [UInt8] = [0xE2, 0x82, 0xAC]

  /// Typesets what stands after `start` in a UTF-8 text: U+00A0 before `: % € »` and after `«`, and U+202F before
  /// `; ? !` and between thousands.
  ///
  /// Of what stands before `start` only an opening quote matters: a sentence is typeset part by part.
  static func typeset(_ text: inout [UInt8], from start: Int) {
    var index = start
    while index < text.count {
      if text[index] == UInt8(ascii: " "), let blank = blank(at: index, in: text, from: start) {
        text.replaceSubrange(index...index, with: blank)
        index += blank.count
      } else {
        index += 1
      }
    }
  }

  /// What is to stand in the place of the space at that index; nil for the space itself.
  private static func blank(at index: Int, in text: [UInt8], from start: Int) -> [UInt8]? {
    if isThousands(text, at: index, from: start) { return narrow }
    if index >= 2, text[index - 2] == openingQuote[0], text[index - 1] == openingQuote[1] { return noBreak }
    guard index + 1 < text.count else { return nil }
    switch text[index + 1] {
    case UInt8(ascii: ":"), UInt8(ascii: "%"): return noBreak
    case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"): return narrow
    case closingQuote[0]: return holds(closingQuote, text, at: index + 1) ? noBreak : nil
    case euro[0]: return holds(euro, text, at: index + 1) ? noBreak : nil
    default: return nil
    }
  }

  private static func holds(_ scalar: [UInt8], _ text: [UInt8], at index: Int) -> Bool {
    text[index...].starts(with: scalar)
  }

  /// Whether the space at that index stands after a digit and before exactly three of them.
  private static func isThousands(_ text: [UInt8], at index: Int, from start: Int) -> Bool {
    guard index > start, isDigit(text[index - 1]), index + 3 < text.count else { return false }
    guard text[(index + 1)...(index + 3)].allSatisfy(isDigit) else { return false }
    return index + 4 == text.count || !isDigit(text[index + 4])
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
