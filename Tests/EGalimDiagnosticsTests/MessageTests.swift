import EGalimDiagnostics
import Testing

/// The exact words of the sentences that people meet most.
struct MessageTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let finding: Finding
    let cell: String?
    let message: String
    let advice: String
    var testDescription: String { finding.code.rawValue }
  }

  /// Written with plain spaces where a cell or a number brings no blank of its own; `~` is U+00A0 and `^` U+202F.
  @Test(arguments: [
    Sample(
      finding: .unknownFamily(nearest: "FRUITS_ET_LEGUMES"), cell: "FRUIT_ET_LEGUMES",
      message: "«~FRUIT_ET_LEGUMES~» n'est pas une famille de produits",
      advice: "vouliez-vous dire FRUITS_ET_LEGUMES^?"),
    Sample(
      finding: .unknownFamily(nearest: nil), cell: "Divers", message: "«~Divers~» n'est pas une famille de produits",
      advice: "choisissez l'une des huit familles, AUTRES pour l'épicerie"),
    Sample(
      finding: .impossibleDate, cell: "2026-02-31", message: "«~2026-02-31~» n'est pas une date du calendrier",
      advice: "vérifiez le jour et le mois sur la facture"),
    Sample(
      finding: .unreadableDate, cell: "mi-mars", message: "«~mi-mars~» n'est pas une date que l'on puisse lire",
      advice: "écrivez l'année, le mois puis le jour, par exemple 2026-03-12"),
    Sample(
      finding: .ambiguousDate(first: "2026-04-03", second: "2026-03-04"), cell: "03/04/2026",
      message: "la date «~03/04/2026~» se lit de deux façons~: 3~avril~2026 ou 4~mars~2026",
      advice: "précisez --dates jour-mois ou --dates mois-jour, ou écrivez 2026-04-03"),
    Sample(
      finding: .ambiguousAmount(asDecimal: 123, asThousands: 123_400, isMixed: true), cell: "1.234",
      message: """
        le montant «~1.234~» se lit de deux façons~: 1,23~€ ou 1^234,00~€, et le fichier mêle la virgule et le point \
        décimal
        """,
      advice: "précisez --decimal virgule ou --decimal point, ou écrivez ce montant avec deux décimales"),
    Sample(
      finding: .dateAgainstOrder(iso: "2026-01-31", isDayFirst: false, settledBy: nil), cell: "31/01/2026",
      message: "la date «~31/01/2026~» met le jour avant le mois, au contraire de --dates mois-jour",
      advice: "écrivez 2026-01-31, ou retirez --dates mois-jour"),
    Sample(
      finding: .settledThousands(cents: 123_400, isDecimalComma: true, settledBy: 5), cell: "1.234",
      message: "le montant «~1.234~» est lu 1^234,00~€, car la ligne 5 a une virgule décimale",
      advice: "vérifiez ce montant^; la plateforme, elle, ne prend que des chiffres et un point"),
    Sample(
      finding: .settledThousands(cents: 123_400, isDecimalComma: false, settledBy: nil), cell: "1,234",
      message: "le montant «~1,234~» est lu 1^234,00~€, car --decimal point le dit",
      advice: "vérifiez ce montant^; la plateforme, elle, ne prend que des chiffres et un point"),
    Sample(
      finding: .futureDate(today: "2026-11-01"), cell: "2062-03-12",
      message: "la date «~2062-03-12~» est après aujourd'hui (1er~novembre~2026)",
      advice: "vérifiez l'année et le mois sur la facture"),
    Sample(
      finding: .siretLength(digits: 13), cell: "2105011870001",
      message: "le SIRET «~2105011870001~» a 13~chiffres au lieu de 14",
      advice: "le tableur a peut-être effacé un zéro au début, que la plateforme ne remet pas^; "
        + "mettez la colonne au format Texte, puis recopiez ses 14 chiffres depuis la fiche de la cantine sur ma cantine"
    ),
    Sample(
      finding: .siretLength(digits: nil), cell: "SIRET",
      message: "«~SIRET~» n'est pas un SIRET, qui ne contient que des chiffres",
      advice: "recopiez ses 14 chiffres depuis la fiche de la cantine sur ma cantine"),
    Sample(
      finding: .raggedRow(expected: 12, found: 1), cell: nil, message: "cette ligne a 1~cellule au lieu de 12",
      advice: "ajoutez les séparateurs qui manquent, même pour des cellules vides"),
    Sample(
      finding: .invalidUTF8(offset: 1_204, byte: 0xE9), cell: nil,
      message: "le texte n'est pas en UTF-8 (octet E9 à la position 1^204 du fichier)",
      advice: "enregistrez-le de nouveau au format «~CSV UTF-8~»^; si tout le fichier a un autre encodage, dites-le~: "
        + "--encoding windows-1252"),
    Sample(
      finding: .valueAboveTotal(measure: "valeur_bio", value: 123_456, total: 100_000), cell: nil,
      message: "valeur_bio (1^234,56~€) dépasse le total des achats (1^000,00~€)",
      advice: "vérifiez les avoirs, qui peuvent réduire l'un sans réduire l'autre"),
    Sample(
      finding: .negativeMeasure(measure: "valeur_boissons_hve", value: -1_250, lines: ["a.csv:2", "a.csv:9"]),
      cell: nil, message: "des avoirs font passer valeur_boissons_hve sous zéro (-12,50~€)~: a.csv:2, a.csv:9",
      advice: "rattachez chaque avoir à la famille et aux labels de l'achat qu'il rembourse"),
    Sample(
      finding: .unknownHeader(names: ["a", "b", "c", "d", "e", "f", "g", "h"]), cell: nil,
      message: "les titres ne sont ceux d'aucun modèle connu~: «~a~», «~b~», «~c~», «~d~», «~e~», «~f~» et 2~autres",
      advice: "comparez avec un modèle (egalim template purchases, canteens ou meals)"),
    Sample(
      finding: .platformFileTooLarge(bytes: 12_582_912), cell: nil,
      message: "le fichier pèse 12^582^912~octets, la plateforme en prend 10^485^760 au plus",
      advice: "coupez-le en plusieurs fichiers^; "
        + "egalim declare CHEMIN --statement purchases l'écrit comme il faut"),
    Sample(
      finding: .costPerMealOutOfRange(canteen: "Ribiers", year: 2026, cents: 3_140), cell: nil,
      message: "le coût par repas de «~Ribiers~» en 2026, 31,40~€, sort de la fourchette de 0,10~€ à 20,00~€",
      advice: "vérifiez le nombre de repas et le total des achats"),
  ])
  func sentencesAreThese(_ sample: Sample) {
    #expect(sample.finding.message(cell: sample.cell) == blanks(sample.message))
    #expect(sample.finding.advice(cell: sample.cell) == blanks(sample.advice))
  }

  @Test func theHintNamesTheCommandThatExplains() {
    let diagnostic = Diagnostic(.unknownFamily(nearest: "BOISSONS"), at: Place(path: "a.csv", line: 2), cell: "BOISONS")
    #expect(diagnostic.hint() == blanks("vouliez-vous dire BOISSONS^? (egalim explain E104)"))
    #expect(diagnostic.message() == blanks("«~BOISONS~» n'est pas une famille de produits"))
  }

  @Test func habitsTellTheirLines() {
    let diagnostic = Diagnostic(.decimalComma, at: Place(path: "a.csv", line: 2), cell: "1,5", occurrences: 1_204)
    #expect(diagnostic.message() == blanks("les montants ont une virgule décimale (1^204~lignes)"))
  }

  @Test func cellsAreShortenedAndMadeHarmless() {
    let long = String(repeating: "é", count: 61)
    #expect(
      Finding.impossibleDate.message(cell: long)
        == blanks("«~\(String(repeating: "é", count: 60))…~» n'est pas une date du calendrier"))
    #expect(
      Finding.impossibleDate.message(cell: "\u{1B}[31m\r\n\u{0}\u{202E}")
        == blanks("«~␛[31m␍␊␀\\u{202E}~» n'est pas une date du calendrier"))
    #expect(
      Finding.unknownLabel(word: "\u{7}BIO", nearest: nil).message(cell: nil)
        == blanks("«~␇BIO~» n'est pas un label connu"))
    let path = Finding.duplicateLine(first: "a\u{1B}.csv:2").message(cell: nil)
    #expect(path == "cet achat est identique à celui de a␛.csv:2")
  }

  @Test func aCellsOwnBlanksAreKept() {
    #expect(Finding.impossibleDate.message(cell: "1 000 ; x ?").hasPrefix(blanks("«~1 000 ; x ?~»")))
  }

  @Test func aMissingCellHasWords() {
    #expect(Finding.impossibleDate.message(cell: nil) == "cette valeur n'est pas une date du calendrier")
    #expect(Finding.siretChecksum.message(cell: nil) == "le SIRET n'existe pas, un de ses chiffres est faux")
    #expect(Finding.siretChecksum.message(cell: "") == "le SIRET vide n'existe pas, un de ses chiffres est faux")
    #expect(Finding.impossibleDate.message(cell: "") == "la cellule vide n'est pas une date du calendrier")
  }

  @Test(
    arguments: [
      (Finding.fileUnreadable(.permissionDenied), "le fichier est protégé, vous n'avez pas le droit de le lire"),
      (.fileUnreadable(.notAFile), "ce n'est ni un fichier ni un dossier"),
      (.workbookNotRead(.legacy), "c'est un classeur d'un ancien Excel (xls), qui n'est pas lu"),
      (
        .sameFileTwice(first: "a.csv", sameBytes: false),
        "ce fichier a déjà été donné («~a.csv~»), il n'est compté qu'une fois"
      ),
      (.unreadableAmount(.thousands), "le montant ne se lit pas d'une seule façon, ses chiffres ne vont pas par trois"),
      (
        .levelTwoCertification(stillCounts: false),
        "la certification environnementale de niveau 2 ne compte plus depuis le 1er janvier 2027"
      ),
      (.extraColumn(name: ""), "une colonne sans titre n'est pas lue"),
      (.platformExtension(found: ""), "le nom du fichier ne finit pas par .csv, .tsv ou .xlsx"),
      (
        .monthAndDays(month: "2026-03"),
        "le mois de mars~2026 est donné en entier et aussi jour par jour, ses repas sont comptés deux fois"
      ),
    ] as [(Finding, String)])
  func particularsChangeTheWords(_ finding: Finding, _ message: String) {
    #expect(finding.message(cell: nil) == blanks(message))
  }
}

/// Texts in tests show their no-break blanks: `~` for U+00A0, `^` for U+202F.
func blanks(_ text: String) -> String {
  String(text.map { $0 == "~" ? "\u{A0}" : $0 == "^" ? "\u{202F}" : $0 })
}
