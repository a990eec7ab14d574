extension FrenchArticle {
  static let statementWithoutTotal = FrenchArticle(
    title: "Bilan sans total",
    meaning: "Le total des achats de l'année est nul ou négatif.",
    reason: "Aucune part ne peut être calculée ; la plateforme refuse le bilan.",
    source: .statementChecks)

  static let valueAboveTotal = FrenchArticle(
    title: "Valeur au-dessus du total",
    meaning: "Une partie des achats dépasse le total, ce que seuls des avoirs peuvent causer.",
    reason: "La plateforme refuse le bilan.",
    source: .statementChecks)

  static let labelSumAboveTotal = FrenchArticle(
    title: "Label au-dessus du total",
    meaning: "Les achats d'un label, additionnés sur toutes les familles, dépassent le total.",
    reason: "La plateforme refuse le bilan.",
    source: .statementChecks)

  static let groupsAboveTotal = FrenchArticle(
    title: "Groupes EGalim au-dessus du total",
    meaning: "Bio, SIQO, autres EGalim et externalités ou performance dépassent ensemble le total.",
    reason: "La plateforme refuse le bilan.",
    source: .statementChecks)

  static let fairTradeAboveGroup = FrenchArticle(
    title: "Commerce équitable au-dessus de son groupe",
    meaning: "La part de commerce équitable dépasse le groupe dont elle fait partie.",
    reason: "La plateforme refuse le bilan.",
    source: .statementChecks)

  static let partAboveFamily = FrenchArticle(
    title: "Partie au-dessus de sa famille",
    meaning: "La part EGalim ou française des viandes ou des poissons dépasse la famille.",
    reason: "La plateforme refuse le bilan.",
    source: .statementChecks)

  static let meatAndFishAboveGroups = FrenchArticle(
    title: "Viandes et poissons EGalim au-dessus des groupes",
    meaning: "Les viandes et poissons EGalim dépassent tous les achats EGalim.",
    reason: "La plateforme refuse le bilan.",
    source: .statementChecks)

  static let statementYearOutsideWindow = FrenchArticle(
    title: "Année hors de la fenêtre",
    meaning: "La plateforme prend les bilans de l'an dernier à l'an prochain.",
    reason: "Elle refuse tout autre bilan.",
    source: .statementChecks)

  static let negativeMeasure = FrenchArticle(
    title: "Valeur négative",
    meaning: "Des avoirs dépassent les achats d'une case du bilan.",
    reason: "La plateforme refuse tout montant négatif ; le remettre à zéro fausserait le total.",
    source: .statementChecks)

  static let requiredMeasureMissing = FrenchArticle(
    title: "Valeur exigée absente",
    meaning: "La plateforme exige cette valeur pour cette année, et rien ne permet de la calculer.",
    reason: "Elle refuse le bilan.",
    source: .statementSchema)

  static let canteenLacksIdentifier = FrenchArticle(
    title: "Cantine sans l'identifiant voulu",
    meaning: """
      Le bilan se fait par SIRET ou par identifiant de la plateforme, et la cantine n'a pas le bon. Le bilan \
      détaillé se fait par SIRET seulement.
      """,
    reason: "La plateforme ne saurait pas de quelle cantine il s'agit.",
    source: .statementSchema)

  static let unknownSchemaColumn = FrenchArticle(
    title: "Colonne de schéma inconnue",
    meaning: "Le schéma donné avec --schema a une colonne dont le nom ne suit pas la façon de nommer de la plateforme.",
    reason: "La laisser vide sans le dire ferait refuser le bilan.",
    source: .choice("une colonne inconnue est nommée, jamais devinée"))

  static let unreadableSchema = FrenchArticle(
    title: "Schéma illisible",
    meaning: "Le fichier donné avec --schema n'est pas un Table Schema.",
    reason: "Sans colonnes, aucun bilan ne peut être rempli.",
    source: .choice("les schémas sont ceux que publie la plateforme"))

  static let markAboveFrance = FrenchArticle(
    title: "Part locale au-dessus de la part française",
    meaning: "Les achats locaux ou en circuit court dépassent les achats français de la famille.",
    reason: "C'est rare, et la plateforme le signale pour 2025.",
    source: .statementChecks)

  static let leftOutOfStatistics = FrenchArticle(
    title: "Bilan hors des statistiques",
    meaning: """
      Le coût par repas est au-dessus de 20 € avec un total de plus d'un million d'euros, ou sous 0,10 € pour \
      2025.
      """,
    reason: "Le bilan est accepté, mais la plateforme ne le compte pas dans ses statistiques.",
    source: .platform("bilans laissés hors des statistiques"))
}
