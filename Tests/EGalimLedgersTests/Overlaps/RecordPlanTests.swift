import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("Records found again by their numbers")
struct RecordPlanTests {
  @Test("whatever the order in which they are asked for", arguments: 0..<30)
  func anyOrder(seed: UInt64) {
    var random = SeededGenerator(seed: 3_300 + seed)
    var plan = RecordPlan<Int>()
    var expected: [Int: Int] = [:]
    for number in 1...200 where random.oneIn(1 + Int(seed % 5)) {
      plan.append(UInt32(number), number * 3)
      expected[number] = number * 3
    }
    var cursor = 0
    for number in 1...201 { #expect(plan.word(of: number, from: &cursor) == expected[number]) }
    for _ in 0..<300 {
      let number = random.below(202)
      #expect(plan.word(of: number, from: &cursor) == expected[number])
    }
  }
}
