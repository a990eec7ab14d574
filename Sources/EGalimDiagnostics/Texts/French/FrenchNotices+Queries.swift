extension FrenchNotices {
  /// Why a question about lines cannot be read, and what may stand there.
  static func queryReason(_ reason: Notice.QueryReason, _ text: String) -> FrenchText {
    switch reason {
    case .unknownField(let nearest, let fields):
      nearest.map { "\(quoted: text) n'est pas un champ. Vouliez-vous dire \($0) ?" }
        ?? "\(quoted: text) n'est pas un champ. Les champs : \(fields.joined(separator: ", "))."
    case .missingOperator(let field, let operators):
      "après \(field) il faut une comparaison (\(list: operators)) et une valeur."
    case .unfitOperator(let field, let operators):
      "\(quoted: text) ne se compare pas ainsi. Pour \(field) : \(list: operators)."
    case .missingValue(let field):
      "il manque une valeur pour \(field)."
    case .unknownValue(let field, let nearest):
      nearest.map { "\(quoted: text) n'est pas une valeur de \(field). Vouliez-vous dire \($0) ?" }
        ?? "\(quoted: text) n'est pas une valeur de \(field)."
    case .canteensNeeded(let field):
      "\(field) se lit dans la liste des cantines. Donnez-la avec --canteens."
    case .unclosedQuote:
      "le guillemet de \(quoted: text) n'est jamais fermé."
    }
  }
}
