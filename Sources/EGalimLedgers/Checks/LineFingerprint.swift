import EGalim
import TabularText

/// What is left of a line in order to know it again: a hash of its canteen, date, supplier, description and amount.
struct LineFingerprint: Hashable, Sendable {
  /// How many shards there are.
  static let shardCount = 16

  /// 64 bits and those of the shard and the mark, about 76 together.
  let tag: UInt64
  /// Below ``shardCount``.
  let shard: UInt8
  /// Never zero.
  let mark: UInt8

  /// The fingerprint of a line; the fields stand in the bytes, which are those of the batch.
  ///
  /// `room` is where quotes written twice are read as one; what is in it does not matter.
  @inline(__always)
  init(
    _ canteen: CanteenKey, _ amount: Money, _ date: CivilDate, description: FieldRange, supplier: FieldRange?,
    _ bytes: Span<UInt8>, room: inout [UInt8]
  ) {
    // Three hashes that do not wait for each other: the processor works on them at the same time.
    var texts = (LineHash.first, LineHash.second)
    let supplierCount = supplier.map { LineFingerprint.mix($0, bytes, room: &room, into: &texts.0) } ?? 0
    let descriptionCount = LineFingerprint.mix(description, bytes, room: &room, into: &texts.1)
    var hash = LineHash.third
    hash.mix(canteen.word, UInt64(bitPattern: amount.cents))
    hash.mix(UInt64(date.number), UInt64(supplierCount) &<< 32 | UInt64(descriptionCount))
    hash.add(texts.0)
    hash.add(texts.1)
    let bits = hash.bits
    self.init(
      tag: bits.high ^ bits.low, shard: UInt8(truncatingIfNeeded: bits.high &>> 8),
      mark: UInt8(truncatingIfNeeded: bits.high &>> 16))
  }

  /// A fingerprint of these bits; those of the shard that are too many are left out.
  @inline(__always)
  init(tag: UInt64, shard: UInt8, mark: UInt8 = 1) {
    self.tag = tag
    self.shard = shard % UInt8(LineFingerprint.shardCount)
    // Zero is how the table knows a free place.
    self.mark = max(mark, 1)
  }

  /// Mixes a field's content; quotes written twice are read as one, so that only what the cell says matters.
  ///
  /// - Returns: how many bytes that are, to be mixed once all texts are.
  @inline(__always)
  private static func mix(
    _ field: FieldRange, _ bytes: Span<UInt8>, room: inout [UInt8], into hash: inout LineHash
  ) -> Int {
    guard !field.hasDoubledQuotes else { return mixUnquoted(field, bytes, room: &room, into: &hash) }
    hash.mix(bytes, from: field.start, to: field.end)
    return field.count
  }

  @inline(never)
  private static func mixUnquoted(
    _ field: FieldRange, _ bytes: Span<UInt8>, room: inout [UInt8], into hash: inout LineHash
  ) -> Int {
    guard bytes.holds(from: field.start, to: field.end) else { return 0 }
    if room.count < field.count + 8 { room = [UInt8](repeating: 0, count: 2 * field.count + 8) }
    let count = unquote(bytes, from: field.start, to: field.end, into: room.mutableSpan)
    hash.mix(room.span, from: 0, to: count)
    return count
  }

  /// Copies bytes, of two quotes one; there must be room for seven bytes more.
  ///
  /// - Returns: how many it wrote.
  private static func unquote(
    _ bytes: Span<UInt8>, from start: Int, to end: Int, into room: consuming MutableSpan<UInt8>
  ) -> Int {
    var room = room.mutableBytes
    var (offset, count) = (start, 0)
    while offset < end {
      let word = bytes.word(from: offset, to: min(offset &+ 8, end))
      room.storeBytes(of: word.littleEndian, toByteOffset: count, as: UInt64.self)
      let quotes = MarkGroup(word: word).alike(UInt8(ascii: "\""))
      let taken = quotes == 0 ? min(8, end &- offset) : MarkGroup.firstIndex(of: quotes) &+ 1
      offset &+= taken
      count &+= taken
      if quotes != 0, offset < end, bytes[offset] == UInt8(ascii: "\"") { offset &+= 1 }
    }
    return count
  }
}

/// A line's fingerprint, and where it stands.
struct FingerprintedLine: Sendable {
  let tag: UInt64
  /// The physical line of its file, from 1; the highest number stands for all beyond.
  let line: UInt32
  private let shardAndMark: UInt32

  @inline(__always)
  init(_ fingerprint: LineFingerprint, line: Int) {
    tag = fingerprint.tag
    self.line = UInt32(clamping: line)
    shardAndMark = UInt32(fingerprint.shard) &<< 8 | UInt32(fingerprint.mark)
  }

  @inline(__always)
  var shard: Int { Int(shardAndMark &>> 8) }
  @inline(__always)
  var mark: UInt8 { UInt8(truncatingIfNeeded: shardAndMark) }
}
