import Testing
import TestSupport

/// A few cases by hand, so that the twin that checks the library is itself checked by a person's arithmetic.
@Suite("The naive twin")
struct NaiveTwinTests {
  @Test(
    "rounds each line to cents, half towards zero",
    arguments: [
      ("12", 1200), ("0.125", 12), ("0.1251", 13), ("0.135", 13), ("90.115", 9011), ("90.1151", 9012), ("-0.125", -12),
      ("-0.126", -13), ("-0.001", 0), ("0.0050", 0), ("0.005000001", 1), ("89999.995", 8_999_999),
    ])
  func cents(text: String, expected: Int) throws {
    #expect(try NaiveArithmetic.cents(text) == expected)
  }

  @Test("refuses what is no amount")
  func unreadable() {
    #expect(throws: NaiveTwinError.unreadableAmount("douze")) { try NaiveArithmetic.cents("douze") }
  }

  @Test(
    "gives percentages to two decimals, half to even",
    arguments: [
      (28, 100, 2800), (1, 3, 3333), (2, 3, 6667), (1, 20_000, 0), (3, 20_000, 2), (5, 20_000, 2), (-3, 20_000, -2),
      (-1, 3, -3333),
    ])
  func percentage(part: Int, total: Int, expected: Int) {
    #expect(NaiveArithmetic.percentage(part, of: total) == expected)
  }

  @Test("has no percentage of nothing, and no cost without meals")
  func nothing() {
    #expect(NaiveArithmetic.percentage(1, of: 0) == nil)
    #expect(NaiveArithmetic.costPerMeal(cents: 100, meals: 0) == nil)
    #expect(NaiveArithmetic.costPerMeal(cents: 3_089_760, meals: 984_000) == 314)
  }

  @Test("compares with a target exactly, never on the rounded percentage")
  func targets() {
    #expect(NaiveArithmetic.isMet(5000, of: 10_000, goal: 50))
    #expect(!NaiveArithmetic.isMet(49_999_999, of: 100_000_000, goal: 50))
  }

  private static let siret = "21050118700012"

  private static func meat(_ amount: String, _ labels: [String], year: Int = 2026, origin: String = "") -> PlainPurchase
  {
    PlainPurchase(
      siret: siret, date: "\(year)-03-02", amountText: amount, famille: "VIANDES_VOLAILLES", labels: labels,
      origin: origin)
  }

  @Test("counts a purchase once in the groups, and under its first label")
  func priorities() throws {
    let twin = NaiveTwin([
      Self.meat("1", ["COMMERCE_EQUITABLE", "HVE", "BIO"]), Self.meat("2", ["HVE", "COMMERCE_EQUITABLE"]),
      Self.meat("4", ["COMMERCE_EQUITABLE"]), Self.meat("8", ["PERFORMANCE", "STG", "IGP"]), Self.meat("16", []),
      Self.meat("32", ["CONVERSION_BIO"]), Self.meat("64", ["EQUIVALENTS"]),
    ])
    let simple = try twin.values(siret: Self.siret, year: 2026, statement: .simple)
    let detailed = try twin.values(siret: Self.siret, year: 2026, statement: .detailed)
    #expect(simple["valeur_totale"] == 12700)
    #expect(simple["valeur_bio"] == 3300)
    #expect(simple["valeur_bio_dont_commerce_equitable"] == 100)
    #expect(simple["valeur_siqo"] == 800)
    #expect(simple["valeur_egalim_autres"] == 600)
    #expect(simple["valeur_egalim_autres_dont_commerce_equitable"] == 600)
    #expect(detailed["valeur_egalim_autres_dont_commerce_equitable"] == 400)
    #expect(simple["valeur_externalites_performance"] == 6400)
    #expect(simple["valeur_viandes_volailles_egalim"] == 11100)
    #expect(detailed["valeur_viandes_volailles_bio"] == 100)
    #expect(detailed["valeur_viandes_volailles_hve"] == 200)
    #expect(detailed["valeur_viandes_volailles_aocaop_igp_stg"] == 800)
    #expect(detailed["valeur_viandes_volailles_igp"] == 800)
    #expect(detailed["valeur_viandes_volailles_stg"] == 0)
    #expect(detailed["valeur_viandes_volailles_non_egalim"] == 1600)
  }

  @Test("takes local and short circuit for France in 2025 alone", arguments: [(2024, 100), (2025, 700), (2026, 100)])
  func france(year: Int, expected: Int) throws {
    var short = Self.meat("2", [], year: year)
    short.shortCircuit = true
    var local = Self.meat("4", [], year: year)
    local.local = true
    let twin = NaiveTwin([Self.meat("1", [], year: year, origin: "FRANCE"), short, local])
    let values = try twin.values(siret: Self.siret, year: year, statement: .simple)
    #expect(values["valeur_viandes_volailles_france"] == expected)
  }

  @Test("fills every column of both statements", arguments: NaiveTwin.Statement.allCases)
  func columns(statement: NaiveTwin.Statement) throws {
    var maker = LedgerMaker(seed: 7)
    let ledger = maker.ledger(count: 200)
    let values = try NaiveTwin(ledger.purchases).values(
      siret: ledger.canteens[0].siret, year: 2026, statement: statement)
    let columns = statement == .simple ? StatementColumns.simple : StatementColumns.detailed
    #expect(columns.count == (statement == .simple ? 19 : 123))
    #expect(columns.filter { values[$0] == nil } == [])
  }

  @Test("its random ledgers depend on the seed alone, and are awkward enough")
  func ledgers() {
    var first = LedgerMaker(seed: 42)
    var second = LedgerMaker(seed: 42)
    var third = LedgerMaker(seed: 43)
    let ledger = first.ledger(count: 500)
    #expect(ledger == second.ledger(count: 500))
    #expect(ledger != third.ledger(count: 500))
    #expect(ledger.purchases.contains { $0.description.contains("\n") })
    #expect(ledger.purchases.contains { $0.description.contains("\"") })
    #expect(ledger.purchases.contains { $0.labels.count > 2 })
    #expect(ledger.purchases.contains { $0.origin == "EUROPE" })
    #expect(!ledger.purchases.contains { $0.origin == "EUROPE" && $0.date < "2026" })
  }

  @Test("writes a ledger down in the platform's own way")
  func rendering() {
    let ledger = PlainLedger(
      canteens: [PlainCanteen(siret: Self.siret, id: 12)],
      purchases: [
        PlainPurchase(
          siret: Self.siret, description: "Pommes, \"rouges\"", fournisseur: "", date: "2026-05-02", amountText: "90.5",
          famille: "FRUITS_ET_LEGUMES", labels: ["BIO", "IGP"], origin: "FRANCE", local: true, localDefinition: "KM",
          km: 50
        )
      ])
    var rendering = LedgerRendering(layout: .oldID)
    rendering.separator = ";"
    rendering.usesDecimalComma = true
    rendering.lineEnd = "\r\n"
    rendering.endsWithLineEnd = false
    let text = String(decoding: rendering.bytes(of: ledger), as: UTF8.self)
    #expect(
      text
        == "cantine_id;description;fournisseur;date;prix_ht;famille_produits;caracteristiques;definition_local\r\n"
        + "12;\"Pommes, \"\"rouges\"\"\";;2026-05-02;90,5;FRUITS_ET_LEGUMES;BIO,IGP,FRANCE,LOCAL;AUTOUR_SERVICE")
  }
}
