extension FrenchArticle {
  private static let workbook = Source.platform("tableur de suivi des achats, version de mars 2026")

  static let sirenChecksum = FrenchArticle(
    title: "SIREN faux dans un registre",
    meaning: "Les neuf chiffres du SIREN ne vont pas avec leur clé de contrôle.",
    reason: "L'achat serait compté pour un groupe qui n'existe pas.",
    source: .choice("la clé d'un SIREN suit la règle de l'Insee (Luhn)"))

  static let sirenWithoutGroup = FrenchArticle(
    title: "SIREN qui ne désigne pas un groupe",
    meaning: """
      Un SIREN ne nomme qu'un groupe de cantines. Celui-ci n'est celui d'aucun groupe de la liste donnée avec \
      --canteens, ou bien plusieurs groupes l'ont.
      """,
    reason:
      "Une commune a souvent plusieurs cantines sous un même SIREN : deviner laquelle a acheté fausserait les parts.",
    source: .exactness)

  static let unknownMark = FrenchArticle(
    title: "Caractéristique inconnue",
    meaning: "La colonne caracteristique_france du tableur de suivi prend FRANCE, CIRCUIT_COURT ou LOCAL (ou EUROPE).",
    reason: "L'origine de l'achat serait inconnue.",
    source: workbook)

  static let summaryGap = FrenchArticle(
    title: "Récapitulatif du tableur inexact",
    meaning: """
      La feuille Synthèse du tableur de suivi compte autre chose que les achats : sa formule des SIQO cherche AOC_AOP \
      quand la liste propose AOCAOP, celle des autres produits cherche AUTRE quand la liste propose AUTRES, toute \
      mention d'origine y vaut FRANCE, et un seul label y compte. Dit pour chaque montant, avec la cellule.
      """,
    reason: "Recopié dans ma cantine, ce montant fausserait le bilan. Ce qu'egalim compte est juste.",
    source: workbook)

  static let summaryTotal = FrenchArticle(
    title: "Total à taper dans le récapitulatif",
    meaning: """
      La feuille Synthèse du tableur de suivi demande que trois totaux soient tapés à la main : tous les achats, les \
      viandes et volailles, les produits de la mer. L'un d'eux manque ou n'est pas celui des achats.
      """,
    reason: "Les pourcentages de la feuille en dépendent.",
    source: workbook)

  static let summaryOfSeveral = FrenchArticle(
    title: "Récapitulatif de plusieurs cantines ou années",
    meaning: "Le tableur de suivi contient plusieurs cantines ou plusieurs années, que sa feuille Synthèse additionne.",
    reason: "Un bilan est celui d'une cantine et d'une année civile ; egalim les compte à part.",
    source: workbook)

  static let textAmounts = FrenchArticle(
    title: "Montants saisis comme du texte",
    meaning: """
      Des montants du tableur de suivi sont des textes, par exemple « 184.20 » avec un point dans un tableur français.
      """,
    reason: "Un seul suffit pour que les formules de la feuille Synthèse affichent #VALEUR!.",
    source: workbook)
}
