import EGalim
import EGalimDiagnostics

extension ReportWords.ComparisonWords {
  static let french = ReportWords.ComparisonWords(
    title: { "De \($0) à \($1)" },
    subject: { subject in
      switch subject {
      case .egalim: "EGalim"
      case .bio: "bio"
      case .local: "local"
      }
    },
    explains: { subject, by in
      let what =
        switch subject {
        case .egalim: "EGalim"
        case .bio: "le bio"
        case .local: "le local"
        }
      return "Ce qui fait bouger \(what), par \(by) (montants HT)"
    },
    change: "écart", pointsHeading: "points", unit: { abs($0) < 200 ? "point" : "points" },
    otherSuppliers: "autres fournisseurs",
    points: { signed($0) + FrenchNumbers.amount(cents: $0) },
    signedEuros: { signed($0) + FrenchNumbers.euros(cents: $0) },
    growth: { before, after in
      guard before.cents > 0,
        let tenths = ExactDivision.halfToEven(
          (Int128(after.cents) - Int128(before.cents)) * 1000, by: Int128(before.cents))
      else { return nil }
      return signed(tenths) + FrenchNumbers.percent(tenths: tenths)
    },
    explainsCost: { "Ce qui fait bouger le coût par repas, par \($0) (montants HT des mois qui ont des repas)" },
    perMeal: "par repas",
    labelGroup: { group in
      switch group {
      case .bio: "bio"
      case .siqo: "SIQO"
      case .externalities: "externalités et performance"
      case .otherEGalim: "autres EGalim"
      case nil: "sans label EGalim"
      }
    },
    monthsDiffer: { before, after in
      before.months == after.months
        ? "Les achats des deux côtés ne sont pas des mêmes mois\u{A0}: une part de chaque écart peut venir de là."
        : "«\u{A0}\(before.title)\u{A0}» a des achats de \(before.months) mois, «\u{A0}\(after.title)\u{A0}» de "
          + "\(after.months)\u{A0}: une part de chaque écart vient de là."
    },
    perimeter: { before, after in
      "Les cantines ne sont pas les mêmes\u{A0}: " + sides(before, after, have: "d'achats")
        + ". Une part de chaque écart vient de là\u{202F}; --canteen compare les mêmes cantines."
    },
    costPerimeter: { before, after in
      "Le coût par repas ne porte pas sur les mêmes cantines\u{A0}: " + sides(before, after, have: "de repas connus")
        + "."
    })

  /// Who has something on one side only.
  private static func sides(_ before: NamedSide, _ after: NamedSide, have what: String) -> String {
    [before, after].filter { !$0.names.isEmpty }.map { side in
      "\(list(side.names)) n'\(side.names.count > 1 ? "ont" : "a") \(what) que dans «\u{A0}\(side.title)\u{A0}»"
    }.joined(separator: ", ")
  }

  /// At most ten names, and how many more.
  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(10).map { "«\u{A0}\($0)\u{A0}»" }
    let rest = names.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " et \(FrenchPlural.count(rest, "autre"))" : "")
  }

  private static func signed(_ number: Int64) -> String { number > 0 ? "+" : "" }
}
