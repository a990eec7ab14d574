import EGalim
import EGalimDiagnostics
import TestSupport
import TabularText
import Testing

@testable import EGalimLedgers

@Suite("The platform's tracking workbook")
struct TrackedLedgerTests {
  @Test("is told by its header, whose blank at the end is no fault")
  func header() throws {
    let header = try #require(HeaderMatch(names: TrackedLine.header))
    #expect(header.layout == .trackedPurchases && header.findings.isEmpty && header.isReadable)
    let renamed = try #require(HeaderMatch(names: ["siret"] + TrackedLine.header.dropFirst()))
    #expect(renamed.layout == .trackedPurchases && renamed.findings.isEmpty && renamed.isReadable)
    let without = try #require(HeaderMatch(names: Array(TrackedLine.header.dropFirst())))
    #expect(without.findings.map(\.finding.code) == [.missingColumn])
    let short = try #require(HeaderMatch(names: Array(TrackedLine.header.dropLast(3))))
    #expect(short.layout == .trackedPurchases && short.isReadable)
  }

  @Test(
    "takes its own spellings, in any case, from both columns of labels",
    arguments: [
      ("BIO", "", [.bio]), ("bio", "commerce_equitable", [.bio, .commerceEquitable]), ("AOCAOP", "", [.aocAop]),
      ("AOC_AOP", "", [.aocAop]), ("", "IGP", [.igp]), ("HVE", "LABEL_ROUGE", [.hve, .labelRouge]),
      ("BIO,IGP", "STG", [.bio, .igp, .stg]), ("", "", []),
    ] as [(String, String, LabelSet)])
  func labels(first: String, second: String, expected: LabelSet) throws {
    #expect(try purchase(TrackedLine(first: first, second: second)).labels == expected)
  }

  @Test(
    "takes families, marks and definitions of its lists and of its formulas",
    arguments: [
      (TrackedLine(family: "AUTRE"), .other, [], nil), (TrackedLine(family: "autres"), .other, [], nil),
      (TrackedLine(family: "BOISSONS", mark: "CIRCUIT_COURT"), .drinks, .circuitCourt, nil),
      (TrackedLine(mark: "LOCAL", definition: "DEPARTMENT"), .other, .local, .department),
      (TrackedLine(mark: "LOCAL", definition: "DEPARTEMENT"), .other, .local, .department),
      (TrackedLine(mark: "FRANCE,LOCAL", definition: "AUTOUR_SERVICE"), .other, [.france, .local], .kilometres),
      (TrackedLine(mark: "local", definition: "autres"), .other, .local, .kilometres),
      (TrackedLine(mark: "EUROPE"), .other, .europe, nil),
    ] as [(TrackedLine, ProductFamily, LabelSet, LocalDefinition?)])
  func terms(line: TrackedLine, family: ProductFamily, labels: LabelSet, definition: LocalDefinition?) throws {
    let purchase = try purchase(line)
    #expect(purchase.family == family && purchase.labels == labels && purchase.localDefinition == definition)
  }

  @Test("keeps those spellings to itself")
  func elsewhere() {
    let reader = readLedger(
      "siret;description;date;prix_ht;famille_produits;categories_egalim\n"
        + "21010034300016;Riz;2026-03-02;1;AUTRE;AOC_AOP\n")
    #expect(reader.diagnostics.map(\.code) == [.absentColumns, .unknownFamily, .unknownLabel])
  }

  @Test(
    "names canteens by SIRET, group or identifier",
    arguments: [
      ("21010034300016", "21010034300016"), ("210 599 908", "210599908"), ("1293", "1293"), ("21059990", "21059990"),
      ("210599909", "E124"), ("21010034300017", "E103"), ("2101003430001", "E102"), ("0", "E102"), ("abc", "E102"),
      ("2,10501E+13", "E105"), ("", "E101"),
    ])
  func canteens(text: String, expected: String) {
    let reader = readLedger(TrackedLine.text([TrackedLine(canteen: text)]))
    let key = reader.totals.keys.first?.canteen.text
    #expect((key ?? reader.diagnostics.first?.code.rawValue) == expected)
  }

  @Test(
    "finds a group by its SIREN in the list, and nothing else",
    arguments: [
      ("210599908", 1, "12"), ("210599908", 2, "E125"), ("210599908", 0, "E125"), ("210100343", 1, "E125"),
      ("552100554", 1, "E125"), ("12", 1, "12"),
    ])
  func groups(text: String, groups: Int, expected: String) throws {
    var directory = CanteenDirectory()
    var site = Canteen(siret: Siret("21010034300016"), platformID: nil)
    site.production = .site
    _ = directory.add(site)
    for number in 0..<groups {
      var group = Canteen(siret: nil, platformID: 12 + UInt64(number))
      group.siren = Siren("210599908")
      group.production = .group
      _ = directory.add(group)
    }
    let reader = readLedger(TrackedLine.text([TrackedLine(canteen: text)]), directory: directory)
    #expect((reader.totals.keys.first?.canteen.text ?? reader.diagnostics.first?.code.rawValue) == expected)
  }

  @Test(
    "tells what its cells may not hold",
    arguments: [
      (TrackedLine(first: "FRANCE"), ["E111 2:54 caracteristique_label1"]),
      (TrackedLine(mark: "OUI"), ["E126 2:56 caracteristique_france"]),
      (TrackedLine(first: "BIO", second: "BIO"), ["W103 2:58 caracteristique_label2"]),
      (TrackedLine(mark: "FRANCE,EUROPE"), ["E113 2:56 caracteristique_france"]),
      (TrackedLine(mark: "LOCAL", definition: "VILLAGE"), ["E115 2:62 definition_local"]),
      (TrackedLine(definition: "REGION"), ["W105 2:57 definition_local"]),
    ])
  func faults(line: TrackedLine, expected: [String]) {
    var options = ReadingOptions(today: today)
    options.reviewsSummary = false
    var reader = LedgerReader(options)
    reader.read(bytes: Array(TrackedLine.text([line]).utf8), path: "a.csv")
    #expect(reader.diagnostics.map(\.brief) == expected)
  }

  @Test("reads the same from a workbook and from a CSV saved from it")
  func bothForms() {
    let lines = [
      TrackedLine(first: "BIO", second: "COMMERCE_EQUITABLE"),
      TrackedLine(price: "3.2", first: "AOCAOP", mark: "FRANCE"),
    ]
    let text = readLedger(TrackedLine.text(lines))
    let sheet = readLedger(TrackedLine.workbook(lines, others: [.init("Prise en main", [["Lisez"]])]), path: "a.xlsx")
    #expect(sheet.files.map(\.layoutName) == ["tableur_suivi_achats"] && sheet.files.map(\.counted) == [2])
    for key in text.totals.keys {
      #expect(sheet.totals[key]?.total == text.totals[key]?.total)
    }
  }

  private func purchase(_ line: TrackedLine) throws -> Purchase {
    var options = ReadingOptions(today: today)
    options.reviewsSummary = false
    var reader = LedgerReader(options, visitor: LastPurchase())
    reader.read(bytes: Array(TrackedLine.text([line]).utf8), path: "a.csv")
    return try #require(reader.visitor.last)
  }
}

/// Keeps the last purchase it sees.
private struct LastPurchase: PurchaseVisitor {
  var last: Purchase?

  func emptyCopy() -> LastPurchase { LastPurchase() }
  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) { last = purchase }
  mutating func merge(_ other: LastPurchase) { last = other.last ?? last }
}
