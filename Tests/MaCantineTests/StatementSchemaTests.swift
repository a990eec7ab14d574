import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import MaCantine

@Suite("Statement schemas")
struct StatementSchemaTests {
  @Test("The simple statement has the platform's columns, by either identifier", arguments: IdentifierKind.allCases)
  func simpleColumns(identifier: IdentifierKind) {
    let names = StatementSchema.simple(by: identifier).columns.map(\.name)
    #expect(names == [identifier.rawValue, "année_bilan"] + StatementColumns.simple)
    #expect(names.count == 21)
  }

  @Test("The detailed statement has the platform's columns")
  func detailedColumns() {
    let names = StatementSchema.detailed.columns.map(\.name)
    #expect(names == ["siret", "année_bilan"] + StatementColumns.detailed)
    #expect(names.count == 125)
  }

  @Test("The accent of année_bilan is one composed letter, as the importer compares it")
  func composedAccent() {
    let bytes = StatementSchema.detailed.columns[1].name.utf8
    #expect(Array(bytes) == Array("ann\u{E9}e_bilan".utf8))
  }

  @Test("The simple statement marks eight columns required")
  func simpleRequired() {
    let required = StatementSchema.simple(by: .siret).columns.filter(\.isRequired).map(\.name)
    #expect(
      required == [
        "siret", "année_bilan", "valeur_totale", "valeur_bio", "valeur_siqo", "valeur_egalim_autres",
        "valeur_viandes_volailles", "valeur_viandes_volailles_egalim",
      ])
  }

  @Test("The detailed statement marks required the labels that apply, externalities and fishing aside")
  func detailedRequired() {
    let farm = ["VIANDES_VOLAILLES", "CHARCUTERIE", "PRODUITS_LAITIERS"]
    var expected = ["siret", "année_bilan", "valeur_totale", "valeur_viandes_volailles", "valeur_produits_de_la_mer"]
    for label in ["bio", "label_rouge", "aocaop_igp_stg", "hve", "rup", "commerce_equitable", "fermier"] {
      for family in PlainVocabulary.families {
        if label == "label_rouge" && family == "BOISSONS" { continue }
        if label == "fermier" && !farm.contains(family) { continue }
        expected.append("valeur_\(family.lowercased())_\(label)")
      }
    }
    #expect(StatementSchema.detailed.columns.filter(\.isRequired).map(\.name) == expected)
  }

  // MARK: Any schema

  private func schema(_ json: String) throws(SchemaRefusal) -> StatementSchema {
    try StatementSchema(tableSchema: Array(json.utf8))
  }

  @Test("The columns announced for 2026 are filled without new code")
  func comingColumns() throws {
    let names = [
      "valeur_charcuterie", "valeur_boissons_europe", "valeur_autres_aocaop", "valeur_autres_igp", "valeur_autres_stg",
      "nombre_repas_an",
    ]
    let fields = names.map { #"{"name": "\#($0)", "type": "number"}"# }.joined(separator: ",")
    let schema = try schema(#"{"fields": [{"name": "siret"}, {"name": "année_bilan"}, \#(fields)]}"#)
    #expect(
      schema.measures == [
        .family(.curedMeat), .familyMark(.drinks, .europe), .familyMark(.other, .label(.aocAop)),
        .familyMark(.other, .label(.igp)), .familyMark(.other, .label(.stg)), .mealsPerYear,
      ])
    let statement = try Samples.statement(
      [
        Samples.purchase(12_34, of: .curedMeat), Samples.purchase(5_00, of: .drinks, labels: [.europe]),
        Samples.purchase(7_01, labels: [.igp, .stg]),
      ], meals: 9840)
    let cells = schema.columns.map(statement.cell(of:))
    #expect(cells == [Samples.siretText, "2026", "12.34", "5.00", "0.00", "7.01", "0.00", "9840"])
  }

  @Test("Constraints make a column required; other ways of writing them are passed over")
  func constraints() throws {
    let schema = try schema(
      #"""
      {"fields": [{"name": "cantine_id", "constraints": {"required": true, "unique": true}},
        {"name": "valeur_totale", "constraints": {"required": false}}, {"name": "valeur_bio", "constraints": null},
        {"name": "valeur_siqo", "constraints": "none"}]}
      """#)
    #expect(schema.columns.map(\.isRequired) == [true, false, false, false])
    #expect(schema.identifiers == [.platformID])
  }

  @Test("A byte order mark before the JSON is skipped")
  func byteOrderMark() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(#"{"fields": [{"name": "siret"}]}"#.utf8)
    #expect(try StatementSchema(tableSchema: bytes).columns.count == 1)
  }

  @Test("Every column that no measure fills is named, in one run")
  func unknownColumns() {
    #expect(
      throws: SchemaRefusal(findings: [.unknownSchemaColumn(name: "nom"), .unknownSchemaColumn(name: "valeur_x")])
    ) {
      try schema(#"{"fields": [{"name": "siret"}, {"name": "nom"}, {"name": "valeur_bio"}, {"name": "valeur_x"}]}"#)
    }
  }

  @Test(
    "What is no Table Schema is refused in one sentence",
    arguments: ["", "siret;nom", "[]", "{}", #"{"fields": []}"#, #"{"fields": {}}"#, #"{"fields": [{"type": "any"}]}"#])
  func unreadable(json: String) {
    #expect(throws: SchemaRefusal(findings: [.unreadableSchema])) { try schema(json) }
  }

  @Test("Bytes that are no text are refused in the same way")
  func binary() {
    #expect(throws: SchemaRefusal(findings: [.unreadableSchema])) {
      try StatementSchema(tableSchema: [0x50, 0x4B, 0x03, 0x04, 0xFF, 0x00])
    }
  }
}
