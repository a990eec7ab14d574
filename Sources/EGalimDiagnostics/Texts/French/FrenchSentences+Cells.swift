extension FrenchSentences {
  private static let copySiret: FrenchText =
    "recopiez ses 14 chiffres depuis la fiche de la cantine sur ma cantine"

  static let emptyRequiredCell = FrenchSentences(
    "cette cellule est vide alors qu'elle est obligatoire", advice: "remplissez-la")

  static func siretLength(_ cell: String?, digits: Int?) -> FrenchSentences {
    guard let digits else {
      return FrenchSentences(
        "\(cell: cell) n'est pas un SIRET, qui ne contient que des chiffres", advice: copySiret)
    }
    return FrenchSentences(
      "\("le SIRET", cell: cell) a \(digits, "chiffre") au lieu de 14",
      advice: digits == 12 || digits == 13
        ? """
        le tableur a peut-être effacé un zéro au début, que la plateforme ne remet pas ; mettez la colonne au format \
        Texte, puis \(copySiret)
        """
        : copySiret)
  }

  static func siretChecksum(_ cell: String?) -> FrenchSentences {
    FrenchSentences("\("le SIRET", cell: cell) n'existe pas, un de ses chiffres est faux", advice: copySiret)
  }

  static func unknownFamily(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une famille de produits",
      advice: didYouMean(nearest, or: "choisissez l'une des huit familles, AUTRES pour l'épicerie"))
  }

  static func siretInScientificNotation(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "le tableur a remplacé ce SIRET par \(cell: cell), des chiffres sont perdus",
      advice: "mettez la colonne au format Texte dans le tableur, puis ressaisissez le SIRET")
  }

  static func unreadableAmount(_ cell: String?, trouble: AmountTrouble) -> FrenchSentences {
    switch trouble {
    case .currency:
      FrenchSentences(
        "\("le montant", cell: cell) n'est pas en euros",
        advice: "écrivez le prix hors taxes en euros, par exemple 184.20")
    case .thousands:
      FrenchSentences(
        "\("le montant", cell: cell) ne se lit pas d'une seule façon, ses chiffres ne vont pas par trois",
        advice: "écrivez les chiffres à la suite, par exemple 1184.20")
    case .includingTax:
      FrenchSentences(
        "\("le montant", cell: cell) est TTC, alors qu'il faut le prix hors taxes",
        advice: "écrivez le prix hors taxes, par exemple 184.20")
    case .notANumber:
      FrenchSentences(
        "\(cell: cell) n'est pas un montant", advice: "écrivez le prix hors taxes en chiffres, par exemple 184.20")
    }
  }

  static func amountTooLarge(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le montant", cell: cell) atteint un milliard d'euros", advice: "vérifiez ce montant sur la facture")
  }

  static func impossibleDate(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une date du calendrier", advice: "vérifiez le jour et le mois sur la facture")
  }

  static func unreadableDate(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une date que l'on puisse lire",
      advice: "écrivez l'année, le mois puis le jour, par exemple 2026-03-12")
  }

  static func futureDate(_ cell: String?, today: String) -> FrenchSentences {
    FrenchSentences(
      "\("la date", cell: cell) est après aujourd'hui (\(FrenchDates.day(iso: today)))",
      advice: "vérifiez l'année et le mois sur la facture")
  }

  static func unknownLabel(word: String, nearest: String?) -> FrenchSentences {
    if word.isEmpty { return FrenchSentences("une virgule est de trop dans la liste des labels", advice: "retirez-la") }
    return FrenchSentences(
      "\(quoted: word) n'est pas un label connu",
      advice: didYouMean(nearest, or: "choisissez parmi BIO, LABEL_ROUGE, AOCAOP, IGP, STG, HVE… ou laissez vide"))
  }

  static func unknownOrigin(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une origine connue",
      advice: didYouMean(nearest, or: "écrivez FRANCE, EUROPE (hors de France), ou laissez vide"))
  }

  static let contradictoryOrigins = FrenchSentences(
    "cette ligne porte à la fois FRANCE et EUROPE, qui veut dire hors de France",
    advice: "gardez FRANCE si le produit est français, EUROPE sinon")

  static func unreadableBoolean(_ cell: String?) -> FrenchSentences {
    FrenchSentences("\(cell: cell) ne veut dire ni oui ni non", advice: "écrivez OUI ou NON (vide vaut NON)")
  }

  static func unknownLocalDefinition(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une définition de « local » connue",
      advice: didYouMean(nearest, or: "choisissez une des définitions de ce modèle de fichier"))
  }

  static func unreadableDistance(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un nombre entier de kilomètres", advice: "écrivez des chiffres seuls, par exemple 80")
  }

  static func unreadableCanteenID(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un identifiant de cantine",
      advice: "recopiez le numéro qui figure sur la fiche de la cantine sur ma cantine")
  }

  static func canteenNotListed(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("la cantine", cell: cell) n'est pas dans votre liste de cantines",
      advice: "ajoutez-la à la liste, ou corrigez son numéro ici")
  }

  static func yearWithoutRules(year: Int, first: Int, last: Int) -> FrenchSentences {
    FrenchSentences(
      "les règles de l'année \(year) ne sont pas connues, seulement celles de \(first) à \(last)",
      advice: "vérifiez l'année de la date, ou installez une version plus récente d'egalim")
  }
}
