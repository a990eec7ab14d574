import Foundation
import TestSupport
import Testing

/// What a file held and nobody could read is never passed over: no declaration without it, no report in silence.
struct UnreadContentTests {
  static let sound = "21050118700012,Pain,Four,2026-03-02,10.00,BOULANGERIE,,,,,,\n"
  static let header =
    "siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,est_local,"
    + "definition_local,definition_local_km\n"

  /// Ledgers of which a part, or all, stays unread, with the code that says so.
  static let ledgers: [(name: String, text: String, code: String)] = [
    ("a quote that is never closed", header + sound + "21050118700012,\"Lait,Ferme\n" + sound + sound, "E015"),
    (
      "a line beyond any ledger's", header + sound + "21050118700012," + String(repeating: "x", count: 1_100_000),
      "E018"
    ),
    ("a header that lacks the labels", "siret,description,date,prix_ht,famille_produits\n", "E011"),
    ("a header that is unknown", "semaine,plat\n41,gratin\n", "E010"),
  ]

  @Test("stops a declaration, even with consent", arguments: ledgers, ["simple", "purchases"])
  func declaration(ledger: (name: String, text: String, code: String), statement: String) throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.header + Self.sound, to: "ok.csv")
    try egalim.folder.write(ledger.text, to: "broken.csv")
    let result = try egalim.run("declare ok.csv broken.csv --statement \(statement) --accept-errors -o out.csv")
    #expect(result.status == 1)
    #expect(result.errors.contains(" \(ledger.code) "))
    #expect(result.errors.contains("non lu en entier"))
    #expect(try egalim.writtenFiles() == ["broken.csv", "ok.csv"])
  }

  @Test("is named by the report", arguments: ledgers)
  func report(ledger: (name: String, text: String, code: String)) throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.header + Self.sound, to: "ok.csv")
    try egalim.folder.write(ledger.text, to: "broken.csv")
    let text = try egalim.run("report ok.csv broken.csv")
    #expect(text.status == 1)
    #expect(text.output.contains("non lu en entier"))
    let json = try egalim.run("report ok.csv broken.csv --format json")
    #expect(json.output.contains("\"unread_files\": [\n      \"broken.csv\"\n    ]"))
  }

  @Test("is nothing where a line with a NUL, or an empty file, is all there is to tell")
  func nothingUnread() throws {
    let egalim = try Egalim()
    let bytes =
      Array((Self.header + Self.sound).utf8) + Array("21050118700012,a".utf8) + [0]
      + Array("b,Ferme,2026-03-02,1,AUTRES,,,,,,\n21050118700012,Riz,Moulin,2026-03-02,zz,AUTRES,,,,,,\n".utf8)
    try egalim.folder.write(bytes, to: "nul.csv")
    let check = try egalim.run("check nul.csv")
    #expect(check.output.contains("nul.csv:3:16: erreur E017"))
    #expect(check.output.contains("nul.csv:4:38: erreur E106"))
    let declared = try egalim.run("declare nul.csv --statement simple --accept-errors")
    #expect(declared.status == 0)
    #expect(declared.output.contains(",10.00,"))
  }
}
