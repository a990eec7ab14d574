/// Numbers and dates that were forgiven, or that could be read in two ways.
extension FrenchSentences {
  static func ambiguousAmount(
    _ cell: String?, asDecimal: Int64, asThousands: Int64, isMixed: Bool
  ) -> FrenchSentences {
    let readings: FrenchText =
      "\("le montant", cell: cell) se lit de deux façons : \(euros: asDecimal) ou \(euros: asThousands)"
    return FrenchSentences(
      isMixed ? "\(readings), et le fichier mêle la virgule et le point décimal" : readings,
      advice: "précisez --decimal virgule ou --decimal point, ou écrivez ce montant avec deux décimales")
  }

  static func ambiguousDate(_ cell: String?, first: String, second: String) -> FrenchSentences {
    FrenchSentences(
      """
      \("la date", cell: cell) se lit de deux façons : \(FrenchDates.day(iso: first)) \
      ou \(FrenchDates.day(iso: second))
      """,
      advice: "précisez --dates jour-mois ou --dates mois-jour, ou écrivez \(first)")
  }

  static func dateAgainstOrder(
    _ cell: String?, iso: String, isDayFirst: Bool, settledBy line: Int?
  ) -> FrenchSentences {
    let order: FrenchText = isDayFirst ? "le mois avant le jour" : "le jour avant le mois"
    let option: FrenchText = isDayFirst ? "--dates jour-mois" : "--dates mois-jour"
    let other: FrenchText = isDayFirst ? "--dates mois-jour" : "--dates jour-mois"
    return FrenchSentences(
      line.map { "\("la date", cell: cell) met \(order), au contraire de la ligne \($0)" }
        ?? "\("la date", cell: cell) met \(order), au contraire de \(option)",
      advice: line == nil
        ? "écrivez \(iso), ou retirez \(option)"
        : "écrivez \(iso), ou précisez \(other) si tout le fichier est ainsi")
  }

  static func forgivenNumber(_ cell: String?, plain: String) -> FrenchSentences {
    FrenchSentences(
      "le nombre \(cell: cell) est lu \(plain)", advice: "rien à faire ici ; la plateforme, elle, demande \(plain)")
  }

  static func settledThousands(
    _ cell: String?, cents: Int64, isDecimalComma: Bool, settledBy line: Int?
  ) -> FrenchSentences {
    let mark: FrenchText = isDecimalComma ? "une virgule décimale" : "un point décimal"
    let option: FrenchText = isDecimalComma ? "--decimal virgule" : "--decimal point"
    return FrenchSentences(
      line.map { "\("le montant", cell: cell) est lu \(euros: cents), car la ligne \($0) a \(mark)" }
        ?? "\("le montant", cell: cell) est lu \(euros: cents), car \(option) le dit",
      advice: "vérifiez ce montant ; la plateforme, elle, ne prend que des chiffres et un point")
  }

  static func forgivenDate(_ cell: String?, iso: String) -> FrenchSentences {
    FrenchSentences(
      "\("la date", cell: cell) est lue \(iso)", advice: "rien à faire ici ; la plateforme, elle, demande \(iso)")
  }

  static func serialDate(_ cell: String?, iso: String) -> FrenchSentences {
    FrenchSentences(
      "le nombre \(cell: cell) est lu comme la date \(iso), à la façon d'Excel",
      advice: "vérifiez cette date ; la plateforme, elle, demande \(iso)")
  }
}
