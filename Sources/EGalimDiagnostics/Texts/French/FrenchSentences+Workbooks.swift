extension FrenchSentences {
  private static let saveAgain: FrenchText =
    "ouvrez-le dans le tableur, enregistrez-le de nouveau au format xlsx, puis relancez"

  static func workbookNotRead(kind: WorkbookKind) -> FrenchSentences {
    switch kind {
    case .legacy:
      FrenchSentences(
        "c'est un classeur d'un ancien Excel (xls), qui n'est pas lu",
        advice: "dans le tableur, enregistrez-le au format xlsx et donnez ce fichier-là")
    case .binary:
      FrenchSentences(
        "c'est un classeur binaire d'Excel (xlsb), qui n'est pas lu",
        advice: "dans le tableur, enregistrez-le au format xlsx et donnez ce fichier-là")
    case .otherArchive:
      FrenchSentences(
        "c'est une archive ou un document, et non un classeur de tableur",
        advice: "donnez le classeur (xlsx ou ods) ou le fichier CSV lui-même")
    }
  }

  static let workbookEncrypted = FrenchSentences(
    "ce classeur est protégé par un mot de passe",
    advice: "ouvrez-le dans le tableur, enregistrez une copie sans mot de passe et donnez cette copie")

  static func workbookDamaged(_ damage: WorkbookDamage) -> FrenchSentences {
    let message: FrenchText =
      switch damage {
      case .cutShort: "ce classeur est incomplet, sa fin manque"
      case .part(let part?): "ce classeur est abîmé (dans sa partie \(quoted: part))"
      case .part(nil): "ce classeur est abîmé (sa liste de parties se contredit)"
      case .markup(let part, let line): "ce classeur est abîmé (ligne \(count: line) de sa partie \(quoted: part))"
      case .row(let row): "ce classeur est abîmé (ligne \(count: row) de la feuille)"
      case .noSheet: "ce classeur n'a aucune feuille de calcul"
      }
    let advice: FrenchText =
      damage == .cutShort ? "copiez-le ou téléchargez-le de nouveau jusqu'au bout, puis relancez" : saveAgain
    return FrenchSentences(message, advice: advice)
  }

  static func workbookExcessive(_ excess: WorkbookExcess) -> FrenchSentences {
    let message: FrenchText =
      switch excess {
      case .size: "ce classeur est trop gros pour être lu ainsi"
      case .content: "ce classeur contient bien plus qu'un registre d'achats, il n'est pas lu"
      case .construction(let part):
        "ce classeur n'a pas été écrit par un tableur (sa partie \(quoted: part)), il n'est pas lu"
      case .row(let row): "la ligne \(count: row) de la feuille sort de ce qu'un tableur peut contenir"
      }
    let advice: FrenchText =
      excess == .size ? "donnez son chemin plutôt que de le passer par l'entrée standard" : saveAgain
    return FrenchSentences(message, advice: advice)
  }

  static func noSheetFits(sheets: [String]) -> FrenchSentences {
    FrenchSentences(
      "aucune feuille de ce classeur n'a les titres d'un modèle connu : \(list: sheets)",
      advice: "comparez avec un modèle (egalim template purchases, canteens ou meals)")
  }

  static func severalSheetsFit(sheets: [String]) -> FrenchSentences {
    FrenchSentences(
      "plusieurs feuilles de ce classeur pourraient être lues : \(list: sheets)",
      advice: "choisissez-en une avec --sheet NOM")
  }

  static func sheetNotFound(name: String, sheets: [String]) -> FrenchSentences {
    FrenchSentences(
      "il n'y a pas de feuille \(quoted: name) dans ce classeur, ses feuilles sont : \(list: sheets)",
      advice: "donnez à --sheet un nom de feuille, tel que son onglet l'écrit")
  }

  // MARK: Warnings

  static func rowsAboveHeader(count: Int) -> FrenchSentences {
    FrenchSentences(
      "il y a \(count, "ligne") au-dessus des titres, non \(count < 2 ? "lue" : "lues")",
      advice: "rien à faire ici ; la plateforme, elle, attend les titres dans la première ligne")
  }

  static func cellsBesideTable(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("la cellule", cell: cell) est à droite du tableau, elle n'est pas lue",
      advice: "rien à faire si c'est une remarque ; sinon donnez un titre à sa colonne")
  }

  static func uncomputedFormulas(count: Int) -> FrenchSentences {
    FrenchSentences(
      "il manque le résultat de \(count, "formule"), \(count < 2 ? "sa cellule est lue vide" : "leurs cellules sont lues vides")",
      advice: "ouvrez le classeur dans le tableur, enregistrez-le, puis relancez")
  }

  static func hiddenRows(count: Int) -> FrenchSentences {
    FrenchSentences(
      "il y a \(count, "ligne masquée", "lignes masquées"), \(count < 2 ? "qui compte" : "qui comptent") aussi",
      advice: "affichez ces lignes (ou retirez le filtre) pour les voir ; supprimez-les si elles ne doivent pas compter"
    )
  }
}
