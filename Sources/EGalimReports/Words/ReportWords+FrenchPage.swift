import EGalimDiagnostics

extension ReportWords.PageWords {
  static let french = ReportWords.PageWords(
    language: "fr", skip: "Aller au contenu",
    closing: "Montants hors taxes. Page faite par egalim à partir des registres d'achats.",
    figures: "Les chiffres", canteens: "Les cantines, celles qui ont besoin d'aide d'abord",
    silentSentence: "Rien n'est connu de leur année\u{A0}: elles comptent parmi les cantines, jamais dans les parts.",
    report: { "Loi EGalim · \($0)" },
    goal: { "objectif \(FrenchNumbers.percent(whole: $0))" },
    silent: { FrenchPlural.count($0, "cantine sans achats", "cantines sans achats") },
    by: { "Par \($0)" },
    reporting: { "sur\u{A0}\(FrenchPlural.count($0, "cantine")) renseignées" },
    median: { "médiane des cantines\u{A0}\($0)" },
    allFood: "achats de denrées", costPerMeal: "de denrées par repas", ahead: "D'ici décembre",
    targetsTable: "Les parts et les objectifs")
}
