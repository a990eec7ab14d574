import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText
import TestSupport
import Testing

@testable import MaCantine

/// The bytes, refusals and warnings of the fast rewriting are those of the plain one.
@Suite("Purchases rewritten many at a time")
struct PurchaseEncoderTests {
  private static let texts = [
    "Carottes", "Pommes, rouges", "Vin \"bio\"", "Deux\n\nlignes", " Œufs ", "=1+1", ",", "\r\n;\t", "\"", "\"\"\"",
    "huit car", "huit ca,", "seize caractères", "\u{FEFF}marque", "\u{1}", "12345678\"", "douze lettr\n", "\u{1F955}",
  ]
  private static let blanks = ["", " ", "\t\n", "\u{A0}", "\u{202F}\u{2003}"]

  /// A line of any kind, one in eight of them such that it is refused.
  private func line(_ random: inout SeededGenerator, number: Int) throws -> PurchaseLine {
    var labels = LabelSet()
    for label in Label.allCases where random.oneIn(5) { labels.insert(label.set) }
    labels.insert(random.pick([LabelSet.france, .europe, []], else: []))
    if random.oneIn(60) { labels.formUnion([.france, .europe]) }
    if random.oneIn(40) { labels.insert(random.pick([.conversionBio, .equivalents], else: .bio)) }
    if random.oneIn(4) { labels.insert(.circuitCourt) }
    if random.oneIn(2) { labels.insert(.local) }
    let cents: [Int64] = [0, 1, 9, 10, 99, 100, 999_99, 1_000_00, 9_999_999_99, 10_000_000_00, .max]
    let amount = random.oneIn(3) ? random.pick(cents, else: 1) : Int64(random.below(90_000_00))
    let purchase = try Samples.purchase(
      random.oneIn(40) ? -amount : amount, of: random.pick(ProductFamily.allCases, else: .other), labels: labels,
      on: random.pick(
        ["2026-03-12", "2025-12-31", "0987-01-01", random.oneIn(20) ? "2026-11-22" : "2026-11-21"], else: ""),
      siret: random.pick([Samples.siretText, Samples.otherSiretText, Samples.laPosteText, "00000000000018"], else: ""),
      definition: random.pick(LocalDefinition.allCases.map(Optional.some) + [nil], else: nil))
    return Samples.line(
      purchase,
      description: random.oneIn(40) ? random.pick(Self.blanks, else: "") : random.pick(Self.texts, else: ""),
      supplier: random.pick(Self.texts + Self.blanks, else: ""),
      kilometres: random.pick([nil, 0, 7, 123, 123_456_789_012], else: nil),
      former: random.pick([.aroundService, .other, nil], else: nil), number: number)
  }

  private func canteens() -> CanteenDirectory {
    var directory = CanteenDirectory()
    var named = Samples.canteen(Samples.otherSiretText)
    named.name = "École du Lac"
    for canteen in [Samples.canteen(platformID: 42), named, Samples.canteen(Samples.laPosteText, platformID: 999_999)] {
      let isNew = directory.add(canteen)
      #expect(isNew)
    }
    return directory
  }

  @Test("Runs of any length come to the same parts as one line after another", arguments: [UInt64(1), 2, 3, 4, 5, 6])
  func runs(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for kind in IdentifierKind.allCases {
      let limit = random.pick([200, 260, 300, 1_000, 5_000, 1_000_000], else: 1_000)
      let directory = canteens()
      var naive = NaivePurchaseFile(by: kind, today: Samples.today, limit: limit)
      var file = PurchaseFile(by: kind, today: Samples.today, limit: limit)
      var lineByLine = PurchaseFile(by: kind, today: Samples.today, limit: limit)
      var encoder = PurchaseEncoder(by: kind, today: Samples.today, directory: directory, limit: limit)
      var rows = PurchaseRows(room: random.below(300))
      for number in 2..<400 {
        let line = try line(&random, number: number)
        let canteen = directory.canteen(for: line.purchase.canteen)
        let expected = naive.append(line, canteen: canteen)
        #expect(lineByLine.append(line, canteen: canteen) == expected)
        #expect(encoder.append(line, canteen: canteen ?? Canteen(key: line.purchase.canteen), to: &rows) == expected)
        if random.oneIn(20) {
          file.append(rows)
          rows = PurchaseRows(room: random.below(2_000))
        }
      }
      file.append(rows)
      let expected = naive.finish()
      #expect(file.mappings == naive.mappings)
      #expect(lineByLine.mappings == naive.mappings)
      for parts in [file.finish(), lineByLine.finish()] {
        #expect(parts.map(\.bytes) == expected.map(\.bytes), "limit \(limit)")
        #expect(parts.map(\.lineCount) == expected.map(\.lineCount))
        #expect(parts.map(\.number) == expected.map(\.number))
      }
    }
  }

