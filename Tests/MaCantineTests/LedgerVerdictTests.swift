import EGalim
import EGalimDiagnostics
import Testing

@testable import MaCantine

@Suite("Would the platform take this ledger?")
struct LedgerVerdictTests {
  private static let columns = [
    "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
    "est_circuit_court", "est_local", "definition_local", "definition_local_km",
  ]
  private static let sound = [
    "siret": Samples.siretText, "description": "Carottes", "date": "2026-03-12", "prix_ht": "90.11",
    "famille_produits": "AUTRES",
  ]
  private static let formerColumns = columns.prefix(6) + ["caracteristiques", "definition_local"]

  /// A ledger of one row: a sound one, but for the cells given. Every cell is quoted.
  private func ledger(_ cells: [String: String], columns: [String] = columns) -> String {
    let row = columns.map { "\"" + (cells[$0] ?? Self.sound[$0] ?? "").replacing("\"", with: "\"\"") + "\"" }
    return columns.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n"
  }

  @Test("A sound ledger is taken, by either identifier and in either layout")
  func sound() throws {
    #expect(try verdict(on: ledger([:])) == [])
    #expect(try verdict(on: ledger([:], columns: Array(Self.formerColumns))) == [])
    let byID = ["cantine_id"] + Self.columns.dropFirst()
    #expect(try verdict(on: ledger(["cantine_id": "42"], columns: byID)) == [])
  }

  @Test("A header alone is taken: no purchase")
  func headerAlone() throws {
    #expect(try verdict(on: Self.columns.joined(separator: ",") + "\n") == [])
    #expect(try verdict(on: Self.columns.joined(separator: ",")) == [])
  }

  @Test(
    "Cells that look odd and are taken",
    arguments: [
      ["date": "2025-3-2"], ["date": "2026-11-21"], ["prix_ht": "1e3"], ["prix_ht": "+5"], ["prix_ht": ".50"],
      ["prix_ht": "0"], ["prix_ht": "-0.001"], ["prix_ht": "90.1151"], ["siret": "210 100 343 00016"],
      ["siret": "210\u{A0}100 343 00016"], ["categories_egalim": "BIO,BIO"], ["categories_egalim": "IGP,BIO"],
      ["famille_produits": " AUTRES "], ["origine": "EUROPE"], ["origine": " FRANCE"],
      ["est_circuit_court": "x"], ["est_circuit_court": "oui"], ["est_local": "non"], ["est_local": "NON"],
      ["est_local": "OUI", "definition_local": "KM"], ["est_local": "OUI", "definition_local": "PAT"],
      ["est_local": "oui", "definition_local": "KM", "definition_local_km": "80"], ["description": "Deux\n\nlignes"],
      ["fournisseur": "Dupont \"le\" primeur"],
    ])
  func taken(cells: [String: String]) throws {
    #expect(try verdict(on: ledger(cells)).codes == [])
  }

  @Test(
    "Cells that are refused, each at its place",
    arguments: [
      (["siret": ""], "siret", "E508"), (["description": ""], "description", "E508"),
      (["description": "  "], "description", "E508"), (["date": ""], "date", "E508"),
      (["prix_ht": ""], "prix_ht", "E508"),
      (["famille_produits": ""], "famille_produits", "E508"), (["date": "02/03/2025"], "date", "E509"),
      (["date": " 2025-03-02"], "date", "E509"), (["date": "2025-02-30"], "date", "E509"),
      (["date": "2026-11-22"], "date", "E516"), (["prix_ht": "90,11"], "prix_ht", "E510"),
      (["prix_ht": "1 000.00"], "prix_ht", "E510"), (["prix_ht": "12 €"], "prix_ht", "E510"),
      (["prix_ht": "1e30"], "prix_ht", "E510"), (["prix_ht": "-1"], "prix_ht", "E517"),
      (["famille_produits": "AUTRE"], "famille_produits", "E512"),
      (["famille_produits": "autres"], "famille_produits", "E512"),
      (["categories_egalim": "BIO, IGP"], "categories_egalim", "E513"),
      (["categories_egalim": " BIO"], "categories_egalim", "E513"),
      (["categories_egalim": "BIO;IGP"], "categories_egalim", "E512"),
      (["categories_egalim": "BIO,"], "categories_egalim", "E512"),
      (["categories_egalim": "AOC_AOP"], "categories_egalim", "E512"),
      (["categories_egalim": "CONVERSION_BIO"], "categories_egalim", "E512"),
      (["categories_egalim": "BIO,FRANCE"], "categories_egalim", "E512"), (["origine": "france"], "origine", "E512"),
      (["origine": "FRANCE,EUROPE"], "origine", "E518"), (["est_local": "Oui"], "est_local", "E511"),
      (["est_circuit_court": "1"], "est_circuit_court", "E511"),
      (["est_local": "OUI", "definition_local": "AUTOUR_SERVICE"], "definition_local", "E512"),
      (["est_local": "OUI", "definition_local": "DEPARTMENT"], "definition_local", "E512"),
      (["definition_local": "PAT"], "definition_local", "E519"),
      (["est_local": "non", "definition_local": "PAT"], "definition_local", "E519"),
      (["est_local": "OUI", "definition_local": "PAT", "definition_local_km": "5"], "definition_local_km", "E520"),
      (["definition_local_km": "5"], "definition_local_km", "E520"),
      (["est_local": "OUI", "definition_local": "KM", "definition_local_km": "50.0"], "definition_local_km", "E514"),
      (["est_local": "OUI", "definition_local": "KM", "definition_local_km": "5 km"], "definition_local_km", "E514"),
      (["siret": "210\u{202F}100 343 00016"], "siret", "E515"), (["siret": "21010034300017"], "siret", "E515"),
      (["siret": Samples.laPosteText], "siret", "E515"), (["siret": "2,10100343E+13"], "siret", "E515"),
    ])
  func refused(cells: [String: String], column: String, code: String) throws {
    let found = try verdict(on: ledger(cells))
    #expect(found.codes == [code])
    let diagnostic = try #require(found.first)
    let field = try #require(Self.columns.firstIndex(of: column))
    #expect(diagnostic.place.fieldName == column)
    #expect(diagnostic.place.fieldNumber == field + 1)
    #expect(diagnostic.place.line == 2)
    #expect(diagnostic.place.rowNumber == 2)
    #expect(diagnostic.cell == cells[column])
  }

