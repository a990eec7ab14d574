import EGalim
import TestSupport
import Testing

@Suite("Random ledgers and the naive twin")
struct TwinPropertyTests {
  /// 200 seeds: every other ledger holds credit notes, every third one the labels of old ledgers.
  @Test("give the same cents for every measure, statement and year", arguments: 0..<200)
  func everyMeasure(seed: UInt64) throws {
    var maker = LedgerMaker(seed: seed)
    maker.withCreditNotes = seed % 2 == 0
    maker.withOldLabels = seed % 3 == 0
    maker.canteenCount = 2
    let ledger = maker.ledger(count: 300)
    var table = TotalsTable()
    for purchase in ledger.purchases { table.add(try purchase.domain()) }
    let twin = NaiveTwin(ledger.purchases)

    for canteen in ledger.canteens {
      let key = CanteenKey(try #require(Siret(canteen.siret)))
      for year in 2022...2026 {
        let totals = table[TotalsTable.Key(canteen: key, year: year)] ?? PurchaseTotals()
        let simple = try twin.values(siret: canteen.siret, year: year, statement: .simple)
        #expect(try Self.wrong(totals, simple, .simple, year) == [])
        let detailed = try twin.values(siret: canteen.siret, year: year, statement: .detailed)
        #expect(try Self.wrong(totals, Self.groupedByColumns(detailed), .detailed, year) == [])
      }
    }
  }

  /// The measures that differ from the twin's.
  private static func wrong(
    _ totals: PurchaseTotals, _ expected: [String: Int], _ statement: StatementKind, _ year: Int
  ) throws -> [String] {
    let regulation = try Regulation.of(year)
    #expect(expected.count == 175)
    return expected.keys.sorted().filter { name in
      Measure(name: name)?.cents(in: totals, statement: statement, regulation: regulation)
        != expected[name].map(Int64.init)
    }
  }

  /// In the detailed statement a group is what its columns add up to: labels of old ledgers have none.
  private static func groupedByColumns(_ detailed: [String: Int]) -> [String: Int] {
    let columns = [
      "valeur_bio": ["bio"], "valeur_bio_dont_commerce_equitable": ["bio_dont_commerce_equitable"],
      "valeur_siqo": ["label_rouge", "aocaop_igp_stg"],
      "valeur_egalim_autres": ["hve", "peche_durable", "rup", "commerce_equitable", "fermier"],
      "valeur_externalites_performance": ["externalites", "performance"],
    ]
    func sum(_ families: [String], _ columns: [String]) -> Int {
      families.flatMap { family in columns.map { detailed["valeur_\(family.lowercased())_\($0)"] ?? 0 } }.reduce(0, +)
    }
    var grouped = detailed
    for (group, parts) in columns { grouped[group] = sum(PlainVocabulary.families, parts) }
    let labels = columns.filter { $0.key != "valeur_bio_dont_commerce_equitable" }.values.flatMap { $0 }
    for family in PlainVocabulary.families { grouped["valeur_\(family.lowercased())_egalim"] = sum([family], labels) }
    return grouped
  }
}
