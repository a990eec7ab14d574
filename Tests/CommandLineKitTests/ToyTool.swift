import CommandLineKit

/// Swift Testing has a type of the same name.
typealias ExitStatus = CommandLineKit.ExitStatus

/// A small tool that has one of everything, on which the tests are run.
enum ToyTool {
  static let spec = ToolSpec(
    name: "potager",
    version: "1.2.0",
    abstract: "Tient le carnet d'un potager.",
    discussion: "Un carnet est un fichier de texte, une récolte par ligne.",
    commands: [ToolCommand(WeighCommand.spec), ToolCommand(SowCommand.spec)],
    examples: [CommandExample("potager weigh carnet.csv", "Pèse toutes les récoltes.")],
    exitStatuses: [
      ExitStatusMeaning(.success, "Tout va bien."),
      ExitStatusMeaning(.usage, "La commande est mal écrite."),
    ],
    environment: [EnvironmentVariable("NO_COLOR", "Non vide\u{A0}: aucune couleur.")])
}

struct WeighOptions: OptionRoot, Equatable {
  enum Format: Sendable { case text, json }
  enum Unit: Sendable { case grams, kilograms }

  var paths: [String] = []
  var year: Int?
  var limit = 20
  var isStrict = false
  var isQuiet = false
  var ignored: [String] = []
  var format = Format.text
  var unit: Unit?
  var output: String?
  var title = "Carnet"
  var day: Day?
  var secret = false
}

/// A day of the week, to try a value with its own reader.
struct Day: Equatable, Sendable {
  var number: Int

  init?(_ text: String) {
    guard let number = ["lundi", "mardi", "mercredi"].firstIndex(of: text) else { return nil }
    self.number = number
  }
}

enum WeighCommand {
  static let spec = CommandSpec(
    name: "weigh",
    aliases: ["peser"],
    abstract: "Pèse les récoltes.",
    discussion: "Les lignes illisibles ne sont comptées nulle part.",
    options: [
      .value(["year", "annee"], value: "AAAA", help: "Ne garde qu'une année.", at: \.year, in: 2000...2100),
      .choice(
        ["format"], short: "f", value: "FORMAT", help: "Forme du résultat.", at: \.format,
        choices: [.init("text", synonyms: ["texte"], .text), .init("json", .json)]
      ).defaulting(to: "text"),
      .choice(
        ["unit", "unite"], value: "UNITE", help: "Unité des poids.", at: \.unit,
        choices: [
          .init("grams", synonyms: ["grammes"], help: "au gramme près", .grams),
          .init("kilograms", synonyms: ["kilogrammes"], help: "au kilogramme près", .kilograms),
        ]),
      .values(["ignore", "ignorer"], value: "CODE", help: "Tait un avertissement.", at: \.ignored),
      .value(["max"], value: "N", help: "Nombre de lignes.", at: \.limit, in: Int.min...Int.max),
      .value(["day", "jour"], value: "JOUR", help: "Un seul jour.", at: \.day, expected: "un jour comme mardi") {
        Day($0)
      },
      .value(["title", "titre"], value: "TITRE", help: "Titre du carnet.", at: \.title),
      .value(
        ["output", "sortie"], short: "o", value: "FICHIER", help: "Écrit dans un fichier.", completion: .file,
        at: \.output),
      .flag(["strict"], short: "s", help: "Les avertissements font échouer.", at: \.isStrict)
        .details("Utile dans un script."),
      .flag(["quiet", "silencieux"], short: "q", help: "Ne dit rien.", at: \.isQuiet),
      OptionSpec.flag(["secret"], help: "Pour les essais.", at: \.secret).hidden,
    ],
    positionals: [.values("CHEMIN", required: true, help: "Carnets à lire.", completion: .file, at: \.paths)],
    examples: [
      CommandExample("potager weigh -f json carnet.csv | jq .", "Donne les poids à un autre outil."),
      CommandExample("potager peser --annee=2026 'mon carnet.csv'", "Pèse une année."),
    ]
  ) { (options: WeighOptions, context: Context) throws(UsageError) in
    if options.isStrict && options.isQuiet {
      throw .conflictingOptions("--strict", "--quiet", reason: "")
    }
    context.output.writeLine(options.paths.joined(separator: "+"))
    return .success
  }
}

struct SowOptions: OptionRoot {
  enum Crop: Sendable { case carrot, bean }

  var crop: Crop?
  var place: String?
  var bed = ""
}

enum SowCommand {
  static let spec = CommandSpec<SowOptions>(
    name: "sow",
    aliases: ["semer"],
    abstract: "Note un semis.",
    options: [.value(["bed", "planche"], value: "NOM", help: "La planche.", at: \.bed).required],
    positionals: [
      .choice(
        "GRAINE", required: true, help: "La graine.", at: \.crop,
        choices: [.init("carrot", synonyms: ["carotte"], .carrot), .init("bean", synonyms: ["haricot"], .bean)]),
      .value("LIEU", help: "Le lieu.", at: \.place),
    ],
    exitStatuses: [ExitStatusMeaning(.targetMissed, "La planche est pleine.")]
  ) { options, context in
    context.output.writeLine("semis sur \(options.bed)")
    return options.place == "ailleurs" ? .targetMissed : .success
  }
}
