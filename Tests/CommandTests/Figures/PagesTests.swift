import Foundation
import TestSupport
import Testing

/// Every view as a page: well formed, in one file, loading nothing, with nothing of a file taken for markup.
struct PagesTests {
  private static let wholesaler = RulesGoldenTests.wholesaler

  @Test(
    "Each view",
    arguments: [
      "report \(Demo.everything)", "report \(Demo.everything) \(Demo.village) --by supplier", "report \(Small.faulty)",
      TerritoryGoldenTests.fifty, "\(TerritoryGoldenTests.fifty) --by pat", "territory \(Demo.purchases) --by commune",
      "compare 2025 2026 \(Demo.everything)", "lines \(Demo.purchases) --behind egalim", "lines \(Small.faulty)",
      "duplicates \(Overlapping.folder)", "duplicates \(Small.purchases)", "check \(Demo.purchases) \(Small.faulty)",
      "check Fixtures/broken --max 5", "check absent.csv", "classify Fixtures/classification",
      "classify \(Small.purchases)",
      "rules check \(wholesaler) --rules Fixtures/rules",
      "rules check \(wholesaler) --rules Fixtures/exports/grossiste/regles",
    ])
  func view(line: String) throws {
    let result = try Egalim().run("\(line) --format html")
    #expect(try ReadPage(result.stdout).troubles == [], "\(line)")
    let text = String(decoding: result.stdout, as: UTF8.self)
    for forbidden in ["http:", "https:", "@import", "<script"] { #expect(!text.contains(forbidden)) }
  }

  @Test("Names that attack a page stay names, in every view")
  func hostileNames() throws {
    let egalim = try Egalim()
    let hostile = "</title></style><script>alert('1')</script>]]>\u{202E}"
    try egalim.folder.write(
      Array(
        """
        siret,description,fournisseur,date,prix_ht,famille_produits,caracteristiques,definition_local
        21050118700012,\(hostile),\(hostile),2026-01-12,100,AUTRES,BIO,
        21050118700012,\(hostile),\(hostile),2026-02-12,50,AUTRES,,
        21050118700012,\(hostile),\(hostile),deux,50,AUTRES,,

        """.utf8), to: "a<b>.csv")
    for line in [
      "report a<b>.csv", "lines a<b>.csv", "check a<b>.csv", "territory a<b>.csv", "compare a<b>.csv a<b>.csv",
    ] {
      let page = try ReadPage(try egalim.run("\(line) --format html").stdout)
      #expect(page.troubles == [], "\(line)")
    }
    let lines = try ReadPage(try egalim.run("lines a<b>.csv --format html").stdout)
    let shown = hostile.replacingOccurrences(of: "\u{202E}", with: "\\u{202E}")
    #expect(lines.all("tbody").first?.all("th").first?.text == shown)
  }
}
