extension FrenchSentences {
  static func repeatedCanteen(_ cell: String?, firstLine: Int) -> FrenchSentences {
    FrenchSentences(
      "\("la cantine", cell: cell) figure déjà à la ligne \(firstLine)", advice: "n'en gardez qu'une ligne")
  }

  static func unreadableCount(_ cell: String?) -> FrenchSentences {
    FrenchSentences("\(cell: cell) n'est pas un nombre entier", advice: "écrivez des chiffres seuls, par exemple 9840")
  }

  static func dailyMealsTooFew(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) est trop peu de repas par jour, la plateforme en demande au moins 3",
      advice: "indiquez le nombre moyen de repas d'un jour de service")
  }

  static func yearlyMealsTooFew(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) est trop peu de repas par an, la plateforme en demande au moins 420",
      advice: "indiquez le nombre de repas de toute l'année")
  }

  static let dailyMealsNotBelowYearly = FrenchSentences(
    "il y a autant ou plus de repas par jour que par an", advice: "vérifiez que les deux nombres ne sont pas inversés")

  static func unknownSector(word: String, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(quoted: word) n'est pas un secteur d'activité connu",
      advice: didYouMean(nearest, or: "choisissez un secteur de la liste de la plateforme"))
  }

  static func tooManySectors(count: Int) -> FrenchSentences {
    FrenchSentences("il y a \(count, "secteur") au lieu de 3 au plus", advice: "gardez les trois principaux")
  }

  static func unknownProductionType(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un type de production connu",
      advice: didYouMean(
        nearest, or: "écrivez Restaurant avec cuisine sur place, Restaurant satellite ou central"))
  }

  static func unknownManagement(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un mode de gestion connu",
      advice: didYouMean(nearest, or: "écrivez Directe (en régie) ou Concédée (à un prestataire)"))
  }

  static func unknownEconomicModel(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est ni public ni privé",
      advice: didYouMean(nearest, or: "écrivez Public ou Privé"))
  }

  static func unknownMinistry(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un ministère connu",
      advice: didYouMean(nearest, or: "laissez vide si la cantine ne dépend pas de l'État"))
  }

  static let ministryOfPrivateCanteen = FrenchSentences(
    "un ministère est donné pour une cantine qui n'est pas publique, ou dont aucun secteur ne relève de l'État",
    advice: "videz cette cellule, ou corrigez le modèle économique ou les secteurs de la cantine")

  static func unknownTerritory(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est le nom ni le code d'aucun territoire connu",
      advice: "écrivez le code officiel, par exemple 05 pour les Hautes-Alpes")
  }

  static let canteenWithoutIdentifier = FrenchSentences(
    "cette cantine n'a ni SIRET ni identifiant de la plateforme", advice: "donnez au moins l'un des deux")

  static let ownCentralKitchen = FrenchSentences(
    "cette cantine se donne elle-même comme cuisine centrale", advice: "indiquez le SIRET de la cuisine qui la livre")

  static func unreadableSiren(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un SIREN valable", advice: "recopiez ses 9 chiffres, qui sont les premiers du SIRET")
  }

  static let centralKitchenOfNonSatellite = FrenchSentences(
    "une cuisine centrale est donnée pour une cantine qui n'est pas un satellite",
    advice: "videz cette cellule, ou corrigez le type de production")

  static func territoriesDisagree(used: String) -> FrenchSentences {
    FrenchSentences(
      "région, département et commune ne concordent pas (retenu : \(used))",
      advice: "corrigez-les, les objectifs dépendent du territoire")
  }

  // MARK: Meals

  static func unreadableMealCount(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un nombre de repas", advice: "écrivez un nombre entier, zéro s'il n'y a eu aucun repas")
  }

  static func unreadablePeriod(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est ni un jour ni un mois",
      advice: "écrivez un jour comme 2026-03-12 ou un mois comme 2026-03")
  }

  static func repeatedMeals(firstLine: Int) -> FrenchSentences {
    FrenchSentences(
      "ces repas figurent déjà à la ligne \(firstLine), ils sont comptés deux fois",
      advice: "supprimez l'une des deux lignes si c'est une répétition")
  }

  static func monthAndDays(month: String) -> FrenchSentences {
    FrenchSentences(
      """
      le mois \(FrenchDates.ofMonth(FrenchDates.month(iso: month))) est donné en entier et aussi jour par jour, \
      ses repas sont comptés deux fois
      """,
      advice: "gardez le total du mois ou ses jours, pas les deux")
  }

  static func unknownPublic(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un public connu, chacun de ses repas compte pour un",
      advice: didYouMean(nearest, or: "écrivez par exemple eleves, adultes, gouter ou solidaire"))
  }
}
