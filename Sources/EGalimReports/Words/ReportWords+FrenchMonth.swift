import EGalim
import EGalimDiagnostics

extension ReportWords {
  /// What is said of a month.
  struct MonthWords: Sendable {
    /// The month, or the months, in words: `octobre 2026`, `janvier à octobre 2026`.
    let period: @Sendable (ClosedRange<Month>) -> String
    /// The same at the start of a title.
    let title: @Sendable (ClosedRange<Month>) -> String
    let breakdown: @Sendable (_ title: String, ClosedRange<Month>) -> String
    let kicker: String
    /// What stands above the month's column where others stand beside it: `octobre`.
    let monthColumn: @Sendable (Month) -> String
    let monthOfYearBefore: @Sendable (Month) -> String
    let sinceJanuary: String
    let amountOf, shareOf, egalimOf: @Sendable (_ year: Int) -> String
    let meals, mealsServed, costOfMeal, vegetarianMeals, vegetarianShare, vegetarianShareOfAnswered: String
    let vegetarianWeeks: String
    let otherEGalim, targetState, toHold, toHoldAmount, toDate, vegetarian: String
    let weeks: @Sendable (MenuFigures.Weeks) -> String
    let ahead: @Sendable (_ after: Month) -> String
    let rest: @Sendable (Money) -> String
    let alreadyMet, possible, outOfReach: String
    let sentences: Sentences
  }
}

extension ReportWords.MonthWords {
  /// Whole sentences.
  struct Sentences: Sendable {
    /// `before` is what was bought a year before; nil where that is not known.
    let nothingBought: @Sendable (ClosedRange<Month>, _ before: Money?) -> String
    let notOver: @Sendable (Month) -> String
    let noYearBefore: @Sendable (ClosedRange<Month>) -> String
    let franceRuleChanged: @Sendable (_ year: Int) -> String
    /// The weekly duty; nil where it does not hold. `owes` is nil where the sector is not known.
    let duty: @Sendable (MenuFigures, _ owes: Bool?) -> String?
  }

  static let french = ReportWords.MonthWords(
    period: { FrenchDates.months($0) },
    title: { range in capitalized(FrenchDates.months(range)) },
    breakdown: { title, range in "\(title), \(FrenchDates.months(range))" },
    kicker: "Le mois",
    monthColumn: { FrenchDates.monthName($0.number) ?? $0.iso },
    monthOfYearBefore: { FrenchDates.month(year: $0.year, month: $0.number) },
    sinceJanuary: "depuis janvier",
    amountOf: { "HT\u{A0}\($0)" }, shareOf: { "part\u{A0}\($0)" }, egalimOf: { "EGalim\u{A0}\($0)" },
    meals: "Repas", mealsServed: "repas servis", costOfMeal: "denrées par repas", vegetarianMeals: "repas végétariens",
    vegetarianShare: "part des repas", vegetarianShareOfAnswered: "part des repas renseignés",
    vegetarianWeeks: "semaines avec menu végétarien",
    otherEGalim: "autres EGalim", targetState: "où on en est", toHold: "à tenir", toHoldAmount: "à tenir HT",
    toDate: "à ce jour", vegetarian: "sem. végé",
    weeks: { "\(FrenchNumbers.count($0.vegetarian))\u{A0}sur\u{A0}\(FrenchNumbers.count($0.served))" },
    ahead: { "À tenir \(FrenchDates.untilDecember(after: $0.number))" },
    rest: { "À ce rythme, il reste environ\u{A0}\(FrenchNumbers.wholeEuros(cents: $0.cents)) d'achats à faire." },
    alreadyMet: "atteint", possible: "possible", outOfReach: "hors d'atteinte",
    sentences: .french)

