extension FrenchSentences {
  static let statementWithoutTotal = FrenchSentences(
    "le total des achats est nul ou négatif", advice: "vérifiez les avoirs, et que l'année demandée est la bonne")

  static func valueAboveTotal(measure: String, value: Int64, total: Int64) -> FrenchSentences {
    FrenchSentences(
      "\(measure) (\(euros: value)) dépasse le total des achats (\(euros: total))", advice: checkCreditNotes)
  }

  static func labelSumAboveTotal(label: String, sum: Int64, total: Int64) -> FrenchSentences {
    FrenchSentences(
      "les achats \(label) de toutes les familles (\(euros: sum)) dépassent le total (\(euros: total))",
      advice: checkCreditNotes)
  }

  static func groupsAboveTotal(sum: Int64, total: Int64) -> FrenchSentences {
    FrenchSentences(
      "les achats EGalim additionnés (\(euros: sum)) dépassent le total des achats (\(euros: total))",
      advice: checkCreditNotes)
  }

  static func fairTradeAboveGroup(
    measure: String, value: Int64, group: String, groupValue: Int64
  ) -> FrenchSentences {
    FrenchSentences(
      "\(measure) (\(euros: value)) dépasse \(group) (\(euros: groupValue)), dont elle fait partie",
      advice: checkCreditNotes)
  }

  static func partAboveFamily(measure: String, value: Int64, family: String, familyValue: Int64) -> FrenchSentences {
    FrenchSentences(
      "\(measure) (\(euros: value)) dépasse \(family) (\(euros: familyValue)), dont elle fait partie",
      advice: checkCreditNotes)
  }

  static func meatAndFishAboveGroups(sum: Int64, groups: Int64) -> FrenchSentences {
    FrenchSentences(
      "les viandes et poissons EGalim (\(euros: sum)) dépassent tous les achats EGalim (\(euros: groups))",
      advice: checkCreditNotes)
  }

  static func statementYearOutsideWindow(year: Int, first: Int, last: Int) -> FrenchSentences {
    FrenchSentences(
      "la plateforme ne prend pas de bilan de \(year), seulement de \(first) à \(last)",
      advice: "demandez une autre année avec --year")
  }

  static func negativeMeasure(measure: String, value: Int64, lines: [String]) -> FrenchSentences {
    FrenchSentences(
      lines.isEmpty
        ? "des avoirs font passer \(measure) sous zéro (\(euros: value))"
        : "des avoirs font passer \(measure) sous zéro (\(euros: value)) : \(places: lines)",
      advice: "rattachez chaque avoir à la famille et aux labels de l'achat qu'il rembourse")
  }

  static func requiredMeasureMissing(measure: String) -> FrenchSentences {
    FrenchSentences(
      "\(measure) manque, alors que la plateforme l'exige pour cette année",
      advice: "complétez vos fichiers (pour les repas, donnez --meals ou --canteens)")
  }

  static func canteenLacksIdentifier(canteen: String, needed: String) -> FrenchSentences {
    let isSiret = needed == "siret"
    return FrenchSentences(
      "la cantine \(quoted: canteen) n'a pas \(isSiret ? "de SIRET" : "d'identifiant ma cantine") connu, qu'il faut ici",
      advice: "ajoutez-le dans la liste donnée avec --canteens, ou essayez --identifier \(isSiret ? "id" : "siret")")
  }

  static func groupLacksIdentifier(group: String, needed: String) -> FrenchSentences {
    needed == "siret"
      ? FrenchSentences(
        "le groupe \(quoted: group) ne peut pas se déclarer par SIRET : un groupe n'en a pas",
        advice: "déclarez-le par son identifiant ma cantine, avec --statement simple --identifier id")
      : FrenchSentences(
        "le groupe \(quoted: group) n'a pas d'identifiant ma cantine connu, qu'il faut ici",
        advice: "ajoutez-le dans la liste donnée avec --canteens")
  }

  static func unknownSchemaColumn(name: String) -> FrenchSentences {
    FrenchSentences(
      "la colonne \(quoted: name) du schéma ne correspond à aucun chiffre connu",
      advice: "retirez-la du schéma et remplissez-la à la main, ou installez une version plus récente d'egalim")
  }

  static let unreadableSchema = FrenchSentences(
    "ce fichier n'est pas un schéma de colonnes (Table Schema en JSON)",
    advice: "téléchargez-le de nouveau depuis la plateforme")

  private static let checkCreditNotes: FrenchText = "vérifiez les avoirs, qui peuvent réduire l'un sans réduire l'autre"

  // MARK: Warnings

  static func markAboveFrance(measure: String, value: Int64, france: Int64) -> FrenchSentences {
    FrenchSentences(
      "\(measure) (\(euros: value)) dépasse la part française (\(euros: france))",
      advice: "vérifiez l'origine des achats locaux et en circuit court")
  }

  static func leftOutOfStatistics(cents: Int64) -> FrenchSentences {
    FrenchSentences(
      "avec un coût de \(euros: cents) par repas, la plateforme écartera ce bilan de ses statistiques",
      advice: "vérifiez le nombre de repas et le total des achats")
  }
}
