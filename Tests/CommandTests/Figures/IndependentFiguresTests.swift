import Foundation
import TestSupport
import Testing

/// The figures of the built command against a twin that shares no line with it, to the cent.
struct IndependentFiguresTests {
  /// The demo, read by the twin's own means.
  static func demo() throws -> [PlainPurchase] {
    try ["2025", "2026-traiteur", "2026"].flatMap {
      PlainTable(try ProjectFolder.fixtureBytes("demo/achats/\($0).csv")).purchases
    }
  }

  @Test("Every measure of every canteen of the demo", arguments: [2025, 2026])
  func demo(year: Int) throws {
    let result = try Egalim().run("report \(Demo.everything) --year \(year) --format json")
    try expect(ReportJSON(result.stdout), equals: Self.demo(), year: year)
  }

  @Test("Every cell of the demo's statements", arguments: [2025, 2026])
  func demoStatements(year: Int) throws {
    try expectStatements("\(Demo.everything) --year \(year)", in: Egalim(), equal: Self.demo(), year: year)
  }

  @Test("Random ledgers in random forms", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func random(seed: UInt64) throws {
    var maker = LedgerMaker(seed: seed)
    maker.withOldLabels = seed % 2 == 0
    let ledger = maker.ledger(count: 400)
    var random = SeededGenerator(seed: seed)
    let layout: PlainLayout = seed % 2 == 0 ? .oldSiret : .siret
    let egalim = try Egalim()
    try egalim.folder.write(LedgerRendering(layout: layout, from: &random).bytes(of: ledger), to: "achats.csv")
    for year in 2022...2026 {
      let result = try egalim.run("report achats.csv --year \(year) --format json --today 2026-12-31")
      #expect(result.status == 0, "\(result.errors)")
      try expect(ReportJSON(result.stdout), equals: ledger.purchases, year: year)
      // The platform takes statements of last year to next year only.
      guard year >= 2025 else { continue }
      let line = "achats.csv --year \(year) --today 2026-12-31"
      try expectStatements(line, in: egalim, equal: ledger.purchases, year: year)
    }
  }

  @Test("The shares, targets and what is missing follow from the sums", arguments: [2025, 2026])
  func shares(year: Int) throws {
    let purchases = try Self.demo()
    let result = try Egalim().run("report \(Demo.everything) --year \(year) --format json")
    for canteen in try ReportJSON(result.stdout).canteens {
      let sums = try Sums(purchases, siret: canteen.siret, year: year)
      let shares = canteen.cents("shares")
      #expect(shares["egalim"] == NaiveArithmetic.percentage(sums.egalim, of: sums.total))
      #expect(shares["bio"] == NaiveArithmetic.percentage(sums.bio, of: sums.total))
      #expect(shares["local"] == NaiveArithmetic.percentage(sums.local, of: sums.total))
      #expect(shares["circuit_court"] == NaiveArithmetic.percentage(sums.shortCircuit, of: sums.total))
      #expect(shares["france"] == NaiveArithmetic.percentage(sums.france, of: sums.total))
      #expect(shares["meat_fish_egalim"] == NaiveArithmetic.percentage(sums.meatFishEGalim, of: sums.meatFish))
      let isOverseas = canteen.siret.hasPrefix("21974")
      let goals = !isOverseas ? (50, 20) : year == 2025 ? (20, 5) : (35, 10)
      try expect(canteen, "egalim", goal: goals.0, part: sums.egalim, of: sums.total)
      try expect(canteen, "bio", goal: goals.1, part: sums.bio, of: sums.total)
      try expect(canteen, "meat_fish", goal: 60, part: sums.meatFishEGalim, of: sums.meatFish)
    }
  }

  @Test("The cost per meal: food of the months with purchases and meals, over those meals", arguments: [2025, 2026])
  func costPerMeal(year: Int) throws {
    let purchases = try Self.demo().filter { $0.isOf(year: year) }
    let servings = PlainTable(try ProjectFolder.fixtureBytes("demo/repas.csv")).rows
    let result = try Egalim().run("report \(Demo.everything) --year \(year) --format json")
    for canteen in try ReportJSON(result.stdout).canteens {
      let own = servings.filter { $0["siret"] == canteen.siret && ($0["date"] ?? "").hasPrefix("\(year)-") }
      guard !own.isEmpty else { continue }
      let bought = purchases.filter { $0.siret == canteen.siret }
      let months = Set(own.compactMap { $0["date"]?.prefix(7) }).intersection(bought.map { $0.date.prefix(7) })
      let meals = try own.filter { months.contains(($0["date"] ?? "").prefix(7)) }.reduce(0) { sum, row in
        try sum + (Int(#require(row["repas_servis"])) ?? 0) * (row["public"] == "gouter" ? 22 : 100)
      }
      let cents = try bought.filter { months.contains($0.date.prefix(7)) }
        .reduce(0) { try $0 + NaiveArithmetic.cents($1.amountText) }
      let figures = canteen.cents("meals")
      #expect(figures["served"] == meals, "\(canteen.name)")
      #expect(figures["food_cost"] == cents, "\(canteen.name)")
      #expect(figures["cost_per_meal"] == NaiveArithmetic.costPerMeal(cents: cents, meals: meals), "\(canteen.name)")
    }
  }

  @Test("Month by month, and what they add up to", arguments: [2025, 2026])
  func months(year: Int) throws {
    let purchases = try Self.demo()
    let result = try Egalim().run("report \(Demo.everything) --year \(year) --by month --format json")
    for canteen in try ReportJSON(result.stdout).canteens {
      var cumulative = 0
      for month in canteen.object["months"] as? [[String: Any]] ?? [] {
        let name = try #require(month["month"] as? String)
        let bought = purchases.filter { $0.siret == canteen.siret && $0.date.hasPrefix(name) }
        let cents = try bought.reduce(0) { try $0 + NaiveArithmetic.cents($1.amountText) }
        cumulative += cents
        #expect(ReportJSON.hundredths(try #require(month["total"] as? NSNumber)) == cents, "\(canteen.name) \(name)")
        let sums = ReportJSON.Figures(object: month).cents("cumulative")
        #expect(sums["total"] == cumulative, "\(canteen.name) \(name)")
      }
      #expect(canteen.cents("values")["valeur_totale"] == cumulative)
    }
  }

  /// The few sums from which shares follow, in cents.
  private struct Sums {
    let total, egalim, bio, local, shortCircuit, france, meatFish, meatFishEGalim: Int

    init(_ purchases: [PlainPurchase], siret: String, year: Int) throws {
      let values = try NaiveTwin(purchases).values(siret: siret, year: year, statement: .simple)
      let overFamilies = { (end: String) in
        PlainVocabulary.families.reduce(0) { $0 + (values["valeur_\($1.lowercased())\(end)"] ?? 0) }
      }
      total = values["valeur_totale"] ?? 0
      egalim = overFamilies("_egalim")
      bio = values["valeur_bio"] ?? 0
      local = overFamilies("_local")
      shortCircuit = overFamilies("_circuit_court")
      france = overFamilies("_france")
      let meatAndFish = ["valeur_viandes_volailles", "valeur_produits_de_la_mer"]
      meatFish = meatAndFish.reduce(0) { $0 + (values[$1] ?? 0) }
      meatFishEGalim = meatAndFish.reduce(0) { $0 + (values["\($1)_egalim"] ?? 0) }
    }
  }

  private func expect(
    _ canteen: ReportJSON.Figures, _ name: String, goal: Int, part: Int, of total: Int
  ) throws {
    let targets = try #require(canteen.object["targets"] as? [String: Any])
    let target = try #require(targets[name] as? [String: Any])
    #expect(target["goal"] as? Int == goal, "\(canteen.name) \(name)")
    guard total > 0 else {
      #expect(target["met"] is NSNull)
      return
    }
    #expect(target["met"] as? Bool == NaiveArithmetic.isMet(part, of: total, goal: goal), "\(canteen.name) \(name)")
    // Enough cents to reach the goal, and not one more.
    let missing = ReportJSON.hundredths(try #require(target["missing"] as? NSNumber))
    #expect(NaiveArithmetic.isMet(part + missing, of: total, goal: goal), "\(canteen.name) \(name)")
    #expect(
      missing == 0 || !NaiveArithmetic.isMet(part + missing - 1, of: total, goal: goal), "\(canteen.name) \(name)")
  }

  /// Every measure of the report against the twin's; the detailed statement's own where it differs.
  private func expect(_ report: ReportJSON, equals purchases: [PlainPurchase], year: Int) throws {
    let twin = NaiveTwin(purchases)
    let bought = Set(purchases.filter { $0.isOf(year: year) }.map(\.siret))
    #expect(report.year == year)
    #expect(report.canteens.map(\.siret) == bought.sorted())
    var totals: [String: Int] = [:]
    for canteen in report.canteens {
      let simple = try twin.values(siret: canteen.siret, year: year, statement: .simple)
      totals.merge(simple) { $0 + $1 }
      expect(canteen.cents("values"), equal: simple, year: year, "\(canteen.siret), simple")
      let detailed = try twin.values(siret: canteen.siret, year: year, statement: .detailed)
      let own = "valeur_egalim_autres_dont_commerce_equitable"
      #expect(canteen.cents("detailed_values")[own] == detailed[own], "\(canteen.siret), detailed")
    }
    expect(report.totals.cents("values"), equal: totals, year: year, "totals")
  }

  private func expect(_ values: [String: Int?], equal expected: [String: Int], year: Int, _ note: String) {
    for (name, cents) in expected {
      let isUnknownThatYear = year < 2026 && name.hasSuffix("_europe")
      #expect(values[name] == .some(isUnknownThatYear ? nil : cents), "\(note), \(year), \(name)")
    }
    let unchecked = Set(values.keys).subtracting(expected.keys)
    #expect(unchecked == ["nombre_repas_an"], "\(note)")
  }

  /// Both statements, column by column in the platform's order.
  private func expectStatements(
    _ line: String, in egalim: Egalim, equal purchases: [PlainPurchase], year: Int
  ) throws {
    let kinds: [(NaiveTwin.Statement, String, [String])] = [
      (.simple, "simple", StatementColumns.simple), (.detailed, "detailed", StatementColumns.detailed),
    ]
    let twin = NaiveTwin(purchases)
    for (statement, name, columns) in kinds {
      let result = try egalim.run("declare \(line) --statement \(name)")
      #expect(result.status == 0, "\(result.errors)")
      let header = result.output.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      #expect(header == ["siret", "année_bilan"] + columns)
      let rows = PlainTable(result.stdout).rows
      #expect(rows.map { $0["siret"] ?? "" } == Set(purchases.filter { $0.isOf(year: year) }.map(\.siret)).sorted())
      for row in rows {
        let expected = try twin.values(siret: row["siret"] ?? "", year: year, statement: statement)
        #expect(row["année_bilan"] == "\(year)")
        for column in columns {
          let cents = try #require(expected[column])
          let mayBeEmpty = cents == 0 && InapplicableCells.names.contains(column)
          #expect(row[column] == (mayBeEmpty ? "" : Self.amount(cents)), "\(name) \(year) \(column)")
        }
      }
    }
  }

  private static func amount(_ cents: Int) -> String {
    "\(cents / 100).\(cents % 100 / 10)\(cents % 10)"
  }
}

/// The 13 cells of the detailed statement that no product can have, listed by hand.
private enum InapplicableCells {
  static let names: Set<String> = [
    "valeur_boissons_label_rouge", "valeur_viandes_volailles_peche_durable", "valeur_fruits_et_legumes_peche_durable",
    "valeur_charcuterie_peche_durable", "valeur_produits_laitiers_peche_durable", "valeur_boulangerie_peche_durable",
    "valeur_boissons_peche_durable", "valeur_autres_peche_durable", "valeur_produits_de_la_mer_fermier",
    "valeur_fruits_et_legumes_fermier", "valeur_boulangerie_fermier", "valeur_boissons_fermier",
    "valeur_autres_fermier",
  ]
}
