import EGalim

/// A bar towards a goal: the goals of all bars stand at the same column, so that a glance down tells which are reached.
enum TargetBar {
  private static let eighths: [Character] = ["·", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// The bar of a target in so many columns, the goal's mark at three quarters; a missed goal never fills up to it.
  static func text(_ target: Target, width: Int) -> String { text(target.share, goal: target.goal, width: width) }

  /// The bar of a share towards a percentage.
  static func text(_ share: Share, goal: Int, width: Int) -> String {
    let goalColumn = width * 3 / 4
    let filled = min(filledEighths(share, goal: goal, goalColumn: goalColumn), Int128((width - 1) * 8))
    var bar = ""
    for column in 0..<(width - 1) {
      if column == goalColumn { bar.append("│") }
      let left = Int(filled) - column * 8
      bar.append(left >= 8 ? "█" : eighths[max(0, left)])
    }
    return bar
  }

  /// How many eighths of a column the share fills, rounded down.
  private static func filledEighths(_ share: Share, goal: Int, goalColumn: Int) -> Int128 {
    guard share.whole > 0, share.part > 0, goal > 0 else { return 0 }
    return Int128(share.part) * 800 * Int128(goalColumn) / (Int128(share.whole) * Int128(goal))
  }
}
