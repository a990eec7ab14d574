import EGalim
import TabularText

/// What is left of a line in order to know it again: a hash of its canteen, date, supplier, description and amount.
struct LineFingerprint: Hashable, Sendable {
  /// How many shards there are.
  static let shardCount = 16

  /// 64 bits and four more, the same on every machine and in every run, as the standard library's hash is not.
  let tag: UInt64
  /// Below ``shardCount``.
  let shard: UInt8

  /// The fingerprint of a line; the fields stand in the bytes, which are those of the batch.
  @inline(__always)
  init(
    _ canteen: CanteenKey, _ amount: Money, _ date: CivilDate, description: FieldRange, supplier: FieldRange?,
    _ bytes: Span<UInt8>, in batch: borrowing RecordBatch
  ) {
    var hash = LineHash()
    hash.mix(canteen.word, UInt64(bitPattern: amount.cents))
    let supplierCount = supplier.map { LineFingerprint.mix($0, bytes, in: batch, into: &hash) } ?? 0
    let descriptionCount = LineFingerprint.mix(description, bytes, in: batch, into: &hash)
    hash.mix(UInt64(date.number), UInt64(supplierCount) &<< 32 | UInt64(descriptionCount))
    let bits = hash.bits
    self.init(tag: bits.high ^ bits.low, shard: UInt8(truncatingIfNeeded: bits.high &>> 8))
  }

  /// A fingerprint of these bits; those of the shard that are too many are left out.
  init(tag: UInt64, shard: UInt8) {
    // Zero is how the table knows a free place.
    self.tag = max(tag, 1)
    self.shard = shard % UInt8(LineFingerprint.shardCount)
  }

  /// Mixes a field's content; quotes written twice are read as one, so that only what the cell says matters.
  ///
  /// - Returns: how many bytes that are, to be mixed once all texts are.
  @inline(__always)
  private static func mix(
    _ field: FieldRange, _ bytes: Span<UInt8>, in batch: borrowing RecordBatch, into hash: inout LineHash
  ) -> Int {
    guard !field.hasDoubledQuotes else {
      let content = batch.rawBytes(of: field)
      hash.mix(content.span, from: 0, to: content.count)
      return content.count
    }
    hash.mix(bytes, from: field.start, to: field.end)
    return field.count
  }
}

/// A line's fingerprint, and where it stands.
struct FingerprintedLine: Sendable {
  let fingerprint: LineFingerprint
  /// The physical line of its file, from 1; the highest number stands for all beyond.
  let line: UInt32

  init(_ fingerprint: LineFingerprint, line: Int) {
    self.fingerprint = fingerprint
    self.line = UInt32(clamping: line)
  }
}

/// Multiplications of 64 by 64 bits, of which all 128 bits are kept: two inputs of which one word differs never come to
/// the same, but for the odd zero.
private struct LineHash {
  private var low: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  @inline(__always)
  mutating func mix(_ left: UInt64, _ right: UInt64) {
    let product = (left ^ low).multipliedFullWidth(by: right ^ high)
    low = product.high ^ right
    high = product.low ^ left
  }

  /// Mixes the bytes between two offsets, sixteen at a time; how many they are is to be mixed by the caller.
  @inline(__always)
  mutating func mix(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    guard bytes.holds(from: start, to: end) else { return }
    guard end &- start > 16 else {
      let middle = min(start &+ 8, end)
      return mix(bytes.word(from: start, to: middle), bytes.word(from: middle, to: end))
    }
    var offset = start
    while offset < end &- 16 {
      mix(bytes.word(at: offset), bytes.word(at: offset &+ 8))
      offset &+= 16
    }
    mix(bytes.word(at: end &- 16), bytes.word(at: end &- 8))
  }

  /// 128 bits, of which those in the middle depend on all that was mixed.
  var bits: (high: UInt64, low: UInt64) {
    let product = (low ^ 0xE703_7ED1_A0B4_28DB).multipliedFullWidth(by: high ^ 0x8EBC_6AF0_9C88_C6E3)
    return (product.high, product.low)
  }
}
