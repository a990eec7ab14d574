import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The search for duplicate lines")
struct DuplicateSearchTests {
  @Test("names the file and the line of the first one", arguments: 0..<20 as Range<UInt64>)
  func places(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var search = DuplicateSearch()
    var first: [LineFingerprint: String] = [:]
    for file in 0..<8 {
      let path = random.pick(["a.csv", "-", "dossier/b.csv"], else: "") + "\(file)"
      search.startFile(path)
      if random.oneIn(2) { search.expect(lines: random.below(1_000)) }
      var line = 1
      // Some files hold no line that counts.
      for _ in 0..<random.pick([0, 1, 3], else: 0) {
        var fingerprints: [LineFingerprint] = []
        var lines: [Int] = []
        for _ in 0..<random.below(40) {
          line += random.pick([1, 1, 1, 5], else: 1)
          lines.append(line)
          fingerprints.append(LineFingerprint(tag: UInt64(1 + random.below(300)), shard: UInt8(random.below(16))))
        }
        var expected: [String] = []
        for (line, fingerprint) in zip(lines, fingerprints) {
          if let place = first[fingerprint] {
            expected.append("\(line) \(place)")
          } else {
            first[fingerprint] = "\(path):\(line)"
          }
        }
        let found = search.note(FingerprintBatch(zip(fingerprints, lines).map { FingerprintedLine($0, line: $1) }))
        #expect(found.map { "\($0.line) \($0.first)" } == expected)
        // Records that share a line with the next batch's first do not occur: a record ends its line.
        line += 1
      }
    }
  }

  @Test("finds what comparing texts finds, in files read by several threads", arguments: 0..<40 as Range<UInt64>)
  func texts(seed: UInt64) {
    var random = SeededGenerator(seed: 600 + seed)
    var ledgers = FaultyLedgers(seed: 5_000 + seed)
    let files = (1...3).map { (path: "\($0).csv", bytes: ledgers.file(lines: 1 + random.below(60))) }
    var options = ReadingOptions(today: today)
    options.jobs = 1 + random.below(4)
    options.blockSize = random.pick([60, 500, 1 << 17], else: 60)
    let outcome = ReadingOutcome(files, options)

    struct Line: Hashable {
      var canteen: CanteenKey
      var date: CivilDate
      var amount: Money
      var supplier: [UInt8]
      var description: [UInt8]
    }
    var first: [Line: String] = [:]
    var expected: [String] = []
    for line in outcome.lines {
      let key = Line(
        canteen: line.purchase.canteen, date: line.purchase.date, amount: line.purchase.amount,
        supplier: line.supplier, description: line.description)
      if let place = first[key] {
        expected.append("\(line.path):\(line.line) \(place)")
      } else {
        first[key] = "\(line.path):\(line.line)"
      }
    }
    let found = outcome.diagnostics.compactMap { diagnostic -> String? in
      guard case .duplicateLine(let first) = diagnostic.finding else { return nil }
      return "\(diagnostic.place.path):\(diagnostic.place.line ?? 0) \(first)"
    }
    #expect(found == expected)
  }
}
