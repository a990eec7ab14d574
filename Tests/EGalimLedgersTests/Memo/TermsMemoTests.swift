import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The memory of term cells")
struct TermsMemoTests {
  private typealias Key = TermsMemo<Int>.Key

  /// A run of cells and what else its meaning depends on, somewhere in a text.
  private struct Run: Hashable {
    var bytes: [UInt8]
    var tag = false
    var after = 5
    var before = 20

    var text: [UInt8] {
      [UInt8](repeating: 0x2C, count: after) + bytes + [UInt8](repeating: 0x38, count: before)
    }
    /// The run alone, wherever it stands.
    var content: Run { Run(bytes: bytes, tag: tag) }

    func key(_ text: [UInt8]) -> Key? {
      Key(from: after, to: after + bytes.count, tag: tag, in: text.span)
    }
  }

  private static func find(_ run: Run, in memo: TermsMemo<Int>) -> Int? {
    let text = run.text
    return run.key(text).flatMap { memo.find($0, in: text.span) }
  }

  private static func remember(_ run: Run, _ value: Int, in memo: inout TermsMemo<Int>) {
    let text = run.text
    if let key = run.key(text) { memo.remember(key, in: text.span, value) }
  }

  @Test("knows runs of up to 96 bytes, at the end of the text too", arguments: 0...98)
  func counts(count: Int) {
    var memo = TermsMemo<Int>()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    for (after, before) in [(5, 20), (0, 0), (0, 9), (13, 0)] {
      let run = Run(bytes: bytes, after: after, before: before)
      #expect((run.key(run.text) != nil) == (count <= 96))
      if count <= 96 { #expect(Self.find(run, in: memo) == nil || after != 5) }
      Self.remember(run, count, in: &memo)
      #expect(Self.find(run, in: memo) == (count <= 96 ? count : nil))
    }
  }

  @Test("asks nothing of bytes that are not there")
  func outside() {
    let text = Array("BIO,x,,".utf8)
    for (start, end) in [(0, 8), (-1, 3), (4, 3), (9, 9)] {
      #expect(Key(from: start, to: end, tag: false, in: text.span) == nil)
    }
  }

  @Test("tells runs apart by each byte, by their length and by the tag", arguments: 1...96)
  func different(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    var memo = TermsMemo<Int>()
    let run = Run(bytes: (0..<count).map { _ in random.pick([0, 0x42, 0x2C], else: 0) })
    Self.remember(run, 1, in: &memo)
    for index in 0..<count {
      var other = run
      other.bytes[index] ^= 1 << UInt8(random.below(8))
      #expect(Self.find(other, in: memo) == nil)
    }
    for bytes in [run.bytes + [0], [0] + run.bytes, Array(run.bytes.dropLast()), Array(run.bytes.dropFirst())] {
      #expect(Self.find(Run(bytes: bytes), in: memo) == nil)
    }
    #expect(Self.find(Run(bytes: run.bytes, tag: true), in: memo) == nil)
    Self.remember(Run(bytes: run.bytes, tag: true), 2, in: &memo)
    #expect(Self.find(run, in: memo) == 1)
    #expect(Self.find(Run(bytes: run.bytes, tag: true, after: 0, before: 0), in: memo) == 2)
    Self.remember(run, 3, in: &memo)
    #expect(Self.find(run, in: memo) == 3)
    #expect(Self.find(Run(bytes: run.bytes, tag: true), in: memo) == 2)
  }

  @Test("gives back what was last said of a run", arguments: 0..<6 as Range<UInt64>)
  func twin(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var memo = TermsMemo<Int>()
    var twin: [Run: Int] = [:]
    let prefix = Array("\"BIO,AOCAOP,COMMERCE_EQUITABLE,LABEL_ROUGE\",FRANCE,x,".utf8)
    for number in 0..<1_500 {
      let tail = (0..<random.below(9)).map { _ in random.pick([0x2C, 0x78, 0x22], else: 0x20 as UInt8) }
      let run = Run(
        bytes: prefix.prefix(random.below(prefix.count + 1)) + tail, tag: random.oneIn(2), after: random.below(12),
        before: random.below(12))
      #expect(Self.find(run, in: memo) == twin[run.content])
      Self.remember(run, number, in: &memo)
      twin[run.content] = number
    }
    #expect(twin.count > 500)
    for (run, number) in twin { #expect(Self.find(run, in: memo) == number) }
  }

  @Test("forgets runs rather than taking one for another, and goes on")
  func forgetting() {
    var memo = TermsMemo<Int>()
    func run(_ number: Int) -> Run { Run(bytes: Array("BIO,\(number)".utf8), tag: number % 3 == 0) }
    for number in 0..<4_096 { Self.remember(run(number), number, in: &memo) }
    #expect((0..<4_096).allSatisfy { Self.find(run($0), in: memo) == $0 })
    for number in 4_096..<9_000 { Self.remember(run(number), number, in: &memo) }
    let known = (0..<9_100).filter { Self.find(run($0), in: memo) != nil }
    #expect(known.allSatisfy { Self.find(run($0), in: memo) == $0 })
    #expect(known.count <= 4_096 && known.last == 8_999)
    Self.remember(run(1), -1, in: &memo)
    #expect(Self.find(run(1), in: memo) == -1)
  }
}
