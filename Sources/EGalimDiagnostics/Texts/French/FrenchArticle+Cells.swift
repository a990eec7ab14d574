extension FrenchArticle {
  static let emptyRequiredCell = FrenchArticle(
    title: "Cellule obligatoire vide",
    meaning: "La cellule est vide, alors que l'achat ne peut pas être compté sans elle.",
    reason: "La plateforme refuse aussi le fichier.",
    source: .purchaseSchema)

  static let siretLength = FrenchArticle(
    title: "SIRET incomplet ou trop long",
    meaning: "Un SIRET a 14 chiffres, avec ou sans espaces.",
    reason: "Avec un autre nombre, on ne sait pas de quelle cantine il s'agit.",
    source: .purchaseSchema)

  static let siretChecksum = FrenchArticle(
    title: "SIRET faux",
    meaning: """
      Le dernier chiffre d'un SIRET se calcule à partir des autres, et il ne correspond pas. Les SIRET de La \
      Poste, qui suivent une autre règle, sont reconnus.
      """,
    reason: "Un chiffre a été mal recopié : l'achat irait à une autre cantine, ou à aucune.",
    source: .platform("contrôle de la clé des SIRET (formule de Luhn)"))

  static let unknownFamily = FrenchArticle(
    title: "Famille de produits inconnue",
    meaning: """
      Il n'y a que huit familles : VIANDES_VOLAILLES, CHARCUTERIE, PRODUITS_DE_LA_MER, FRUITS_ET_LEGUMES, \
      PRODUITS_LAITIERS, BOULANGERIE, BOISSONS, AUTRES.
      """,
    reason: "La famille décide de ce qui entre dans la part des viandes et poissons et dans le bilan détaillé.",
    source: .purchaseSchema)

  static let siretInScientificNotation = FrenchArticle(
    title: "SIRET transformé en nombre",
    meaning: "Le tableur a pris le SIRET pour un nombre et l'a raccourci, par exemple 2,10501E+13.",
    reason: "Les derniers chiffres sont perdus, personne ne peut les deviner.",
    source: .exactness)

  static let unreadableAmount = FrenchArticle(
    title: "Montant illisible",
    meaning: """
      Le prix hors taxes s'écrit en chiffres, avec un point ou une virgule avant les centimes. Sont lus aussi : \
      1 184,20, 1.184,20, 184,20 €, (184,20) et 184,20-, qui sont des avoirs. Des milliers séparés vont par \
      trois chiffres, et il n'y a qu'un signe moins.
      """,
    reason: "Un montant deviné serait peut-être mille fois trop grand ou trop petit.",
    source: .purchaseSchema)

  static let amountTooLarge = FrenchArticle(
    title: "Montant démesuré",
    meaning: "Une seule ligne atteint un milliard d'euros.",
    reason: "C'est une faute de frappe, qui écraserait tous les autres achats.",
    source: .exactness)

  static let impossibleDate = FrenchArticle(
    title: "Date impossible",
    meaning: "La date a la bonne forme, mais ce jour n'existe pas.",
    reason: "L'année et le mois décident de ce qui est compté.",
    source: .purchaseSchema)

  static let unreadableDate = FrenchArticle(
    title: "Date mal écrite",
    meaning: """
      Une date s'écrit année, mois, jour : 2026-03-12. Sont lus aussi : 12/03/2026, 12/3/26, 12-03-2026, \
      12.03.2026, 12 mars 2026, 12-mars-26, 20260312, une heure après la date, et les numéros de jour d'Excel \
      de 2010 à 2049 (46093).
      """,
    reason: "L'année et le mois décident de ce qui est compté.",
    source: .purchaseSchema)

  static let futureDate = FrenchArticle(
    title: "Date à venir",
    meaning: "L'achat est daté d'après aujourd'hui.",
    reason: "Un achat ne se déclare qu'une fois fait ; c'est le plus souvent une faute de frappe.",
    source: .purchaseSchema)

  static let unknownLabel = FrenchArticle(
    title: "Label inconnu",
    meaning: "Le label n'est pas dans la liste de la plateforme.",
    reason: "Un label non reconnu ferait baisser la part EGalim sans le dire.",
    source: .purchaseSchema)

  static let unknownOrigin = FrenchArticle(
    title: "Origine inconnue",
    meaning: "L'origine est FRANCE, EUROPE (hors de France), ou vide.",
    reason: "L'origine compte dans la part française du bilan.",
    source: .purchaseSchema)

  static let contradictoryOrigins = FrenchArticle(
    title: "Origines contradictoires",
    meaning: "EUROPE veut dire d'un pays d'Europe autre que la France : un produit n'a que l'une des deux origines.",
    reason: "La part française serait fausse.",
    source: .purchaseSchema)

  static let unreadableBoolean = FrenchArticle(
    title: "Réponse ni oui ni non",
    meaning: "La cellule attend OUI, oui ou x, NON ou non ; vide veut dire non.",
    reason: "Un achat local ou en circuit court pourrait être oublié.",
    source: .purchaseSchema)

  static let unknownLocalDefinition = FrenchArticle(
    title: "Définition de « local » inconnue",
    meaning: "La définition est PAT, COMMUNE, DEPARTEMENT, REGION ou KM (à moins de tant de kilomètres).",
    reason: "« Local » n'a pas de définition légale : il faut dire laquelle est prise.",
    source: .purchaseSchema)

  static let unreadableDistance = FrenchArticle(
    title: "Distance illisible",
    meaning: "La distance est un nombre entier de kilomètres, sans unité.",
    reason: "Elle dit jusqu'où va « local » pour cet achat.",
    source: .purchaseSchema)

  static let unreadableCanteenID = FrenchArticle(
    title: "Identifiant de cantine illisible",
    meaning: "L'identifiant est le nombre entier que la plateforme a donné à la cantine.",
    reason: "On ne sait pas de quelle cantine il s'agit.",
    source: .purchaseSchema)

  static let canteenNotListed = FrenchArticle(
    title: "Cantine absente de la liste",
    meaning: "Le registre nomme une cantine que la liste donnée avec --canteens n'a pas.",
    reason: "Sans elle, ni territoire, ni objectif, ni nombre de repas.",
    source: .choice("quand une liste est donnée, elle fait foi"))

  static let yearWithoutRules = FrenchArticle(
    title: "Année sans règles connues",
    meaning: "Les règles (objectifs, origines, colonnes du bilan) sont connues pour certaines années seulement.",
    reason: "Compter avec les règles d'une autre année donnerait un chiffre faux.",
    source: .exactness)
}
