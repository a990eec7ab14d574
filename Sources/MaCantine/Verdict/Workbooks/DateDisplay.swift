import EGalim
import WorkbookText

/// What a date cell of a workbook displays: the platform reads that, not the day behind it.
///
/// Source: its importer keeps a cell's formatting, and turns the format's letters into those of the day.
enum DateDisplay: Hashable {
  /// A day as the platform reads one.
  case readable
  /// Something else; nil where it cannot be told, such as names of months.
  case other(String?)
  /// A day as the platform reads one, in a format bound to a language: what the platform makes of it is not known.
  case boundToLanguage

  /// What a day displays in a format.
  init(of day: CivilDate, in format: NumberFormat) {
    guard case .custom(let code) = format else {
      // The formats that every program has show months first, names of months, or the day as the language writes it.
      self = .other(nil)
      return
    }
    var scan = DateFormatScan(day)
    scan.read(Array(code))
    guard let shown = scan.shown else {
      self = .other(nil)
      return
    }
    guard PlatformCell.date(shown) != nil else {
      self = .other(shown)
      return
    }
    self = scan.hasBrackets ? .boundToLanguage : .readable
  }
}

/// Writes a day as the letters of a format say.
private struct DateFormatScan {
  private let day: CivilDate
  private(set) var hasBrackets = false
  private var text = ""
  private var isKnown = true

  init(_ day: CivilDate) {
    self.day = day
  }

  /// What is shown; nil when the format has letters whose display depends on a language or a time of day.
  var shown: String? { isKnown ? text : nil }

  mutating func read(_ code: [Character]) {
    var index = 0
    while index < code.count, code[index] != ";" {
      switch code[index] {
      case "\"":
        let end = code[(index + 1)...].firstIndex(of: "\"") ?? code.count
        text += String(code[(index + 1)..<end])
        index = end + 1
      case "[":
        hasBrackets = true
        index = (code[index...].firstIndex(of: "]") ?? code.count) + 1
      case "\\":
        if index + 1 < code.count { text.append(code[index + 1]) }
        index += 2
      case let letter where letter.isLetter:
        let run = code[index...].prefix { $0.lowercased() == letter.lowercased() }.count
        append(letter.lowercased(), count: run)
        index += run
      case let sign:
        text.append(sign)
        index += 1
      }
    }
  }

  private mutating func append(_ letter: String, count: Int) {
    switch (letter, count) {
    case ("y", 4): text += DateFormatScan.padded(day.year, to: 4)
    case ("y", 2): text += DateFormatScan.padded(day.year % 100, to: 2)
    case ("m", 1...2): text += DateFormatScan.padded(day.monthNumber, to: count)
    case ("d", 1...2): text += DateFormatScan.padded(day.day, to: count)
    default: isKnown = false
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
