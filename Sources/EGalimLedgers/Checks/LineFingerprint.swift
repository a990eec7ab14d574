import EGalim
import TabularText

/// What is left of a line in order to know it again: a hash of its canteen, date, supplier, description and amount.
struct LineFingerprint: Hashable, Sendable {
  /// 64 bits and eight more, the same on every machine and in every run, as the standard library's hash is not.
  let tag: UInt64
  let shard: UInt8

  init(_ purchase: Purchase, description: FieldRange, supplier: FieldRange?, in batch: borrowing RecordBatch) {
    var hash = LineHash()
    hash.mix(purchase.canteen.word, UInt64(bitPattern: purchase.amount.cents))
    hash.mix(UInt64(purchase.date.number), UInt64(supplier?.count ?? 0) &<< 32 | UInt64(description.count))
    if let supplier { LineFingerprint.mix(supplier, in: batch, into: &hash) }
    LineFingerprint.mix(description, in: batch, into: &hash)
    self.init(tag: hash.first, shard: UInt8(truncatingIfNeeded: hash.second &>> 32))
  }

  /// A fingerprint of these bits.
  init(tag: UInt64, shard: UInt8) {
    // Zero is how the table knows a free place.
    self.tag = max(tag, 1)
    self.shard = shard
  }

  /// Mixes a field's content; quotes written twice are read as one, so that only what the cell says matters.
  private static func mix(_ field: FieldRange, in batch: borrowing RecordBatch, into hash: inout LineHash) {
    if field.hasDoubledQuotes {
      let content = batch.rawBytes(of: field)
      hash.mix(content.span, from: 0, to: content.count)
    } else {
      hash.mix(batch.bytes.span, from: field.start, to: field.end)
    }
  }
}

/// Two lanes of multiplications of 64 by 64 bits, folded: each bit of the input moves about half of those of the hash.
private struct LineHash {
  private(set) var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  @inline(__always)
  mutating func mix(_ left: UInt64, _ right: UInt64) {
    first = LineHash.fold(left ^ 0xE703_7ED1_A0B4_28DB, right ^ first)
    second = LineHash.fold(right ^ 0x8EBC_6AF0_9C88_C6E3, left ^ second)
  }

  /// Mixes the bytes between two offsets, sixteen at a time; how many they are is to be mixed by the caller.
  @inline(__always)
  mutating func mix(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    guard bytes.holds(from: start, to: end) else { return }
    var offset = start
    while end &- offset > 16 {
      mix(bytes.word(at: offset), bytes.word(at: offset &+ 8))
      offset &+= 16
    }
    let middle = min(offset &+ 8, end)
    mix(bytes.word(from: offset, to: middle), bytes.word(from: middle, to: end))
  }

  @inline(__always)
  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}
