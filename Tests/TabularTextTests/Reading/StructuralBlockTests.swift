import TestSupport
import Testing

@testable import TabularText

@Suite("Finding structural bytes")
struct StructuralBlockTests {
  private static let needles: [UInt8] = [0x3B, 0x22, 0x0A]

  private func block(_ bytes: [UInt8], at offset: Int = 0) -> StructuralBlock {
    StructuralBlock(bytes.span, at: offset, StructuralBlock.Pattern(separator: 0x3B))
  }

  private func expectedBits(_ bytes: ArraySlice<UInt8>, of needles: [UInt8] = Self.needles) -> UInt64 {
    bytes.enumerated().reduce(0) { needles.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0 }
  }

  /// Neighbours of the needles in value, and bytes with the top bit set, are what bit tricks get wrong.
  @Test("finds all of them and nothing else", arguments: 0..<30 as Range<UInt64>)
  func findsAll(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x3B, 0x3A, 0x3C, 0xBB, 0x22, 0x21, 0x23, 0xA2, 0x0A, 0x0B, 0x09, 0x8A, 0x00, 0xFF, 0x80]
    for _ in 0..<40 {
      let bytes = (0..<80).map { _ in generator.pick(alphabet, else: 0) }
      let offset = generator.below(17)
      let seen = bytes[offset..<offset + 64]
      let block = block(bytes, at: offset)
      #expect(block.structural == expectedBits(seen))
      #expect(block.hasQuote == seen.contains(0x22))
      #expect(block.quotes == expectedBits(seen, of: [0x22]))
      #expect(block.lineFeeds == expectedBits(seen, of: [0x0A]))
      #expect(block.ends == expectedBits(seen, of: [0x3B, 0x0A]))
    }
  }

  @Test("finds every byte value nowhere but where it is", arguments: UInt8.min...UInt8.max)
  func everyByte(byte: UInt8) {
    let block = block([UInt8](repeating: byte, count: 64))
    #expect(block.structural == (Self.needles.contains(byte) ? .max : 0))
    #expect(block.hasQuote == (byte == 0x22))
  }

  @Test("finds one byte at every place", arguments: 0..<64)
  func everyPlace(place: Int) {
    for needle in Self.needles {
      var bytes = [UInt8](repeating: 0x61, count: 64)
      bytes[place] = needle
      #expect(block(bytes).structural == 1 << UInt64(place))
      #expect(block(bytes).hasQuote == (needle == 0x22))
    }
  }

  @Test("finds the same on processors that cannot take the top bits of bytes", arguments: 0..<20 as Range<UInt64>)
  func folded(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let vectors = (0..<4).map { _ in
        ByteBlock.Vector((0..<16).map { _ in UInt8(generator.below(generator.oneIn(4) ? 1 : 3)) })
      }
      let masks = vectors.map { $0 .== ByteBlock.Vector(repeating: 1) }
      let marks = ByteMarks(masks[0], masks[1], masks[2], masks[3])
      let folded = FoldedByteMarks(masks[0], masks[1], masks[2], masks[3])
      #expect(marks.bits == folded.bits)
      #expect(marks.isEmpty == folded.isEmpty)
      #expect(marks.isEmpty == (marks.bits == 0))
    }
  }

  @Test("counts quotes up to each byte", arguments: 0..<20 as Range<UInt64>)
  func parity(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let quotes = UInt64.random(in: 0 ... .max, using: &generator)
    var isOdd = false
    var expected: UInt64 = 0
    for place in 0..<64 as Range<UInt64> {
      if quotes & 1 << place != 0 { isOdd.toggle() }
      if isOdd { expected |= 1 << place }
    }
    #expect(StructuralBlock.parity(of: quotes) == expected)
  }
}
