/// Days and months in words: `15 avril 2026`, `1er avril`, `janvier à octobre 2026`.
///
/// A month outside 1 to 12 is written in digits (`2026-13`): words are for people, they judge nothing.
public enum FrenchDates {
  private static let monthNames = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]

  /// The name of a month, 1 being January; nil outside 1 to 12.
  public static func monthName(_ month: Int) -> String? {
    (1...12).contains(month) ? monthNames[month - 1] : nil
  }

  /// A month of a year: `janvier 2026`.
  public static func month(year: Int, month: Int) -> String {
    guard let name = monthName(month) else { return "\(year)-\(month)" }
    return "\(name)\u{A0}\(year)"
  }

  /// A month given as `YYYY-MM`, in words; any other text comes back as it is.
  public static func month(iso text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
      let month = Int(parts[1]), monthName(month) != nil
    else { return text }
    return self.month(year: year, month: month)
  }

  /// A month's name after « de »: `de mars`, `d'avril`.
  public static func ofMonth(_ name: String) -> String {
    name.hasPrefix("a") || name.hasPrefix("o") ? "d'\(name)" : "de \(name)"
  }

  /// A run of months, both ends included: `janvier à octobre 2026`, `novembre 2025 à mars 2026`, `mai 2026`.
  public static func months(
    from first: (year: Int, month: Int), to last: (year: Int, month: Int)
  ) -> String {
    let end = month(year: last.year, month: last.month)
    if first == last { return end }
    if first.year == last.year, let name = monthName(first.month) { return "\(name) à \(end)" }
    return "\(month(year: first.year, month: first.month)) à \(end)"
  }

  /// A day of a year: `15 avril 2026`, `1er avril 2026`.
  public static func day(year: Int, month: Int, day: Int) -> String {
    guard monthName(month) != nil else { return "\(year)-\(month)-\(day)" }
    return "\(self.day(month: month, day: day))\u{A0}\(year)"
  }

  /// A day without its year: `15 avril`, `1er avril`.
  public static func day(month: Int, day: Int) -> String {
    guard let name = monthName(month) else { return "\(month)-\(day)" }
    return (day == 1 ? "1er" : String(day)) + "\u{A0}" + name
  }

  /// A day given as `YYYY-MM-DD`, in words; any other text comes back as it is.
  public static func day(iso text: String) -> String {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), monthName(month) != nil
    else { return text }
    return self.day(year: year, month: month, day: day)
  }
}
