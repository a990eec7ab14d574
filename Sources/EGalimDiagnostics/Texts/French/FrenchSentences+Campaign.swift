extension FrenchSentences {
  static func campaignColumnsMissing(names: [String]) -> FrenchSentences {
    FrenchSentences(
      names.count < 2
        ? "la colonne \(list: names) manque : ce ne sont pas des déclarations publiées"
        : "les colonnes \(list: names) manquent : ce ne sont pas des déclarations publiées",
      advice: "donnez le fichier campagne_td_AAAA.csv publié sur data.gouv.fr, ses titres inchangés")
  }

  static func unreadableRatio(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une part, de 0 à 1",
      advice: "une part de 26,65 % s'écrit 0.2665 ; reprenez le fichier d'origine")
  }

  static func ratiosAboveWhole(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) et la part bio font ensemble plus que le tout",
      advice: "vérifiez les deux parts dans le fichier d'origine")
  }

  static func unreadableCampaignYear(_ cell: String?) -> FrenchSentences {
    FrenchSentences("\(cell: cell) n'est pas une année", advice: "écrivez l'année des achats déclarés, comme 2023")
  }

  static let declarationWithoutCanteen = FrenchSentences(
    "cette déclaration ne nomme aucune cantine", advice: "il y faut canteen_id ou canteen_siret")

  static func repeatedDeclaration(_ cell: String?, firstLine: Int, isKept: Bool) -> FrenchSentences {
    FrenchSentences(
      "\("la cantine", cell: cell) a déjà une déclaration, à la ligne \(firstLine)",
      advice: isKept
        ? "celle-ci est la dernière faite, elle seule compte"
        : "celle de la ligne \(firstLine) est la dernière faite, elle seule compte")
  }

  static func unknownPublishedSector(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le secteur", cell: cell) n'est pas de la liste actuelle de la plateforme",
      advice: nearest.map { "il compte sous ce nom ; le plus proche est \($0)" }
        ?? "il compte sous ce nom ; rien à faire")
  }

  static func unknownCommuneCode(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas le code Insee d'une commune",
      advice: "la cantine compte, mais dans aucune commune ; rien à faire")
  }

  static func foodProjectNamesUnread(codes: Int, names: Int) -> FrenchSentences {
    FrenchSentences(
      "les PAT ont \(codes, "numéro") et \(names, "nom") : impossible de savoir lequel est à qui",
      advice: "ces PAT comptent sous leur nom d'une autre ligne, ou sous leur numéro")
  }

  static let emptyRatio = FrenchSentences(
    "la part n'est pas publiée", advice: "la cantine compte comme déclarée, sans ses parts ; rien à faire")

  static func unreadablePublishedSiret(_ cell: String?) -> FrenchSentences {
    FrenchSentences(
      "\("le SIRET", cell: cell) n'a pas 14 chiffres",
      advice: "la cantine n'est reconnue que par son identifiant ; rien à faire")
  }
}
