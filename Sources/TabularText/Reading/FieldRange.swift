/// Where the content of a field lies in the bytes of its batch; eight bytes, trivially copied.
public struct FieldRange: Sendable, Hashable {
  // Batches hold fewer than 2^30 bytes (see `RecordReader.lengthLimit`), which leaves two bits for the flags.
  private static let quotedFlag: UInt32 = 1 << 31
  private static let doubledFlag: UInt32 = 1 << 30
  private static let offsetMask: UInt32 = doubledFlag - 1

  private let startOffset: UInt32
  private let endOffsetAndFlags: UInt32

  /// A field of a batch.
  ///
  /// - Parameters:
  ///   - start: offset of the first byte of the content.
  ///   - end: offset after the last byte of the content.
  ///   - isQuoted: whether quotes stand around the content.
  ///   - hasDoubledQuotes: whether the content holds quotes written twice.
  init(start: Int, end: Int, isQuoted: Bool, hasDoubledQuotes: Bool) {
    startOffset = UInt32(truncatingIfNeeded: start)
    endOffsetAndFlags =
      (UInt32(truncatingIfNeeded: end) & Self.offsetMask)
      | (isQuoted ? Self.quotedFlag : 0) | (hasDoubledQuotes ? Self.doubledFlag : 0)
  }

  /// A field without quotes around it, between two offsets of a batch.
  @inline(__always)
  init(start: Int, end: Int) {
    startOffset = UInt32(truncatingIfNeeded: start)
    endOffsetAndFlags = UInt32(truncatingIfNeeded: end)
  }

  /// A field whose quotes around it, if there are any, stand between the two offsets, and which has no others.
  @inline(__always)
  init(start: Int, end: Int, quotesAround: Bool) {
    let quote: UInt32 = quotesAround ? 1 : 0
    startOffset = UInt32(truncatingIfNeeded: start) &+ quote
    endOffsetAndFlags = (UInt32(truncatingIfNeeded: end) &- quote) | quote &<< 31
  }

  /// Offset of the first byte of the content: after the opening quote when quoted.
  public var start: Int { Int(startOffset) }
  /// Offset after the last byte of the content: of the closing quote when quoted.
  public var end: Int { Int(endOffsetAndFlags & Self.offsetMask) }
  /// How many bytes the content has, doubled quotes counted twice.
  public var count: Int { end - start }
  /// Whether quotes stand around the content.
  public var isQuoted: Bool { endOffsetAndFlags & Self.quotedFlag != 0 }
  /// Whether the content holds quotes written twice, to be read as one.
  public var hasDoubledQuotes: Bool { endOffsetAndFlags & Self.doubledFlag != 0 }
}
