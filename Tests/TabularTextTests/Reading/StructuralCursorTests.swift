import TestSupport
import Testing

@testable import TabularText

@Suite("Finding structural bytes")
struct StructuralCursorTests {
  private func offsets(_ bytes: [UInt8], from start: Int = 0) -> [Int] {
    var cursor = StructuralCursor(separator: 0x3B, from: start)
    var result: [Int] = []
    while let offset = cursor.next(in: bytes.span) { result.append(offset) }
    return result
  }

  /// Neighbours of the needles in value, and bytes with the top bit set, are what bit tricks get wrong.
  @Test("finds all of them and nothing else", arguments: 0..<30 as Range<UInt64>)
  func findsAll(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [0x3B, 0x3A, 0x3C, 0xBB, 0x22, 0x21, 0x23, 0xA2, 0x0A, 0x0B, 0x09, 0x8A, 0x00, 0xFF, 0x80]
    for length in 0..<40 {
      let bytes = (0..<length).map { _ in generator.pick(alphabet, else: 0) }
      let expected = bytes.indices.filter { [0x3B, 0x22, 0x0A].contains(bytes[$0]) }
      #expect(offsets(bytes) == expected)
      let start = generator.below(length + 1)
      #expect(offsets(bytes, from: start) == expected.filter { $0 >= start })
    }
  }

  @Test("finds every byte value nowhere but where it is", arguments: UInt8.min...UInt8.max)
  func everyByte(byte: UInt8) {
    let isNeedle = [0x3B, 0x22, 0x0A].contains(byte)
    #expect(offsets([UInt8](repeating: byte, count: 19)) == (isNeedle ? Array(0..<19) : []))
  }

  @Test("goes on where it was when bytes are appended", arguments: 0..<20)
  func resumes(cut: Int) {
    let bytes = Array("a;\"b;c\"\n;;d\"e\n;12345".utf8)
    var cursor = StructuralCursor(separator: 0x3B, from: 0)
    var result: [Int] = []
    for part in [Array(bytes.prefix(cut)), bytes] {
      while let offset = cursor.next(in: part.span) { result.append(offset) }
    }
    #expect(result == offsets(bytes))
  }
}
