import CommandLineKit

/// The command `egalim`: its table of commands, and what holds for all of them.
enum EGalimTool {
  /// The version of the tool; `CHANGELOG.md` says what each one brought.
  static let version = "0.1.0"

  static let spec = ToolSpec(
    name: "egalim",
    version: version,
    abstract: "Suivre les achats d'une cantine au regard de la loi EGalim.",
    discussion: """
      Lit des registres d'achats, calcule les parts EGalim, bio et locale et le coût par repas, et écrit les fichiers \
      que la plateforme ma cantine importe.
      """,
    commands: [
      ToolCommand("init", ["creer"], InitCommand.spec),
      ToolCommand("status", ["etat"], StatusCommand.spec),
      ToolCommand("check", ["verifier"], CheckCommand.spec),
      ToolCommand("report", ["rapport"], ReportCommand.spec),
      ToolCommand("territory", ["territoire"], TerritoryCommand.spec),
      ToolCommand("compare", ["comparer"], CompareCommand.spec),
      ToolCommand("lines", ["lignes"], LinesCommand.spec),
      ToolCommand("duplicates", ["doublons"], DuplicatesCommand.spec),
      ToolCommand("declare", ["declarer"], DeclareCommand.spec),
      ToolCommand("rules", ["regles"], RulesCommand.spec),
      ToolCommand("convert", ["convertir"], ConvertCommand.spec),
      ToolCommand("classify", ["classer"], ClassifyCommand.spec),
      ToolCommand("template", ["modele"], TemplateCommand.spec),
      ToolCommand("explain", ["expliquer"], ExplainCommand.spec),
    ],
    examples: [
      CommandExample("egalim init ma-cantine", "Crée un dossier depuis lequel les commandes se passent de chemins."),
      CommandExample("egalim template purchases -o achats.csv", "Donne un registre à remplir."),
      CommandExample("egalim check achats.csv", "Vérifie le registre et dit quoi corriger."),
      CommandExample(
        "egalim report achats/ --canteens cantines.csv --meals repas.csv", "Montre où en est la cantine."),
      CommandExample(
        "egalim declare achats/ --year 2026 --statement simple --canteens cantines.csv -o bilans.csv",
        "Écrit les bilans à importer sur ma cantine."),
    ],
    exitStatuses: [
      ExitStatusMeaning(.success, "Tout va bien."),
      ExitStatusMeaning(.inputErrors, "Il y a des erreurs dans les fichiers, ou un bilan est refusé."),
      ExitStatusMeaning(.usage, "La commande est mal écrite."),
      ExitStatusMeaning(.file, "Un fichier manque, ne peut pas être lu ou écrit, ou existe déjà."),
      ExitStatusMeaning(.targetMissed, "Un objectif exigé par --require-targets n'est pas atteint."),
    ],
    environment: [
      EnvironmentVariable("NO_COLOR", "Non vide, supprime les couleurs."),
      EnvironmentVariable("COLUMNS", "Largeur des rapports, en caractères."),
    ])
}
