/// Counts the slips of the keyboard from one word to another; keeps its rows, so that many words cost few allocations.
struct KeyboardSlips {
  private var beforePrevious: [Int] = []
  private var previous: [Int] = []
  private var current: [Int] = []

  /// The Damerau-Levenshtein distance (optimal string alignment), as far as it stays within the bound; beyond, any
  /// number above the bound.
  mutating func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], upTo bound: Int = .max) -> Int {
    start(second.count)
    for (row, letter) in first.enumerated() {
      current[0] = row + 1
      var least = row + 1
      for (column, other) in second.enumerated() {
        var slips = min(previous[column + 1], current[column]) + 1
        slips = min(slips, previous[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
          slips = min(slips, beforePrevious[column - 1] + 1)
        }
        current[column + 1] = slips
        least = min(least, slips)
      }
      // A swap reaches back two rows, at the price of one slip: only a row that is wholly beyond the bound ends it.
      if least > bound, previous.allSatisfy({ $0 >= bound }) { return least }
      swap(&beforePrevious, &previous)
      swap(&previous, &current)
    }
    return previous[second.count]
  }

  private mutating func start(_ count: Int) {
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: 0...count)
    beforePrevious = previous
    current = previous
  }
}
