extension FrenchSentences {
  private static let declareRewrites: FrenchText = "egalim declare CHEMIN --statement purchases l'écrit comme il faut"

  static func platformFileTooLarge(bytes: Int) -> FrenchSentences {
    FrenchSentences(
      "le fichier pèse \(bytes, "octet"), la plateforme en prend 10 485 760 au plus",
      advice: "coupez-le en plusieurs fichiers ; \(declareRewrites)")
  }

  static func platformExtension(found: String) -> FrenchSentences {
    FrenchSentences(
      found.isEmpty
        ? "le nom du fichier ne finit pas par .csv, .tsv ou .xlsx"
        : "le nom du fichier finit par \(quoted: found), la plateforme ne prend que .csv, .tsv et .xlsx",
      advice: isWorkbook(found)
        ? "dans le tableur, enregistrez-le au format xlsx ou « CSV UTF-8 »" : "renommez-le en .csv si c'en est un")
  }

  private static func isWorkbook(_ ending: String) -> Bool {
    [".ods", ".xls", ".xlsm", ".xlsb", ".numbers"].contains(ending.lowercased())
  }

  static let platformEncoding = FrenchSentences(
    "le fichier n'est pas en UTF-8, la plateforme peut le refuser ou abîmer les accents",
    advice: "enregistrez-le de nouveau au format « CSV UTF-8 »")

  static let platformQuotedHeaderAfterMark = FrenchSentences(
    "une marque invisible précède le guillemet du premier titre, la plateforme ne le reconnaîtra pas",
    advice: "retirez les guillemets des titres")

  static func platformHeaderName(_ cell: String?, expected: String) -> FrenchSentences {
    FrenchSentences(
      "la plateforme attend ici le titre « \(expected) », à la lettre",
      advice: "remplacez \(cell: cell) par \(expected)")
  }

  static func platformColumnCount(expected: Int, found: Int, lacking: [String]) -> FrenchSentences {
    let count: FrenchText = "il y a \(found, "cellule") au lieu de \(expected)"
    return FrenchSentences(
      lacking.isEmpty ? count : "\(count) : il manque \(list: lacking)",
      advice: found > expected ? "supprimez ce qui est en trop" : "ajoutez ce qui manque, même vide")
  }

  static let platformBlankRow = FrenchSentences(
    "cette ligne est vide, la plateforme refuse tout le fichier pour cela", advice: "supprimez-la, même à la fin")

  static let platformEmptyCell = FrenchSentences(
    "cette cellule est vide alors que la plateforme l'exige", advice: "remplissez-la")

  static func platformDate(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne lit pas \("la date", cell: cell)",
      advice: "écrivez AAAA-MM-JJ sans espace autour, par exemple 2026-03-12")
  }

  static func platformAmount(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne lit pas \("le montant", cell: cell)",
      advice: "écrivez des chiffres et un point, sans espace ni €, par exemple 1184.20")
  }

  static func platformBoolean(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne lit pas \(cell: cell)", advice: "écrivez OUI, oui ou x, NON ou non, ou laissez vide")
  }

  static func platformValue(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas dans la liste de la plateforme",
      advice: didYouMean(nearest, or: "choisissez une valeur de sa liste, écrite à la lettre"))
  }

  static let platformSpacesInList = FrenchSentences(
    "des espaces dans la liste de labels la font refuser par la plateforme",
    advice: "écrivez les labels sans espace, par exemple BIO,IGP")

  static func platformDistance(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne lit pas \("la distance", cell: cell)", advice: "écrivez un nombre entier, par exemple 80")
  }

  static func platformSiret(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme refuse \("le SIRET", cell: cell)",
      advice: "écrivez ses 14 chiffres exacts à la suite, sans aucun espace")
  }

  static func platformFutureDate(_ cell: String?, today: String) -> FrenchSentences {
    FrenchSentences(
      "\("la date", cell: cell) est après aujourd'hui (\(FrenchDates.day(iso: today))), la plateforme la refuse",
      advice: "corrigez la date, ou attendez ce jour pour envoyer le fichier")
  }

  static func platformNegativeAmount(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme refuse \("le montant négatif", cell: cell)",
      advice: "déduisez cet avoir de l'achat qu'il rembourse, puis supprimez la ligne")
  }

  static let platformContradictoryOrigins = FrenchSentences(
    "la plateforme refuse FRANCE et EUROPE sur la même ligne", advice: "n'en gardez qu'une")

  static let platformLocalDefinitionWithoutLocal = FrenchSentences(
    "la plateforme refuse une définition de « local » pour un achat qui n'est pas local",
    advice: "marquez l'achat local, ou videz la définition")

  static let platformDistanceWithoutKilometres = FrenchSentences(
    "la plateforme refuse une distance quand la définition de « local » n'est pas KM",
    advice: "choisissez la définition KM, ou videz la distance")

  static func platformStatementAmount(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme refuse \("le montant", cell: cell) dans un bilan",
      advice: "écrivez un montant positif avec deux décimales au plus, par exemple 1000.50")
  }

  static func platformWholeNumber(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un nombre entier pour la plateforme", advice: "écrivez des chiffres seuls")
  }

  static func platformRepeatedCanteen(_ cell: String?, firstLine: Int) -> FrenchSentences {
    FrenchSentences(
      "\("la cantine", cell: cell) figure déjà à la ligne \(firstLine), la plateforme la refuse deux fois",
      advice: "n'en gardez qu'une ligne")
  }

  static let platformUnknownFile = FrenchSentences(
    "les titres ne sont ceux d'aucun fichier que la plateforme importe",
    advice: "partez d'un modèle (egalim template purchases ou canteens)")
}
