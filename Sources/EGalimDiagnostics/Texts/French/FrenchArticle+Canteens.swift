extension FrenchArticle {
  static let repeatedCanteen = FrenchArticle(
    title: "Cantine en double",
    meaning: "Le même SIRET ou le même identifiant figure déjà dans la liste.",
    reason: "On ne saurait pas quels repas et quel territoire prendre.",
    source: .canteenSchema)

  static let unreadableCount = FrenchArticle(
    title: "Nombre illisible",
    meaning: "Un nombre de repas s'écrit en chiffres, sans texte.",
    reason: "Le coût par repas en dépend.",
    source: .canteenSchema)

  static let dailyMealsTooFew = FrenchArticle(
    title: "Trop peu de repas par jour",
    meaning: "La plateforme demande au moins 3 repas par jour.",
    reason: "Elle refuse la cantine en dessous.",
    source: .canteenSchema)

  static let yearlyMealsTooFew = FrenchArticle(
    title: "Trop peu de repas par an",
    meaning: "La plateforme demande au moins 420 repas par an.",
    reason: "Elle refuse la cantine en dessous ; c'est souvent le nombre par jour, mis à la place.",
    source: .canteenSchema)

  static let dailyMealsNotBelowYearly = FrenchArticle(
    title: "Repas par jour et par an inversés",
    meaning: "Le nombre de repas par jour doit être plus petit que celui de l'année.",
    reason: "Le coût par repas serait faux.",
    source: .canteenSchema)

  static let unknownSector = FrenchArticle(
    title: "Secteur inconnu",
    meaning: "Le secteur n'est pas dans la liste de la plateforme.",
    reason: "Il dit si la cantine dépend de l'État, et change alors l'objectif des viandes et poissons.",
    source: .canteenSchema)

  static let tooManySectors = FrenchArticle(
    title: "Trop de secteurs",
    meaning: "Une cantine a de un à trois secteurs.",
    reason: "La plateforme refuse la cantine au-delà.",
    source: .canteenSchema)

  static let unknownProductionType = FrenchArticle(
    title: "Type de production inconnu",
    meaning: "Le type dit si la cuisine est faite sur place, livrée, ou centrale.",
    reason: "Il décide de qui déclare les achats.",
    source: .canteenSchema)

  static let unknownManagement = FrenchArticle(
    title: "Mode de gestion inconnu",
    meaning: "La gestion est directe (en régie) ou concédée (à un prestataire).",
    reason: "La plateforme l'exige.",
    source: .canteenSchema)

  static let unknownEconomicModel = FrenchArticle(
    title: "Modèle économique inconnu",
    meaning: "La cantine est publique ou privée.",
    reason: "Les restaurants privés ne sont tenus aux objectifs que depuis le 1er janvier 2024.",
    source: .canteenSchema)

  static let unknownMinistry = FrenchArticle(
    title: "Ministère inconnu",
    meaning: "Le ministère n'est pas dans la liste de la plateforme.",
    reason: "S'il y en a un, l'objectif des viandes et poissons est de 100 %.",
    source: .canteenSchema)

  static let ministryOfPrivateCanteen = FrenchArticle(
    title: "Ministère d'une cantine hors de l'État",
    meaning: "Un ministère ne se donne que pour une cantine publique dont un secteur relève de l'État.",
    reason: "L'objectif des viandes et poissons en dépend.",
    source: .canteenSchema)

  static let unknownTerritory = FrenchArticle(
    title: "Territoire inconnu",
    meaning: """
      La région, le département ou la commune n'est pas dans la liste officielle. Attention : 01 est l'Ain \
      comme département et la Guadeloupe comme région.
      """,
    reason: "Outre-mer, les objectifs sont différents.",
    source: .choice("codes officiels géographiques"))

  static let canteenWithoutIdentifier = FrenchArticle(
    title: "Cantine sans identifiant",
    meaning: "Il faut un SIRET ou l'identifiant de la plateforme.",
    reason: "Sans l'un d'eux, les achats ne peuvent pas être rattachés à la cantine.",
    source: .canteenSchema)

  static let ownCentralKitchen = FrenchArticle(
    title: "Cuisine centrale d'elle-même",
    meaning: "Un satellite nomme la cuisine qui le livre, pas lui-même.",
    reason: "La plateforme refuse la cantine.",
    source: .canteenSchema)

  static let unreadableSiren = FrenchArticle(
    title: "SIREN faux",
    meaning: "Un SIREN a 9 chiffres, dont le dernier se calcule à partir des autres.",
    reason: "On ne sait pas de quel groupe il s'agit.",
    source: .canteenSchema)

  static let centralKitchenOfNonSatellite = FrenchArticle(
    title: "Cuisine centrale sans objet",
    meaning: "Seul un restaurant satellite nomme sa cuisine centrale.",
    reason: "Le type de production est peut-être faux.",
    source: .canteenSchema)

  static let territoriesDisagree = FrenchArticle(
    title: "Territoires qui ne concordent pas",
    meaning: "La région, le département et la commune ne vont pas ensemble ; l'un d'eux est retenu, la région d'abord.",
    reason: "Outre-mer, les objectifs sont différents.",
    source: .choice("la région d'abord, puis le département, puis la commune"))

  static let unreadableMealCount = FrenchArticle(
    title: "Nombre de repas illisible",
    meaning: "Le nombre de repas servis est un nombre entier, zéro ou plus.",
    reason: "Le coût par repas en dépend.",
    source: .exactness)

  static let unreadablePeriod = FrenchArticle(
    title: "Période illisible",
    meaning: "La date est un jour (2026-03-12) ou un mois (2026-03).",
    reason: "Les repas se comparent aux achats des mêmes mois.",
    source: .exactness)

  static let repeatedMeals = FrenchArticle(
    title: "Repas en double",
    meaning: "La même cantine, la même période, le même public et le même menu figurent déjà.",
    reason: "Compter deux fois les repas fait baisser le coût par repas.",
    source: .choice("les deux lignes sont comptées, à vous de juger"))

  static let monthAndDays = FrenchArticle(
    title: "Mois et jours mêlés",
    meaning: "Le même mois est donné en entier et par jours, pour la même cantine et le même public.",
    reason: "Ses repas sont comptés deux fois.",
    source: .choice("les deux sont comptés, à vous de juger"))

  static let unknownPublic = FrenchArticle(
    title: "Public inconnu",
    meaning: "Le public n'est pas un de ceux qui sont connus ; chaque repas compte pour un.",
    reason: "Un goûter, par exemple, ne compte que pour 0,22 repas.",
    source: .choice("tout repas servi compte"))
}
