/// Numbers and dates that were forgiven, or that could be read in two ways.
extension FrenchArticle {
  static let ambiguousAmount = FrenchArticle(
    title: "Montant à deux lectures",
    meaning: """
      Un point ou une virgule suivi de trois chiffres sépare des milliers ou des décimales. Le premier montant \
      clair de la colonne (12,50) le dit pour les autres, ou l'option --decimal ; ici rien ne le dit, ou les \
      montants clairs se contredisent. Par l'entrée standard, seul le début du fichier peut le dire.
      """,
    reason: "Un montant deviné serait peut-être mille fois trop grand ou trop petit.",
    source: .exactness)

  static let ambiguousDate = FrenchArticle(
    title: "Date à deux lectures",
    meaning: """
      03/04/2026 est le 3 avril ou le 4 mars. La première date claire de la colonne (31/03/2026) le dit pour les \
      autres, ou l'option --dates ; ici rien ne le dit. Par l'entrée standard, seul le début du fichier peut le \
      dire.
      """,
    reason: "L'année et le mois décident de ce qui est compté.",
    source: .exactness)

  static let dateAgainstOrder = FrenchArticle(
    title: "Date dans un autre ordre",
    meaning: "Le jour et le mois sont inversés par rapport aux autres dates de la colonne.",
    reason: "L'une des deux est une faute de frappe, ou deux fichiers ont été mis bout à bout.",
    source: .exactness)

  static let forgivenNumber = FrenchArticle(
    title: "Nombre mis en forme",
    meaning: """
      Des espaces ou des points entre les milliers, un signe €, des parenthèses ou un moins à la fin : le nombre \
      ne se lit que d'une façon.
      """,
    reason: "Il est bien lu ici ; la plateforme le refuse. Le défaut est dit une fois par fichier.",
    source: .importer)

  static let settledThousands = FrenchArticle(
    title: "Milliers reconnus par la colonne",
    meaning: """
      Dans une colonne à virgule décimale, 1.184 vaut 1 184 € ; dans une colonne à point décimal, 1,184 aussi. Le \
      premier montant clair de la colonne ou l'option --decimal l'a dit.
      """,
    reason: "Le montant serait mille fois plus petit dans l'autre lecture. Le cas est dit une fois par fichier.",
    source: .exactness)

  static let forgivenDate = FrenchArticle(
    title: "Date mise en forme",
    meaning: "La date n'est pas écrite année, mois, jour, mais ne se lit que d'une façon.",
    reason: "Elle est bien lue ici ; la plateforme la refuse. Le défaut est dit une fois par fichier.",
    source: .importer)

  static let serialDate = FrenchArticle(
    title: "Date laissée en nombre",
    meaning: """
      Excel range une date comme un nombre de jours depuis 1900, et l'export l'a laissé tel quel. Les nombres de \
      40179 à 54788 (de 2010 à 2049) sont lus ainsi.
      """,
    reason: "Un classeur venu d'un ancien Mac compte depuis 1904 : la date serait fausse de quatre ans.",
    source: .choice("un nombre hors de ces années n'est pas pris pour une date"))
}
