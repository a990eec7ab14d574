import EGalim
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("Overlapping ledgers, every line once")
struct DedupePropertyTests {
  /// A ledger dealt out to files that overlap, each written in its own way.
  private struct Dealt {
    let ledger: PlainLedger
    var files: [(path: String, purchases: [PlainPurchase], bytes: [UInt8])] = []
    var directory = CanteenDirectory()

    init(seed: UInt64) {
      var random = SeededGenerator(seed: 41_000 + seed)
      var maker = LedgerMaker(seed: random.next())
      maker.years = [2024, 2025]
      maker.canteenCount = 1 + random.below(3)
      maker.withCreditNotes = random.oneIn(2)
      ledger = maker.ledger(count: 1 + random.below(40))
      for canteen in ledger.canteens {
        _ = directory.add(Canteen(siret: Siret(canteen.siret), platformID: UInt64(canteen.id)))
      }
      for number in 0..<1 + random.below(4) {
        var purchases = ledger.purchases.filter { _ in !random.oneIn(3) }
        // Some lines stand twice in a file.
        for purchase in purchases where random.oneIn(8) { purchases.append(purchase) }
        if random.oneIn(3) { purchases = random.shuffled(purchases) }
        let rendering = LedgerRendering(layout: random.oneIn(2) ? .siret : .id, from: &random)
        let shown = purchases.map { Self.rewritten($0, &random) }
        files.append(
          ("\(number).csv", purchases, rendering.bytes(of: PlainLedger(canteens: ledger.canteens, purchases: shown))))
      }
    }

    /// The same purchase as another program might write it.
    private static func rewritten(_ purchase: PlainPurchase, _ random: inout SeededGenerator) -> PlainPurchase {
      var purchase = purchase
      if random.oneIn(3) { purchase.description = purchase.description.uppercased() }
      if random.oneIn(3) { purchase.fournisseur = " " + purchase.fournisseur.replacing(" ", with: "  ") }
      if purchase.amountText.contains("."), random.oneIn(3) { purchase.amountText += "0" }
      return purchase
    }

    /// Each purchase as often as the one file that holds it most often, found out by counting one after another.
    var once: [PlainPurchase] {
      var left: [PlainPurchase] = []
      for purchase in files.flatMap(\.purchases) where !left.contains(purchase) {
        let most = files.map { file in file.purchases.filter { $0 == purchase }.count }.max() ?? 0
        left += Array(repeating: purchase, count: most)
      }
      return left
    }
  }

  @Test("come to the naive twin's values of all purchases once, in any order of the files", arguments: 0..<60)
  func twin(seed: UInt64) throws {
    let dealt = Dealt(seed: seed)
    let once = dealt.once
    let twin = NaiveTwin(once)
    for files in [dealt.files, dealt.files.reversed()] {
      var samples = OverlapSamples(files.map { ($0.path, $0.bytes) })
      samples.options.directory = dealt.directory
      let reader = samples.readOnce(NoVisitor())
      // A file of few lines may hold amounts with three decimals only, of which nothing settles the mark.
      if reader.diagnostics.contains(where: { $0.code == .ambiguousAmount }) { continue }
      #expect(reader.diagnostics.filter { $0.severity == .error && $0.code != .headerAlone } == [])
      #expect(reader.files.reduce(0) { $0 + $1.counted } == once.count)
      #expect(samples.leftOut.sum.lines == files.reduce(0) { $0 + $1.purchases.count } - once.count)
      #expect(samples.leftOut.sum == samples.overlaps.leftOut.sum)
      for canteen in dealt.ledger.canteens {
        let key = CanteenKey(try #require(Siret(canteen.siret)))
        for year in 2024...2025 {
          let sums = reader.totals[TotalsTable.Key(canteen: key, year: year)] ?? PurchaseTotals()
          let regulation = try Regulation.of(year)
          let expected = try twin.values(siret: canteen.siret, year: year, statement: .simple)
          for name in expected.keys.sorted() {
            let value = Measure(name: name)?.cents(in: sums, statement: .simple, regulation: regulation)
            #expect(value == expected[name].map(Int64.init), "\(canteen.siret) \(year) \(name)")
          }
        }
      }
    }
  }

  @Test("are the same lines for any number of threads and blocks of any size", arguments: 0..<20)
  func threads(seed: UInt64) {
    let dealt = Dealt(seed: 500 + seed)
    var samples = OverlapSamples(dealt.files.map { ($0.path, $0.bytes) })
    samples.options.directory = dealt.directory
    let expected = samples.readOnce(LineCollector())
    let repeated = samples.overlaps
    for (jobs, blockSize) in [(1, 64), (2, 200), (5, 97), (3, 1 << 20)] {
      samples.options.jobs = jobs
      samples.options.blockSize = blockSize
      let reader = samples.readOnce(LineCollector())
      #expect(reader.visitor.lines == expected.visitor.lines)
      #expect(reader.files == expected.files)
      #expect(samples.leftOut.pairs == repeated.leftOut.pairs)
      #expect(Array(samples.overlaps.repeated) == Array(repeated.repeated))
      #expect(Array(samples.overlaps.withinTables) == Array(repeated.withinTables))
      #expect(Array(samples.overlaps.alike) == Array(repeated.alike))
      #expect(samples.overlaps.months == repeated.months)
      #expect(samples.overlaps.effects == repeated.effects)
    }
  }

  @Test("What is left out is what the groups say", arguments: 0..<30)
  func groups(seed: UInt64) {
    let dealt = Dealt(seed: 900 + seed)
    var samples = OverlapSamples(dealt.files.map { ($0.path, $0.bytes) })
    samples.options.directory = dealt.directory
    let overlaps = samples.overlaps
    let leftOut = overlaps.repeated.flatMap { line in
      line.places.filter { $0.fate != .kept }.map { _ in line.purchase.amount.cents }
    }
    #expect(leftOut.count == overlaps.leftOut.sum.lines)
    #expect(leftOut.reduce(0, +) == overlaps.leftOut.sum.cents)
    #expect(overlaps.leftOut.pairs.reduce(0) { $0 + $1.sum.lines } == overlaps.leftOut.sum.lines)
    #expect(overlaps.effects.reduce(0) { $0 + $1.repeated.lines } == overlaps.leftOut.sum.lines)
    for (index, table) in overlaps.tables.enumerated() where table.container != nil {
      let kept = overlaps.repeated.flatMap(\.places).filter { $0.table == index && $0.fate == .kept }
      #expect(kept.isEmpty)
    }
  }
}
