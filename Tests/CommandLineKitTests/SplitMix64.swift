/// A small seeded generator: the same seed gives the same case on every machine.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A short text made of what breaks parsers: dashes, signs, spaces, quotes, accents that combine.
  mutating func text() -> String {
    let pieces = ["-", "--", "=", " ", "a", "é", "e\u{301}", "\u{301}", "'", "\"", "\\", "\n", "\u{A0}", "f", "year"]
    let count = Int.random(in: 0...6, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
