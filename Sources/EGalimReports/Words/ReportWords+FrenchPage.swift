import EGalimDiagnostics

extension ReportWords.PageWords {
  static let french = ReportWords.PageWords(
    language: "fr", skip: "Aller au contenu",
    closing: "Montants hors taxes. Page faite par egalim à partir des registres d'achats.",
    closingOfCampaign: "Page faite par egalim à partir des déclarations que publie ma cantine.",
    figures: "Les chiffres", canteens: "Les cantines", byNeed: "Les cantines, celles qui ont besoin d'aide d'abord",
    nothingKnown: "Rien n'est connu de ses achats\u{A0}: sans registre, aucune part ne se calcule.",
    silentSentence: { count in
      let year = FrenchPlural.word(for: count, "son année\u{A0}: elle compte", "leur année\u{A0}: elles comptent")
      return "Rien n'est connu de \(year) parmi les cantines, jamais dans les parts."
    },
    report: { "Loi EGalim · \($0)" },
    goal: { "objectif \(FrenchNumbers.percent(whole: $0))" },
    silent: { FrenchPlural.count($0, "cantine sans achats", "cantines sans achats") },
    by: { "Par \($0)" },
    reporting: { reporting, canteens in
      FrenchPlural.word(for: reporting, "cantine renseignée", "cantines renseignées")
        + " sur\u{A0}\(FrenchNumbers.count(canteens))"
    },
    median: { "médiane des cantines\u{A0}\($0)" },
    allFood: "achats de denrées", costPerMeal: "de denrées par repas", ahead: "D'ici décembre",
    targetsTable: "Les parts et les objectifs", duplicates: "Ce qui est en double", rules: "Ce que font les règles",
    classification: "Ce qui est proposé", check: "Vérification", proposal: "proposition", confidence: "confiance",
    reason: "raison", line: "ligne", column: "colonne", wrong: "ce qui ne va pas", advice: "que faire",
    code: "code", standardInput: "entrée standard",
    moreFindings: { "Et\u{A0}\(FrenchPlural.count($0, "remarque")) de plus, avec un --max plus grand." })
}
