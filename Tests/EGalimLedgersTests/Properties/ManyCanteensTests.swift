import EGalim
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("A ledger of thousands of canteens")
struct ManyCanteensTests {
  /// More canteens than are remembered in a small table; each has several years.
  private static func ledger() -> [UInt8] {
    var random = SeededGenerator(seed: 12)
    let canteens = (1...2_600).map { PlainCanteen.invented($0).siret }
    var lines = [SampleLine.header]
    for pass in 0..<2 {
      for canteen in random.shuffled(canteens) {
        let description = random.pick(["Pommes", "Pain", "Lait"], else: "")
        let date = "\(2024 + random.below(3))-0\(1 + random.below(5))-1\(pass)"
        let amount = "\(random.below(90)).\(10 + random.below(90))"
        let family = random.pick(["AUTRES", "BOISSONS", "FRUITS_ET_LEGUMES", "AUTRE"], else: "")
        lines.append("\(canteen);\(description);;\(date);\(amount);\(family);BIO;FRANCE;;;;")
      }
    }
    return Array(lines.joined(separator: "\n").utf8)
  }

  @Test("comes to the same with and without what is remembered")
  func memory() {
    let bytes = Self.ledger()
    var options = ReadingOptions(today: today)
    options.recallsCells = false
    let expected = ReadingOutcome([("a.csv", bytes)], options)
    #expect(expected.counts.errors > 500)
    #expect(Set(expected.lines.map(\.purchase.canteen)).count > 2_048)
    options.recallsCells = true
    for (jobs, blockSize) in [(1, 1 << 17), (3, 9_000)] {
      (options.jobs, options.blockSize) = (jobs, blockSize)
      #expect(ReadingOutcome([("a.csv", bytes), ("b.csv", bytes)], options).lines.count == 2 * expected.lines.count)
      #expect(ReadingOutcome([("a.csv", bytes)], options).differences(from: expected) == [])
    }
  }
}
