import EGalim
import TestSupport
import Testing

@Suite("A share")
struct ShareTests {
  /// A named share beside a goal, and what is to be said of it.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let part: Int64
    let whole: Int64
    let goal: Int
    let isMet: Bool
    /// Hundredths of a percent, rounded; nil for an empty whole.
    let rounded: Int64?
    /// Hundredths of a percent, beside the goal.
    let shown: Int64?
    let missing: Int64
  }

  static let cases = [
    Case(
      testDescription: "exactly reached", part: 5_000, whole: 10_000, goal: 50, isMet: true, rounded: 5_000,
      shown: 5_000, missing: 0),
    Case(
      testDescription: "a cent short of a huge whole", part: 49_999_999, whole: 100_000_000, goal: 50, isMet: false,
      rounded: 5_000, shown: 4_999, missing: 1),
    Case(
      testDescription: "49.996 % shows 49.99", part: 49_996, whole: 100_000, goal: 50, isMet: false, rounded: 5_000,
      shown: 4_999, missing: 4),
    Case(
      testDescription: "49.994 % shows 49.99 too", part: 49_994, whole: 100_000, goal: 50, isMet: false,
      rounded: 4_999, shown: 4_999, missing: 6),
    Case(
      testDescription: "above the goal", part: 7, whole: 8, goal: 20, isMet: true, rounded: 8_750, shown: 8_750,
      missing: 0),
    Case(
      testDescription: "what is missing is rounded up to the cent", part: 0, whole: 3, goal: 50, isMet: false,
      rounded: 0, shown: 0, missing: 2),
    Case(
      testDescription: "nothing bought", part: 0, whole: 0, goal: 50, isMet: false, rounded: nil, shown: nil,
      missing: 0),
    Case(
      testDescription: "credit notes alone", part: -5, whole: -10, goal: 50, isMet: false, rounded: nil, shown: nil,
      missing: 0),
    Case(
      testDescription: "a negative part", part: -1, whole: 3, goal: 20, isMet: false, rounded: -3_333, shown: -3_333,
      missing: 2),
    Case(
      testDescription: "the largest whole", part: .max / 2, whole: .max, goal: 50, isMet: false, rounded: 5_000,
      shown: 4_999, missing: 1),
    Case(
      testDescription: "the smallest part of the largest whole", part: .min, whole: .max, goal: 100, isMet: false,
      rounded: -10_000, shown: -10_000, missing: .max),
    Case(
      testDescription: "the State's 100 %", part: 9_999, whole: 10_000, goal: 100, isMet: false, rounded: 9_999,
      shown: 9_999, missing: 1),
  ]

  @Test("is compared exactly and rounded once, when shown", arguments: cases)
  func beside(_ example: Case) {
    let share = Share(part: example.part, of: example.whole)
    #expect(share.reaches(percent: example.goal) == example.isMet)
    #expect(share.percentHundredths == example.rounded)
    #expect(share.percentHundredths(beside: example.goal) == example.shown)
    #expect(share.missing(toReach: example.goal).cents == example.missing)
  }

  @Test(
    "is rounded half to even",
    arguments: [
      (1, 20_000, 0), (3, 20_000, 2), (5, 20_000, 2), (7, 20_000, 4), (-1, 20_000, 0), (-3, 20_000, -2), (2, 3, 6_667),
    ] as [(Int64, Int64, Int64)])
  func halfToEven(part: Int64, whole: Int64, expected: Int64) {
    #expect(Share(part: part, of: whole).percentHundredths == expected)
  }

  @Test(
    "says when rounding alone would meet the goal",
    arguments: [(49_996, true), (49_995, true), (49_994, false), (50_000, false), (50_001, false)] as [(Int64, Bool)])
  func metOnlyByRounding(part: Int64, expected: Bool) {
    #expect(Share(part: part, of: 100_000).isMetOnlyByRounding(percent: 50) == expected)
  }

  @Test("moving what is missing is enough, a cent less is not", arguments: 0..<50)
  func missingIsTight(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let whole = Int64(1 + random.below(1_000_000))
      let part = Int64(random.below(Int(whole) + 1))
      let goal = 1 + random.below(100)
      let missing = Share(part: part, of: whole).missing(toReach: goal).cents
      #expect(Share(part: part + missing, of: whole).reaches(percent: goal))
      #expect(missing == 0 || !Share(part: part + missing - 1, of: whole).reaches(percent: goal))
      #expect(
        Share(part: part, of: whole).percentHundredths.map { Int($0) }
          == NaiveArithmetic.percentage(Int(part), of: Int(whole)))
      #expect(
        Share(part: part, of: whole).reaches(percent: goal)
          == NaiveArithmetic.isMet(Int(part), of: Int(whole), goal: goal))
    }
  }

  @Test("dividing by nothing, or beyond 64 bits, gives no number")
  func division() {
    #expect(ExactDivision.halfToEven(1, by: 0) == nil)
    #expect(ExactDivision.halfToEven(Int128(Int64.max) * 2, by: 1) == nil)
    #expect(ExactDivision.halfToEven(Int128(Int64.max) * 2, by: 2) == .max)
  }
}
