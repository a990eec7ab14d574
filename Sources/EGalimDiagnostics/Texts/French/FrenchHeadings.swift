/// The headings and set sentences of the reference, in French.
enum FrenchHeadings {
  static func title(of area: DiagnosticArea) -> FrenchText {
    switch area {
    case .files: "Fichiers"
    case .ledgerCells: "Cellules d'un registre d'achats"
    case .canteenLists: "Liste de cantines"
    case .meals: "Repas servis"
    case .statements: "Bilans"
    case .platformImport: "Import sur la plateforme"
    case .conversionRules: "Règles de conversion"
    case .projects: "Projet"
    case .publishedDeclarations: "Déclarations publiées"
    }
  }

  static func name(of severity: Severity) -> FrenchText {
    switch severity {
    case .error: "erreur"
    case .warning: "avertissement"
    }
  }

  static func sentence(of consequence: Consequence) -> FrenchText {
    switch consequence {
    case .lineLeftOut: "La ligne n'est comptée nulle part."
    case .lineCounts: "La ligne compte ; cet avertissement peut être ignoré avec --ignore."
    case .fileLeftOut: "Rien de ce fichier n'est compté."
    case .fileCounts: "Le fichier compte ; cet avertissement peut être ignoré avec --ignore."
    case .restOfFileLeftOut: "À partir de cette ligne, rien n'est lu ni compté."
    case .unreadPartLeftOut: "Ce qui n'a pas pu être lu, le plus souvent tout le fichier, n'est pas compté."
    case .statementRefused: "Le bilan de cette cantine n'est pas écrit ; ceux des autres le sont."
    case .statementWritten: "Le bilan est écrit ; cet avertissement peut être ignoré avec --ignore."
    case .schemaNotFilled: "Le bilan ne peut pas être rempli entièrement avec ce schéma."
    case .projectNotRead: "Rien n'est lu tant que le projet n'est pas corrigé."
    case .nothingConverted: "Rien n'est converti tant que les règles ne sont pas corrigées."
    case .declarationWithoutShares: "La cantine compte comme déclarée, sans ses parts."
    case .platformRefusesFile:
      "La plateforme refuse tout le fichier. Ailleurs qu'avec --platform, egalim le lit peut-être."
    }
  }

  private static let introduction: FrenchText = """
    Chaque défaut a un code qui ne change jamais de sens. E : une erreur, dont la ligne n'est comptée nulle part. \
    W : un avertissement, dont la ligne compte et que --ignore fait taire. \
    Dans le terminal, egalim explain E104 dit ce qui suit.
    """

  /// The set words of the reference.
  static var labels: ReferenceLabels {
    ReferenceLabels(
      title: "Erreurs et avertissements", introduction: introduction.string, message: "Message", advice: "Que faire",
      wrong: "À corriger", right: "Correct", emptyCell: "(cellule vide)", colon: "\u{A0}: ",
      name: { name(of: $0).string })
  }
}
