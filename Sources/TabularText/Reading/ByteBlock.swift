/// 64 consecutive bytes, looked at all at once.
///
/// Four vectors of 16 bytes: what comparing them takes is one instruction on every processor that Swift knows.
struct ByteBlock {
  /// As many bytes as one instruction looks at.
  typealias Vector = SIMD16<UInt8>

  static let width = 64

  let first, second, third, fourth: Vector

  /// The bytes from an offset on.
  @inline(__always)
  init(_ bytes: borrowing Span<UInt8>, at offset: Int) {
    // Sound: the load checks that 64 bytes are there, and any bytes are valid numbers.
    let all = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD8<UInt64>.self)
    first = ByteBlock.vector(of: all.lowHalf.lowHalf)
    second = ByteBlock.vector(of: all.lowHalf.highHalf)
    third = ByteBlock.vector(of: all.highHalf.lowHalf)
    fourth = ByteBlock.vector(of: all.highHalf.highHalf)
  }

  @inline(__always)
  private static func vector(of words: SIMD2<UInt64>) -> Vector {
    // Sound: both are the same sixteen bytes, and any bytes are valid numbers.
    unsafe unsafeBitCast(words, to: Vector.self)
  }

  /// Where a byte stands that fills the given vector.
  @inline(__always)
  func marks(of byte: Vector) -> ByteMarks {
    ByteMarks(first .== byte, second .== byte, third .== byte, fourth .== byte)
  }

  /// The four vectors joined byte by byte: a bit is set where one of them has it.
  var union: Vector { (first | second) | (third | fourth) }

  /// A mask as bytes: 0xFF where it is true, and 0.
  @inline(__always)
  static func bytes(of mask: ByteMask) -> Vector {
    // Sound: a mask of sixteen bytes is kept in them, as 0xFF and 0.
    unsafe unsafeBitCast(mask, to: Vector.self)
  }

  /// Bytes of which only the top bits matter, as a mask.
  @inline(__always)
  static func mask(of vector: Vector) -> ByteMask {
    // Sound: a mask of sixteen bytes is kept in them.
    unsafe unsafeBitCast(vector, to: ByteMask.self)
  }

  /// The bytes of a vector as numbers with a sign.
  @inline(__always)
  static func signed(_ vector: Vector) -> SIMD16<Int8> {
    // Sound: both are sixteen bytes, and any bytes are valid numbers.
    unsafe unsafeBitCast(vector, to: SIMD16<Int8>.self)
  }

  /// A vector as words, the first byte lowest in the first of them.
  @inline(__always)
  static func words(of vector: Vector) -> SIMD2<UInt64> {
    // Sound: both are sixteen bytes, and any bytes are valid numbers.
    let words = unsafe unsafeBitCast(vector, to: SIMD2<UInt64>.self)
    return SIMD2(UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
  }

  /// Whether any bit is set.
  @inline(__always)
  static func hasAny(_ vector: Vector) -> Bool {
    let words = words(of: vector)
    return words[0] | words[1] != 0
  }
}
