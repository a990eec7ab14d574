import EGalim

/// Short words that tell what a column holds.
enum KnownWords {
  /// Whether words are a unit of sale, with or without a count: `kg`, `PCE`, `12 KG`.
  static func isUnit(_ words: [String]) -> Bool {
    let named = words.filter { !$0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return named.count == 1 && units.contains(named[0])
  }

  /// Whether words are a yes or a no.
  static func isYesNo(_ words: [String]) -> Bool {
    words.count == 1 && yesNo.contains(words[0])
  }

  /// Whether words are where something comes from.
  static func isOrigin(_ words: [String]) -> Bool {
    origin(of: words) != nil
  }

  /// `FRANCE`, `EUROPE`, or an empty text for a country outside; nil when the words name none.
  static func origin(of words: [String]) -> String? {
    let text = words.joined(separator: " ")
    if french.contains(text) { return "FRANCE" }
    if european.contains(text) { return "EUROPE" }
    return elsewhere.contains(text) ? "" : nil
  }

  private static let units: Set<String> = [
    "bac", "bar", "barq", "barquette", "bid", "bidon", "bl", "bot", "botte", "bou", "bouteille", "boite", "bq", "bqt",
    "brq", "bt", "bte", "btl", "but", "caisse", "car", "cart", "carton", "cl", "col", "colis", "crt", "cs", "ct", "dl",
    "dz", "douzaine", "fl", "flt", "filet", "g", "gr", "kg", "kgs", "kilo", "kt", "l", "lit", "litre", "lot", "m", "ml",
    "pal", "pc", "pce", "pces", "pcs", "pck", "pi", "piece", "pieces", "plateau", "poche", "pot", "pqt", "pu", "sac",
    "sachet", "sceau", "seau", "st", "t", "u", "un", "uc", "unit", "unite", "unites", "uv", "vrac",
  ]

  private static let yesNo: Set<String> = ["oui", "non", "o", "n", "x", "vrai", "faux", "true", "false", "yes", "no"]

  private static let french: Set<String> = [
    "france", "fr", "fra", "francais", "francaise", "origine france", "france metropolitaine", "corse", "bretagne",
    "normandie", "occitanie", "paca", "provence", "la reunion", "reunion", "guadeloupe", "martinique", "guyane",
    "mayotte",
    "auvergne", "alsace", "aquitaine", "nouvelle aquitaine", "savoie", "drome", "ardeche",
  ]

  private static let european: Set<String> = [
    "europe", "ue", "union europeenne", "cee", "allemagne", "de", "autriche", "at", "belgique", "be", "bulgarie", "bg",
    "chypre", "cy", "croatie", "hr", "danemark", "dk", "espagne", "es", "esp", "estonie", "ee", "finlande", "fi",
    "grece",
    "gr", "hongrie", "hu", "irlande", "ie", "italie", "it", "ita", "lettonie", "lv", "lituanie", "lt", "luxembourg",
    "lu",
    "malte", "mt", "pays bas", "nl", "hollande", "pologne", "pl", "portugal", "pt", "republique tcheque", "tchequie",
    "cz", "roumanie", "ro", "slovaquie", "sk", "slovenie", "si", "suede", "se",
  ]

  private static let elsewhere: Set<String> = [
    "maroc", "ma", "tunisie", "tn", "algerie", "turquie", "tr", "israel", "il", "egypte", "senegal", "cote d ivoire",
    "cote ivoire", "ci", "cameroun", "ghana", "kenya", "madagascar", "afrique du sud", "za", "bresil", "br", "perou",
    "pe", "chili", "cl", "argentine", "ar", "colombie", "co", "equateur", "ec", "costa rica", "cr", "mexique", "mx",
    "republique dominicaine", "etats unis", "usa", "us", "canada", "chine", "cn", "inde", "in", "thailande", "th",
    "vietnam", "vn", "indonesie", "philippines", "nouvelle zelande", "nz", "australie", "norvege", "no", "islande",
    "royaume uni", "uk", "gb", "angleterre", "ecosse", "suisse", "ch", "ukraine", "russie", "hors ue", "monde",
    "import",
  ]
}
