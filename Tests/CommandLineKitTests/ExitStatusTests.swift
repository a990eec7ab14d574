import CommandLineKit
import Testing

@Suite("Exit statuses")
struct ExitStatusTests {
  @Test(
    arguments: [
      ([], 0), ([0, 0], 0), ([0, 4], 4), ([4, 1], 1), ([1, 3], 3), ([3, 2], 2), ([4, 1, 3, 2, 0], 2), ([4, 0, 1], 1),
      ([70, 0], 70), ([70, 4], 4), ([0, 70, 71], 70),
    ] as [([Int32], Int32)])
  func combines(_ statuses: [Int32], _ expected: Int32) {
    #expect(ExitStatus.combined(statuses.map(ExitStatus.init(rawValue:))).rawValue == expected)
  }

  @Test(arguments: [Int32](0...4), [Int32](0...4))
  func orderDoesNotMatterAmongNamedStatuses(_ first: Int32, _ second: Int32) {
    let (one, other) = (ExitStatus(rawValue: first), ExitStatus(rawValue: second))
    #expect(one.combined(with: other) == other.combined(with: one))
  }
}
