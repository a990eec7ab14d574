/// What a text in another encoding, or the lines around a table, give rise to.
extension FrenchSentences {
  static func undecodableText(_ defect: TextDefect) -> FrenchSentences {
    switch defect {
    case .byte(let byte, let encoding):
      let hexadecimal = String(byte, radix: 16, uppercase: true)
      return FrenchSentences(
        "l'octet \(hexadecimal) n'est aucun caractère en \(encoding.rawValue), l'encodage du fichier",
        advice: "enregistrez le fichier de nouveau au format « CSV UTF-8 », ou dites son encodage avec --encoding")
    case .unpairedSurrogate:
      return FrenchSentences(
        "un caractère UTF-16 n'est là qu'à moitié",
        advice: "écrivez ce texte de nouveau dans le tableur, puis enregistrez-le au format « CSV UTF-8 »")
    case .cutShort:
      return FrenchSentences(
        "le fichier UTF-16 s'arrête au milieu d'un caractère, sa fin manque",
        advice: "copiez-le ou téléchargez-le de nouveau jusqu'au bout, puis relancez")
    }
  }

  // MARK: Warnings

  static func totalLine(_ comparison: TotalComparison) -> FrenchSentences {
    switch comparison {
    case .noAmount:
      FrenchSentences(
        "ligne de total, laissée de côté, dont le montant n'est pas lisible",
        advice: "rien à faire si c'est un total ; sinon donnez à l'achat sa cantine et sa date")
    case .equal(let lines):
      FrenchSentences(
        "ligne de total, laissée de côté ; son montant est bien la somme \(preceding(lines))",
        advice: "rien à faire ici ; la plateforme, elle, la refuserait")
    case .differs(let cents, let lines) where cents > 0:
      FrenchSentences(
        "ligne de total, laissée de côté ; son montant dépasse de \(euros: cents) la somme \(preceding(lines))",
        advice: "cherchez ce qui manque : une ligne effacée, illisible ou cachée, ou un total qui en compte d'autres")
    case .differs(let cents, let lines):
      FrenchSentences(
        "ligne de total, laissée de côté ; il lui manque \(euros: 0 &- cents) pour être la somme \(preceding(lines))",
        advice: "cherchez une ligne en double, ou que la formule du total ne prend pas")
    }
  }

  private static func preceding(_ lines: Int) -> FrenchText {
    switch lines {
    case 0: "des lignes qui la précèdent (aucune)"
    case 1: "de la ligne qui la précède"
    default: "des \(lines, "ligne") qui la précèdent"
    }
  }

  static func remarkLine(text: String) -> FrenchSentences {
    FrenchSentences(
      "cette ligne est une remarque (\(quoted: text)), laissée de côté",
      advice: "rien à faire ici ; la plateforme, elle, la refuserait")
  }

  static func guessedEncoding(_ encoding: EncodingName, word: String) -> FrenchSentences {
    FrenchSentences(
      "le texte n'est pas en UTF-8, il est lu en \(encoding.rawValue) : \(quoted: word)",
      advice: """
        rien à faire si ce mot est juste, sinon dites l'encodage avec --encoding ; la plateforme, elle, attend de l'UTF-8
        """)
  }
}
