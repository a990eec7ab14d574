import EGalimLedgers
import TestSupport
import Testing

/// A hash that tells one content from another, and is the same everywhere.
struct ContentHashTests {
  private func hash(_ bytes: [UInt8]) throws -> ContentHash {
    let folder = try TemporaryFolder()
    return try ContentHash(ofPath: try folder.write(bytes, to: "a.csv"))
  }

  @Test("The same on every machine, in every run")
  func steady() throws {
    let known = try ContentHash(ofPath: ProjectFolder.fixture("projects/lacunes/cantines.csv"))
    #expect(known.value == 0x15D2_4E16_3B2A_CB19 && known.size == 974)
    #expect(try hash([]).size == 0)
  }

  @Test("One byte more, less or other makes another hash", arguments: [1, 7, 8, 9, 16, 17, 40, 1 << 20, (1 << 20) + 1])
  func sensitive(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    var bytes = (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let first = try hash(bytes)
    let again = try hash(bytes)
    #expect(first.size == count && first == again)
    let place = random.below(count)
    bytes[place] ^= 1
    #expect(try hash(bytes) != first)
    bytes[place] ^= 1
    #expect(try hash(bytes + [0]) != first)
    #expect(try hash(Array(bytes.dropLast())) != first)
  }
}
