import EGalim
import EGalimDiagnostics
import Testing

@testable import MaCantine

@Suite("Checks on statements")
struct StatementChecksTests {
  private func findings(
    _ purchases: [Purchase], kind: StatementKind = .simple, year: Int = 2026, meals: Int64? = nil,
    today: CivilDate = Samples.today, schema: StatementSchema? = nil
  ) throws -> [Finding] {
    let statement = try Samples.statement(purchases, kind: kind, year: year, meals: meals)
    let used = schema ?? (kind == .simple ? .simple(by: .siret) : .detailed)
    return StatementChecks.problems(of: statement, schema: used, today: today).map(\.finding)
  }

  @Test("E401: nothing bought, or no more than was given back", arguments: [Int64(0), -100, 100])
  func total(cents: Int64) throws {
    let found = try findings([Samples.purchase(cents)]).contains(.statementWithoutTotal)
    #expect(found == (cents <= 0))
  }

  @Test("E402: a value above the total")
  func valueAboveTotal() throws {
    let found = try findings([Samples.purchase(100, labels: [.bio]), Samples.purchase(-1, of: .bakery)])
    #expect(
      found == [
        .valueAboveTotal(measure: "valeur_bio", value: 100, total: 99), .groupsAboveTotal(sum: 100, total: 99),
      ])
    #expect(try findings([Samples.purchase(100, labels: [.bio]), Samples.purchase(0)]).isEmpty)
  }

  @Test("E403: a label's sum over the families above the total, where no single family is")
  func labelSumAboveTotal() throws {
    let purchases = [
      try Samples.purchase(60, of: .meat, labels: [.hve]), try Samples.purchase(60, of: .bakery, labels: [.hve]),
      try Samples.purchase(-21, of: .bakery),
    ]
    let found = try findings(purchases, kind: .detailed)
    #expect(found.contains(.labelSumAboveTotal(label: "HVE", sum: 120, total: 99)))
    #expect(try findings(purchases).contains { $0.code == .labelSumAboveTotal } == false)
  }

  @Test("E403 knows the split columns of 2026")
  func labelSumOfSplitColumn() throws {
    let schema = StatementSchema(columns: [
      .init(.measure(.total), isRequired: true), .init(.measure(.familyMark(.meat, .label(.igp))), isRequired: false),
    ])
    let found = try findings(
      [Samples.purchase(60, labels: [.igp]), Samples.purchase(-1)], kind: .detailed, schema: schema)
    #expect(found.contains(.labelSumAboveTotal(label: "IGP", sum: 60, total: 59)))
    #expect(!found.contains { if case .labelSumAboveTotal("AOCAOP_IGP_STG", _, _) = $0 { true } else { false } })
  }

  @Test("E404: the groups together above the total")
  func groupsAboveTotal() throws {
    let purchases = [
      try Samples.purchase(60, labels: [.bio]), try Samples.purchase(60, labels: [.igp]), try Samples.purchase(-30),
    ]
    #expect(try findings(purchases) == [.groupsAboveTotal(sum: 120, total: 90)])
  }

  @Test("E405: fair trade above its group, for both groups")
  func fairTradeAboveGroup() throws {
    let purchases = [
      try Samples.purchase(1000), try Samples.purchase(60, labels: [.bio, .commerceEquitable]),
      try Samples.purchase(-10, labels: [.bio]), try Samples.purchase(40, labels: [.commerceEquitable]),
      try Samples.purchase(-5, labels: [.hve]),
    ]
    #expect(
      try findings(purchases) == [
        .fairTradeAboveGroup(
          measure: "valeur_bio_dont_commerce_equitable", value: 60, group: "valeur_bio", groupValue: 50),
        .fairTradeAboveGroup(
          measure: "valeur_egalim_autres_dont_commerce_equitable", value: 40, group: "valeur_egalim_autres",
          groupValue: 35),
      ])
  }

  @Test("E406: the EGalim or French part of meat or fish above it", arguments: [ProductFamily.meat, .fish])
  func partAboveFamily(family: ProductFamily) throws {
    let purchases = [
      try Samples.purchase(1000), try Samples.purchase(60, of: family, labels: [.igp, .france]),
      try Samples.purchase(-10, of: family),
    ]
    let name = "valeur_\(family.measureName)"
    #expect(
      try findings(purchases) == [
        .partAboveFamily(measure: name + "_egalim", value: 60, family: name, familyValue: 50),
        .partAboveFamily(measure: name + "_france", value: 60, family: name, familyValue: 50),
      ])
  }

  @Test("E407: EGalim meat and fish above all EGalim purchases")
  func meatAndFishAboveGroups() throws {
    let purchases = [
      try Samples.purchase(1000), try Samples.purchase(60, of: .meat, labels: [.igp]),
      try Samples.purchase(30, of: .fish, labels: [.bio]), try Samples.purchase(-20, labels: [.igp]),
    ]
    #expect(try findings(purchases) == [.meatAndFishAboveGroups(sum: 90, groups: 70)])
  }

  @Test(
    "E408: last year, this year and the next are taken",
    arguments: [(2023, false), (2024, false), (2025, true), (2026, true), (2027, true)])
  func yearWindow(year: Int, isTaken: Bool) throws {
    let found = try findings([Samples.purchase()], year: year)
    #expect(found == (isTaken ? [] : [.statementYearOutsideWindow(year: year, first: 2025, last: 2027)]))
  }

  @Test("E409: a negative figure names the credit notes that count in it, and no others")
  func negativeMeasure() throws {
    let notes = [
      Samples.line(try Samples.purchase(-90, labels: [.bio]), number: 7),
      Samples.line(try Samples.purchase(-10, labels: [.bio, .igp]), number: 9),
      Samples.line(try Samples.purchase(-10, labels: [.igp]), number: 11),
      Samples.line(try Samples.purchase(-90, labels: [.bio], on: "2025-03-12"), number: 13),
      Samples.line(try Samples.purchase(-90, labels: [.bio], siret: Samples.otherSiretText), number: 15),
      Samples.line(try Samples.purchase(90, labels: [.bio]), number: 17),
    ]
    let bought = [try Samples.purchase(1000), try Samples.purchase(20, labels: [.igp])]
    let counted = bought + notes.prefix(3).map(\.purchase)
    let problems = StatementChecks.problems(
      of: try Samples.statement(counted), schema: .simple(by: .siret), today: Samples.today, creditNotes: notes)
    #expect(
      problems == [
        StatementProblem(
          .negativeMeasure(measure: "valeur_bio", value: -100, lines: ["achats.csv:7", "achats.csv:9"]),
          measure: .group(.bio))
      ])
    #expect(problems.allSatisfy { $0.isRefusal })
  }

  @Test("A total below zero names its credit notes too")
  func negativeTotal() throws {
    let note = Samples.line(try Samples.purchase(-100), number: 5)
    let problems = StatementChecks.problems(
      of: try Samples.statement([note.purchase]), schema: .simple(by: .siret), today: Samples.today,
      creditNotes: [note])
    #expect(
      problems.map(\.finding) == [
        .statementWithoutTotal, .negativeMeasure(measure: "valeur_totale", value: -100, lines: ["achats.csv:5"]),
      ])
  }

  @Test("A part is not said to be above a negative whole, which has its own refusal")
  func negativeWhole() throws {
    let purchases = [
      try Samples.purchase(1000), try Samples.purchase(-10, of: .meat, labels: [.bio]),
      try Samples.purchase(5, of: .meat),
    ]
    #expect(try findings(purchases).map(\.code) == [.negativeMeasure, .negativeMeasure, .negativeMeasure])
  }

  @Test("E410: meals are required from 2026 where the schema has them", arguments: [(2025, false), (2026, true)])
  func requiredMeals(year: Int, isRequired: Bool) throws {
    let schema = StatementSchema(columns: [
      .init(.identifier(.siret), isRequired: true), .init(.measure(.mealsPerYear), isRequired: false),
    ])
    let purchases = [try Samples.purchase(30_000_00)]
    let missing = Finding.requiredMeasureMissing(measure: "nombre_repas_an")
    #expect(try findings(purchases, year: year, schema: schema) == (isRequired ? [missing] : []))
    #expect(try findings(purchases, year: year, meals: 9840, schema: schema).isEmpty)
    #expect(try findings(purchases, year: year).isEmpty)
  }

  @Test("E411: the identifier that the schema needs is not there")
  func missingIdentifier() throws {
    let purchases = [try Samples.purchase()]
    #expect(
      try findings(purchases, schema: .simple(by: .platformID)) == [
        .canteenLacksIdentifier(canteen: Samples.siretText, needed: "cantine_id")
      ])
  }

  @Test("E411: a group is told so, since it has no SIRET to add")
  func groupWithoutSiret() throws {
    var group = Canteen(siret: nil, platformID: 7)
    group.production = .group
    let statement = try Samples.statement([Samples.purchase()], canteen: group)
    let found = StatementChecks.problems(of: statement, schema: .simple(by: .siret), today: Samples.today)
    #expect(
      found.map(\.finding).contains(.canteenLacksIdentifier(canteen: group.displayName, needed: "siret", isGroup: true))
    )
  }

  @Test("E411: of two optional identifiers one is enough")
  func eitherIdentifier() throws {
    let schema = StatementSchema(columns: IdentifierKind.allCases.map { .init(.identifier($0), isRequired: false) })
    #expect(try findings([Samples.purchase()], schema: schema).isEmpty)
    let nobody = try Samples.statement([Samples.purchase()], canteen: Canteen(siret: nil, platformID: nil))
    let found = StatementChecks.problems(of: nobody, schema: schema, today: Samples.today)
    #expect(found.map(\.finding) == [.canteenLacksIdentifier(canteen: "", needed: "siret")])
  }

  @Test("W401: local above France in the detailed statement of 2025 only", arguments: [2025, 2026])
  func markAboveFrance(year: Int) throws {
    let purchases = [
      try Samples.purchase(100), try Samples.purchase(60, labels: [.local]),
      try Samples.purchase(-50, labels: [.france]),
    ]
    let found = try findings(purchases, kind: .detailed, year: year).filter { $0.code == .markAboveFrance }
    #expect(
      found == (year == 2025 ? [.markAboveFrance(measure: "valeur_autres_local", value: 60, france: 10)] : []))
  }

  @Test(
    "W402: statistics leave out dear meals of large totals, and in 2025 cheap ones",
    arguments: [
      (year: 2026, cents: Int64(100_000_001), meals: Int64(49_900), leftOut: true),
      (year: 2026, cents: 100_000_000, meals: 49_900, leftOut: false),
      (year: 2026, cents: 100_000_001, meals: 50_000, leftOut: false),
      (year: 2025, cents: 900, meals: 100, leftOut: true),
      (year: 2025, cents: 1000, meals: 100, leftOut: false),
      (year: 2026, cents: 900, meals: 100, leftOut: false),
      (year: 2025, cents: 900, meals: 0, leftOut: false),
    ])
  func statistics(year: Int, cents: Int64, meals: Int64, leftOut: Bool) throws {
    let found = try findings([Samples.purchase(cents)], year: year, meals: meals)
    #expect(found.map(\.code) == (leftOut ? [.leftOutOfStatistics] : []))
  }

  @Test("Sums that left 64 bits are refused in one sentence")
  func overflow() throws {
    let purchases = [try Samples.purchase(.max), try Samples.purchase(.max)]
    #expect(try findings(purchases) == [.totalTooLarge])
  }
}
