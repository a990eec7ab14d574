import EGalim
import EGalimDiagnostics
import TabularText
import Testing

@testable import EGalimLedgers

@Suite("A line whose cells were seen before")
struct LineMemoTests {
  /// What became of a line: found again, or decoded.
  private enum Way: Equatable { case recalled, decoded, leftOut }

  /// Takes lines one after another as the reader does; a recalled line must be what the decoder makes of it.
  private static func ways(_ lines: [SampleLine], directory: CanteenDirectory? = nil) throws -> [Way] {
    let text = ([SampleLine.header] + lines.map(\.text)).joined(separator: "\n") + "\n"
    let table = try OpenedTable(bytes: Array(text.utf8), path: "a.csv")
    let cells = try #require(LedgerCells(table.header))
    var decoder = PurchaseDecoder(
      cells: cells, habits: TableHabits(table, origin: .stream, ReadingOptions(today: today)), today: today,
      directory: directory)
    var memo = LineMemo(cells)
    #expect(memo.isUsable)
    var totals = TotalsTable()
    var ways: [Way] = []
    for index in table.batch.records.indices.dropFirst() {
      let record = table.batch.records[index]
      var findings = RowFindings()
      let outcome = decoder.decode(record, in: table.batch, findings: &findings)
      if let purchase = outcome.purchase {
        TrapChecks.check(
          purchase, labelsCell: cells.labels, description: table.batch.fields[record.firstField + cells.description],
          in: table.batch, findings: &findings)
      }
      let fields = table.batch.fields.span
      let bytes = table.batch.bytes.span
      if let line = memo.recall(
        from: record.firstField, fields, bytes, totals: &totals, decoder: &decoder)
      {
        ways.append(.recalled)
        check(line, outcome, findings, &totals)
        #expect(
          memo.kilometres(
            former: line.terms.former, definition: line.terms.kind.localDefinition, from: record.firstField, fields,
            bytes)
            == outcome.kilometres)
      } else if let purchase = outcome.purchase {
        ways.append(.decoded)
        let place = totals.place(of: TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year))
        if let habits = LineHabits(allOf: findings) {
          memo.remember(
            record, in: table.batch, as: purchase, former: outcome.former, isDateForgiven: habits.dates > 0,
            place: place)
        }
      } else {
        ways.append(.leftOut)
      }
    }
    return ways
  }

  private static func check(
    _ line: LineMemo.Line, _ outcome: PurchaseDecoder.Outcome, _ findings: RowFindings, _ totals: inout TotalsTable
  ) {
    let purchase = line.purchase
    #expect(purchase == outcome.purchase)
    #expect(line.delivery.day.month == purchase.date.monthNumber)
    #expect(line.terms.former == outcome.former)
    let codes = Set(findings.entries.map(\.finding.code))
    #expect(codes.isSubset(of: [.decimalComma, .forgivenDate]))
    #expect(line.delivery.day.isForgiven == codes.contains(.forgivenDate))
    let key = TotalsTable.Key(canteen: purchase.canteen, year: purchase.date.year)
    let before = totals[key]?.lineCount
    totals.add(line.placedAmount)
    #expect(totals[key]?.lineCount == (before ?? 0) + 1)
  }

  @Test(
    "is found again whatever its amount, supplier and description",
    arguments: [
      ["prix_ht": "7"], ["prix_ht": "7,5"], ["prix_ht": "7.05"], ["description": "Poires"],
      ["description": "\"Poires; \"\"extra\"\"\nsur palette\""], ["description": "Œufs"], ["fournisseur": ""],
      ["date": "2026-03-02"], ["siret": "\"21010034300016\""], ["famille_produits": "\"AUTRES\""],
    ])
  func again(changes: [String: String]) throws {
    #expect(try Self.ways([SampleLine(), SampleLine(changes)]) == [.decoded, .recalled])
  }

  @Test(
    "is decoded where a cell is new, and found again the next time",
    arguments: [
      ["date": "2026-03-03"], ["date": "2026-3-2"],
      ["date": "2025-03-02"], ["date": "31/03/2026"], ["date": "31 mars 2026", "prix_ht": "7,5"],
      ["famille_produits": "BOISSONS"], ["famille_produits": "AUTRES "],
      ["categories_egalim": "IGP"], ["categories_egalim": "\"BIO\""], ["categories_egalim": ""],
      ["categories_egalim": "BIO,IGP"], ["categories_egalim": "IGP,BIO"], ["origine": ""],
      ["est_circuit_court": "OUI"], ["est_circuit_court": "NON"], ["est_local": "x"],
      ["est_local": "x", "definition_local": "PAT"],
      ["est_local": "x", "definition_local": "KM", "definition_local_km": "50"],
    ])
  func new(changes: [String: String]) throws {
    let lines = [SampleLine(), SampleLine(changes), SampleLine(changes)]
    #expect(try Self.ways(lines) == [.decoded, .decoded, .recalled])
  }

  @Test(
    "of another canteen is found again by what its other cells mean",
    arguments: [["siret": "35600000000048"], ["siret": " 21010034300016"], ["siret": "210 100 343 00016"]])
  func newCanteen(changes: [String: String]) throws {
    let lines = [SampleLine(), SampleLine(changes), SampleLine(changes)]
    #expect(try Self.ways(lines) == [.decoded, .recalled, .recalled])
  }

  @Test("of another canteen is decoded where something is to be said about that one")
  func unsoundCanteen() throws {
    for siret in ["35600000000049", "3560000000004", "3,56E+13", "", "x"] {
      let lines = [SampleLine(), SampleLine(["siret": siret]), SampleLine()]
      #expect(try Self.ways(lines) == [.decoded, .leftOut, .recalled], "\(siret)")
    }
    var directory = CanteenDirectory()
    _ = directory.add(Canteen(siret: Siret("21010034300016"), platformID: 12))
    let lines = [SampleLine(), SampleLine(["siret": "35600000000048"]), SampleLine()]
    #expect(try Self.ways(lines, directory: directory) == [.decoded, .leftOut, .recalled])
  }

  @Test(
    "is decoded each time where it needs a second look",
    arguments: [
      (["date": "2026-07-01"], false), (["date": "46053"], true), (["prix_ht": "1 234,50"], true),
      (["date": "02/03/2026"], false), (["prix_ht": "1,234"], true), (["prix_ht": "-3.20"], true),
      (["prix_ht": "200000"], true),
      (["prix_ht": "1e3"], true), (["prix_ht": " 7"], true), (["prix_ht": ""], false),
      (["description": ""], false), (["description": "\u{A0}"], false), (["description": " Pommes"], true),
      (["description": "\"\""], false), (["description": "\u{202F}Pommes"], true),
      (["famille_produits": "AUTRE"], false), (["categories_egalim": "BIO,BIO"], true),
      (["categories_egalim": "BIO, IGP"], true), (["categories_egalim": "CONVERSION_BIO"], true),
      (["categories_egalim": "FERMIER"], true), (["categories_egalim": "BOI"], false),
      (["origine": "ITALIE"], false), (["est_local": "peut-être"], false),
      (["definition_local": "PAT"], true), (["definition_local_km": "50"], true),
      (["est_local": "x", "definition_local": "KM"], true),
      (["est_local": "x", "definition_local": "KM", "definition_local_km": "50.0"], true),
      (["est_local": "x", "definition_local": "KM", "definition_local_km": "1000"], true),
      (["est_local": "x", "definition_local": "KM", "definition_local_km": "loin"], false),
      (["est_local": "x", "origine": "EUROPE"], true), (["siret": "21010034300017"], false),
    ] as [([String: String], Bool)])
  func secondLook(changes: [String: String], counts: Bool) throws {
    let lines = [SampleLine(), SampleLine(changes), SampleLine(changes), SampleLine()]
    let way: Way = counts ? .decoded : .leftOut
    #expect(try Self.ways(lines) == [.decoded, way, way, .recalled])
  }

  @Test("with a label is asked again whether it exists in another family")
  func families() throws {
    func line(_ label: String, _ family: String) -> SampleLine {
      SampleLine(["categories_egalim": label, "famille_produits": family, "origine": ""])
    }
    for (label, sound, unsound) in [
      ("LABEL_ROUGE", "PRODUITS_LAITIERS", "BOISSONS"), ("PECHE_DURABLE", "PRODUITS_DE_LA_MER", "AUTRES"),
      ("FERMIER", "PRODUITS_LAITIERS", "VIANDES_VOLAILLES"),
    ] {
      // Both families are known by other lines: what is new is the label beside them.
      let known = [line("BIO", sound), line("BIO", unsound)]
      let asked = [line(label, sound), line(label, unsound), line(label, unsound), line(label, sound)]
      #expect(try Self.ways(known + asked) == [.decoded, .decoded, .decoded, .decoded, .decoded, .recalled])
      #expect(
        try Self.ways(known + [line(label, sound)] + known) == [
          .decoded, .decoded, .decoded, .recalled, .recalled,
        ])
    }
  }

  @Test("with a label that a trap watches is asked again what its description mentions")
  func mentions() throws {
    func line(_ label: String, _ description: String, _ family: String = "PRODUITS_DE_LA_MER") -> SampleLine {
      SampleLine(["categories_egalim": label, "famille_produits": family, "description": description])
    }
    for (label, mention) in [
      ("PECHE_DURABLE", "Colin MSC"), ("HVE", "Colin niveau 2"), ("HVE", "produit de montagne"),
      ("RUP", "Produits pays"), ("EXTERNALITES", "produit de montagne"), ("\"BIO,PECHE_DURABLE\"", "asc"),
    ] {
      let lines = [line(label, "Colin"), line(label, mention), line(label, "Cabillaud")]
      #expect(try Self.ways(lines) == [.decoded, .decoded, .recalled], "\(label) \(mention)")
    }
    // Where nothing asks for mentions, they keep no line from being found again.
    for (label, mention) in [("BIO", "Colin MSC"), ("", "produit de montagne"), ("IGP", "niveau 2")] {
      #expect(try Self.ways([line(label, "Colin"), line(label, mention)]) == [.decoded, .recalled])
    }
  }

  @Test("within some kilometres keeps its own distance")
  func kilometres() throws {
    func line(_ kilometres: String) -> SampleLine {
      SampleLine(["est_local": "x", "definition_local": "KM", "definition_local_km": kilometres])
    }
    #expect(
      try Self.ways([line("50"), line("7"), line("999"), line("0"), line("007"), line("\"8\""), line(""), line("50")])
        == [.decoded, .recalled, .recalled, .recalled, .recalled, .recalled, .decoded, .recalled])
  }

  @Test("of an old ledger keeps what its local definition became")
  func formerDefinitions() {
    let header = "siret,description,fournisseur,date,prix_ht,famille_produits,caracteristiques,definition_local\n"
    let texts = ["AUTOUR_SERVICE", "AUTRE", "AUTOUR_SERVICE", "AUTRE", "PAT", "AUTOUR_SERVICE", "PAT"]
    let lines = texts.enumerated().map { "21010034300016,Pain,,2025-05-02,\($0),BOULANGERIE,\"BIO,LOCAL\",\($1)\n" }
    for recallsCells in [true, false] {
      var options = ReadingOptions(today: today)
      options.recallsCells = recallsCells
      var reader = LedgerReader(options, visitor: LineCollector())
      reader.read(bytes: Array((header + lines.joined()).utf8), path: "a.csv")
      #expect(reader.diagnostics == [])
      #expect(reader.visitor.lines.map(\.formerDefinition) == texts.map(FormerLocalDefinition.init(rawValue:)))
      #expect(reader.visitor.lines.map(\.kilometres) == texts.map { $0 == "AUTOUR_SERVICE" ? 200 : nil })
      #expect(reader.visitor.lines.map { $0.purchase.localDefinition == .pat } == texts.map { $0 == "PAT" })
    }
  }

  @Test("of a canteen that a list knows under another key counts there")
  func directory() throws {
    let header = "cantine_id;description;fournisseur;date;prix_ht;famille_produits;categories_egalim\n"
    let line = "12;Poires;Verger;2026-03-02;7.50;AUTRES;BIO\n"
    var directory = CanteenDirectory()
    _ = directory.add(Canteen(siret: Siret("21010034300016"), platformID: 12))
    let reader = readLedger(header + line + line + line, directory: directory)
    let key = CanteenKey(try #require(Siret("21010034300016")))
    #expect(reader.totals.keys == [TotalsTable.Key(canteen: key, year: 2026)])
    #expect(reader.totals[reader.totals.keys[0]]?.lineCount == 3)
    #expect(try Self.ways([SampleLine(), SampleLine()], directory: directory) == [.decoded, .recalled])
    #expect(try Self.ways([SampleLine(["siret": "35600000000048"])], directory: directory) == [.leftOut])
  }

  @Test("goes from year to year with the right sums")
  func years() throws {
    let dates = ["2025-12-31", "2026-01-01", "2025-12-31", "2026-01-01", "2024-02-29", "2024-02-29", "2026-01-01"]
    let lines = dates.map { SampleLine(["date": $0]) }
    #expect(
      try Self.ways(lines) == [.decoded, .decoded, .recalled, .recalled, .decoded, .recalled, .recalled])
    let reader = readLines(lines)
    #expect(reader.totals.years == [2024, 2025, 2026])
    #expect(reader.totals.keys.map { reader.totals[$0]?.lineCount } == [2, 2, 3])
  }

  @Test("with cells far apart is decoded each time")
  func apart() throws {
    let header = "siret;description;date;prix_ht;famille_produits;categories_egalim;note;origine\n"
    let line = "21010034300016;Poires;2026-03-02;7.50;AUTRES;BIO;;FRANCE\n"
    let table = try OpenedTable(bytes: Array((header + line).utf8), path: "a.csv")
    let memo = LineMemo(try #require(LedgerCells(table.header)))
    #expect(!memo.isUsable)
    let reader = readLedger(header + line + line.replacing("FRANCE", with: "") + line)
    #expect(reader.files.map(\.counted) == [3])
    #expect(reader.totals[reader.totals.keys[0]]?.month(3, .markedFrance) == 1_500)
  }
}
