import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@Suite("A header")
struct HeaderMatchTests {
  private static func findings(_ names: [String]) -> [String] {
    (HeaderMatch(names: names)?.findings ?? []).map { cell, finding in
      "\(finding.code.rawValue) \(cell.map { String($0) } ?? "-")"
    }
  }

  @Test("of each ledger is recognised, in any order of its columns", arguments: PlainLayout.allCases)
  func ledgers(layout: PlainLayout) throws {
    var random = SeededGenerator(seed: 5)
    for names in [layout.columns, layout.columns.reversed(), random.shuffled(layout.columns)] {
      let header = try #require(HeaderMatch(names: names))
      #expect(header.layout.name == layout.rawValue)
      #expect(header.layout.platformColumns.map(\.name) == layout.columns)
      #expect(header.layout.kind == (layout.isOld ? .formerPurchases : .purchases))
      #expect(header.findings.isEmpty)
      #expect(header.isReadable)
      for (cell, name) in names.enumerated() {
        #expect(header.cell(of: name) == cell)
        #expect(header.columnName(ofCell: cell) == name)
      }
    }
  }

  @Test("of canteens and of meals is recognised")
  func others() throws {
    let canteens = [
      "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
      "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
    ]
    #expect(try #require(HeaderMatch(names: canteens)).layout == .canteens)
    #expect(Self.findings(canteens) == [])
    #expect(Layout.canteens.platformColumns.map(\.name) == canteens)
    let optional = [
      "cantine_id", "siren_unite_legale", "code_insee", "commune", "departement", "region", "epci", "pat",
    ]
    #expect(Self.findings(canteens + optional) == [])
    #expect(try #require(HeaderMatch(names: ["siret", "date", "repas_servis"])).layout == .meals)
    #expect(Self.findings(["cantine_id", "date", "repas_servis", "public", "vegetarien"]) == [])
  }

  @Test(
    "spelled otherwise is forgiven, naming the exact spelling",
    arguments: [
      ("Prix_HT", "prix_ht"), (" prix ht ", "prix_ht"), ("prix-ht", "prix_ht"), ("PRIX  HT", "prix_ht"),
      ("prix\u{A0}ht", "prix_ht"), ("Catégories EGalim", "categories_egalim"),
      ("Cate\u{301}gories_EGalim", "categories_egalim"), ("\u{FEFF}siret", "siret"), ("SIRET", "siret"),
    ])
  func forgiven(spelling: String, exact: String) throws {
    let cell = try #require(PlainLayout.siret.columns.firstIndex(of: exact))
    var names = PlainLayout.siret.columns
    names[cell] = spelling
    let header = try #require(HeaderMatch(names: names))
    #expect(header.cell(of: exact) == cell)
    #expect(header.findings.map(\.finding) == [.forgivenHeader(exact: exact)])
    #expect(header.isReadable)
  }

  @Test(
    "of canteens is forgiven its accents in either form",
    arguments: ["modèle_économique", "modele_economique", "mode\u{300}le_e\u{301}conomique", "Modèle économique"])
  func accents(spelling: String) throws {
    let header = try #require(HeaderMatch(names: ["siret", "nom", spelling]))
    #expect(header.cell(of: "modèle_économique") == 2)
    let isExact = Array(spelling.unicodeScalars) == Array("modèle_économique".unicodeScalars)
    #expect(header.findings.contains { $0.finding == .forgivenHeader(exact: "modèle_économique") } == !isExact)
  }

  @Test("with a column more, a column twice or a column less says so")
  func columns() {
    let names = PlainLayout.siret.columns
    #expect(Self.findings(names + ["commentaire"]) == ["W001 12"])
    #expect(Self.findings(names + ["date"]) == ["E012 12"])
    #expect(Self.findings(["Date"] + names) == ["W002 0", "E012 4"])
    #expect(Self.findings(names + [""]) == ["W004 12"])
    #expect(Self.findings(names + ["", " ", ""]) == ["W004 12"])
    #expect(Self.findings(names.filter { $0 != "fournisseur" }) == ["W005 -"])
    for name in ["description", "date", "prix_ht", "famille_produits", "siret"] {
      #expect(Self.findings(names.filter { $0 != name }) == ["E011 -"], "\(name)")
    }
  }

  @Test("of neither kind of canteen key lacks one")
  func noKey() throws {
    let header = try #require(HeaderMatch(names: Array(PlainLayout.siret.columns.dropFirst())))
    #expect(header.findings.map(\.finding) == [.missingColumn(name: "siret")])
    #expect(!header.isReadable)
  }

  @Test(
    "of something else is none of ours",
    arguments: [
      ["a", "b"], [""], [], ["siret", "nom"], ["siret", "date", "montant"], StatementColumns.simple,
      StatementColumns.detailed,
    ])
  func unknown(names: [String]) {
    #expect(HeaderMatch(names: names) == nil)
  }

  @Test("a column without a name has none to be told")
  func nameless() throws {
    let header = try #require(HeaderMatch(names: PlainLayout.siret.columns + [" "]))
    #expect(header.columnName(ofCell: 12) == nil)
    #expect(header.columnName(ofCell: 13) == nil)
  }
}
