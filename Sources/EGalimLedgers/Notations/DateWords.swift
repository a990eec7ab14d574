/// The names of months and days of the week in dates, in full and as spreadsheets shorten them.
enum DateWords {
  /// French names, and the English ones that programs write; each is the name of one month only.
  private static let months: [[String]] = [
    ["janvier", "janv", "jan", "january"], ["fevrier", "fevr", "fev", "february", "feb"], ["mars", "mar", "march"],
    ["avril", "avr", "april", "apr"], ["mai", "may"], ["juin", "jun", "june"], ["juillet", "juil", "jul", "july"],
    ["aout", "aou", "august", "aug"], ["septembre", "sept", "sep", "september"], ["octobre", "oct", "october"],
    ["novembre", "nov", "november"], ["decembre", "dec", "december"],
  ]

  /// From Monday on.
  private static let weekdays: [[String]] = [
    ["lundi", "lun"], ["mardi", "mar"], ["mercredi", "mer"], ["jeudi", "jeu"], ["vendredi", "ven"],
    ["samedi", "sam"], ["dimanche", "dim"],
  ]

  /// The month of a name in lower case and without accents, 1 for January.
  static func month(_ word: String) -> Int? {
    months.firstIndex { $0.contains(word) }.map { $0 + 1 }
  }

  /// The day of the week of a name in lower case, 0 for Monday.
  static func weekday(_ word: String) -> Int? {
    weekdays.firstIndex { $0.contains(word) }
  }
}
