extension FrenchSentences {
  // MARK: Files of rules

  static func unknownRuleField(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un champ qu'une colonne peut remplir",
      advice: didYouMean(
        nearest, or: "les champs sont ceux d'un registre (description, date, prix_ht…) ; voir egalim help convert"))
  }

  static func repeatedRuleField(_ cell: String?, firstLine: Int) -> FrenchSentences {
    FrenchSentences(
      "le champ \(cell: cell) a déjà sa règle, à la ligne \(firstLine)",
      advice: "gardez l'une des deux ; plusieurs colonnes se joignent dans une règle, « Désignation + Marque »")
  }

  static func sourceColumnNotFound(name: String, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "les règles citent une colonne \(quoted: name) que ce fichier n'a pas",
      advice: didYouMean(
        nearest, or: "corrigez la règle ; une valeur fixe s'écrit entre guillemets français, « Grossiste »"))
  }

  static func unreadableColumnReference(_ cell: String?, trouble: ColumnReferenceTrouble) -> FrenchSentences {
    switch trouble {
    case .emptyConstant:
      FrenchSentences("il n'y a rien entre ces guillemets", advice: "écrivez-y la valeur, ou videz la cellule")
    case .joinedColumns:
      FrenchSentences(
        "ce champ ne se remplit que d'une colonne, \(cell: cell) en cite plusieurs",
        advice: "gardez-en une ; seuls les textes et les labels se joignent")
    case .unfitConstant:
      FrenchSentences(
        "\(cell: cell) ne peut pas être la valeur de ce champ",
        advice: "écrivez-la comme dans un registre, par exemple « OUI » ou « FRANCE »")
    }
  }

  static func unreadableRuleFormat(part: String, known: [String]) -> FrenchSentences {
    let advice: FrenchText =
      known.isEmpty
      ? "videz la cellule, ou donnez le sens de chaque mot, par exemple oui=OUI|non=NON"
      : "écrivez \(list: known), le sens de chaque mot comme oui=OUI|non=NON, ou rien"
    return FrenchSentences("le format \(quoted: part) ne veut rien dire pour ce champ", advice: advice)
  }

  static func ruleFieldsMissing(_ gap: RuleGap) -> FrenchSentences {
    switch gap {
    case .canteen:
      FrenchSentences(
        "aucune règle ne donne la cantine",
        advice: "ajoutez une règle siret ou cantine_id, ou donnez-la avec --siret ou --cantine-id")
    case .twoCanteens:
      FrenchSentences("la cantine est donnée à la fois par siret et par cantine_id", advice: "gardez l'un des deux")
    case .description:
      FrenchSentences("aucune règle ne donne la description", advice: "ajoutez une règle pour ce champ")
    case .date: FrenchSentences("aucune règle ne donne la date", advice: "ajoutez une règle pour ce champ")
    case .amount:
      FrenchSentences(
        "aucune règle ne donne le montant hors taxes",
        advice: """
          ajoutez prix_ht, ou quantite et prix_unitaire_ht, ou prix_ttc et taux_tva, ou debit et credit
          """)
    }
  }

  static let emptyPattern = FrenchSentences(
    "cette règle n'a pas de motif", advice: "écrivez ce qu'elle cherche ; * seul veut dire « tout le reste »")

  static func unknownRuleColumn(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "la règle cherche dans \(cell: cell), qui n'est ni un champ ni une colonne du fichier",
      advice: didYouMean(nearest, or: "écrivez description, fournisseur, code_article, ou le titre d'une colonne"))
  }

  static func severalRuleFiles(names: [String]) -> FrenchSentences {
    FrenchSentences("les mêmes règles sont dans plusieurs fichiers : \(list: names)", advice: "gardez l'un d'eux")
  }

  // MARK: Lines of a source

  static func unclassifiedArticle(_ cell: String?, lines: Int, cents: Int64) -> FrenchSentences {
    FrenchSentences(
      "aucune règle ne donne la famille de \(cell: cell) (\(lines, "ligne"), \(euros: cents))",
      advice: "ajoutez une règle à articles.csv, avec la famille EXCLURE si ce n'est pas un aliment")
  }

  static func unreadableNumber(_ cell: String?) -> FrenchSentences {
    FrenchSentences("\(cell: cell) n'est pas un nombre", advice: "écrivez-le en chiffres, par exemple 12,5")
  }

  static func ambiguousNumber(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le nombre", cell: cell) peut se lire de deux façons, avec des milliers ou des décimales",
      advice: "écrivez virgule ou point (la marque des décimales) dans la colonne format de colonnes.csv")
  }

  static func ambiguousSourceDate(_ cell: String?, dayFirst: String, monthFirst: String) -> FrenchSentences {
    FrenchSentences(
      "\("la date", cell: cell) peut être \(dayFirst) ou \(monthFirst)",
      advice: "écrivez jj/mm/aaaa ou mm/jj/aaaa dans la colonne format de colonnes.csv")
  }

  static func contentUnit(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("l'unité", cell: cell) en contient une autre, et rien ne dit de laquelle est le prix",
      advice: "écrivez quantite ou contenu dans la colonne format de la règle unite, ou donnez prix_ht")
  }

  // MARK: Warnings

  static func amountsDiffer(_ cell: String?, computed: Int64) -> FrenchSentences {
    FrenchSentences(
      "\("le montant", cell: cell) n'est pas la quantité multipliée par le prix (\(euros: computed))",
      advice: "c'est le montant qui compte ; vérifiez une remise, une unité, ou la colonne choisie")
  }
}
