extension FrenchSentences {
  // MARK: The file of a project

  static func projectNotJSON(_ cell: String?, mistake: ProjectMistake) -> FrenchSentences {
    switch mistake {
    case .empty: .init("le fichier est vide", advice: "egalim init --existing --force l'écrit de nouveau")
    case .otherEncoding:
      .init("ce texte n'est pas en UTF-8", advice: "enregistrez-le en UTF-8 (dans le Bloc-notes, « Enregistrer sous »)")
    case .invalidUTF8(let byte):
      .init(
        "l'octet \(hex(byte)) n'est pas de l'UTF-8",
        advice: "enregistrez le fichier en UTF-8 ; c'est souvent une lettre accentuée d'un autre encodage")
    case .comment:
      .init(
        "\(cell: cell) est un commentaire, et le format JSON n'en a pas",
        advice: "écrivez-le dans un champ « comment », ou retirez-le")
    case .extraComma:
      .init("cette virgule est de trop", advice: "retirez-la : pas de virgule après le dernier élément")
    case .missingComma:
      .init("il manque une virgule après \(cell: cell)", advice: "séparez chaque élément du suivant par une virgule")
    case .missingColon:
      .init("il manque deux points après \(cell: cell)", advice: "écrivez le nom, deux points, puis la valeur")
    case .missingValue:
      .init("\(cell: cell) n'a pas de valeur", advice: "écrivez-la après les deux points, ou retirez ce nom")
    case .otherQuotes:
      .init(
        "\(cell: cell) n'est pas entre guillemets droits",
        advice: "remplacez-les par des guillemets droits (touche 3 d'un clavier français)")
    case .missingQuotes:
      .init("\(cell: cell) n'est pas entre guillemets", advice: "mettez des guillemets droits avant et après")
    case .otherWord(let right): .init("\(cell: cell) n'est pas un mot du format JSON", advice: "écrivez \(right)")
    case .unclosedText:
      .init("ce texte n'est pas fermé : \(cell: cell)", advice: "ajoutez un guillemet droit à sa fin")
    case .controlCharacter:
      .init("ce texte contient un caractère invisible", advice: "retirez-le ; une tabulation s'écrit \\t")
    case .badEscape:
      .init(
        "\(cell: cell) ne veut rien dire dans un texte",
        advice: "dans un chemin, écrivez / au lieu de \\, même sous Windows")
    case .loneSurrogate:
      .init("\(cell: cell) n'est que la moitié d'un caractère", advice: "écrivez le caractère lui-même")
    case .badNumber:
      .init(
        "\(cell: cell) ne s'écrit pas ainsi", advice: "écrivez le nombre en chiffres seuls, sans zéro devant, comme 30")
    case .wrongBracket(let expected):
      .init("\(cell: cell) ferme ce qu'un autre signe a ouvert", advice: "mettez d'abord \(String(expected))")
    case .missingBracket(let bracket):
      .init("il manque \(String(bracket)) après \(cell: cell)", advice: "fermez la liste avant le nom suivant")
    case .unexpectedEnd(let missing):
      .init("le fichier finit trop tôt, il manque \(String(missing))", advice: "ajoutez-le à la fin")
    case .unexpected: .init("\(cell: cell) n'a rien à faire ici", advice: "retirez-le")
    case .trailingText:
      .init("\(cell: cell) vient après la fin du projet", advice: "retirez-le : tout est entre la première { et sa }")
    }
  }

  static func projectTooLarge(_ excess: ProjectExcess) -> FrenchSentences {
    switch excess {
    case .bytes(let limit):
      .init("le fichier dépasse \(count: limit) octets", advice: "vérifiez que c'est bien celui d'un projet")
    case .depth(let limit):
      .init("plus de \(count: limit) blocs sont les uns dans les autres", advice: "un projet n'en a que trois")
    }
  }

