import EGalim
import EGalimDiagnostics

/// A month as `--month` takes it: `2026-10`, or `10` or `octobre` in the year of the command; also `octobre 2026`.
struct AskedMonth: Sendable, Hashable {
  let number: Int
  let year: Int?

  /// Nil for a text that names no month.
  init?(_ text: String) {
    if let month = Month(iso: text) {
      number = month.number
      year = month.year
      return
    }
    let words = TextFolding.fold(text).split(separator: "_").map(String.init)
    guard (1...2).contains(words.count), let number = AskedMonth.number(words[0]) else { return nil }
    self.number = number
    guard words.count == 2 else {
      year = nil
      return
    }
    guard words[1].utf8.count == 4, let year = Int(words[1]), Month(number, of: year) != nil else { return nil }
    self.year = year
  }

  private static func number(_ word: String) -> Int? {
    if word.utf8.count <= 2, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      return Int(word).flatMap { (1...12).contains($0) ? $0 : nil }
    }
    return (1...12).first { FrenchDates.monthName($0).map(TextFolding.fold) == word }
  }
}
