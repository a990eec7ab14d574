import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The table of fingerprints")
struct FingerprintTableTests {
  /// How fingerprints are drawn: what is awkward for a table with regions.
  enum Draw: CaseIterable {
    /// Any bits.
    case any
    /// Few tags in all regions: equal tags in different ones.
    case fewTags
    /// Marks that say nothing.
    case oneMark
    /// Tags that begin their search at the end of a region, and go on at its beginning.
    case highest
    /// One region alone.
    case oneRegion

    func fingerprint(_ random: inout SeededGenerator) -> LineFingerprint {
      let (shard, mark) = (UInt8(truncatingIfNeeded: random.next()), UInt8(truncatingIfNeeded: random.next()))
      return switch self {
      case .any:
        LineFingerprint(
          tag: random.oneIn(4) ? UInt64(random.below(20)) << 60 : random.next(), shard: shard, mark: mark)
      case .fewTags: LineFingerprint(tag: UInt64(random.below(12)), shard: shard, mark: mark & 3)
      case .oneMark: LineFingerprint(tag: random.next() << 40, shard: shard & 1, mark: 1)
      case .highest: LineFingerprint(tag: .max - UInt64(random.below(4_000)), shard: shard & 3, mark: mark & 0x81)
      case .oneRegion: LineFingerprint(tag: random.next(), shard: 255, mark: mark)
      }
    }
  }

  private struct Found: Equatable {
    var index: Int
    var number: UInt32
  }

  private static func note(
    _ fingerprints: [LineFingerprint], from first: Int, in table: inout FingerprintTable
  ) -> [Found] {
    let lines = fingerprints.indices.map { FingerprintedLine(fingerprints[$0], line: 1 + $0) }
    return table.note(FingerprintBatch(lines), after: UInt32(first - 1)).map {
      Found(index: Int($0.line) - 1, number: $0.first)
    }
  }

  @Test(
    "finds what a dictionary finds, whatever it was told to expect", arguments: Draw.allCases,
    [nil, -5, 0, 10, 900, 100_000])
  func twin(draw: Draw, expected: Int?) {
    var random = SeededGenerator(seed: UInt64(expected.map { $0 + 100 } ?? 7))
    var table = FingerprintTable()
    var twin: [LineFingerprint: UInt32] = [:]
    var drawn: [LineFingerprint] = []
    var number = 1
    for batch in 0..<40 {
      if batch == 2, let expected { table.expect(expected) }
      var fingerprints: [LineFingerprint] = []
      for _ in 0..<random.below(90) {
        let repeated = !drawn.isEmpty && random.oneIn(5)
        let fingerprint = repeated ? drawn[random.below(drawn.count)] : draw.fingerprint(&random)
        fingerprints.append(fingerprint)
        drawn.append(fingerprint)
      }
      var expectedFound: [Found] = []
      for (index, fingerprint) in fingerprints.enumerated() {
        if let first = twin[fingerprint] {
          expectedFound.append(Found(index: index, number: first))
        } else {
          twin[fingerprint] = UInt32(number + index)
        }
      }
      #expect(Self.note(fingerprints, from: number, in: &table) == expectedFound)
      #expect(table.count == twin.count)
      number += fingerprints.count
    }
    // Everything is still there after all that growing.
    let all = Array(twin.keys)
    #expect(Self.note(all, from: 1, in: &table) == all.enumerated().map { Found(index: $0, number: twin[$1] ?? 0) })
  }

  /// As good as certainly no two alike.
  private static func different(_ count: Int, _ random: inout SeededGenerator) -> [LineFingerprint] {
    (0..<count).map { _ in
      let bits = random.next()
      return LineFingerprint(
        tag: random.next(), shard: UInt8(truncatingIfNeeded: bits), mark: UInt8(truncatingIfNeeded: bits >> 8))
    }
  }

  @Test("takes at most 16 bytes a line when it was told how many lines there are")
  func memory() {
    var random = SeededGenerator(seed: 5)
    let count = 200_000
    var table = FingerprintTable()
    var noted = 0
    while noted < count {
      let batch = Self.different(10_000, &random)
      #expect(Self.note(batch, from: 1 + noted, in: &table).isEmpty)
      noted += batch.count
      if noted == batch.count { table.expect(count) }
    }
    #expect(table.count == count)
    #expect(table.byteCount <= 16 * count, "\(table.byteCount)")
    #expect(table.byteCount >= 13 * count)
  }

  @Test("takes at most 16 bytes a line when nobody knows how many there will be, as in a pipe")
  func memoryWithoutExpectation() {
    var random = SeededGenerator(seed: 8)
    var table = FingerprintTable()
    for _ in 0..<30 {
      let batch = Self.different(10_000, &random)
      #expect(Self.note(batch, from: 1 + table.count, in: &table).isEmpty)
      // Small tables have room to spare.
      #expect(table.count < 20_000 || table.byteCount <= 16 * table.count, "\(table.byteCount) for \(table.count)")
    }
  }

  /// The size of a file says how many lines there may be, and a file can have a hole of a terabyte.
  @Test("does not take memory for lines that may never come", arguments: [1 << 26, 1 << 40, .max])
  func tooManyExpected(expected: Int) {
    var random = SeededGenerator(seed: 6)
    var table = FingerprintTable()
    table.expect(expected)
    for _ in 0..<2 {
      let batch = Self.different(10_000, &random)
      _ = Self.note(batch, from: 1, in: &table)
    }
    #expect(table.count == 20_000)
    #expect(table.byteCount < 64 << 20, "\(table.byteCount)")
  }
}
