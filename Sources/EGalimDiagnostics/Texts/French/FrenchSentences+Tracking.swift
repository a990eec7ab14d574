extension FrenchSentences {
  // MARK: Cells

  static func sirenChecksum(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le SIREN", cell: cell) a une clé de contrôle fausse, il contient une faute de frappe",
      advice: "copiez le SIREN du groupe (9 chiffres), ou le SIRET de la cantine (14 chiffres)")
  }

  static func sirenWithoutGroup(_ cell: String?, members: [String], areGroups: Bool) -> FrenchSentences {
    if members.isEmpty {
      return FrenchSentences(
        "\("le SIREN", cell: cell) n'est celui d'aucun groupe de la liste de cantines",
        advice: "ajoutez le groupe à la liste avec son SIREN (siren_unite_legale), ou corrigez le SIREN")
    }
    if areGroups {
      return FrenchSentences(
        "\("le SIREN", cell: cell) est celui de plusieurs groupes de la liste : \(list: members)",
        advice: "indiquez l'identifiant ma cantine du groupe qui a acheté")
    }
    return FrenchSentences(
      "\("le SIREN", cell: cell) n'est celui d'aucun groupe de la liste, mais de \(list: members)",
      advice: "indiquez le SIRET de la cantine qui a acheté ; un SIREN ne nomme qu'un groupe")
  }

  static func unknownMark(word: String, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "la caractéristique \(quoted: word) n'existe pas",
      advice: didYouMean(nearest, or: "écrivez FRANCE, CIRCUIT_COURT ou LOCAL, ou videz la cellule"))
  }

  // MARK: The summary of the tracking workbook

  private static let takeOurs: FrenchText =
    "reprenez dans ma cantine les montants d'egalim report ou d'egalim declare, pas ceux de la feuille Synthèse"

  static func summaryGap(_ gap: SummaryGap) -> FrenchSentences {
    let sheet: FrenchText =
      gap.isShown ? "la feuille Synthèse affiche" : "le récapitulatif de ce tableur (\(gap.figure.cell)) compte"
    let lead: FrenchText =
      "\(sheet) \(euros: gap.counted) pour \(name(of: gap.figure)), il y en a \(euros: gap.right)"
    let causes = gap.causes.flatMap(sentences)
    guard let first = causes.first else {
      return FrenchSentences(
        "\(lead) : ses formules ont été changées, ou le classeur n'a pas été recalculé", advice: takeOurs)
    }
    let joined = causes.dropFirst().reduce(first) { "\($0) ; \($1)" }
    return FrenchSentences("\(lead) : \(joined)", advice: takeOurs)
  }

  private static func sentences(of cause: SummaryGap.Cause) -> [FrenchText] {
    let reason = reason(of: cause.slip)
    var sentences: [FrenchText] = []
    if cause.missing != 0 {
      sentences.append("il manque \(euros: cause.missing)\(subject(of: cause.slip)) (\(reason))")
    }
    if cause.surplus != 0 { sentences.append("il y a \(euros: cause.surplus) de trop (\(reason))") }
    return sentences
  }

  private static func subject(of slip: SummaryGap.Slip) -> FrenchText {
    slip == .protectedOriginSpelling ? " d'AOP" : ""
  }

  private static func reason(of slip: SummaryGap.Slip) -> FrenchText {
    switch slip {
    case .protectedOriginSpelling: "sa formule cherche AOC_AOP, la liste propose AOCAOP"
    case .otherFamilySpelling: "sa formule cherche la famille AUTRE, la liste propose AUTRES"
    case .anyMarkIsFrance:
      "sa formule prend CIRCUIT_COURT et LOCAL pour FRANCE, ce qui ne vaut que pour les achats de 2025"
    case .oneLabelOnly: "sa formule ne regarde pas les deux labels ensemble"
    case .fairTradeInSecondLabel: "sa formule ne cherche COMMERCE_EQUITABLE que dans le second label"
    case .fairTradeOfAnotherGroup: "commerce équitable d'achats SIQO, qui ne sont pas des « autres EGalim »"
    case .otherSpelling: "saisie autrement que dans la liste, par exemple avec un espace"
    }
  }

  static func summaryTotal(_ total: SummaryTotal) -> FrenchSentences {
    let name = name(of: total.figure)
    guard let typed = total.typed else {
      return FrenchSentences(
        "\(name) est à taper à la main et sa case est vide, il y en a \(euros: total.right)",
        advice: "tapez ce montant si vous vous servez de la feuille Synthèse ; ses pourcentages en dépendent")
    }
    return FrenchSentences(
      "\(name), tapé à la main, dit \(euros: typed), il y en a \(euros: total.right)",
      advice: "corrigez le total, ou ajoutez les achats qui manquent")
  }

  static func summaryOfSeveral(canteens: Int, years: Int) -> FrenchSentences {
    let canteenCount: FrenchText = "\(canteens, "cantine")"
    let several: FrenchText =
      years < 2 ? canteenCount : canteens < 2 ? "\(years, "année")" : "\(canteenCount) et \(years, "année")"
    return FrenchSentences(
      "le récapitulatif de ce tableur additionne \(several), un bilan est celui d'une cantine et d'une année",
      advice: takeOurs)
  }

  static func textAmounts(count: Int) -> FrenchSentences {
    FrenchSentences(
      "ce tableur a \(count, "montant saisi", "montants saisis") comme du texte, sa feuille Synthèse peut n'afficher que #VALEUR!",
      advice: "tapez les montants comme des nombres, avec la virgule de votre tableur ; egalim les lit tous")
  }

  private static func name(of figure: SummaryFigure) -> FrenchText {
    switch figure {
    case .total: "le total des achats"
    case .bio: "le bio"
    case .bioFairTrade: "le bio issu du commerce équitable"
    case .siqo: "les SIQO"
    case .otherEGalim: "les autres achats EGalim"
    case .otherFairTrade: "le commerce équitable hors bio"
    case .externalities: "les externalités et performances"
    case .meat: "le total des viandes et volailles"
    case .meatEGalim: "les viandes et volailles EGalim"
    case .meatFrance: "l'origine France des viandes et volailles"
    case .fish: "le total des produits de la mer"
    case .fishEGalim: "les produits de la mer EGalim"
    case .fishFrance: "l'origine France des produits de la mer"
    case .curedMeatFrance: "l'origine France de la charcuterie"
    case .fruitAndVegetablesFrance: "l'origine France des fruits et légumes"
    case .dairyFrance: "l'origine France des produits laitiers"
    case .bakeryFrance: "l'origine France de la boulangerie"
    case .drinksFrance: "l'origine France des boissons"
    case .otherFrance: "l'origine France des autres produits"
    }
  }
}
