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
    change: "écart", pointsHeading: "points", otherSuppliers: "autres fournisseurs",
    points: { signed($0) + FrenchNumbers.amount(cents: $0) },
    signedEuros: { signed($0) + FrenchNumbers.euros(cents: $0) },
    growth: { before, after in
      guard before.cents > 0,
        let tenths = ExactDivision.halfToEven(
          (Int128(after.cents) - Int128(before.cents)) * 1000, by: Int128(before.cents))
      else { return nil }
      return signed(tenths) + FrenchNumbers.percent(tenths: tenths)
    })

  private static func signed(_ number: Int64) -> String { number > 0 ? "+" : "" }
}
