/// A text of at most 32 bytes in four words: writing it takes four stores, whatever its length.
///
/// For what is written over and over, such as names of a closed list, with the separators around them.
public struct ShortText: Sendable, Hashable {
  /// The most bytes that fit.
  public static let capacity = 32

  /// The bytes, the first one lowest; zeros after the last.
  let words: (UInt64, UInt64, UInt64, UInt64)
  /// How many bytes there are.
  public let count: Int

  /// Takes the first 32 bytes of a text in UTF-8.
  public init(_ text: String) {
    self.init(bytes: text.utf8)
  }

  /// Takes the first 32 bytes.
  init(bytes: some Collection<UInt8>) {
    var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    var count = 0
    for byte in bytes.prefix(ShortText.capacity) {
      let shifted = UInt64(byte) << UInt64(count % 8 * 8)
      switch count / 8 {
      case 0: words.0 |= shifted
      case 1: words.1 |= shifted
      case 2: words.2 |= shifted
      default: words.3 |= shifted
      }
      count += 1
    }
    self.words = words
    self.count = count
  }

  /// Whether both have the same bytes.
  public static func == (lhs: ShortText, rhs: ShortText) -> Bool {
    lhs.count == rhs.count && lhs.words == rhs.words
  }

  /// Feeds the bytes to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(words.0)
    hasher.combine(words.1)
    hasher.combine(words.2)
    hasher.combine(words.3)
    hasher.combine(count)
  }
}
