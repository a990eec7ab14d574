import EGalim
import TestSupport
import Testing

@testable import MaCantine

@Suite("Statements and their cells")
struct StatementTests {
  private func cell(_ name: String, of statement: Statement) throws -> String {
    let content = try #require(StatementSchema.Content(columnName: name))
    return statement.cell(of: StatementSchema.Column(content, isRequired: false))
  }

  @Test(
    "The thirteen cells that do not apply are empty when zero, every other cell is 0.00")
  func emptyStatement() throws {
    let statement = try Samples.statement([], kind: .detailed)
    let notApplying = Set(
      ["valeur_boissons_label_rouge"]
        + PlainVocabulary.families.filter { $0 != "PRODUITS_DE_LA_MER" }
        .map { "valeur_\($0.lowercased())_peche_durable" }
        + ["produits_de_la_mer", "fruits_et_legumes", "boulangerie", "boissons", "autres"].map {
          "valeur_\($0)_fermier"
        })
    #expect(notApplying.count == 13)
    for column in StatementSchema.detailed.columns.dropFirst(2) {
      #expect(statement.cell(of: column) == (notApplying.contains(column.name) ? "" : "0.00"), "\(column.name)")
    }
  }

  @Test("A cell that does not apply holds its value all the same when there is one")
  func valueWhereNoneApplies() throws {
    let statement = try Samples.statement([Samples.purchase(4_05, of: .drinks, labels: [.labelRouge])], kind: .detailed)
    #expect(try cell("valeur_boissons_label_rouge", of: statement) == "4.05")
  }

  @Test(
    "Cells are exact to the cent, with a point",
    arguments: [
      ("siret", "21010034300016"), ("cantine_id", "42"), ("année_bilan", "2026"), ("valeur_totale", "1234567.89"),
      ("valeur_bio", "1234567.80"), ("valeur_siqo", "0.09"), ("nombre_repas_an", "9840"),
    ])
  func cells(column: String, expected: String) throws {
    let statement = try Samples.statement(
      [Samples.purchase(123_456_780, labels: [.bio]), Samples.purchase(9, labels: [.igp])], meals: 9840,
      canteen: Samples.canteen(platformID: 42))
    #expect(try cell(column, of: statement) == expected)
  }

  @Test("What is not known is empty: an identifier, the meals, an origin that the year does not have")
  func unknown() throws {
    let statement = try Samples.statement([Samples.purchase(labels: [.europe])], year: 2025)
    #expect(try cell("cantine_id", of: statement) == "")
    #expect(try cell("nombre_repas_an", of: statement) == "")
    #expect(try cell("valeur_autres_europe", of: statement) == "")
    #expect(statement.value(of: .familyMark(.other, .europe)) == nil)
  }

  @Test("Fair trade among other EGalim counts differently in the two statements")
  func fairTradeByKind() throws {
    let purchases = [try Samples.purchase(labels: [.hve, .commerceEquitable])]
    #expect(try Samples.statement(purchases, kind: .simple).value(of: .otherFairTrade) == 100_00)
    #expect(try Samples.statement(purchases, kind: .detailed).value(of: .otherFairTrade) == 0)
  }

  // MARK: Files

  @Test("A file is sorted by identifier, ends every line with a line feed and bears no mark")
  func file() throws {
    let schema = StatementSchema(columns: [
      .init(.identifier(.siret), isRequired: true), .init(.year, isRequired: true),
      .init(.measure(.total), isRequired: true),
    ])
    let statements = [
      try Samples.statement([Samples.purchase(2_00)], canteen: Samples.canteen(Samples.otherSiretText)),
      try Samples.statement([Samples.purchase(1_00)]),
    ]
    let expected = "siret,année_bilan,valeur_totale\n21010034300016,2026,1.00\n49741884000847,2026,2.00\n"
    #expect(StatementFile.bytes(of: statements, schema: schema) == Array(expected.utf8))
    #expect(StatementFile.bytes(of: statements.reversed(), schema: schema) == Array(expected.utf8))
  }

  @Test("Platform identifiers sort as numbers")
  func sortedByNumber() throws {
    let statements = try [100, 9].map { id in
      try Samples.statement([Samples.purchase()], canteen: Canteen(siret: nil, platformID: id))
    }
    let text = String(
      decoding: StatementFile.bytes(of: statements, schema: .simple(by: .platformID)), as: UTF8.self)
    #expect(text.split(separator: "\n").map { $0.prefix { $0 != "," } } == ["cantine_id", "9", "100"])
  }

  @Test(
    "The platform takes what is written, whatever was bought",
    arguments: [StatementKind.simple, .detailed], [UInt64(1), 2, 3])
  func roundTrip(kind: StatementKind, seed: UInt64) throws {
    let schema = kind == .simple ? StatementSchema.simple(by: .siret) : .detailed
    let statement = try Samples.statement(Samples.randomPurchases(300, seed: seed), kind: kind)
    #expect(StatementChecks.problems(of: statement, schema: schema, today: Samples.today).isEmpty)
    let bytes = StatementFile.bytes(of: [statement], schema: schema)
    #expect(try verdict(on: bytes, path: "bilan.csv") == [])
  }
}
