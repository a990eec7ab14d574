import EGalimDiagnostics

/// The forms in which two spellings of a word are the same.
enum WordForms {
  /// Lower case without accents, but for words that their accents alone tell apart: a pâté is no pasta.
  static func folded(_ word: String) -> String {
    let lower = word.lowercased()
    return accented[lower] ?? TextFolding.fold(lower)
  }

  /// The folded word without the ending of its plural or feminine, crudely: both sides are cut alike.
  static func stem(_ folded: String) -> String {
    if let known = irregular[folded] { return known }
    var scalars = folded.unicodeScalars
    guard scalars.count > 3 else { return folded }
    if let last = scalars.last, last == "s" || last == "x" {
      scalars.removeLast()
      if scalars.last == "s" { return folded }
    }
    if scalars.count > 4, scalars.suffix(2).elementsEqual("ee".unicodeScalars) { scalars.removeLast() }
    return String(scalars)
  }

  private static let accented: [String: String] = [
    "pâté": "pâté", "pâtés": "pâté", "paté": "pâté", "patés": "pâté", "sucré": "sucré", "sucrée": "sucré",
    "sucrés": "sucré", "sucrées": "sucré", "maïs": "maïs", "dés": "dé", "dé": "dé", "thé": "thé", "thés": "thé",
    "côté": "coté", "marché": "marché", "salé": "salé", "salée": "salé", "salés": "salé", "gelé": "gelé",
  ]

  private static let irregular: [String: String] = [
    "pates": "pates", "puree": "puree", "purees": "puree", "gelee": "gelee", "gelees": "gelee", "sucree": "sucré",
    "sucrees": "sucré", "mais": "maïs", "the": "thé", "thes": "thé", "mais_doux": "maïs", "yaourth": "yaourt",
    "yoghourt": "yaourt", "yogourt": "yaourt", "yoghurt": "yaourt", "yogurt": "yaourt", "steack": "steak",
    "oeux": "oeuf", "fraiche": "frai", "fraiches": "frai", "sec": "sec", "seche": "sec", "seches": "sec",
    "secs": "sec", "surgelees": "surgele", "surgelee": "surgele", "surgeles": "surgele",
    "chataignes": "chataigne", "maïs": "maïs", "vegetaux": "vegetal", "vegetales": "vegetal", "vegetale": "vegetal",
    "animaux": "animal", "bocaux": "bocal", "legumineuses": "legumineuse",
  ]
}
