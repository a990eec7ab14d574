import EGalim
import EGalimLedgers
import Testing

@Suite("Questions about purchase lines")
struct LineQueryTests {
  private static let canteen = "21050118700012"

  /// Apples of 12 March 2026: fruit, bio and local.
  private static func purchase() throws -> Purchase {
    Purchase(
      canteen: CanteenKey(try #require(Siret(canteen))), date: try #require(CivilDate(iso: "2026-03-12")),
      amount: Money(cents: 18420), family: .fruitAndVegetables, labels: [.bio, .france, .local],
      localDefinition: .department)
  }

  private static let texts = LineQuery.Texts(
    description: "Pommes « Chanteclerc »", supplier: "Coopérative du Buëch", file: "achats/2026.csv")

  @Test(
    "A condition holds or not",
    arguments: [
      ("", true), ("famille=FRUITS_ET_LEGUMES", true), ("famille=fruits", true), ("famille!=BOISSONS", true),
      ("famille=BOISSONS|fruits_et_legumes", true), ("famille=BOISSONS", false), ("labels:BIO", true),
      ("labels:IGP|BIO", true), ("labels!:BIO", false), ("label:egalim", true), ("labels:SIQO", false),
      ("groupe=bio", true), ("groupe=aucun", false), ("groupe!=aucun|siqo", true), ("origine=FRANCE", true),
      ("local=oui", true), ("local=non", false), ("local=oui|non", true), ("circuit_court=non", true),
      ("definition_local=DEPARTEMENT", true), ("definition_local!=PAT", true), ("fournisseur~coop", true),
      ("fournisseur~\"cooperative du\"", true), ("fournisseur!~coop", false), ("fournisseur=coop", false),
      ("fournisseur=\"COOPERATIVE DU BUECH\"", true), ("description~pomme|poire", true), ("fichier~2026", true),
      ("date=2026", true), ("date=2026-03", true), ("date>=2026-03", true), ("date>2026-03", false),
      ("date<2026-03", false), ("date<=2026-03-12", true), ("date=12/03/2026", true), ("date!=03/2026", false),
      ("montant>184,19", true), ("montant>184.20", false), ("montant=184,20", true), ("montant<=1000", true),
      ("cantine=21050118700012", true), ("cantine=12", false), ("montant > 100   famille = fruits", true),
      ("famille=fruits montant>500", false), ("Famille=Fruits", true),
    ])
  func conditions(text: String, expected: Bool) throws {
    let query = try LineQuery(text)
    #expect((query.admits(try Self.purchase()) && query.admits(Self.texts)) == expected)
  }

  @Test(
    "What is no query says where and why",
    arguments: [
      ("famile=x", QueryTrouble.Kind.unknownField(nearest: "famille"), "famile", 1),
      ("famille", .missingOperator(field: .family), "famille", 1),
      ("date>2026 labels=BIO", .unfitOperator(field: .labels, allowed: [.has, .hasNot]), "labels=", 11),
      ("famille=", .missingValue(field: .family), "famille=", 1),
      ("famille=FRUIT_ET_LEGUMES", .unknownValue(field: .family, nearest: "FRUITS_ET_LEGUMES"), "FRUIT_ET_LEGUMES", 9),
      ("montant>beaucoup", .unknownValue(field: .amount, nearest: nil), "beaucoup", 9),
      ("date=2026-13", .unknownValue(field: .date, nearest: nil), "2026-13", 6),
      ("date=31/02/2026", .unknownValue(field: .date, nearest: nil), "31/02/2026", 6),
      ("cantine=école", .unknownValue(field: .canteen, nearest: nil), "école", 9),
      ("fournisseur~\"coop", .unclosedQuote, "\"coop", 13),
      ("= 3", .unknownField(nearest: nil), "=", 1),
    ])
  func troubles(text: String, kind: QueryTrouble.Kind, wrong: String, column: Int) {
    #expect(throws: QueryTrouble(kind: kind, text: wrong, column: column)) { try LineQuery(text) }
  }
}
