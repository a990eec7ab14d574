import Synchronization
import TestSupport
import Testing

@testable import TabularText

/// A text that several threads write is the text that one writes.
@Suite("Texts written with several threads")
struct ParallelTextTests {
  private static func written(
    parts: Int, threads: Int, _ make: @escaping @Sendable (Int, inout [UInt8]) -> Void
  ) -> [[UInt8]] {
    let pieces = Mutex<[[UInt8]]>([])
    ParallelText.write(parts: parts, threads: threads, make) { piece in pieces.withLock { $0.append(piece) } }
    return pieces.withLock { $0 }
  }

  @Test(
    "parts come in order, each once, whatever takes long", arguments: [0, 1, 2, 3, 7, 8, 9, 100, 1000], [1, 2, 3, 8])
  func order(parts: Int, threads: Int) {
    let pieces = Self.written(parts: parts, threads: threads) { index, bytes in
      // Storage that served before is empty again.
      #expect(bytes.isEmpty)
      var random = SeededGenerator(seed: UInt64(index))
      for _ in 0..<random.below(2000) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
      bytes = Array("\(index):\(bytes.reduce(0) { Int($0) &+ Int($1) })".utf8)
    }
    #expect(
      pieces
        == Self.written(parts: parts, threads: 1) { index, bytes in
          var random = SeededGenerator(seed: UInt64(index))
          for _ in 0..<random.below(2000) { bytes.append(UInt8(truncatingIfNeeded: random.next())) }
          bytes = Array("\(index):\(bytes.reduce(0) { Int($0) &+ Int($1) })".utf8)
        })
    #expect(
      pieces.map { String(decoding: $0.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self) }
        == (0..<parts).map { String($0) })
  }

  @Test("no more parts are under way than twice as many as threads")
  func bound() {
    let underWay = Mutex((now: 0, most: 0))
    ParallelText.write(parts: 500, threads: 3) { _, bytes in
      underWay.withLock {
        $0.now += 1
        $0.most = max($0.most, $0.now)
      }
      bytes.append(0)
    } to: { _ in
      underWay.withLock { $0.now -= 1 }
    }
    let most = underWay.withLock { $0.most }
    #expect(most <= 6)
    #expect(underWay.withLock { $0.now } == 0)
  }
}
