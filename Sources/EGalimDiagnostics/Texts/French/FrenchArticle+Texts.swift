extension FrenchArticle {
  static let undecodableText = FrenchArticle(
    title: "Caractère sans signification",
    meaning: """
      Le texte est en Windows-1252, en ISO-8859-15 ou en UTF-16, et des octets n'y forment aucun caractère : le fichier \
      est abîmé, coupé, ou d'un autre encodage encore.
      """,
    reason: "Remplacer en silence ce qui ne se lit pas fausserait les textes.",
    source: .plainText)

  static let totalLine = FrenchArticle(
    title: "Ligne de total",
    meaning: """
      La ligne n'a ni cantine ni date ; elle commence par un mot comme Total, Sous-total, Somme ou Cumul, ou n'a qu'un \
      montant. Ce montant est comparé à la somme des lignes qui précèdent, depuis le sous-total d'avant ou depuis le \
      début du tableau ; une ligne à corriger y entre aussi quand son montant se lit.
      """,
    reason: "La compter doublerait les achats ; un total qui diffère montre qu'une ligne manque ou figure deux fois.",
    source: .exactness)

  static let remarkLine = FrenchArticle(
    title: "Remarque dans le tableau",
    meaning: "La ligne n'a qu'une cellule remplie, qui n'est ni un montant, ni une cantine : Édité le…, Page 1/3.",
    reason: "Ce n'est pas un achat, rien n'en est compté.",
    source: .exactness)

  static let guessedEncoding = FrenchArticle(
    title: "Encodage déduit des accents",
    meaning: """
      Rien dans le fichier ne dit son encodage, et ses accents ne sont pas de l'UTF-8 : il est lu en Windows-1252, ou en \
      ISO-8859-15 quand un œ ou un € le montre. Le premier mot accentué permet d'en juger.
      """,
    reason: "Une lettre mal lue changerait les textes, et un titre de colonne ne serait plus reconnu.",
    source: .importer)
}
