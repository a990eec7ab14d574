extension FrenchArticle {
  static let platformTrackingWorkbook = FrenchArticle(
    title: "Tableur de suivi à l'envoi",
    meaning: "Le tableur de suivi des achats sert à tenir ses comptes ; la plateforme ne l'importe pas.",
    reason: "Ses colonnes ne sont pas celles d'un import.",
    source: .importer)

  static let platformDateDisplay = FrenchArticle(
    title: "Date affichée autrement",
    meaning: "D'une date d'un classeur, la plateforme lit ce qui s'affiche : il faut le format aaaa-mm-jj.",
    reason: "Une seule date affichée autrement fait refuser le fichier.",
    source: .importer)

  static let platformEmptySupplier = FrenchArticle(
    title: "Fournisseur vide dans un classeur",
    meaning: "Dans un classeur, un fournisseur vide est refusé ; dans un CSV il est pris.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformTypedBoolean = FrenchArticle(
    title: "Vrai ou faux du tableur",
    meaning: "La cellule contient VRAI ou FAUX, et non un mot.",
    reason: "La plateforme lit OUI, oui, x, NON, non ou vide.",
    source: .importer)

  static let platformNumberForText = FrenchArticle(
    title: "Nombre à la place d'un texte",
    meaning: "Dans un classeur, une description, un fournisseur ou un nom ne peut pas être un nombre.",
    reason: "Le fichier entier est refusé.",
    source: .importer)

  static let platformUncomputedFormula = FrenchArticle(
    title: "Formule sans résultat à l'envoi",
    meaning: "Le classeur ne garde pas le résultat d'une formule ; un logiciel l'a écrite sans la calculer.",
    reason: "La plateforme lit la cellule comme vide.",
    source: .importer)

  static let platformFirstSheet = FrenchArticle(
    title: "Tableau ailleurs que sur la première feuille",
    meaning: "D'un classeur, la plateforme ne lit que la première feuille, même masquée.",
    reason: "Le fichier est refusé, ou c'est un autre tableau qui est lu.",
    source: .importer)

  static let platformBlankRows = FrenchArticle(
    title: "Lignes vides dans un classeur à envoyer",
    meaning: """
      Plusieurs lignes de suite sont vides ; sous un tableau, ce sont des lignes qui ont une mise en forme ou ont servi.
      """,
    reason: "Une seule fait refuser le fichier, même à la fin.",
    source: .importer)

  static let platformNotAWorkbook = FrenchArticle(
    title: "Contenu qui n'est pas un classeur",
    meaning: "Le fichier porte l'extension .xlsx sans en avoir le contenu.",
    reason: "L'extension décide de la lecture, qui échoue.",
    source: .importer)

  static let platformWorkbookNamedText = FrenchArticle(
    title: "Classeur nommé comme un texte",
    meaning: "Le fichier est un classeur, son extension celle d'un texte.",
    reason: "L'extension décide de la lecture, qui échoue.",
    source: .importer)

  static let platformSheetsUnread = FrenchArticle(
    title: "Feuilles que la plateforme ne lirait pas",
    meaning:
      "D'autres feuilles que la première contiennent un tableau ; la plateforme n'en lit qu'une, sans rien dire.",
    reason: "Les achats des autres feuilles manqueraient au bilan.",
    source: .importer)

  static let platformMayMisreadDate = FrenchArticle(
    title: "Date au format lié à une langue",
    meaning: "La date s'affiche en aaaa-mm-jj, dans un format qui nomme une langue, par exemple [$-40C].",
    reason: "La plateforme pourrait ne pas la lire.",
    source: .importer)

  static let platformMayTakeDisplayed = FrenchArticle(
    title: "Nombre affiché autrement",
    meaning: """
      Le format de la cellule arrondit le nombre ou l'affiche en pourcentage. On ne sait pas si la plateforme prendrait \
      le nombre ou ce qui s'affiche.
      """,
    reason: "Le montant importé pourrait être un autre.",
    source: .importer)
}
