import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText
import Testing

@Suite("Ledgers before 2026")
struct FormerLayoutTests {
  private static let header =
    "siret,description,fournisseur,date,prix_ht,famille_produits,caracteristiques,definition_local"

  private static func read(_ characteristics: String, _ definition: String) -> LedgerReader<LineCollector> {
    var reader = LedgerReader(ReadingOptions(today: today), visitor: LineCollector())
    let line = "21010034300016,Pommes,Verger,2025-05-02,090.11,FRUITS_ET_LEGUMES,\"\(characteristics)\",\(definition)"
    reader.read(bytes: Array("\(header)\n\(line)\n".utf8), path: "a.csv")
    return reader
  }

  @Test("hold labels and marks in one list")
  func list() throws {
    let reader = Self.read("BIO,FRANCE,CIRCUIT_COURT,LOCAL", "DEPARTEMENT")
    #expect(reader.diagnostics == [])
    let line = try #require(reader.visitor.lines.first)
    #expect(line.purchase.labels == [.bio, .france, .circuitCourt, .local])
    #expect(line.purchase.localDefinition == .department)
    #expect(line.purchase.amount.cents == 9_011)
    #expect(line.formerDefinition == nil)
    #expect(reader.files.map(\.layoutName) == ["achats_siret_old"])
  }

  @Test(
    "have definitions of local that the platform turned into kilometres",
    arguments: [("AUTOUR_SERVICE", FormerLocalDefinition.aroundService, 200), ("AUTRE", .other, nil)]
      as [(String, FormerLocalDefinition, Int?)])
  func former(text: String, former: FormerLocalDefinition, kilometres: Int?) throws {
    let reader = Self.read("LOCAL", text)
    #expect(reader.diagnostics == [])
    let line = try #require(reader.visitor.lines.first)
    #expect(line.formerDefinition == former)
    #expect(line.kilometres == kilometres)
    #expect(line.purchase.localDefinition == .kilometres)
  }

  @Test(
    "tell the same contradictions in their one column",
    arguments: [
      ("FRANCE,EUROPE", "", "E113 2:66 caracteristiques"), ("LOCAL,EUROPE", "", "W107 2:66 caracteristiques"),
      ("BIO", "PAT", "W105 2:72 definition_local"), ("LOCAL", "KM", "E115 2:74 definition_local"),
      ("LOCAL,LOCAL", "", "W103 2:66 caracteristiques"), ("BIO,VEGAN", "", "E111 2:66 caracteristiques"),
    ])
  func contradictions(list: String, definition: String, expected: String) {
    #expect(Self.read(list, definition).diagnostics.map(\.brief) == [expected])
  }
}

/// Keeps every counted line with its texts.
struct LineCollector: PurchaseVisitor {
  private(set) var lines: [PurchaseLine] = []
  private var path = ""

  func emptyCopy() -> LineCollector { LineCollector() }

  mutating func start(path: String) {
    self.path = path
  }

  mutating func takePart() -> [PurchaseLine] {
    defer { lines = [] }
    return lines
  }

  mutating func append(_ part: [PurchaseLine]) {
    lines += part
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    lines.append(line.purchaseLine(purchase, path: path, in: batch))
  }
}
