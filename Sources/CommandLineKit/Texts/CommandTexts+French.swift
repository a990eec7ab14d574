extension CommandTexts {
  /// French, with its typography: a no-break space before `:` and inside quotes, a narrow one before `?`.
  public static let french = CommandTexts(
    help: .french,
    message: FrenchUsageErrors.message,
    outputFailure: { code in
      "La sortie standard ne peut pas être écrite (erreur système \(code))."
        + " Vérifiez la place sur le disque et les droits d'écriture."
    })
}

extension HelpWords {
  /// The words of help pages in French.
  public static let french = HelpWords(
    usage: "Utilisation",
    commands: "Commandes",
    arguments: "Arguments",
    options: "Options",
    examples: "Exemples",
    exitStatuses: "Codes de sortie",
    environment: "Variables d'environnement",
    help: "Aide",
    alsoCalled: "Autre nom",
    values: "Valeurs",
    byDefault: "Par défaut",
    repeatable: "Peut être répétée.",
    required: "Obligatoire.",
    role: "Rôle",
    command: "Commande",
    argument: "Argument",
    option: "Option",
    status: "Code",
    variable: "Variable",
    optionsPlaceholder: "OPTIONS",
    commandPlaceholder: "COMMANDE",
    helpOption: "Affiche l'aide.",
    helpOptionDetails: "-h en donne l'essentiel, --help le détail.",
    versionOption: "Affiche la version.",
    helpCommandAbstract: "Affiche l'aide de l'outil ou d'une commande.",
    helpCommandArgument: "La commande à expliquer.",
    colon: "\u{A0}:",
    moreAboutCommands: { tool in "Aide d'une commande\u{A0}: \(tool) help COMMANDE" },
    moreAboutOptions: { line in "Le détail, avec des exemples\u{A0}: \(line)" },
    referenceTitle: { tool in "Commandes de l'outil \(tool)" },
    severalStatuses: { order in
      "Quand plusieurs codes conviennent, l'ordre est\u{A0}: \(order.map { "\($0.rawValue)" }.joined(separator: ", puis "))."
    })
}

/// Usage errors in French.
enum FrenchUsageErrors {
  @Sendable
  static func message(_ error: UsageError) -> UsageMessage {
    UsageMessage(problem: problem(error), remedy: remedy(error))
  }

  private static func problem(_ error: UsageError) -> String {
    switch error {
    case .unknownOption(let name, _):
      "Option inconnue\u{A0}: \(visible(name))."
    case .missingValue(let option, let valueName):
      "L'option \(option) attend une valeur (\(valueName))."
    case .unexpectedValue(let option, let text):
      "L'option \(option) ne prend pas de valeur\u{A0}: \(quoted(text)) est de trop."
    case .badChoice(let name, let text, _, _):
      "\(quoted(text)) n'est pas une valeur possible pour \(name)."
    case .badNumber(let name, let text, let bounds):
      bounds == Int.min...Int.max
        ? "\(quoted(text)) n'est pas un nombre entier (\(name))."
        : "\(quoted(text)) n'est pas un nombre entier possible pour \(name)."
    case .badValue(let name, let text, _):
      "\(quoted(text)) ne convient pas pour \(name)."
    case .missingPositional(let name):
      "Il manque l'argument \(name)."
    case .unexpectedPositional(let text):
      "Argument de trop\u{A0}: \(quoted(text))."
    case .unknownCommand(let name, _):
      "Commande inconnue\u{A0}: \(quoted(name))."
    case .missingCommand:
      "Il manque une commande."
    case .missingOption(let name, _):
      "Il manque l'option \(name)."
    case .conflictingOptions(let first, let second, _):
      "Les options \(first) et \(second) ne vont pas ensemble."
    case .custom(let problem, _):
      problem
    }
  }

  private static func remedy(_ error: UsageError) -> String {
    switch error {
    case .unknownOption(_, let nearest):
      nearest.isEmpty ? "Consultez la liste des options." : didYouMean(nearest)
    case .missingValue(let option, let valueName):
      "Écrivez \(option)=\(valueName)."
    case .unexpectedValue(let option, _):
      "Écrivez \(option) seul."
    case .badChoice(_, _, let choices, let nearest):
      nearest.isEmpty ? "Choisissez parmi\u{A0}: \(choices.joined(separator: ", "))." : didYouMean(nearest)
    case .badNumber(_, _, let bounds):
      bounds == Int.min...Int.max
        ? "Donnez un nombre en chiffres, sans espace ni virgule."
        : "Donnez un nombre de \(bounds.lowerBound) à \(bounds.upperBound)."
    case .badValue(_, _, let expected):
      "Donnez \(expected)."
    case .missingPositional:
      "Ajoutez-le à la fin de la commande."
    case .unexpectedPositional:
      "Retirez-le, ou mettez entre guillemets un nom qui contient des espaces."
    case .unknownCommand(_, let nearest):
      nearest.isEmpty ? "Consultez la liste des commandes." : didYouMean(nearest)
    case .missingCommand:
      "Choisissez-en une dans la liste."
    case .missingOption(let name, let valueName):
      "Ajoutez \(name)\(valueName.map { " \($0)" } ?? "")."
    case .conflictingOptions(_, _, let reason):
      reason.isEmpty ? "Gardez l'une des deux." : reason
    case .custom(_, let remedy):
      remedy
    }
  }

  private static func didYouMean(_ names: [String]) -> String {
    let last = names.last ?? ""
    let list = names.count > 1 ? "\(names.dropLast().joined(separator: ", ")) ou \(last)" : last
    return "Vouliez-vous dire \(list)\u{202F}?"
  }

  private static func quoted(_ text: String) -> String { "«\u{A0}\(visible(text))\u{A0}»" }

  /// The text without control characters, which could otherwise steer the terminal that shows the message.
  private static func visible(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      shown.append(scalar.properties.generalCategory == .control ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }
}
