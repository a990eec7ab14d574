extension FrenchSentences {
  private static let saveAsUTF8: FrenchText =
    "dans le tableur, enregistrez-le de nouveau au format « CSV UTF-8 »"

  static let fileNotFound = FrenchSentences(
    "il n'y a ni fichier ni dossier à cet endroit",
    advice: "vérifiez le chemin, et que le disque ou la clé qui le porte est bien branché")

  static func fileUnreadable(trouble: ReadTrouble) -> FrenchSentences {
    switch trouble {
    case .permissionDenied:
      FrenchSentences(
        "le fichier est protégé, vous n'avez pas le droit de le lire",
        advice: "demandez le droit de lecture à la personne qui gère ce dossier, ou copiez le fichier chez vous")
    case .notAFile:
      FrenchSentences(
        "ce n'est ni un fichier ni un dossier", advice: "donnez le chemin d'un registre d'achats ou d'un dossier")
    case .isFolder:
      FrenchSentences("c'est un dossier, il faut un fichier", advice: "donnez le chemin du fichier lui-même")
    case .deviceFailed:
      FrenchSentences(
        "la lecture s'est interrompue, le disque ne répond plus",
        advice: "copiez le fichier sur un autre disque, puis relancez")
    case .cutShort:
      FrenchSentences(
        "le fichier a été raccourci pendant la lecture, sa fin manque",
        advice: "attendez que son écriture ou sa copie soit finie, puis relancez")
    case .tooLargeToHold:
      FrenchSentences(
        "ce qui arrive par l'entrée standard est trop grand pour être lu plusieurs fois",
        advice: "enregistrez-le d'abord dans un fichier, et donnez le chemin de ce fichier")
    case .changed:
      FrenchSentences(
        "le fichier a changé pendant la lecture",
        advice: "attendez que son écriture ou sa copie soit finie, puis relancez")
    }
  }

  static let emptyFile = FrenchSentences(
    "le fichier est vide", advice: "enregistrez-le de nouveau depuis le tableur, ou donnez un autre fichier")

  static let headerAlone = FrenchSentences(
    "le fichier n'a que sa ligne de titres, aucune ligne en dessous",
    advice: "ajoutez vos lignes sous les titres, ou retirez ce fichier")

  static func binaryFile(offset: Int) -> FrenchSentences {
    FrenchSentences(
      "ce fichier n'est pas du texte (caractère nul à l'octet \(count: offset))",
      advice: "donnez le registre enregistré au format « CSV UTF-8 »")
  }

  static let utf16File = FrenchSentences(
    "le fichier est enregistré en UTF-16 au lieu de UTF-8",
    advice: "retirez --encoding utf-8 pour qu'il soit lu, ou enregistrez-le de nouveau au format « CSV UTF-8 »")

  static func sameFileTwice(first: String, sameBytes: Bool) -> FrenchSentences {
    let advice: FrenchText = "retirez l'un des deux"
    return sameBytes
      ? FrenchSentences(
        "ce fichier a le même contenu que \(quoted: first), il n'est compté qu'une fois", advice: advice)
      : FrenchSentences("ce fichier a déjà été donné (\(quoted: first)), il n'est compté qu'une fois", advice: advice)
  }

  static let folderWithoutLedger = FrenchSentences(
    "ce dossier ne contient aucun registre d'achats",
    advice: "mettez-y vos registres (les sous-dossiers ne sont pas lus)")

  static func unknownHeader(names: [String]) -> FrenchSentences {
    let advice: FrenchText = "comparez avec un modèle (egalim template purchases, canteens ou meals)"
    return names.isEmpty
      ? FrenchSentences("la première ligne ne porte aucun titre de colonne", advice: advice)
      : FrenchSentences("les titres ne sont ceux d'aucun modèle connu : \(list: names)", advice: advice)
  }

  static func missingColumn(name: String) -> FrenchSentences {
    FrenchSentences(
      "il manque la colonne \(quoted: name)", advice: "ajoutez-la à la ligne de titres, avec ce nom exact")
  }

  static func repeatedColumn(name: String) -> FrenchSentences {
    FrenchSentences("la colonne \(quoted: name) figure deux fois", advice: "n'en gardez qu'une")
  }

  static func raggedRow(expected: Int, found: Int) -> FrenchSentences {
    FrenchSentences(
      "cette ligne a \(found, "cellule") au lieu de \(expected)",
      advice: found > expected
        ? "cherchez un séparateur en trop, ou mettez entre guillemets le texte qui en contient un"
        : "ajoutez les séparateurs qui manquent, même pour des cellules vides")
  }

  static let strayQuote = FrenchSentences(
    "un guillemet se trouve au milieu d'une cellule",
    advice: "retirez-le, ou doublez-le et mettez toute la cellule entre guillemets")

  static let unclosedQuote = FrenchSentences(
    "un guillemet ouvert ici n'est jamais refermé, la suite du fichier n'est pas lue",
    advice: "refermez-le à la fin de sa cellule, ou retirez-le")

  static func invalidUTF8(offset: Int, byte: UInt8) -> FrenchSentences {
    let hexadecimal = String(byte, radix: 16, uppercase: true)
    let padded = hexadecimal.count < 2 ? "0" + hexadecimal : hexadecimal
    return FrenchSentences(
      "le texte n'est pas en UTF-8 (octet \(padded) à la position \(count: offset) du fichier)",
      advice: """
        enregistrez-le de nouveau au format « CSV UTF-8 » ; si tout le fichier a un autre encodage, dites-le : \
        --encoding windows-1252
        """)
  }

  static func nulByte(offset: Int?) -> FrenchSentences {
    guard let offset else { return FrenchSentences("un caractère nul se trouve dans cette ligne", advice: saveAsUTF8) }
    return FrenchSentences(
      "un caractère nul se trouve dans cette ligne (octet \(count: offset) du fichier)", advice: saveAsUTF8)
  }

  static func recordTooLong(limit: Int) -> FrenchSentences {
    FrenchSentences(
      "cette ligne dépasse \(limit, "octet"), la suite du fichier n'est pas lue",
      advice: "cherchez un guillemet jamais refermé, ou des retours à la ligne perdus")
  }

  static let totalTooLarge = FrenchSentences(
    "les montants additionnés dépassent ce qui peut être compté",
    advice: "cherchez dans le fichier un montant démesuré")

  static let oldMacLineEnds = FrenchSentences(
    "les fins de ligne sont celles des anciens Mac, le fichier ne forme qu'une seule ligne", advice: saveAsUTF8)

  // MARK: Warnings

  static func otherTable(found: KnownTable, wanted: KnownTable?) -> FrenchSentences {
    let advice: FrenchText =
      switch (found, wanted) {
      case (.statement, _): "pour savoir si la plateforme l'accepterait : egalim check CHEMIN --platform"
      case (.canteens, _): "donnez la liste de cantines avec --canteens"
      case (.meals, _): "donnez les repas avec --meals"
      case (.purchases, _): "donnez le registre comme un chemin, sans option devant"
      }
    guard let wanted else { return FrenchSentences("c'est \(name(of: found))", advice: advice) }
    return FrenchSentences("c'est \(name(of: found)), et non \(name(of: wanted))", advice: advice)
  }

  private static func name(of table: KnownTable) -> String {
    switch table {
    case .purchases: "un registre d'achats"
    case .canteens: "une liste de cantines"
    case .meals: "un fichier de repas"
    case .statement: "un bilan"
    }
  }

  static func extraColumn(name: String) -> FrenchSentences {
    FrenchSentences(
      name.isEmpty ? "une colonne sans titre n'est pas lue" : "la colonne \(quoted: name) n'est pas lue",
      advice: "rien à faire si elle vous sert ; sinon vérifiez l'orthographe de son titre")
  }

  static func forgivenHeader(_ cell: String?, exact: String) -> FrenchSentences {
    FrenchSentences(
      "\("le titre", cell: cell) est lu comme « \(exact) »",
      advice: "écrivez \(exact), la plateforme l'exige à la lettre")
  }

  static let blankRow = FrenchSentences("cette ligne est vide", advice: "supprimez-la, la plateforme la refuse")

  static let trailingSeparators = FrenchSentences(
    "des séparateurs en fin de ligne ouvrent des colonnes vides",
    advice: "supprimez dans le tableur les colonnes vides à droite du tableau")

  static func absentColumns(names: [String]) -> FrenchSentences {
    FrenchSentences(
      names.count < 2
        ? "la colonne \(list: names) manque, elle est prise pour vide"
        : "les colonnes \(list: names) manquent, elles sont prises pour vides",
      advice: "ajoutez ce qui manque, même vide, si vous envoyez ce fichier tel quel à la plateforme")
  }
}
