import EGalim
import EGalimDiagnostics
import Testing

@testable import EGalimLedgers

@Suite("Traps in what counts")
struct TrapChecksTests {
  private static func codes(_ changes: [String: String]) -> [String] {
    readLines([SampleLine(changes)]).diagnostics.map(\.code.rawValue)
  }

  @Test(
    "a farm label on meat needs another beside it",
    arguments: [
      ("FERMIER", "VIANDES_VOLAILLES", true), ("FERMIER", "CHARCUTERIE", true),
      ("FERMIER,LABEL_ROUGE", "VIANDES_VOLAILLES", false), ("FERMIER,BIO", "VIANDES_VOLAILLES", false),
      ("FERMIER,AOCAOP", "VIANDES_VOLAILLES", false), ("FERMIER,HVE", "VIANDES_VOLAILLES", true),
      ("FERMIER", "PRODUITS_LAITIERS", false),
    ])
  func farm(labels: String, family: String, isTold: Bool) {
    let codes = Self.codes(["categories_egalim": labels, "famille_produits": family])
    #expect(codes == (isTold ? ["W110"] : []))
  }

  @Test("a farm label sold direct or local is let be", arguments: ["est_local", "est_circuit_court"])
  func smallSale(column: String) {
    let codes = Self.codes([
      "categories_egalim": "FERMIER", "famille_produits": "VIANDES_VOLAILLES", column: "x",
    ])
    #expect(codes == [])
  }

  @Test(
    "sustainable fishing is neither MSC nor ASC",
    arguments: [
      ("Colin MSC", true), ("colin (msc)", true), ("Saumon ASC/Norvège", true), ("Colin", false), ("Frascati", false),
      ("Mascotte", false), ("MSCX", false), ("msc", true), ("", false),
    ])
  func fishing(description: String, isTold: Bool) {
    let codes = Self.codes([
      "categories_egalim": "PECHE_DURABLE", "famille_produits": "PRODUITS_DE_LA_MER",
      "description": description.isEmpty ? "-" : description,
    ])
    #expect(codes == (isTold ? ["W111"] : []))
  }

  @Test(
    "products in conversion are plants", arguments: [("FRUITS_ET_LEGUMES", false), ("PRODUITS_LAITIERS", true)])
  func conversion(family: String, isTold: Bool) {
    let codes = Self.codes(["categories_egalim": "CONVERSION_BIO", "famille_produits": family])
    #expect(codes == ["W104"] + (isTold ? ["W112"] : []))
  }

  @Test(
    "certification of level 2 counts until the end of 2026",
    arguments: [("2026-12-31", true), ("2027-01-01", false)])
  func levelTwo(date: String, stillCounts: Bool) throws {
    var options = ReadingOptions(today: try #require(CivilDate(iso: "2027-12-31")))
    options.findsDuplicates = false
    var reader = LedgerReader(options)
    let line = SampleLine(["categories_egalim": "HVE", "description": "Pommes, niveau  2", "date": date])
    reader.read(bytes: Array("\(SampleLine.header)\n\(line.text)\n".utf8), path: "a.csv")
    #expect(reader.diagnostics.map(\.finding) == [.levelTwoCertification(stillCounts: stillCounts)])
  }

  @Test(
    "neither mountain nor country products count by themselves",
    arguments: [
      ("Miel, produit de montagne", "FERMIER", true), ("Produits pays", "RUP", true),
      ("Miel, produit de montagne", "BIO", false), ("Fleur de montagne", "FERMIER", false),
      ("Produit paysan", "FERMIER", false),
    ])
  func mountain(description: String, labels: String, isTold: Bool) {
    let codes = Self.codes([
      "categories_egalim": labels, "description": description, "famille_produits": "PRODUITS_LAITIERS",
    ])
    #expect(codes == (isTold ? ["W114"] : []))
  }

  @Test("labels that do not apply are told one by one, in the place of the list")
  func notApplying() {
    let line = SampleLine(["categories_egalim": "LABEL_ROUGE,FERMIER", "famille_produits": "BOISSONS"])
    let reader = readLines([line])
    #expect(
      reader.diagnostics.map(\.finding) == [
        .labelNotApplying(label: "LABEL_ROUGE", family: "BOISSONS"),
        .labelNotApplying(label: "FERMIER", family: "BOISSONS"),
      ])
    #expect(reader.diagnostics.map(\.place.fieldName) == ["categories_egalim", "categories_egalim"])
    #expect(reader.files.map(\.counted) == [1])
  }

  @Test("lines without a label are let be")
  func noLabel() {
    #expect(Self.codes(["categories_egalim": "", "description": "Colin MSC, produit de montagne"]) == [])
  }

  @Test(
    "mentions are found as whole words, whatever surrounds them",
    arguments: [
      ("msc", [.msc]), ("a msc!", [.msc]), ("(MSC)", [.msc]), ("MSC/ASC", [.msc, .asc]), ("amsc", []), ("msc2", []),
      ("mscé", []), ("émsc", []), ("", []), ("niveau 2", [.levelTwo]), ("Niveau  2.", [.levelTwo]),
      ("niveau\u{A0}2", [.levelTwo]), ("niveau 23", []), ("niveau2", []),
      ("Produits de montagne", [.mountainOrCountry]),
      ("produit de la montagne", []), ("produits-pays", [.mountainOrCountry]), ("produit pays", [.mountainOrCountry]),
    ] as [(String, Mentions)])
  func mentions(text: String, expected: Mentions) {
    let bytes = Array("x;\(text);y".utf8)
    #expect(Mentions(in: bytes.span, from: 2, to: bytes.count - 2) == expected)
  }
}
