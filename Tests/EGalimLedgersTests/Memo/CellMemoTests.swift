import TestSupport
import Testing

@testable import EGalimLedgers
@testable import TabularText

@Suite("The memory of cells")
struct CellMemoTests {
  /// The key of a cell that stands between some bytes.
  private static func key(_ cell: [UInt8], after: Int = 3, before: Int = 30) -> CellKey? {
    let bytes = [UInt8](repeating: 0x3B, count: after) + cell + [UInt8](repeating: 0x39, count: before)
    return CellKey(FieldRange(start: after, end: after + cell.count), in: bytes.span)
  }

  private static func cell(_ count: Int, _ random: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in random.pick([0, 0x31, 0x32, 0xFF], else: 0) }
  }

  @Test("knows a cell of 1 to 24 bytes", arguments: 0...26)
  func counts(count: Int) {
    let cell = [UInt8](repeating: 0x41, count: count)
    #expect((Self.key(cell) != nil) == (1...24).contains(count))
    #expect((Self.key(cell, after: 0, before: 0) != nil) == (1...24).contains(count))
  }

  @Test("knows the same cell again wherever it stands", arguments: 1...24)
  func place(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    for _ in 0..<20 {
      let cell = Self.cell(count, &random)
      let expected = Self.key(cell)
      for (after, before) in [(0, 0), (0, 40), (40, 0), (1, 7), (9, 1), (2, 8)] {
        #expect(Self.key(cell, after: after, before: before) == expected)
      }
    }
  }

  @Test("tells cells apart that differ in one byte, or in length alone", arguments: 1...24)
  func different(count: Int) {
    var random = SeededGenerator(seed: UInt64(100 + count))
    for _ in 0..<10 {
      let cell = Self.cell(count, &random)
      let key = Self.key(cell)
      for index in cell.indices {
        for bit in 0..<8 {
          var other = cell
          other[index] ^= 1 << UInt8(bit)
          #expect(Self.key(other) != key)
        }
      }
      for byte: UInt8 in [0, 0x31] {
        #expect(Self.key(cell + [byte]) != key)
        #expect(Self.key([byte] + cell) != key)
      }
      #expect(Self.key(cell + cell) != key)
    }
  }

  @Test("asks nothing of bytes that are not there")
  func outside() {
    let bytes = Array("0123456789".utf8)
    for (start, end) in [(5, 11), (11, 12), (10, 10), (3, 2)] {
      #expect(CellKey(FieldRange(start: start, end: end), in: bytes.span) == nil)
    }
  }

  @Test("gives back what was last said of a cell while it grows", arguments: 0..<6 as Range<UInt64>)
  func growing(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var memo = CellMemo<Int>(upToBits: 14)
    var twin: [[UInt8]: Int] = [:]
    for number in 0..<1_500 {
      let cell = Array(String(random.below(900)).utf8) + Self.cell(random.below(21), &random)
      let key = try #require(Self.key(cell))
      if let known = memo.find(key) { #expect(known == twin[cell]) }
      memo.remember(key, number)
      twin[cell] = number
      #expect(memo.find(key) == number)
    }
    // A cell may be forgotten where too many want the same places, which must be rare as long as the table can grow.
    let known = try twin.filter { cell, _ in memo.find(try #require(Self.key(cell))) != nil }
    for (cell, number) in known { #expect(memo.find(try #require(Self.key(cell))) == number) }
    #expect(known.count * 100 >= twin.count * 97)
  }

  @Test("forgets cells rather than taking one for another", arguments: [1, 2, 6, 7] as [UInt64])
  func forgetting(bits: UInt64) throws {
    var memo = CellMemo<Int>(upToBits: bits)
    for number in 1...2_000 { memo.remember(try #require(Self.key(Array(String(number).utf8))), number) }
    var known = 0
    for number in 1...2_000 {
      guard let found = memo.find(try #require(Self.key(Array(String(number).utf8)))) else { continue }
      #expect(found == number)
      known += 1
    }
    #expect(known > 0 && known <= 1 << Int(bits))
    #expect(memo.find(try #require(Self.key(Array("2000".utf8)))) == 2_000)
    #expect(memo.find(try #require(Self.key(Array("2001".utf8)))) == nil)
  }
}
