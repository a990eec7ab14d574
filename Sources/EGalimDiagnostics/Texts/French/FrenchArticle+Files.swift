extension FrenchArticle {
  static let fileNotFound = FrenchArticle(
    title: "Fichier introuvable",
    meaning: "Rien ne se trouve au chemin donné : ni fichier, ni dossier.",
    reason: "Un registre oublié fausse toutes les parts, il vaut mieux s'arrêter que compter sans lui.",
    source: .exactness)

  static let fileUnreadable = FrenchArticle(
    title: "Fichier illisible",
    meaning: "Le fichier est là, mais il est protégé, n'est pas un vrai fichier, ou le disque ne répond plus.",
    reason: "Un registre non lu fausse toutes les parts.",
    source: .exactness)

  static let emptyFile = FrenchArticle(
    title: "Fichier vide",
    meaning: "Le fichier ne contient rien, ou seulement des blancs.",
    reason: "C'est souvent un enregistrement interrompu : l'année paraîtrait sans achat.",
    source: .exactness)

  static let headerAlone = FrenchArticle(
    title: "Fichier sans aucune ligne",
    meaning: "Le fichier a ses titres de colonnes et rien en dessous.",
    reason: """
      Un registre sans achat est presque toujours un mauvais fichier ; la plateforme, elle, l'accepte et y \
      voit zéro achat.
      """,
    source: .exactness)

  static let binaryFile = FrenchArticle(
    title: "Fichier qui n'est pas du texte",
    meaning: "Le fichier contient un caractère nul dès son début, comme une image, un PDF ou un programme.",
    reason: "Un tel fichier ne peut pas être un registre d'achats.",
    source: .plainText)

  static let utf16File = FrenchArticle(
    title: "Fichier en UTF-16",
    meaning: """
      Le fichier est enregistré en UTF-16, par exemple avec le format « Texte Unicode » d'Excel, et --encoding utf-8 \
      demande de ne lire que l'UTF-8. Sans cette option, il est lu.
      """,
    reason: "La plateforme ne lit que l'UTF-8 de façon sûre.",
    source: .importer)

  static let sameFileTwice = FrenchArticle(
    title: "Fichier donné deux fois",
    meaning: "Le même fichier, ou une copie au contenu identique, a déjà été lu.",
    reason: "Le compter deux fois doublerait ses achats ; la plateforme refuse aussi un fichier déjà envoyé.",
    source: .platform("un fichier identique à un fichier déjà importé est refusé"))

  static let folderWithoutLedger = FrenchArticle(
    title: "Dossier sans registre",
    meaning: "Aucun fichier du dossier n'a les titres d'un registre connu ; les sous-dossiers ne sont pas lus.",
    reason: "Sans registre, il n'y a rien à compter.",
    source: .exactness)

  static let unknownHeader = FrenchArticle(
    title: "Titres de colonnes inconnus",
    meaning: "La première ligne n'est celle d'aucun modèle d'achats, de cantines ou de repas.",
    reason: "Sans titres connus, aucune cellule ne peut être comprise.",
    source: .purchaseSchema)

  static let missingColumn = FrenchArticle(
    title: "Colonne manquante",
    meaning: "Une colonne indispensable n'est pas dans la ligne de titres.",
    reason: "Un achat sans date, sans prix ou sans famille ne peut pas être compté.",
    source: .purchaseSchema)

  static let repeatedColumn = FrenchArticle(
    title: "Colonne en double",
    meaning: "Deux colonnes portent le même titre.",
    reason: "On ne peut pas savoir laquelle dit vrai.",
    source: .exactness)

  static let raggedRow = FrenchArticle(
    title: "Nombre de cellules anormal",
    meaning: "La ligne a plus ou moins de cellules que la ligne de titres.",
    reason: "Les cellules sont alors décalées : un prix peut se retrouver dans la colonne des dates.",
    source: .exactness)

  static let strayQuote = FrenchArticle(
    title: "Guillemet mal placé",
    meaning: "Un guillemet se trouve au milieu d'une cellule, ou du texte suit un guillemet fermant.",
    reason: "On ne sait plus où finit la cellule.",
    source: .choice("règle commune des fichiers CSV (RFC 4180)"))

  static let unclosedQuote = FrenchArticle(
    title: "Guillemet jamais refermé",
    meaning: "Une cellule s'ouvre par un guillemet qui n'est refermé nulle part.",
    reason: "Tout le reste du fichier semble faire partie de cette seule cellule.",
    source: .choice("règle commune des fichiers CSV (RFC 4180)"))

  static let invalidUTF8 = FrenchArticle(
    title: "Texte mal encodé",
    meaning: """
      Le début du fichier est en UTF-8, ou n'a aucun accent, mais des octets n'y forment aucun caractère : le plus \
      souvent un accent enregistré en Windows-1252.
      """,
    reason: "Les accents seraient lus de travers ; la plateforme peut refuser le fichier ou abîmer ses textes.",
    source: .importer)

  static let nulByte = FrenchArticle(
    title: "Caractère nul",
    meaning: "Un caractère nul, invisible, se trouve dans la ligne.",
    reason: "C'est le signe d'un fichier abîmé.",
    source: .plainText)

  static let recordTooLong = FrenchArticle(
    title: "Ligne démesurée",
    meaning: "Une ligne est bien plus longue que celle d'aucun registre.",
    reason: "Il y a sans doute un guillemet jamais refermé, ou les fins de ligne sont perdues.",
    source: .exactness)

  static let totalTooLarge = FrenchArticle(
    title: "Total démesuré",
    meaning: "La somme des montants dépasse ce qui peut être compté au centime près.",
    reason: "Un total approché serait faux sans le dire.",
    source: .exactness)

  static let oldMacLineEnds = FrenchArticle(
    title: "Fins de ligne d'ancien Mac",
    meaning: "Les lignes finissent par un retour chariot seul, comme avec le format « CSV (Macintosh) » d'Excel.",
    reason: "Pour la plateforme, tout le fichier ne ferait qu'une ligne.",
    source: .plainText)

  static let otherTable = FrenchArticle(
    title: "Fichier d'une autre sorte",
    meaning: """
      Les titres sont ceux d'un fichier connu, mais pas de celui qui est attendu à cette place : registre d'achats, \
      liste de cantines, repas ou bilan.
      """,
    reason: "Un fichier pris pour un autre donnerait des chiffres faux.",
    source: .plainText)

  static let extraColumn = FrenchArticle(
    title: "Colonne inconnue",
    meaning: "La colonne n'est dans aucun modèle ; son contenu n'est pas lu.",
    reason: "Si son titre est mal écrit, ce qu'elle contient ne compte pas.",
    source: .platform("les colonnes du modèle et aucune autre"))

  static let forgivenHeader = FrenchArticle(
    title: "Titre de colonne approché",
    meaning: "Le titre diffère de celui de la plateforme par des majuscules, des accents ou des espaces.",
    reason: "Il est compris ici ; la plateforme refuse tout titre qui n'est pas exact.",
    source: .importer)

  static let blankRow = FrenchArticle(
    title: "Ligne vide",
    meaning: "La ligne ne contient rien.",
    reason: "Elle ne gêne pas ici ; la plateforme refuse tout le fichier, même pour une ligne vide à la fin.",
    source: .importer)

  static let trailingSeparators = FrenchArticle(
    title: "Séparateurs en trop en fin de ligne",
    meaning: "Les lignes finissent par des séparateurs qui ouvrent des colonnes vides.",
    reason: """
      Ils ne gênent pas ici ; la plateforme y voit des colonnes en trop. Le défaut est dit une fois par \
      fichier.
      """,
    source: .importer)

  static let absentColumns = FrenchArticle(
    title: "Colonne facultative absente",
    meaning: "Une colonne du modèle manque, mais elle peut rester vide.",
    reason: "Rien n'est faussé ici ; la plateforme demande toutes les colonnes, dans l'ordre.",
    source: .importer)
}
