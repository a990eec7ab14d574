extension FrenchArticle {
  static let platformFileTooLarge = FrenchArticle(
    title: "Fichier trop lourd",
    meaning: "La plateforme prend des fichiers de 10 485 760 octets au plus.",
    reason: "Au-delà, rien n'est importé.",
    source: .importer)

  static let platformExtension = FrenchArticle(
    title: "Extension refusée",
    meaning: "La fin du nom décide de la lecture : .csv, .tsv ou .xlsx.",
    reason: "Un fichier .txt ou sans extension est refusé.",
    source: .importer)

  static let platformEncoding = FrenchArticle(
    title: "Encodage risqué",
    meaning: "Seul l'UTF-8 est sûr ; un autre encodage est deviné.",
    reason: "Le même fichier peut être accepté, abîmé ou refusé.",
    source: .importer)

  static let platformQuotedHeaderAfterMark = FrenchArticle(
    title: "Titre entre guillemets après une marque",
    meaning: "Le fichier commence par une marque invisible (BOM) puis un titre entre guillemets.",
    reason: "La plateforme ne reconnaît alors pas le premier titre.",
    source: .importer)

  static let platformHeaderName = FrenchArticle(
    title: "Titre de colonne inexact",
    meaning: "Les titres se comparent à la lettre : majuscules, espaces et accents comptent.",
    reason: "Un seul titre inexact fait refuser le fichier.",
    source: .importer)

  static let platformColumnCount = FrenchArticle(
    title: "Nombre de colonnes inexact",
    meaning: "Il faut toutes les colonnes du modèle, dans l'ordre, et aucune autre.",
    reason: "Le fichier est refusé sinon.",
    source: .importer)

  static let platformBlankRow = FrenchArticle(
    title: "Ligne vide dans un fichier à envoyer",
    meaning: "Toute ligne vide est refusée, même la dernière.",
    reason: "Une seule fait refuser le fichier.",
    source: .importer)

  static let platformEmptyCell = FrenchArticle(
    title: "Cellule exigée vide",
    meaning: "La plateforme exige cette cellule.",
    reason: "Une seule cellule vide fait refuser le fichier.",
    source: .importer)

  static let platformDate = FrenchArticle(
    title: "Date refusée",
    meaning: "La plateforme lit 2026-03-02 ou 2026-3-2, sans espace autour.",
    reason: "Toute autre forme fait refuser le fichier.",
    source: .importer)

  static let platformAmount = FrenchArticle(
    title: "Montant refusé",
    meaning: "La plateforme lit des chiffres et un point décimal.",
    reason: "Une virgule, un espace entre milliers ou un signe € font refuser le fichier.",
    source: .importer)

  static let platformBoolean = FrenchArticle(
    title: "Oui ou non refusé",
    meaning: "La plateforme lit OUI, oui, x, NON, non ou vide, à la lettre.",
    reason: "« Oui » ou « X » font refuser le fichier.",
    source: .importer)

  static let platformValue = FrenchArticle(
    title: "Valeur hors de la liste",
    meaning: "La plateforme compare à la lettre avec sa liste.",
    reason: "Une minuscule ou un accent de trop fait refuser le fichier.",
    source: .importer)

  static let platformSpacesInList = FrenchArticle(
    title: "Espaces dans la liste de labels à envoyer",
    meaning: "La liste passe un premier contrôle, puis est refusée à cause des espaces.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformDistance = FrenchArticle(
    title: "Distance refusée",
    meaning: "La distance est un nombre entier écrit sans décimale.",
    reason: "50.0 fait refuser le fichier.",
    source: .importer)

  static let platformSiret = FrenchArticle(
    title: "SIRET refusé",
    meaning: """
      La plateforme vérifie les 14 chiffres et leur clé. Elle ne connaît pas la règle propre à La Poste, \
      refuse l'espace fine et, dans un bilan, tout espace.
      """,
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformFutureDate = FrenchArticle(
    title: "Date à venir dans un fichier à envoyer",
    meaning: "La plateforme refuse un achat daté d'après le jour de l'envoi.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformNegativeAmount = FrenchArticle(
    title: "Avoir dans un fichier à envoyer",
    meaning: "La plateforme ne prend pas de montant négatif dans les achats.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformContradictoryOrigins = FrenchArticle(
    title: "Origines contradictoires à l'envoi",
    meaning: "FRANCE et EUROPE s'excluent.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformLocalDefinitionWithoutLocal = FrenchArticle(
    title: "Définition de « local » sans achat local à l'envoi",
    meaning: "La définition ne se donne que pour un achat local.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformDistanceWithoutKilometres = FrenchArticle(
    title: "Distance sans définition KM à l'envoi",
    meaning: "La distance ne se donne qu'avec la définition KM.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformStatementAmount = FrenchArticle(
    title: "Montant de bilan refusé",
    meaning: "Un bilan prend des montants positifs avec deux décimales au plus, même quand la troisième est zéro.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformWholeNumber = FrenchArticle(
    title: "Nombre entier refusé",
    meaning: "Un identifiant ou un nombre de repas s'écrit en chiffres seuls.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformRepeatedCanteen = FrenchArticle(
    title: "Cantine en double à l'envoi",
    meaning: "La même cantine figure deux fois dans le fichier.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformUnknownFile = FrenchArticle(
    title: "Fichier que la plateforme n'importe pas",
    meaning: "Les titres ne sont ceux d'aucun de ses modèles : achats, cantines, bilans.",
    reason: "Le fichier est refusé.",
    source: .importer)
}
