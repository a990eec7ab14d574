import EGalimDiagnostics

/// A text folded once, to be asked many patterns.
public struct FoldedText: Hashable, Sendable {
  /// The folded text in UTF-8.
  let bytes: [UInt8]
  /// The pairs of neighbouring bytes that it has.
  let bigrams: BigramSet

  /// Folds a text.
  public init(_ text: String) {
    bytes = Array(TextFolding.fold(text).utf8)
    bigrams =
      bytes.count < 2
      ? BigramSet()
      : bytes.reduce(into: (BigramSet(), UInt8?.none)) { state, byte in
        if let last = state.1 { state.0.insert(last, byte) }
        state.1 = byte
      }.0
  }
}

/// Pairs of neighbouring bytes, as far as 256 bits tell them apart: a text that lacks one of a pattern's pairs cannot
/// hold the pattern, which spares nearly every search.
struct BigramSet: Hashable, Sendable {
  private var bits = SIMD4<UInt64>()

  /// Adds the pairs of a run of bytes.
  mutating func insert(_ bytes: [UInt8]) {
    guard bytes.count > 1 else { return }
    for index in 1..<bytes.count { insert(bytes[index - 1], bytes[index]) }
  }

  /// Adds one pair.
  mutating func insert(_ first: UInt8, _ second: UInt8) {
    let hash = ((UInt32(first) &* 31 &+ UInt32(second)) &* 0x9E37_79B1) &>> 24
    bits[Int(hash &>> 6)] |= 1 &<< UInt64(hash & 63)
  }

  /// Whether every pair of another set may be here.
  func isSuperset(of other: BigramSet) -> Bool {
    (bits & other.bits) == other.bits
  }
}