  @Test("The nearest valid word is proposed")
  func nearest() throws {
    let found = try verdict(on: ledger(["famille_produits": "BOULANGERIES"]))
    #expect(found.map(\.finding) == [.platformValue(nearest: "BOULANGERIE")])
  }

  @Test(
    "The layout before 2026 has one list and its own definitions",
    arguments: [
      (["caracteristiques": "BIO,LOCAL", "definition_local": "DEPARTEMENT"], []),
      (["caracteristiques": "LOCAL", "definition_local": "AUTOUR_SERVICE"], []),
      (["caracteristiques": "LOCAL", "definition_local": "AUTRE"], []),
      (["caracteristiques": "FRANCE,CIRCUIT_COURT"], []),
      (["caracteristiques": "LOCAL", "definition_local": "KM"], ["E512"]),
      (["caracteristiques": "BIO", "definition_local": "PAT"], ["E519"]),
      (["caracteristiques": "FRANCE,EUROPE"], ["E518"]), (["caracteristiques": "BIO, LOCAL"], ["E513"]),
      (["caracteristiques": "EQUIVALENTS"], ["E512"]),
    ] as [([String: String], [String])])
  func formerLayout(cells: [String: String], codes: [String]) throws {
    #expect(try verdict(on: ledger(cells, columns: Array(Self.formerColumns))).codes == codes)
  }

  @Test(
    "A platform identifier is a whole number",
    arguments: [("42", []), ("", ["E508"]), ("douze", ["E522"]), ("42.5", ["E522"]), ("4 2", ["E522"])]
      as [(String, [String])])
  func identifiers(cell: String, codes: [String]) throws {
    let columns = ["cantine_id"] + Self.columns.dropFirst()
    #expect(try verdict(on: ledger(["cantine_id": cell], columns: columns)).codes == codes)
  }

  @Test("Every reason is given, cells of all rows before the rules of all rows")
  func order() throws {
    let text =
      Self.columns.joined(separator: ";") + "\n"
      + "21010034300017;Carottes;;2026-03-12;-5;AUTRES;;;;;;\n"
      + "21010034300016;Œufs;;12/03/2026;x;AUTRES;BIO, IGP;;;;;\n"
    let found = try verdict(on: text)
    #expect(found.codes == ["E509", "E510", "E515", "E517", "E513"])
    #expect(found.map(\.place.line) == [3, 3, 2, 2, 3])
    #expect(found.map(\.place.column) == [22, 33, 1, 37, 42])
    #expect(found[0].excerpt?.offset == 21)
    #expect(found[0].excerpt?.length == 10)
  }

  @Test("A quoted line break moves the line, not the row number")
  func positions() throws {
    let text =
      Self.columns.joined(separator: ",") + "\n21010034300016,\"Deux\nlignes\",,2026-03-12,1,AUTRES,,,,,,\n"
      + "21010034300016,Carottes,,2026-03-12,abc,AUTRES,,,,,,\n"
    let place = try #require(try verdict(on: text).first).place
    #expect(place.line == 4)
    #expect(place.rowNumber == 3)
    #expect(place.column == 37)
  }
}
