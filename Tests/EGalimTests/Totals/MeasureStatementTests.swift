import EGalim
import Testing

@Suite("A measure in each statement")
struct MeasureStatementTests {
  private static func cents(
    _ name: String, of purchases: [Purchase], _ statement: StatementKind, year: Int = 2026
  ) throws -> Int64? {
    var totals = PurchaseTotals()
    for purchase in purchases { totals.add(purchase) }
    return try #require(Measure(name: name)).cents(
      in: totals, statement: statement, regulation: try Regulation.of(year))
  }

  private static func other(_ cents: Int64, _ labels: LabelSet) throws -> Purchase {
    Purchase(
      canteen: try #require(CanteenKey(platformID: 1)), date: try #require(CivilDate(iso: "2026-03-02")),
      amount: Money(cents: cents), family: .other, labels: labels)
  }

  @Test("counts fair trade beside HVE in the simple statement alone")
  func otherFairTrade() throws {
    let purchases = [try Self.other(1, [.hve, .commerceEquitable]), try Self.other(2, .commerceEquitable)]
    let name = "valeur_egalim_autres_dont_commerce_equitable"
    #expect(try Self.cents(name, of: purchases, .simple) == 3)
    #expect(try Self.cents(name, of: purchases, .detailed) == 2)
  }

  @Test(
    "counts labels of old ledgers in the simple groups and in no detailed column",
    arguments: [
      ("valeur_bio", LabelSet.conversionBio, 1), ("valeur_externalites_performance", .equivalents, 1),
      ("valeur_bio_dont_commerce_equitable", [.conversionBio, .commerceEquitable], 1),
      ("valeur_autres_egalim", .conversionBio, 1), ("valeur_autres_non_egalim", .equivalents, 0),
    ] as [(String, LabelSet, Int64)])
  func deprecated(name: String, labels: LabelSet, simple: Int64) throws {
    #expect(try Self.cents(name, of: [try Self.other(1, labels)], .simple) == simple)
    let columns = Measure.all.filter { measure in
      if case .familyMark(_, .label) = measure { true } else { false }
    }
    for column in columns {
      let first = labels.contains(.commerceEquitable) ? "valeur_autres_commerce_equitable" : ""
      #expect(
        try Self.cents(column.name, of: [try Self.other(1, labels)], .detailed) == (column.name == first ? 1 : 0))
    }
  }

  @Test("counts marks whatever the label, and France by the year")
  func marks() throws {
    let purchases = [
      try Self.other(1, [.bio, .france]), try Self.other(2, [.circuitCourt]), try Self.other(4, [.local, .hve]),
      try Self.other(8, [.europe]), try Self.other(16, [.france, .local, .circuitCourt]),
    ]
    #expect(try Self.cents("valeur_autres_france", of: purchases, .simple, year: 2024) == 17)
    #expect(try Self.cents("valeur_autres_france", of: purchases, .simple, year: 2025) == 23)
    #expect(try Self.cents("valeur_autres_france", of: purchases, .detailed, year: 2026) == 17)
    #expect(try Self.cents("valeur_autres_europe", of: purchases, .detailed) == 8)
    #expect(try Self.cents("valeur_autres_circuit_court", of: purchases, .detailed) == 18)
    #expect(try Self.cents("valeur_autres_local", of: purchases, .detailed) == 20)
  }

  @Test("meals are no sum of purchases", arguments: StatementKind.allCases)
  func meals(statement: StatementKind) throws {
    #expect(try Self.cents("nombre_repas_an", of: [], statement) == nil)
  }
}
