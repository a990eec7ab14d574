extension FrenchArticle {
  static let unknownRuleField = FrenchArticle(
    title: "Champ inconnu",
    meaning: """
      La colonne champ de colonnes.csv ne contient que des noms de champs : ceux d'un registre, et ceux qui servent \
      à calculer un montant ou à reconnaître un article.
      """,
    reason: "Une règle mal nommée ne remplirait rien, sans que cela se voie.",
    source: .exactness)

  static let repeatedRuleField = FrenchArticle(
    title: "Champ réglé deux fois",
    meaning: "Deux lignes de colonnes.csv remplissent le même champ.",
    reason: "Rien ne dit laquelle est la bonne.",
    source: .exactness)

  static let sourceColumnNotFound = FrenchArticle(
    title: "Colonne absente du fichier",
    meaning: """
      Une règle cite une colonne que le fichier à convertir n'a pas. Les noms se comparent sans les majuscules, les \
      accents ni les espaces.
      """,
    reason: "Sans elle, le registre perdrait une partie de ce que les règles promettent.",
    source: .exactness)

  static let unreadableColumnReference = FrenchArticle(
    title: "Colonne mal désignée",
    meaning: """
      La cellule colonne d'une règle cite une colonne par son titre, plusieurs jointes par « + » pour un texte ou des \
      labels, ou donne une valeur fixe entre guillemets.
      """,
    reason: "Une règle devinée remplirait le registre de travers.",
    source: .exactness)

  static let unreadableRuleFormat = FrenchArticle(
    title: "Format inconnu",
    meaning: "La cellule format d'une règle dit comment lire une date ou un nombre, ou ce que veulent dire des mots.",
    reason: "Une date ou un montant mal lus fausseraient tout le registre.",
    source: .exactness)

  static let ruleFieldsMissing = FrenchArticle(
    title: "Règles incomplètes",
    meaning:
      "Les règles ne donnent pas tout ce qu'un achat doit avoir : la cantine, la description, la date, le montant.",
    reason: "Aucune ligne ne pourrait être comptée.",
    source: .purchaseSchema)

  static let emptyPattern = FrenchArticle(
    title: "Règle sans motif",
    meaning: "Une ligne d'articles.csv donne une famille ou un label sans dire à quels articles.",
    reason: "Elle ne s'appliquerait à rien, ou à tout.",
    source: .exactness)

  static let unknownRuleColumn = FrenchArticle(
    title: "Règle sur une colonne inconnue",
    meaning: "Une règle d'articles.csv cherche son motif dans une colonne qui n'existe pas.",
    reason: "Elle ne s'appliquerait jamais, sans que cela se voie.",
    source: .exactness)

  static let severalRuleFiles = FrenchArticle(
    title: "Règles en double",
    meaning:
      "Le dossier de règles contient plusieurs fichiers pour les mêmes règles, par exemple en CSV et en classeur.",
    reason: "Rien ne dit lequel est à jour.",
    source: .exactness)

  static let unclassifiedArticle = FrenchArticle(
    title: "Article sans famille",
    meaning: """
      Ni une règle d'articles.csv ni une colonne ne donnent la famille de cet article. Ses lignes sont dites une fois, \
      avec leur montant ; egalim rules check montre tous ces articles.
      """,
    reason: "Classé au hasard, il fausserait les parts ; oublié en silence, il les gonflerait.",
    source: .exactness)

  static let unreadableNumber = FrenchArticle(
    title: "Quantité, prix ou taux illisible",
    meaning: "Une quantité, un prix ou un taux à convertir n'est pas un nombre.",
    reason: "Le montant de la ligne n'est pas connu.",
    source: .exactness)

  static let ambiguousNumber = FrenchArticle(
    title: "Nombre à double sens",
    meaning: "1.234 peut être mille deux cent trente-quatre ou un et une fraction, et rien dans la règle ne le dit.",
    reason: "Lu de travers, un montant est mille fois trop grand ou trop petit.",
    source: .exactness)

  static let ambiguousSourceDate = FrenchArticle(
    title: "Date à double sens",
    meaning: "01/02/2026 est le 1er février ou le 2 janvier, et rien dans la règle ne le dit.",
    reason: "Une date lue de travers change un achat de mois, parfois d'année.",
    source: .exactness)

  static let contentUnit = FrenchArticle(
    title: "Unité qui en contient une autre",
    meaning: """
      « KT = 12 FL » : un carton de 12 flacons. Le montant se calcule de la quantité et du prix, et le prix peut être \
      celui du carton ou celui du flacon.
      """,
    reason: "Le montant serait douze fois trop grand ou trop petit.",
    source: .exactness)

  static let amountsDiffer = FrenchArticle(
    title: "Montant différent de quantité × prix",
    meaning: "Le fichier donne le montant, la quantité et le prix, et ils ne s'accordent pas à un centime près.",
    reason: "Une remise l'explique souvent ; une colonne mal choisie aussi.",
    source: .exactness)
}