  static func unknownProjectMember(_ cell: String?, nearest: String?, known: [String]) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas un champ connu",
      advice: didYouMean(nearest, or: "les champs sont \(known.joined(separator: ", ")) ; retirez celui-ci"))
  }

  static func repeatedProjectMember(_ cell: String?, firstLine: Int) -> FrenchSentences {
    FrenchSentences("\(cell: cell) est déjà à la ligne \(firstLine)", advice: "gardez l'un des deux")
  }

  static func projectValueKind(
    _ cell: String?, expected: ProjectValueKind, found: ProjectValueKind
  ) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) est \(noun(of: found)), il faut \(noun(of: expected))", advice: "écrivez \(example(of: expected))")
  }

  private static func noun(of kind: ProjectValueKind) -> FrenchText {
    switch kind {
    case .nothing: "un vide"
    case .flag: "un oui ou non"
    case .number: "un nombre"
    case .wholeNumber: "un nombre entier"
    case .text: "un texte"
    case .path: "un chemin"
    case .list: "une liste"
    case .pathList: "une liste de chemins"
    case .targetList: "une liste d'objectifs"
    case .block: "un bloc"
    }
  }

  private static func example(of kind: ProjectValueKind) -> FrenchText {
    switch kind {
    case .nothing: "null"
    case .flag: "true ou false"
    case .number, .wholeNumber: "des chiffres sans guillemets, comme 2026"
    case .text: "un texte entre guillemets droits"
    case .path: "un chemin entre guillemets droits, comme « cantines.csv »"
    case .list, .pathList: "des chemins entre guillemets droits, entre [ et ], comme « achats/ »"
    case .targetList: "les objectifs entre [ et ], chacun entre { et }, avec share, percent et year"
    case .block: "des champs entre { et }"
    }
  }

  static func projectNumberOutOfRange(_ cell: String?, low: Int, high: Int) -> FrenchSentences {
    FrenchSentences("\(cell: cell) n'est pas possible ici", advice: "donnez un nombre entier de \(low) à \(high)")
  }

  static func projectYearWithoutRules(_ cell: String?, first: Int, last: Int) -> FrenchSentences {
    FrenchSentences(
      "les règles de l'année \(cell: cell) ne sont pas connues", advice: "donnez une année de \(first) à \(last)")
  }

  static func projectMemberMissing(name: String) -> FrenchSentences {
    switch name {
    case "ledgers":
      FrenchSentences(
        "le projet ne dit pas où sont les registres d'achats",
        advice: "ajoutez le champ « ledgers », une liste de fichiers ou de dossiers comme « achats/ »")
    default:
      FrenchSentences("il manque \(quoted: name) à cet objectif", advice: "un objectif a share, percent et year")
    }
  }

  static func unknownProjectShare(_ cell: String?, nearest: String?) -> FrenchSentences {
    FrenchSentences(
      "\(cell: cell) n'est pas une part connue",
      advice: didYouMean(
        nearest, or: "écrivez egalim, bio, local, circuit_court, france, ou une valeur d'un bilan comme siqo"))
  }

  static func repeatedProjectTarget(_ cell: String?, year: Int, firstLine: Int) -> FrenchSentences {
    FrenchSentences(
      "un autre objectif de \(cell: cell) est fixé pour \(year), à la ligne \(firstLine)",
      advice: "gardez l'un des deux")
  }

  static func projectFileMissing(_ cell: String?, path: String) -> FrenchSentences {
    FrenchSentences(
      "le projet cite \(cell: cell), et \(path) n'est pas là",
      advice: "corrigez le chemin (il part du dossier du projet), ou remettez le fichier")
  }

  static func unusableProjectPath(_ cell: String?, trouble: ProjectPathTrouble) -> FrenchSentences {
    switch trouble {
    case .empty: .init("ce chemin est vide", advice: "écrivez le nom d'un fichier ou d'un dossier, ou retirez ce champ")
    case .standardInput:
      .init("un projet ne peut pas lire l'entrée standard", advice: "écrivez le nom d'un fichier ou d'un dossier")
    case .controlCharacter:
      .init(
        "ce chemin contient un caractère invisible : \(cell: cell)",
        advice: "écrivez / au lieu de \\, même sous Windows")
    }
  }

  // MARK: Warnings

  static let projectSampleKept = FrenchSentences(
    "les achats inventés de l'exemple sont comptés avec les vôtres",
    advice: "supprimez ce fichier, et la cantine d'exemple de la liste")

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }
}
