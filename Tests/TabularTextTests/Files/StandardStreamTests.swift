import Foundation
import TestSupport
import Testing

@testable import TabularText

@Suite("Standard streams")
struct StandardStreamTests {
  @Test("write everything to a reader that is slow")
  func writesEverything() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    // Non-blocking, so that writes come back short or not at all while the pipe is full.
    #expect(fcntl(writing, F_SETFL, O_NONBLOCK) == 0)
    let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    Thread.detachNewThread {
      _ = try? StandardStream(descriptor: writing).write(bytes)
      close(writing)
    }
    var source = ByteSource(descriptor: reading, closesDescriptor: true, memory: [])
    var received: [UInt8] = []
    _ = try source.readBlock(of: bytes.count + 1, appendingTo: &received)
    #expect(received == bytes)
  }

  @Test("tell that the reader has gone")
  func closed() throws {
    StandardStream.outliveClosedPipes()
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    #expect(try StandardStream(descriptor: ends[1]).write([1]) == .closed)
    close(ends[1])
  }

  #if os(Linux)
    @Test("tell that the device is full")
    func full() throws {
      let descriptor = try SystemCalls.openFile("/dev/full", O_WRONLY)
      defer { close(descriptor) }
      #expect(throws: FileTrouble.noSpaceLeft) { try StandardStream(descriptor: descriptor).write([1]) }
      #expect(try StandardStream(descriptor: descriptor).write([]) == .written)
    }
  #endif
}
