/// Finds what a person probably meant.
public enum Suggestions {
  /// How many names are offered at most.
  public static let limit = 3

  /// The candidates nearest to a text, several when they are equally near, in the order given.
  ///
  /// A candidate is near when at most two edits lead to it (one for texts under four letters, where two would turn
  /// anything into anything), or when it starts with the text. Case does not count.
  public static func nearest(to text: String, among candidates: [String]) -> [String] {
    let wanted = Array(text.lowercased().unicodeScalars)
    guard !wanted.isEmpty else { return [] }
    let allowed = wanted.count < 4 ? 1 : 2
    var ranked: [(rank: Int, candidate: String)] = []
    for candidate in candidates where !ranked.contains(where: { $0.candidate == candidate }) {
      let name = Array(candidate.lowercased().unicodeScalars)
      let edits = editDistance(wanted, name)
      if edits <= allowed, edits < name.count {
        ranked.append((edits, candidate))
      } else if name.starts(with: wanted) {
        ranked.append((allowed + 1, candidate))
      }
    }
    let best = ranked.map(\.rank).min()
    return ranked.filter { $0.rank == best }.prefix(limit).map(\.candidate)
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that lead from one to the other,
  /// no letter being edited twice (optimal string alignment).
  public static func editDistance(_ first: String, _ second: String) -> Int {
    editDistance(Array(first.unicodeScalars), Array(second.unicodeScalars))
  }

  private static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    // Three rows of the usual table are enough: a swap looks two rows back.
    var twoBack: [Int] = []
    var previous = Array(0...second.count)
    for (row, left) in first.enumerated() {
      var current = [row + 1]
      for (column, right) in second.enumerated() {
        let replaced = previous[column] + (left == right ? 0 : 1)
        var edits = min(replaced, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left == second[column - 1], first[row - 1] == right {
          edits = min(edits, twoBack[column - 1] + 1)
        }
        current.append(edits)
      }
      (twoBack, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
