/// A small repeatable source of randomness (SplitMix64): the same seed gives the same ledger on every machine.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence that belongs to `seed`.
  public init(seed: UInt64) {
    state = seed
  }

  /// The next 64 bits of the sequence.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, `bound`; 0 when `bound` is not positive.
  ///
  /// Written out rather than taken from the standard library, whose algorithm may change between versions.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(truncatingIfNeeded: next() % UInt64(bound))
  }

  /// True once in `count` times, on average.
  public mutating func oneIn(_ count: Int) -> Bool {
    below(count) == 0
  }

  /// One of the given values; `fallback` when there is none.
  public mutating func pick<Value>(_ values: [Value], else fallback: Value) -> Value {
    values.isEmpty ? fallback : values[below(values.count)]
  }

  /// The same values in another order.
  public mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
    var result = values
    for index in result.indices.dropFirst().reversed() {
      result.swapAt(index, below(index + 1))
    }
    return result
  }
}
