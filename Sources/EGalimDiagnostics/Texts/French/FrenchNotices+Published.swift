extension FrenchNotices {
  /// What is said of published declarations.
  static func published(_ notice: PublishedNotice) -> FrenchText {
    switch notice {
    case .unknownTerritory(let kind, let text, let nearest): unknownTerritory(kind, text, nearest)
    case .severalTerritories(let kind, let text, let names):
      "\(names.count) \(plural(kind)) répondent à \(quoted: text), \(kind == .commune ? "toutes sont prises" : "tous sont pris") : \(list: names)."
    case .columnMissing(let kind, let path):
      "\(path) ne dit pas \(whose(kind)) des cantines. Choisissez un autre territoire, ou le fichier d'origine."
    case .yearNeeded(let path, let years):
      "\(path) porte sur plusieurs années (\(enumerated(years))). Choisissez-en une avec --year."
    case .yearAbsent(let year, let path, let years):
      "\(path) n'a aucune déclaration de \(year), mais de \(enumerated(years))."
    case .empty(let path): "\(path) ne contient aucune déclaration lisible."
    case .moreDiagnostics(let count):
      count < 2
        ? "Un autre défaut de ce fichier n'est pas montré."
        : "\(count) autres défauts de ce fichier ne sont pas montrés."
    case .territoryNeeded:
      """
      Quel territoire ? Donnez --pat, --epci, --departement ou --commune, une liste de cantines (--canteens), \
      ou un groupement (--by) pour tout le pays.
      """
    case .oneTerritory: "Un seul territoire à la fois : --pat, --epci, --departement ou --commune."
    case .optionNeedsCampaign(let option): "\(option) ne sert qu'avec --campaign."
    case .optionWithoutUse(let option): "\(option) ne sert pas avec --campaign."
    case .ledgersUnread:
      """
      Avec --campaign, egalim territory lit les déclarations publiées et aucun registre. Pour placer vos registres \
      parmi elles : egalim compare --campaign.
      """
    case .noList:
      "Sans liste de cantines (--canteens), nul ne peut manquer : seules sont là celles qui ont déclaré."
    case .unlisted(let count):
      count < 2
        ? "Une déclaration du territoire est d'une cantine absente de la liste ; elle compte."
        : "\(count) déclarations du territoire sont de cantines absentes de la liste ; elles comptent."
    case .listWithoutPlaces(let kind, let canteens):
      """
      La liste ne dit \(whose(kind)) d'aucune cantine : ses \(canteens, "cantine") sont prises pour celles du territoire.
      """
    case .sharedSiret(let siret, let declarations):
      """
      Le SIRET \(siret) de la liste est celui de \(declarations) déclarations, toutes prises ; \
      la colonne cantine_id dirait laquelle.
      """
    case .unmatchedName(let kind, let text, let nearest): unmatchedName(kind, text, nearest)
    case .ambiguousName(let kind, let text, let names):
      "\(named(kind, text)) de la liste peut être l'un de \(list: names) : non comparé. Écrivez son nom entier."
    case .otherYear(let purchases, let declarations):
      "Les achats sont de \(purchases), les déclarations publiées de \(declarations)."
    }
  }

  private static func unknownTerritory(_ kind: PublishedNotice.Kind, _ text: String, _ nearest: [String]) -> FrenchText
  {
    let start: FrenchText =
      kind == .commune
      ? """
      Aucune cantine de la commune \(quoted: text). Une commune se donne par son code Insee entier, comme 05061, ou par \
      une partie de son nom si une liste de cantines (--canteens) le donne.
      """
      : "\(none(kind)) ne répond à \(quoted: text) dans ces déclarations."
    return nearest.isEmpty ? start : "\(start) Les plus proches : \(list: nearest)."
  }

  private static func unmatchedName(_ kind: PublishedNotice.Kind, _ text: String, _ nearest: String?) -> FrenchText {
    let start: FrenchText = "\(named(kind, text)) de la liste n'est pas dans les déclarations publiées : non comparé."
    return nearest.map { "\(start) Le plus proche : \($0)." } ?? start
  }

  private static func plural(_ kind: PublishedNotice.Kind) -> FrenchText {
    switch kind {
    case .pat: "PAT"
    case .epci: "EPCI"
    case .department: "départements"
    case .commune: "communes"
    case .sector: "secteurs"
    }
  }

  private static func none(_ kind: PublishedNotice.Kind) -> FrenchText {
    switch kind {
    case .pat: "Aucun PAT"
    case .epci: "Aucun EPCI"
    case .department: "Aucun département"
    case .commune: "Aucune commune"
    case .sector: "Aucun secteur"
    }
  }

  private static func named(_ kind: PublishedNotice.Kind, _ text: String) -> FrenchText {
    switch kind {
    case .pat: "Le PAT \(quoted: text)"
    case .epci: "L'EPCI \(quoted: text)"
    case .department: "Le département \(quoted: text)"
    case .commune: "La commune \(quoted: text)"
    case .sector: "Le secteur \(quoted: text)"
    }
  }

  private static func whose(_ kind: PublishedNotice.Kind) -> FrenchText {
    switch kind {
    case .pat: "le PAT"
    case .epci: "l'EPCI"
    case .department: "le département"
    case .commune: "la commune"
    case .sector: "le secteur"
    }
  }
}
