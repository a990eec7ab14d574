extension FrenchNotices {
  /// Why a text is no target of one's own, in French.
  static func targetTrouble(_ reason: Notice.TargetReason, _ text: String) -> FrenchText {
    "L'objectif \(quoted: text) ne peut pas être lu : \(why(reason))"
  }

  private static func why(_ reason: Notice.TargetReason) -> FrenchText {
    switch reason {
    case .missingGoal:
      "il manque le pourcentage. Écrivez tout entre guillemets, comme 'bio 30 % 2027'."
    case .missingFigure(let figures):
      "il manque ce dont c'est la part (\(figures.joined(separator: ", ")))."
    case .badNumber(let number):
      "\(quoted: number) n'est ni un pourcentage entier de 1 à 100, ni une année."
    case .severalGoals(let first, let second):
      "\(first) et \(second) sont deux pourcentages ; une année s'écrit en quatre chiffres."
    case .severalYears(let first, let second):
      "\(first) et \(second) sont deux années ; donnez un objectif par année."
    case .unknownSign(let sign):
      "le signe \(quoted: sign) n'y veut rien dire. Un objectif est une part à atteindre, comme 'bio 30 % 2027'."
    case .unknownFigure(let name, let nearest, let figures):
      nearest.isEmpty
        ? "\(quoted: name) n'est pas un chiffre que le rapport connaît. Les plus usuels : \(figures.joined(separator: ", "))."
        : "\(quoted: name) n'est pas un chiffre que le rapport connaît. Vouliez-vous dire \(either(nearest)) ?"
    case .severalFigures(let name, let names):
      "\(quoted: name) peut vouloir dire plusieurs chiffres. Écrivez \(either(names))."
    case .noGoal(let name, let instead):
      "en acheter plus n'est pas un progrès en soi (\(name)). Un objectif porte sur une part choisie, comme \(either(instead))."
    }
  }

  private static func either(_ names: [String]) -> String {
    names.count < 2 ? names.joined() : names.dropLast().joined(separator: ", ") + " ou " + (names.last ?? "")
  }
}