  /// Rewrites each purchase both ways as it is read.
  private struct Twins: PurchaseVisitor {
    var encoder: PurchaseEncoder
    var rows = PurchaseRows()
    var naive: NaivePurchaseFile
    var refusals: [PurchaseRefusal?] = []
    var naiveRefusals: [PurchaseRefusal?] = []
    var path = ""
    let directory: CanteenDirectory?

    func emptyCopy() -> Twins { self }
    mutating func start(path: String) { self.path = path }

    mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
      refusals.append(encoder.append(purchase, line: line, path: path, in: batch, to: &rows))
      naiveRefusals.append(
        naive.append(
          line.purchaseLine(purchase, path: path, in: batch), canteen: directory?.canteen(for: purchase.canteen)))
    }

    mutating func takePart() -> Twins { self }
    mutating func append(_ part: Twins) { self = part }
  }

  @Test(
    "Straight from a ledger's bytes comes what comes from its texts",
    arguments: PlainLayout.allCases, [UInt64(21), 22, 23, 24])
  func ledgers(layout: PlainLayout, seed: UInt64) throws {
    var maker = LedgerMaker(seed: seed)
    maker.withCreditNotes = true
    maker.withOldLabels = layout.isOld
    let ledger = maker.ledger(count: 300)
    var random = SeededGenerator(seed: seed)
    let bytes = LedgerRendering(layout: layout, from: &random).bytes(of: ledger)
    var directory = CanteenDirectory()
    for canteen in ledger.canteens {
      let isNew = directory.add(Canteen(siret: Samples.siret(canteen.siret), platformID: UInt64(canteen.id)))
      #expect(isNew)
    }
    for kind in IdentifierKind.allCases {
      for known in [directory, nil] {
        let twins = Twins(
          encoder: PurchaseEncoder(by: kind, today: Samples.today, directory: known, limit: 3_000),
          naive: NaivePurchaseFile(by: kind, today: Samples.today, limit: 3_000), directory: known)
        var reader = LedgerReader(ReadingOptions(today: Samples.today, directory: known), visitor: twins)
        reader.read(bytes: bytes, path: "achats.csv")
        var seen = reader.visitor
        var file = PurchaseFile(by: kind, today: Samples.today, limit: 3_000)
        file.append(seen.rows)
        #expect(seen.refusals.count > 200)
        #expect(seen.refusals == seen.naiveRefusals)
        #expect(file.mappings == seen.naive.mappings)
        #expect(file.finish().map(\.bytes) == seen.naive.finish().map(\.bytes))
      }
    }
  }

  @Test("A run that another limit has let pass is cut into parts of at least one row")
  func otherLimit() throws {
    var encoder = PurchaseEncoder(by: .siret, today: Samples.today)
    var rows = PurchaseRows()
    for _ in 0..<3 {
      let line = Samples.line(try Samples.purchase())
      #expect(encoder.append(line, canteen: Samples.canteen(), to: &rows) == nil)
    }
    #expect(rows.count == 3)
    var file = PurchaseFile(by: .siret, today: Samples.today, limit: 10)
    file.append(rows)
    #expect(file.finish().map(\.lineCount) == [1, 1, 1])
  }

  @Test("Every name that rows are made of fits where it is kept")
  func names() throws {
    for family in ProductFamily.allCases { #expect(family.platformName.utf8.count < ShortText.capacity) }
    for label in Label.allCases { #expect(label.platformName.utf8.count <= ShortText.capacity) }
    for definition in LocalDefinition.allCases {
      #expect("EUROPE,OUI,OUI,\(definition.platformName),".utf8.count <= ShortText.capacity)
    }
  }
}
