import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@Suite("A spoilt file")
struct CorruptionPropertyTests {
  /// How many physical lines the bytes have.
  private static func lineCount(_ bytes: [UInt8]) -> Int {
    bytes.count { $0 == 0x0A } + 1
  }

  private static func checkPlaces(_ diagnostics: [Diagnostic], _ bytes: [UInt8]) {
    for diagnostic in diagnostics {
      let place = diagnostic.place
      #expect(place.path == "x")
      if let line = place.line { #expect((1...lineCount(bytes)).contains(line)) }
      if let column = place.column { #expect((1...bytes.count + 1).contains(column)) }
      if let line = place.line, let row = place.rowNumber { #expect((1...line).contains(row)) }
      guard let excerpt = diagnostic.excerpt else { continue }
      let count = excerpt.text.unicodeScalars.count
      #expect((0...count).contains(excerpt.offset))
      #expect(excerpt.length >= 1)
      #expect(excerpt.offset + excerpt.length <= max(count, excerpt.offset + 1))
    }
  }

  @Test("never crashes, keeps its places and loses no line", arguments: 0..<200)
  func ledger(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var maker = LedgerMaker(seed: seed)
    maker.years = [2025]
    for layout in PlainLayout.allCases {
      let good = LedgerRendering(layout: layout, from: &random).bytes(of: maker.ledger(count: 12))
      let bytes = Spoiling.spoil(good, &random)
      let reader = readLedger(bytes, path: "x", excerpts: true)
      Self.checkPlaces(reader.diagnostics, bytes)
      let counted = reader.files.reduce(0) { $0 + $1.counted }
      let lines = reader.files.reduce(0) { $0 + $1.lines }
      #expect(counted + reader.leftOut.lines == lines)
      #expect(reader.totals.keys.reduce(0) { $0 + (reader.totals[$1]?.lineCount ?? 0) } == Int64(counted))
      let linesWithError = Set(
        reader.diagnostics.filter { $0.severity == .error && $0.place.rowNumber ?? 0 > 1 }.map(\.place.rowNumber))
      #expect(reader.leftOut.lines == (reader.files.isEmpty || lines == 0 ? 0 : linesWithError.count))
    }
  }

  @Test("of any kind never crashes any reader", arguments: 0..<200)
  func everyReader(seed: UInt64) throws {
    var random = SeededGenerator(seed: 4_000 + seed)
    let samples = [
      "\(SampleLine.header)\n\(SampleLine().text)\n", "\(SampleCanteen.header)\n\(SampleCanteen().text)\n",
      "siret;date;repas_servis;public;vegetarien\n21010034300016;2026-03;100;eleves;oui\n",
    ]
    var inputs = samples.map { Spoiling.spoil(Array($0.utf8), &random) }
    inputs.append((0..<random.below(600)).map { _ in UInt8(truncatingIfNeeded: random.next()) })
    inputs.append((0..<random.below(600)).map { _ in random.pick(Spoiling.bytes, else: 0) })
    inputs.append(Array("\(SampleLine.header)\n".utf8) + (0..<300).map { _ in random.pick(Spoiling.bytes, else: 0) })
    var options = ReadingOptions(today: today)
    options.keepsExcerpts = true
    for bytes in inputs {
      var ledgers = LedgerReader(options)
      ledgers.read(bytes: bytes, path: "x")
      Self.checkPlaces(ledgers.diagnostics, bytes)
      var canteens = CanteenListReader(options)
      canteens.read(bytes: bytes, path: "x")
      Self.checkPlaces(canteens.collector.diagnostics, bytes)
      #expect(canteens.directory.canteens.count == canteens.files.reduce(0) { $0 + $1.counted })
      var meals = MealReader(options)
      meals.read(bytes: bytes, path: "x")
      Self.checkPlaces(meals.collector.diagnostics, bytes)
      // What no reader understands, each one says.
      for collector in [ledgers.collector, canteens.collector, meals.collector] where collector.isEmpty {
        #expect(!bytes.isEmpty)
      }
    }
  }
}
