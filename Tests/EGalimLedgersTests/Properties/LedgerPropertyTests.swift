import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@Suite("A ledger, however it is written down")
struct LedgerPropertyTests {
  @Test("comes to the naive twin's values for every canteen, year and measure", arguments: 0..<100)
  func twin(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for layout in PlainLayout.allCases {
      var maker = LedgerMaker(seed: random.next())
      maker.withCreditNotes = random.oneIn(2)
      maker.canteenCount = 1 + random.below(3)
      // Purchases of this year lie before the day of the tests.
      maker.years = Array(2022...2025)
      let ledger = maker.ledger(count: 60)
      let rendering = LedgerRendering(layout: layout, from: &random)
      let reader = readLedger(rendering.bytes(of: ledger))
      #expect(reader.diagnostics.filter { $0.severity == .error } == [], "\(rendering)")
      #expect(reader.files.map(\.lines) == [60])
      #expect(reader.files.map(\.counted) == [60])
      #expect(try Self.wrong(reader.totals, ledger, layout) == [], "\(rendering)")
    }
  }

  /// The measures that differ from the twin's, whose ledgers here hold no label of old ledgers.
  private static func wrong(_ totals: TotalsTable, _ ledger: PlainLedger, _ layout: PlainLayout) throws -> [String] {
    let twin = NaiveTwin(ledger.purchases)
    let isBySiret = layout == .siret || layout == .oldSiret
    var wrong: [String] = []
    for canteen in ledger.canteens {
      let key =
        isBySiret
        ? CanteenKey(try #require(Siret(canteen.siret))) : try #require(CanteenKey(platformID: UInt64(canteen.id)))
      for year in 2022...2025 {
        let sums = totals[TotalsTable.Key(canteen: key, year: year)] ?? PurchaseTotals()
        let regulation = try Regulation.of(year)
        for statement in StatementKind.allCases {
          let expected = try twin.values(
            siret: canteen.siret, year: year, statement: statement == .simple ? .simple : .detailed)
          wrong += expected.keys.sorted().filter { name in
            Measure(name: name)?.cents(in: sums, statement: statement, regulation: regulation)
              != expected[name].map(Int64.init)
          }.map { "\(canteen.siret) \(year) \($0)" }
        }
      }
    }
    return wrong
  }

  @Test("keeps every text and local definition", arguments: 0..<20)
  func texts(seed: UInt64) throws {
    var random = SeededGenerator(seed: 900 + seed)
    for layout in PlainLayout.allCases {
      var maker = LedgerMaker(seed: random.next())
      maker.years = [2025]
      let ledger = maker.ledger(count: 40)
      let rendering = LedgerRendering(layout: layout, from: &random)
      var reader = LedgerReader(ReadingOptions(today: today), visitor: LineCollector())
      reader.read(bytes: rendering.bytes(of: ledger), path: "x")
      let lines = reader.visitor.lines
      #expect(lines.map { String(decoding: $0.description, as: UTF8.self) } == ledger.purchases.map(\.description))
      #expect(lines.map { String(decoding: $0.supplier, as: UTF8.self) } == ledger.purchases.map(\.fournisseur))
      #expect(lines.map(\.rowNumber) == Array(2...41))
      #expect(
        lines.map { $0.purchase.localDefinition?.platformName ?? "" } == ledger.purchases.map(\.localDefinition))
      #expect(
        lines.map(\.kilometres) == ledger.purchases.map { $0.localDefinition == "KM" && layout.isOld ? 200 : $0.km })
    }
  }
}
