import EGalim
import TabularText

/// The canteen and the day of the line before: the lines of a delivery follow each other.
struct DeliveryMemo<Value: Sendable>: Sendable {
  /// A cell of eight to sixteen bytes, as a SIRET and a date are: the words at both ends hold all of it.
  struct Ends: Sendable {
    private let first: UInt64
    private let last: UInt64
    private let count: Int

    /// Nil for a cell of another size.
    @inline(__always)
    init?(_ field: FieldRange, in bytes: Span<UInt8>) {
      let (start, end) = (field.start, field.end)
      count = end &- start
      guard bytes.holds(from: start, to: end), count >= 8, count <= 16 else { return nil }
      first = bytes.word(at: start)
      last = bytes.word(at: end &- 8)
    }

    /// Zero when both are the same bytes.
    @inline(__always)
    func differences(from other: Ends) -> UInt64 {
      (first ^ other.first) | (last ^ other.last) | UInt64(truncatingIfNeeded: count ^ other.count)
    }
  }

  private var known: (canteen: Ends, date: Ends, value: Value)?

  /// What was remembered of a line with the same two cells, if that was the last one.
  @inline(__always)
  func find(canteen: Ends, date: Ends) -> Value? {
    guard let known else { return nil }
    return canteen.differences(from: known.canteen) | date.differences(from: known.date) == 0 ? known.value : nil
  }

  mutating func remember(canteen: Ends, date: Ends, _ value: Value) {
    known = (canteen, date, value)
  }
}
