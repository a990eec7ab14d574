extension FrenchSentences {
  static let decimalComma = FrenchSentences(
    "les montants ont une virgule décimale", advice: "rien à faire ici ; la plateforme, elle, demande un point")

  static let spacesInList = FrenchSentences(
    "la liste de labels contient des espaces", advice: "écrivez les labels sans espace, par exemple BIO,IGP")

  static func repeatedLabel(label: String) -> FrenchSentences {
    FrenchSentences("le label \(quoted: label) figure deux fois", advice: "n'en gardez qu'un, il ne compte qu'une fois")
  }

  static func deprecatedLabel(label: String, group: String) -> FrenchSentences {
    let name = group == "bio" ? "le bio" : "les externalités et la performance"
    return FrenchSentences(
      "le label \(quoted: label) n'existe plus, il est compté avec \(name) dans le bilan simple",
      advice: "remplacez-le par un label d'aujourd'hui pour les nouveaux achats")
  }

  static let localDefinitionWithoutLocal = FrenchSentences(
    "une définition de « local » est donnée pour un achat qui n'est pas marqué local",
    advice: "marquez l'achat local, ou videz la définition")

  static let distanceWithoutKilometres = FrenchSentences(
    "une distance est donnée alors que la définition de « local » n'est pas KM",
    advice: "choisissez la définition KM, ou videz la distance")

  static let localFromEurope = FrenchSentences(
    "cet achat est marqué local et d'origine EUROPE, hors de France", advice: "vérifiez lequel des deux est juste")

  static let kilometresWithoutDistance = FrenchSentences(
    "la définition de « local » est KM, sans distance", advice: "indiquez la distance en kilomètres")

  static func labelNotApplying(label: String, family: String) -> FrenchSentences {
    FrenchSentences(
      "le label \(label) n'existe pas pour la famille \(family)",
      advice: "vérifiez le label et la famille sur l'étiquette ou la facture")
  }

  static let farmLabelAlone = FrenchSentences(
    "la mention « fermier » ne suffit pas pour ce produit",
    advice: "ajoutez le label qui l'accompagne (Label Rouge, AOP ou bio), ou retirez FERMIER")

  static let foreignFishingLabel = FrenchSentences(
    "MSC et ASC ne sont pas l'écolabel public « Pêche durable »",
    advice: "retirez PECHE_DURABLE si le produit n'a pas l'écolabel français")

  static let conversionOfCompositeProduct = FrenchSentences(
    "un produit « en conversion » de cette famille est rarement bio au sens de la loi",
    advice: "vérifiez qu'il est végétal et d'un seul ingrédient agricole, sinon retirez le label")

  static func levelTwoCertification(stillCounts: Bool) -> FrenchSentences {
    FrenchSentences(
      stillCounts
        ? "la certification environnementale de niveau 2 ne comptera plus après le 31 décembre 2026"
        : "la certification environnementale de niveau 2 ne compte plus depuis le 1er janvier 2027",
      advice: "demandez au fournisseur s'il a la HVE, qui est le niveau 3")
  }

  static let mountainMention = FrenchSentences(
    "les mentions « montagne » et « produit pays » ne comptent pas dans EGalim",
    advice: "vérifiez que le produit porte bien aussi le label indiqué")

  static func duplicateLine(first: String) -> FrenchSentences {
    FrenchSentences(
      "cet achat est identique à celui de \(first)", advice: "supprimez l'un des deux s'il a été saisi deux fois")
  }

  static func creditNote(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le montant", cell: cell) est un avoir, il est déduit des achats",
      advice: "déduisez-le d'un autre achat avant l'envoi, la plateforme refuse les montants négatifs")
  }

  static func absurdAmount(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le montant", cell: cell) est très élevé pour une seule ligne",
      advice: "vérifiez sur la facture la place de la virgule")
  }

  static func costPerMealOutOfRange(canteen: String, year: Int, cents: Int64) -> FrenchSentences {
    FrenchSentences(
      "le coût par repas de \(quoted: canteen) en \(year), \(euros: cents), sort de la fourchette de 0,10 € à 20,00 €",
      advice: "vérifiez le nombre de repas et le total des achats")
  }

  static func formerLocalDefinition(old: String, new: String) -> FrenchSentences {
    FrenchSentences(
      "la définition de « local » \(quoted: old) n'existe plus, elle devient « \(new) »",
      advice: "vérifiez que cela correspond encore à votre définition")
  }
}