  fileprivate static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension ReportWords.MonthWords.Sentences {
  static let french = ReportWords.MonthWords.Sentences(
    nothingBought: { months, before in
      let beside =
        switch before {
        case nil: ""
        case Money.zero?: ", comme un an plus tôt"
        case let before?: ", contre \(FrenchNumbers.euros(cents: before.cents)) un an plus tôt"
        }
      return "Aucun achat \(FrenchDates.inMonths(months))\(beside)."
    },
    notOver: { month in
      "\(ReportWords.MonthWords.capitalized(FrenchDates.month(year: month.year, month: month.number))) n'est pas "
        + "terminé\u{A0}: la page compte ce qui est saisi à ce jour, et le rythme de l'année en est abaissé."
    },
    noYearBefore: {
      "Aucun achat \(FrenchDates.inMonths($0)) dans ces registres\u{A0}: rien à comparer avec l'an dernier."
    },
    franceRuleChanged: { year in
      year == 2025
        ? "En 2025, «\u{A0}France\u{A0}» comprenait aussi le circuit court et le local\u{A0}: les deux parts ne se "
          + "comparent pas."
        : "Jusqu'en \(year), «\u{A0}France\u{A0}» ne comprenait que l'origine France\u{A0}: les deux parts ne se "
          + "comparent pas."
    },
    duty: duty)

  private static let subject = "Menu végétarien hebdomadaire (code rural, L. 230-5-6)\u{A0}:"

  private static func duty(_ menus: MenuFigures, _ owes: Bool?) -> String? {
    guard owes != false else { return nil }
    let asked = owes == nil ? " Il est demandé aux restaurants scolaires\u{202F}; le secteur n'est pas connu ici." : ""
    guard menus.vegetarianHundredths != nil else {
      return "\(subject) le fichier de repas ne dit pas quels menus étaient végétariens (colonne vegetarien)." + asked
    }
    guard let weeks = menus.weeks else {
      return "\(subject) des repas comptés par mois ne permettent pas de le vérifier\u{202F}; donnez-les par jour."
        + asked
    }
    var parts = [
      weeks.vegetarian == weeks.served
        ? "servi chaque semaine, \(FrenchPlural.count(weeks.served, "semaine")) sur \(weeks.served)"
        : "servi \(FrenchPlural.count(weeks.vegetarian, "semaine")) sur \(weeks.served)"
    ]
    if !weeks.without.isEmpty { parts.append("sans menu végétarien\u{A0}: \(listed(weeks.without))") }
    if weeks.unknown > 0 {
      parts.append("\(FrenchPlural.count(weeks.unknown, "semaine")) dont les menus ne sont pas tous renseignés")
    }
    if menus.undatedMonths > 0 {
      parts.append("\(FrenchNumbers.count(menus.undatedMonths))\u{A0}mois sans les jours, qu'il reste à vérifier")
    }
    return "\(subject) \(parts.joined(separator: "\u{202F}; "))." + asked
  }

  /// `semaine du 12 janvier`, `semaines du 12 janvier et du 2 mars`, at most six of them.
  private static func listed(_ mondays: [CivilDate]) -> String {
    let shown = mondays.prefix(6).map { "du \(FrenchDates.day(month: $0.monthNumber, day: $0.day))" }
    let rest = mondays.count - shown.count
    let noun = FrenchPlural.word(for: mondays.count, "semaine")
    guard rest == 0, let last = shown.last, shown.count > 1 else {
      let more = rest > 0 ? " et \(FrenchPlural.count(rest, "autre"))" : ""
      return "\(noun) \(shown.joined(separator: ", "))\(more)"
    }
    return "\(noun) \(shown.dropLast().joined(separator: ", ")) et \(last)"
  }
}

extension FrenchDates {
  fileprivate static func months(_ range: ClosedRange<Month>) -> String {
    months(
      from: (range.lowerBound.year, range.lowerBound.number), to: (range.upperBound.year, range.upperBound.number))
  }

  /// `en octobre 2026`, `de janvier à octobre 2026`.
  fileprivate static func inMonths(_ range: ClosedRange<Month>) -> String {
    range.lowerBound == range.upperBound ? "en \(months(range))" : "de \(months(range))"
  }

  /// `en décembre`, `en novembre et décembre`, `d'août à décembre`.
  fileprivate static func untilDecember(after covered: Int) -> String {
    let first = monthName(covered + 1) ?? ""
    switch covered {
    case 11: return "en \(first)"
    case 10: return "en \(first) et décembre"
    default: return "\(ofMonth(first)) à décembre"
    }
  }
}
