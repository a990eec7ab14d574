#if arch(x86_64)
  import _Builtin_intrinsics.intel.sse2

  /// Which of 64 bytes are meant. The compiler's own header of processor instructions says what Swift has no word for:
  /// the top bits of sixteen bytes at once.
  struct ByteMarks {
    private let first, second, third, fourth: __m128i

    @inline(__always)
    init(_ first: ByteMask, _ second: ByteMask, _ third: ByteMask, _ fourth: ByteMask) {
      self.first = ByteMarks.register(first)
      self.second = ByteMarks.register(second)
      self.third = ByteMarks.register(third)
      self.fourth = ByteMarks.register(fourth)
    }

    /// Those whose top bit is set.
    @inline(__always)
    init(topBitsOf block: ByteBlock) {
      self.init(
        ByteBlock.mask(of: block.first), ByteBlock.mask(of: block.second), ByteBlock.mask(of: block.third),
        ByteBlock.mask(of: block.fourth))
    }

    @inline(__always)
    private static func register(_ mask: ByteMask) -> __m128i {
      // Sound: both are sixteen bytes, and any bytes are valid numbers.
      unsafe unsafeBitCast(mask, to: __m128i.self)
    }

    @inline(__always)
    var isEmpty: Bool { _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(first, second), _mm_or_si128(third, fourth))) == 0 }

    /// A bit for each byte that is meant, the first byte's lowest.
    @inline(__always)
    var bits: UInt64 {
      ByteMarks.top(first) | ByteMarks.top(second) &<< 16 | ByteMarks.top(third) &<< 32 | ByteMarks.top(fourth) &<< 48
    }

    @inline(__always)
    private static func top(_ bytes: __m128i) -> UInt64 {
      UInt64(truncatingIfNeeded: UInt32(bitPattern: _mm_movemask_epi8(bytes)))
    }
  }
#else
  typealias ByteMarks = FoldedByteMarks
#endif

/// Which of sixteen bytes are meant: all bits of a byte, or none.
typealias ByteMask = SIMDMask<SIMD16<Int8>>

/// Which of 64 bytes are meant, folded into two words: for processors without an instruction that takes the top bits of
/// bytes.
///
/// Each byte of the words stands for the byte of that place in each of the four vectors, with a bit for each of them.
struct FoldedByteMarks {
  private let words: SIMD2<UInt64>

  @inline(__always)
  init(_ first: ByteMask, _ second: ByteMask, _ third: ByteMask, _ fourth: ByteMask) {
    words = ByteBlock.words(
      of: (ByteBlock.bytes(of: first) & ByteBlock.Vector(repeating: 1 << 0))
        | (ByteBlock.bytes(of: second) & ByteBlock.Vector(repeating: 1 << 2))
        | (ByteBlock.bytes(of: third) & ByteBlock.Vector(repeating: 1 << 4))
        | (ByteBlock.bytes(of: fourth) & ByteBlock.Vector(repeating: 1 << 6)))
  }

  /// Those whose top bit is set.
  @inline(__always)
  init(topBitsOf block: ByteBlock) {
    let zero = SIMD16<Int8>()
    self.init(
      ByteBlock.signed(block.first) .< zero, ByteBlock.signed(block.second) .< zero,
      ByteBlock.signed(block.third) .< zero, ByteBlock.signed(block.fourth) .< zero)
  }

  @inline(__always)
  var isEmpty: Bool { words[0] | words[1] == 0 }

  /// A bit for each byte that is meant, the first byte's lowest.
  @inline(__always)
  var bits: UInt64 {
    // A matrix of eight by eight bits with a row for each place and a column for each eight bytes, which is then turned.
    var matrix = words[0] | words[1] &<< 1
    var swapped = (matrix ^ (matrix &>> 7)) & 0x00AA_00AA_00AA_00AA
    matrix ^= swapped ^ (swapped &<< 7)
    swapped = (matrix ^ (matrix &>> 14)) & 0x0000_CCCC_0000_CCCC
    matrix ^= swapped ^ (swapped &<< 14)
    swapped = (matrix ^ (matrix &>> 28)) & 0x0000_0000_F0F0_F0F0
    return matrix ^ swapped ^ (swapped &<< 28)
  }
}
