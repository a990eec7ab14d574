import EGalim
import EGalimDiagnostics

/// Compares the amounts of total lines with the lines above them.
///
/// A total is taken for the sum of the lines since any total before it, or since the beginning: subtotals may be nested,
/// and nothing says what each of them adds up.
public struct TotalCheck: Sendable {
  /// How many of the last totals are remembered as a beginning.
  private static let mostBeginnings = 64

  /// A number of lines, and the sum of their amounts in cents.
  private struct Sum: Sendable {
    var lines = 0
    var cents: Int64 = 0
  }

  private var soFar = Sum()
  /// What had come before the last totals.
  private var beginnings: [Sum] = []

  /// Begins above the first line.
  public init() {}

  /// Adds a line.
  public mutating func add(_ amount: Money) { add(lines: 1, cents: amount.cents) }

  /// Adds lines whose amounts come to so many cents.
  public mutating func add(lines: Int, cents: Int64) {
    soFar.lines += lines
    soFar.cents &+= cents
  }

  /// Compares a total with the lines so far, and begins anew below it.
  ///
  /// - Parameter amount: the total; nil where it cannot be read.
  /// - Returns: how it compares with the latest beginning that it is the sum since, else with the nearest.
  public mutating func take(_ amount: Money?) -> TotalComparison {
    defer { note() }
    guard let cents = amount?.cents else { return .noAmount }
    var nearest: (lines: Int, difference: Int64)?
    for beginning in (beginnings.reversed() + [Sum()]) where beginning.lines < soFar.lines || soFar.lines == 0 {
      let lines = soFar.lines - beginning.lines
      let difference = cents &- (soFar.cents &- beginning.cents)
      if difference == 0 { return .equal(lines: lines) }
      if difference.magnitude < nearest?.difference.magnitude ?? .max { nearest = (lines, difference) }
    }
    return .differs(cents: nearest?.difference ?? cents, lines: nearest?.lines ?? 0)
  }

  private mutating func note() {
    if beginnings.last?.lines == soFar.lines { return }
    if beginnings.count == TotalCheck.mostBeginnings { beginnings.removeFirst() }
    beginnings.append(soFar)
  }
}
