extension FrenchArticle {
  static let projectNotJSON = FrenchArticle(
    title: "Projet mal écrit",
    meaning: """
      Un projet, egalim.json, est au format JSON : des noms et des textes entre guillemets droits, deux points entre un nom et sa \
      valeur, une virgule entre deux éléments, et pas de commentaire.
      """,
    reason: "Un projet lu à moitié ferait compter d'autres fichiers que les vôtres.",
    source: .exactness)

  static let projectTooLarge = FrenchArticle(
    title: "Projet démesuré",
    meaning: "Le fichier est plus long, ou ses blocs plus imbriqués, que ceux d'aucun projet.",
    reason: "C'est sans doute un autre fichier qui porte ce nom.",
    source: .exactness)

  static let unknownProjectMember = FrenchArticle(
    title: "Champ de projet inconnu",
    meaning: "Le projet contient un champ qu'egalim ne connaît pas, souvent une faute de frappe.",
    reason: "Ce qu'il demande serait oublié sans que cela se voie.",
    source: .exactness)

  static let repeatedProjectMember = FrenchArticle(
    title: "Champ de projet en double",
    meaning: "Le même champ est écrit deux fois au même endroit.",
    reason: "Rien ne dit lequel est le bon.",
    source: .exactness)

  static let projectValueKind = FrenchArticle(
    title: "Valeur d'une autre sorte",
    meaning: "Un champ du projet attend un texte, un nombre, une liste ou un bloc, et contient autre chose.",
    reason: "Elle ne peut être comprise que de travers.",
    source: .exactness)

  static let projectNumberOutOfRange = FrenchArticle(
    title: "Nombre impossible dans le projet",
    meaning: "Un pourcentage est un nombre entier de 1 à 100, une année un nombre entier de quatre chiffres.",
    reason: "Un objectif que rien ne peut atteindre, ou toujours atteint, n'en est pas un.",
    source: .exactness)

  static let projectYearWithoutRules = FrenchArticle(
    title: "Année de projet sans règles connues",
    meaning: "L'année du projet est hors de celles dont egalim connaît les objectifs et les règles.",
    reason: "Appliquer les règles d'une autre année donnerait des parts fausses.",
    source: .exactness)

  static let projectMemberMissing = FrenchArticle(
    title: "Champ de projet manquant",
    meaning: "Le projet doit dire où sont les registres, et un objectif sa part, son pourcentage et son année.",
    reason: "Rien ne permet de deviner ce qui manque.",
    source: .exactness)

  static let unknownProjectShare = FrenchArticle(
    title: "Part inconnue",
    meaning: """
      Un objectif porte sur une part du rapport (egalim, bio, local, circuit_court, france) ou sur une valeur d'un \
      bilan, comme siqo ou fruits_et_legumes_bio.
      """,
    reason: "Un objectif sur une part inconnue ne serait jamais mesuré.",
    source: .exactness)

  static let repeatedProjectTarget = FrenchArticle(
    title: "Objectif fixé deux fois",
    meaning: "Deux objectifs portent sur la même part et la même année.",
    reason: "Rien ne dit lequel est le bon.",
    source: .exactness)

  static let projectFileMissing = FrenchArticle(
    title: "Fichier du projet absent",
    meaning:
      "Le projet cite un fichier ou un dossier qui n'est pas là. Ses chemins partent du dossier où il se trouve.",
    reason: "Sans lui, une partie des achats manquerait dans les parts.",
    source: .exactness)

  static let unusableProjectPath = FrenchArticle(
    title: "Chemin impossible dans le projet",
    meaning: "Un chemin du projet est vide, est l'entrée standard, ou contient un caractère invisible.",
    reason: "Aucun fichier ne peut porter ce nom.",
    source: .exactness)

  static let projectSampleKept = FrenchArticle(
    title: "Exemple compté avec vos achats",
    meaning: """
      Le fichier d'exemple qu'egalim init a écrit est toujours là, à côté d'autres registres. Ses achats sont inventés.
      """,
    reason: "Ils comptent dans le total du territoire, et une cantine qui n'existe pas apparaît dans les rapports.",
    source: .exactness)
}
