import EGalim
import EGalimDiagnostics

/// The French words of what is said about rules.
enum RulesWords {
  static let wayThrough = "Ce que les règles donnent"
  static let lines = "lignes"
  static let amount = "montant HT"
  static let part = "part"
  static let ruled = "par une règle d'articles.csv"
  static let byColumns = "par les colonnes seules"
  static let excluded = "écartées (EXCLURE)"
  static let unmatched = "sans famille"
  static let all = "Ensemble"
  static let article = "article"

  static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(FrenchNumbers.count(number)) \(number < 2 ? singular : plural ?? singular + "s")"
  }

  static func place(_ rule: RulesReport.Rule) -> String { "\(rule.path):\(rule.line)" }

  static func named(_ rule: RulesReport.Rule) -> String {
    let motif = VisibleText.quoted(rule.pattern)
    let isUsual = rule.column.isEmpty || rule.column == "description"
    return isUsual ? "\(place(rule))  \(motif)" : "\(place(rule))  \(motif) dans \(rule.column)"
  }

  static func faulty(_ sum: RulesReport.Sum) -> String {
    "\(count(sum.lines, "ligne")) dont le montant ou la date ne se lit pas\u{A0}: egalim convert dit lesquelles."
  }

  static func articlesHeading(_ number: Int) -> String {
    "\(count(number, "article")) sans famille, par montant\u{A0}:"
  }

  static func more(_ number: Int, _ sum: RulesReport.Sum) -> String {
    "… et \(count(number, "autre")) (\(FrenchNumbers.euros(cents: sum.cents)))\u{A0}: --all les montre"
  }

  static func moreRules(_ number: Int) -> String { "… et \(count(number, "autre"))\u{A0}: --all les montre" }

  static func unusedHeading(_ number: Int) -> String {
    number == 1 ? "1 règle ne sert jamais\u{A0}:" : "\(FrenchNumbers.count(number)) règles ne servent jamais\u{A0}:"
  }

  static func hiddenHeading(_ number: Int) -> String {
    number == 1
      ? "1 règle est cachée par une autre, placée avant\u{A0}:"
      : "\(FrenchNumbers.count(number)) règles sont cachées par d'autres, placées avant\u{A0}:"
  }

  static func hiddenBy(_ rule: RulesReport.HiddenRule) -> String {
    let first = rule.earlier.prefix(2).map { "\(place($0.rule)) \(VisibleText.quoted($0.rule.pattern))" }
    return "\(named(rule.rule)), cachée par \(first.joined(separator: " et ")) (\(count(rule.lines, "ligne")))"
  }

  static func conflictsHeading(_ number: Int) -> String {
    number == 1
      ? "1 règle en contredit une autre\u{A0}:"
      : "\(FrenchNumbers.count(number)) règles en contredisent d'autres\u{A0}:"
  }

  static func conflict(_ conflict: RulesReport.Conflict) -> String {
    "\(named(conflict.rule)), qui dit autre chose que \(place(conflict.earlier)), placée avant"
  }

  static func open(_ number: Int) -> String {
    "\(count(number, "règle")) d'articles.csv \(number < 2 ? "reste" : "restent") à compléter."
  }

  static func allIsWell(_ rules: Int) -> String {
    rules == 0
      ? "Toutes les lignes ont une famille."
      : "Toutes les lignes ont une famille, et toutes les règles servent."
  }
}
