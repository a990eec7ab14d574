extension FrenchArticle {
  static let workbookNotRead = FrenchArticle(
    title: "Classeur d'un format non lu",
    meaning: """
      Les classeurs xlsx et ods sont lus. Ne le sont ni les classeurs d'anciens Excel (xls), ni les classeurs \
      binaires (xlsb), ni les autres archives.
      """,
    reason: "Un registre non lu fausse toutes les parts.",
    source: .exactness)

  static let workbookEncrypted = FrenchArticle(
    title: "Classeur protégé par un mot de passe",
    meaning: "Le contenu du classeur est chiffré, rien ne peut en être lu.",
    reason: "Un registre non lu fausse toutes les parts ; la plateforme non plus ne le lirait pas.",
    source: .exactness)

  static let workbookDamaged = FrenchArticle(
    title: "Classeur abîmé",
    meaning: "Le fichier est coupé, ou ce qu'il contient se contredit : une copie interrompue, un disque défaillant.",
    reason: "Un registre lu à moitié fausse toutes les parts.",
    source: .exactness)

  static let workbookExcessive = FrenchArticle(
    title: "Classeur démesuré",
    meaning: """
      Le classeur dépasse ce qu'un tableur peut écrire, ou contient ce qu'aucun tableur n'écrit : une partie qui \
      gonfle sans fin, des millions de cellules, des renvois hors du fichier.
      """,
    reason: "De tels fichiers sont faits pour épuiser la machine qui les lit.",
    source: .exactness)

  static let noSheetFits = FrenchArticle(
    title: "Aucune feuille connue",
    meaning: "Aucune feuille du classeur n'a les titres d'un modèle d'achats, de cantines ou de repas.",
    reason: "Sans titres connus, aucune cellule ne peut être comprise.",
    source: .purchaseSchema)

  static let severalSheetsFit = FrenchArticle(
    title: "Plusieurs feuilles possibles",
    meaning: "Plusieurs feuilles du classeur ont des titres connus, et rien ne dit laquelle lire.",
    reason: """
      En prendre une au hasard oublierait des achats, les prendre toutes pourrait les compter deux fois : un mois et \
      son récapitulatif, par exemple.
      """,
    source: .exactness)

  static let sheetNotFound = FrenchArticle(
    title: "Feuille introuvable",
    meaning: "Aucun des classeurs donnés n'a de feuille du nom donné avec --sheet.",
    reason: "Lire une autre feuille que celle qui est demandée donnerait des chiffres faux.",
    source: .exactness)

  static let rowsAboveHeader = FrenchArticle(
    title: "Lignes au-dessus des titres",
    meaning: """
      Des lignes remplies précèdent la ligne de titres, un nom d'établissement ou une période par exemple. Les titres \
      sont cherchés dans les 30 premières lignes remplies.
      """,
    reason: "Elles ne gênent pas ici ; la plateforme attend les titres dans la première ligne.",
    source: .importer)

  static let cellsBesideTable = FrenchArticle(
    title: "Cellules à droite du tableau",
    meaning: "Des cellules sont remplies à droite de la dernière colonne qui a un titre. Dit une fois par feuille.",
    reason: "Ce qu'elles contiennent ne compte pas.",
    source: .exactness)

  static let uncomputedFormulas = FrenchArticle(
    title: "Formules sans résultat",
    meaning: """
      Le classeur contient des formules dont il ne garde pas le résultat : un logiciel les a écrites sans les \
      calculer. Leurs cellules sont lues comme vides.
      """,
    reason: "Un label ou une origine donnés par une telle formule ne comptent pas ; la plateforme refuse le fichier.",
    source: .importer)

  static let hiddenRows = FrenchArticle(
    title: "Lignes masquées",
    meaning: "Des lignes de la feuille sont masquées, à la main ou par un filtre ; elles sont lues comme les autres.",
    reason: "Le total n'est pas celui des lignes que l'on voit.",
    source: .exactness)
}
