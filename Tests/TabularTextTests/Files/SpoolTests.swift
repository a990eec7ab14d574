import Foundation
import TestSupport
import Testing

@testable import TabularText

@Suite("Bytes set aside")
struct SpoolTests {
  private func content(_ spool: borrowing Spool) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try spool.forEachPiece { bytes += $0 }
    return bytes
  }

  @Test("come back in order, however many", arguments: [0, 1, 10, 1_000, 200_000])
  func order(memoryLimit: Int) throws {
    let folder = try TemporaryFolder()
    var random = SeededGenerator(seed: UInt64(memoryLimit))
    var spool = Spool(memoryLimit: memoryLimit, folder: folder.path)
    var expected: [UInt8] = []
    #expect(try content(spool) == [])
    for _ in 0..<200 {
      let bytes = (0..<random.below(1_500)).map { UInt8(truncatingIfNeeded: $0 ^ random.below(256)) }
      spool.append(bytes)
      expected += bytes
    }
    #expect(try content(spool) == expected)
    #expect(try content(spool) == expected, "a second time too")
    #expect(try folder.names() == [], "its file has no name")
  }

  @Test("stay in memory where no file can be made", arguments: ["/nowhere", "/dev/null", "a\u{0}b"])
  func withoutFolder(folder: String) throws {
    var spool = Spool(memoryLimit: 3, folder: folder)
    for _ in 0..<4 { spool.append(Array("abc".utf8)) }
    #expect(try content(spool) == Array("abcabcabcabc".utf8))
  }
}
