import CommandLineKit
import Testing

@Suite("Usage errors in French")
struct FrenchUsageErrorsTests {
  static let messages: [(UsageError, String, String)] = [
    (
      .unknownOption(name: "--anne", nearest: ["--annee"]),
      "Option inconnue\u{A0}: --anne.", "Vouliez-vous dire --annee\u{202F}?"
    ),
    (
      .unknownOption(name: "--x", nearest: ["--a", "--b", "--c"]),
      "Option inconnue\u{A0}: --x.", "Vouliez-vous dire --a, --b ou --c\u{202F}?"
    ),
    (.unknownOption(name: "--x", nearest: []), "Option inconnue\u{A0}: --x.", "Consultez la liste des options."),
    (
      .missingValue(option: "-o", valueName: "FICHIER"),
      "L'option -o attend une valeur (FICHIER).", "Écrivez -o=FICHIER."
    ),
    (
      .unexpectedValue(option: "--strict", text: "1"),
      "L'option --strict ne prend pas de valeur\u{A0}: «\u{A0}1\u{A0}» est de trop.", "Écrivez --strict seul."
    ),
    (
      .badChoice(name: "--format", text: "xml", choices: ["text", "json"], nearest: []),
      "«\u{A0}xml\u{A0}» n'est pas une valeur possible pour --format.", "Choisissez parmi\u{A0}: text, json."
    ),
    (
      .badChoice(name: "--format", text: "jsn", choices: ["text", "json"], nearest: ["json"]),
      "«\u{A0}jsn\u{A0}» n'est pas une valeur possible pour --format.", "Vouliez-vous dire json\u{202F}?"
    ),
    (
      .badNumber(name: "--annee", text: "26", bounds: 2000...2100),
      "«\u{A0}26\u{A0}» n'est pas un nombre entier possible pour --annee.", "Donnez un nombre de 2000 à 2100."
    ),
    (
      .badNumber(name: "--max", text: "x", bounds: Int.min...Int.max),
      "«\u{A0}x\u{A0}» n'est pas un nombre entier (--max).", "Donnez un nombre en chiffres, sans espace ni virgule."
    ),
    (
      .badValue(name: "--jour", text: "x", expected: "un jour comme mardi"),
      "«\u{A0}x\u{A0}» ne convient pas pour --jour.", "Donnez un jour comme mardi."
    ),
    (.missingPositional(name: "CHEMIN"), "Il manque l'argument CHEMIN.", "Ajoutez-le à la fin de la commande."),
    (
      .unexpectedPositional(text: "b"),
      "Argument de trop\u{A0}: «\u{A0}b\u{A0}».",
      "Retirez-le, ou mettez entre guillemets un nom qui contient des espaces."
    ),
    (
      .unknownCommand(name: "weih", nearest: ["weigh"]),
      "Commande inconnue\u{A0}: «\u{A0}weih\u{A0}».", "Vouliez-vous dire weigh\u{202F}?"
    ),
    (
      .unknownCommand(name: "zzz", nearest: []),
      "Commande inconnue\u{A0}: «\u{A0}zzz\u{A0}».", "Consultez la liste des commandes."
    ),
    (.missingCommand, "Il manque une commande.", "Choisissez-en une dans la liste."),
    (.missingOption(name: "--bed", valueName: "NOM"), "Il manque l'option --bed.", "Ajoutez --bed NOM."),
    (.missingOption(name: "--yes", valueName: nil), "Il manque l'option --yes.", "Ajoutez --yes."),
    (
      .conflictingOptions("--a", "--b", reason: ""),
      "Les options --a et --b ne vont pas ensemble.", "Gardez l'une des deux."
    ),
    (
      .conflictingOptions("--a", "--b", reason: "La seconde suffit."),
      "Les options --a et --b ne vont pas ensemble.", "La seconde suffit."
    ),
    (.custom(problem: "Rien à semer.", remedy: "Attendez mars."), "Rien à semer.", "Attendez mars."),
  ]

  @Test(arguments: messages)
  func saysWhatIsWrongAndWhatToDo(_ error: UsageError, _ problem: String, _ remedy: String) {
    #expect(CommandTexts.french.message(error) == UsageMessage(problem: problem, remedy: remedy))
  }

  @Test("Text that was typed cannot steer the terminal")
  func neutralisesControlCharacters() {
    let message = CommandTexts.french.message(.unexpectedPositional(text: "a\u{1B}[31m\u{9B}\nb"))
    #expect(message.problem == "Argument de trop\u{A0}: «\u{A0}a\u{FFFD}[31m\u{FFFD}\u{FFFD}b\u{A0}».")
    let option = CommandTexts.french.message(.unknownOption(name: "--\u{7}", nearest: []))
    #expect(option.problem == "Option inconnue\u{A0}: --\u{FFFD}.")
  }
}
