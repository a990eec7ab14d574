extension FrenchArticle {
  static let campaignColumnsMissing = FrenchArticle(
    title: "Colonnes des déclarations publiées",
    meaning: """
      Un fichier de déclarations publiées a au moins les colonnes year, canteen_id, canteen_siret, \
      teledeclaration_ratio_bio et teledeclaration_ratio_egalim_hors_bio, dans n'importe quel ordre.
      """,
    reason: "Sans elles, on ne sait ni qui a déclaré, ni quoi.",
    source: .platform("résultats des campagnes de télédéclaration, sur data.gouv.fr"))

  static let unreadableRatio = FrenchArticle(
    title: "Part publiée illisible",
    meaning: "La plateforme publie les parts de 0 à 1 : 0.2665 pour 26,65 %.",
    reason: "Une part devinée fausserait les médianes et les rangs.",
    source: .platform("résultats des campagnes de télédéclaration, sur data.gouv.fr"))

  static let ratiosAboveWhole = FrenchArticle(
    title: "Parts publiées au-delà du tout",
    meaning: """
      La part bio et la part EGalim hors bio se suivent sans se recouvrir : ensemble, elles ne dépassent pas 1, \
      aux arrondis près.
      """,
    reason: "L'une des deux au moins est fausse.",
    source: .platform("résultats des campagnes de télédéclaration, sur data.gouv.fr"))

  static let unreadableCampaignYear = FrenchArticle(
    title: "Année publiée illisible",
    meaning: "La colonne year dit l'année des achats déclarés.",
    reason: "Les objectifs de la loi changent avec l'année.",
    source: .exactness)

  static let declarationWithoutCanteen = FrenchArticle(
    title: "Déclaration sans cantine",
    meaning: "Ni canteen_id, ni canteen_siret ne disent qui a déclaré.",
    reason: "La déclaration ne peut être rapprochée d'aucune cantine.",
    source: .exactness)

  static let repeatedDeclaration = FrenchArticle(
    title: "Cantine déclarée deux fois",
    meaning: """
      Deux lignes de la même année sont de la même cantine (canteen_id, ou canteen_siret sans lui). La dernière faite \
      compte, celle au numéro id le plus haut. Plusieurs cantines peuvent partager un SIRET : ce n'en est pas un cas.
      """,
    reason: "Comptée deux fois, la cantine pèserait double dans les médianes.",
    source: .exactness)

  static let unknownPublishedSector = FrenchArticle(
    title: "Secteur d'une ancienne liste",
    meaning: """
      Les fichiers publiés gardent des secteurs que la plateforme ne propose plus. Ceux qu'elle a renommés sont \
      rapprochés ; les autres restent sous leur nom.
      """,
    reason: "Vos cantines ne peuvent pas y être comparées sous un nom actuel.",
    source: .platform("liste des secteurs de l'import des cantines"))

  static let unknownCommuneCode = FrenchArticle(
    title: "Code de commune illisible",
    meaning: """
      Le code Insee d'une commune a cinq caractères. Les fichiers publiés en ont d'autres formes ; quatre chiffres ont \
      perdu leur zéro de tête, et le retrouvent.
      """,
    reason: "La cantine ne peut être rangée dans aucune commune, ni dans un département que rien d'autre ne dit.",
    source: .choice("un code deviné rangerait la cantine chez une autre commune"))

  static let foodProjectNamesUnread = FrenchArticle(
    title: "Noms de PAT mal séparés",
    meaning: """
      Les noms des PAT d'une cantine sont séparés par des virgules sans espace, et il y en a autant que de numéros.
      """,
    reason: "Un nom coupé de travers ne serait celui d'aucun PAT.",
    source: .exactness)

  static let emptyRatio = FrenchArticle(
    title: "Part non publiée",
    meaning: "La déclaration est publiée sans sa part bio ou sa part EGalim.",
    reason: "Elle n'entre pas dans les médianes ; zéro serait une autre réponse que rien.",
    source: .exactness)

  static let unreadablePublishedSiret = FrenchArticle(
    title: "SIRET publié illisible",
    meaning: "Un SIRET a 14 chiffres.",
    reason: "Une liste qui ne nomme la cantine que par son SIRET la croirait absente.",
    source: .exactness)
}
