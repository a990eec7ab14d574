extension FrenchSentences {
  static let platformTrackingWorkbook = FrenchSentences(
    "c'est le tableur de suivi des achats, que la plateforme n'importe pas",
    advice: "egalim declare CHEMIN --statement purchases en fait un fichier qu'elle prend")

  static func platformDateDisplay(_ cell: String?, shown: String?) -> FrenchSentences {
    let lead: FrenchText =
      shown.map { "la date s'affiche \(quoted: $0)" } ?? "cette date ne s'affiche pas en aaaa-mm-jj"
    return FrenchSentences(
      "\(lead), la plateforme lit ce qui s'affiche et attend \(cell: cell)",
      advice: "donnez à la colonne le format de date personnalisé aaaa-mm-jj")
  }

  static let platformEmptySupplier = FrenchSentences(
    "le fournisseur est vide, ce que la plateforme ne prend que dans un CSV",
    advice: "indiquez un fournisseur, ou enregistrez la feuille au format « CSV UTF-8 »")

  static func platformTypedBoolean(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "la cellule est un vrai ou faux du tableur, la plateforme attend un mot",
      advice: cell == "FALSE" ? "videz la cellule, ou tapez NON" : "tapez OUI")
  }

  static func platformNumberForText(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("la cellule", cell: cell) est un nombre, la plateforme attend ici un texte",
      advice: "ajoutez un mot, ou tapez une apostrophe devant le nombre")
  }

  static let platformUncomputedFormula = FrenchSentences(
    "le résultat de cette formule n'est pas dans le classeur, la plateforme la lit vide",
    advice: "ouvrez le classeur dans le tableur et enregistrez-le")

  static func platformFirstSheet(first: String, fitting: String?) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne lit que la première feuille, \(quoted: first), qui n'a pas les titres d'un de ses modèles",
      advice: fitting.map { "placez la feuille \(quoted: $0) en premier" }
        ?? "mettez le tableau sur la première feuille, ses titres dans la première ligne")
  }

  static func platformBlankRows(first: Int, last: Int) -> FrenchSentences {
    FrenchSentences(
      "les lignes \(first) à \(last) sont vides, la plateforme refuse tout le fichier pour cela",
      advice: "supprimez ces lignes entières (pas seulement leur contenu), même à la fin")
  }

  static let platformNotAWorkbook = FrenchSentences(
    "le nom du fichier finit par .xlsx, mais ce n'est pas un classeur de ce format",
    advice: "enregistrez-le depuis le tableur au format xlsx ; s'il est au format CSV, renommez-le en .csv")

  static let platformWorkbookNamedText = FrenchSentences(
    "c'est un classeur, sous le nom d'un fichier de texte",
    advice: "renommez-le en .xlsx, ou enregistrez la feuille au format « CSV UTF-8 »")

  static func platformSheetsUnread(read: String, others: [String]) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne lirait que la première feuille, \(quoted: read), et non \(list: others)",
      advice: "faites un fichier de chaque feuille, ou réunissez-les sur la première")
  }

  static let platformMayMisreadDate = FrenchSentences(
    "le format de cette date est lié à une langue, on ne sait pas si la plateforme la lirait",
    advice: "donnez à la colonne le format personnalisé aaaa-mm-jj, sans langue")

  static func platformMayTakeDisplayed(_ cell: String?, shown: String) -> FrenchSentences {
    FrenchSentences(
      "\("le nombre", cell: cell) s'affiche \(quoted: shown), on ne sait pas lequel des deux la plateforme prendrait",
      advice: "donnez à la colonne le format Standard, ou tapez le nombre tel qu'il doit être lu")
  }
}
