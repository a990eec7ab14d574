import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import MaCantine

@Suite("Would the platform take this statement file?")
struct StatementVerdictTests {
  private static let simpleSound = [
    "siret": Samples.siretText, "cantine_id": "42", "année_bilan": "2025", "valeur_totale": "1000",
    "valeur_bio": "100", "valeur_siqo": "0", "valeur_egalim_autres": "0.50", "valeur_viandes_volailles": "300",
    "valeur_viandes_volailles_egalim": "50.00",
  ]

  private func file(_ rows: [[String: String]], columns: [String]? = nil, sound: [String: String] = simpleSound)
    -> String
  {
    let columns = columns ?? ["siret", "année_bilan"] + StatementColumns.simple
    let lines = rows.map { cells in columns.map { cells[$0] ?? sound[$0] ?? "" }.joined(separator: ",") }
    return ([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
  }

  @Test("Sound statements are taken, by either identifier")
  func sound() throws {
    #expect(try verdict(on: file([[:], ["siret": Samples.otherSiretText]]), path: "bilan.csv") == [])
    let columns = ["cantine_id", "année_bilan"] + StatementColumns.simple
    #expect(try verdict(on: file([[:]], columns: columns), path: "bilan.csv") == [])
  }

  @Test(
    "Cells that are refused, each at its place",
    arguments: [
      ("siret", "", "E508"), ("siret", "210 100 343 00016", "E515"), ("siret", "21010034300016 ", "E515"),
      ("siret", Samples.laPosteText, "E515"), ("année_bilan", "", "E508"), ("année_bilan", "2024", "E408"),
      ("année_bilan", "2028", "E408"), ("année_bilan", "25/26", "E522"), ("valeur_totale", "", "E508"),
      ("valeur_bio", "", "E508"), ("valeur_siqo", "0.125", "E521"), ("valeur_siqo", "1000.500", "E521"),
      ("valeur_siqo", "-1", "E521"), ("valeur_siqo", "1 €", "E510"), ("valeur_siqo", "1 000", "E510"),
      ("valeur_externalites_performance", "x", "E510"), ("valeur_totale", "0", "E401"),
      ("valeur_boissons_france", "1000.01", "E402"), ("valeur_bio_dont_commerce_equitable", "100.01", "E405"),
      ("valeur_viandes_volailles_france", "300.01", "E406"), ("valeur_viandes_volailles_egalim", "300.01", "E406"),
    ])
  func refused(column: String, cell: String, code: String) throws {
    let columns = ["siret", "année_bilan"] + StatementColumns.simple
    let found = try verdict(on: file([[column: cell]]), path: "bilan.csv")
    let diagnostic = try #require(found.first)
    #expect(diagnostic.code.rawValue == code)
    #expect(diagnostic.place.fieldName == column)
    #expect(diagnostic.place.fieldNumber == columns.firstIndex(of: column).map { $0 + 1 })
    #expect(diagnostic.place.line == 2)
    #expect(diagnostic.cell == cell)
  }

  @Test("Cells that are taken", arguments: ["", "0", "0.5", "0.50", "1e1", "+5", "-0"])
  func taken(cell: String) throws {
    #expect(try verdict(on: file([["valeur_externalites_performance": cell]]), path: "bilan.csv") == [])
  }

  @Test("The groups together, and meat with fish, are held to the rules")
  func sums() throws {
    let groups = try verdict(on: file([["valeur_siqo": "950"]]), path: "bilan.csv")
    #expect(groups.map(\.finding) == [.groupsAboveTotal(sum: 1050_50, total: 1000_00)])
    let meat = try verdict(
      on: file([["valeur_viandes_volailles_egalim": "150"]]), path: "bilan.csv")
    #expect(meat.codes == [])
    let both = try verdict(
      on: file([
        [
          "valeur_viandes_volailles_egalim": "90", "valeur_produits_de_la_mer": "20",
          "valeur_produits_de_la_mer_egalim": "20",
        ]
      ]), path: "bilan.csv")
    #expect(both.map(\.finding) == [.meatAndFishAboveGroups(sum: 110_00, groups: 100_50)])
  }

  @Test("A canteen stands once")
  func unique() throws {
    let found = try verdict(on: file([[:], ["siret": Samples.otherSiretText], [:]]), path: "bilan.csv")
    #expect(found.map(\.finding) == [.platformRepeatedCanteen(firstLine: 2)])
    #expect(found.map(\.place.line) == [4])
  }

  @Test("A decomposed accent in the header is another name")
  func decomposedAccent() throws {
    let text = file([[:]]).replacing("année_bilan", with: "anne\u{301}e_bilan")
    let found = try verdict(on: text, path: "bilan.csv")
    #expect(found.map(\.finding) == [.platformHeaderName(expected: "année_bilan")])
  }

  // MARK: Detailed

  private static let detailedColumns = ["siret", "année_bilan"] + StatementColumns.detailed
  private static let detailedSound: [String: String] = {
    var sound = ["siret": Samples.siretText, "année_bilan": "2025"]
    for column in StatementColumns.detailed { sound[column] = "0" }
    sound["valeur_totale"] = "1000"
    sound["valeur_viandes_volailles"] = "500"
    return sound
  }()

  private func detailed(_ cells: [String: String]) throws -> [Diagnostic] {
    try verdict(
      on: file([cells], columns: Self.detailedColumns, sound: Self.detailedSound), path: "bilan.csv")
  }

  @Test("A sound detailed statement is taken, cells that do not apply filled or empty")
  func detailedTaken() throws {
    #expect(try detailed([:]) == [])
    #expect(try detailed(["valeur_boissons_label_rouge": "", "valeur_autres_fermier": ""]) == [])
  }

  @Test("The detailed statement has no EGalim part of meat or fish to compare, as in the platform's own example")
  func detailedWithoutPart() throws {
    #expect(try detailed(["valeur_produits_de_la_mer": "0", "valeur_produits_de_la_mer_bio": "50"]) == [])
  }

  @Test(
    "The detailed columns are summed for the rules",
    arguments: [
      (["valeur_autres_bio": "600", "valeur_boissons_bio": "600"], "E403"),
      (["valeur_autres_bio": "600", "valeur_boissons_hve": "600"], "E404"),
      (["valeur_autres_bio": "5", "valeur_boissons_bio_dont_commerce_equitable": "6"], "E405"),
      (["valeur_viandes_volailles_france": "500.01"], "E406"),
      (["valeur_autres_performance": "1000.01"], "E402"), (["valeur_autres_rup": ""], "E508"),
    ])
  func detailedRefused(cells: [String: String], code: String) throws {
    #expect(try detailed(cells).codes.first == code)
  }
}
