import Foundation
import TestSupport
import Testing

@testable import TabularText

@Suite("Sources of bytes")
struct ByteSourceTests {
  private func trouble(opening path: String) -> FileTrouble? {
    do throws(FileTrouble) {
      _ = try ByteSource(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test("say why they cannot be opened")
  func troubles() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file.csv")
    #expect(trouble(opening: folder.path("file.csv")) == nil)
    #expect(trouble(opening: folder.path("none.csv")) == .notFound)
    #expect(trouble(opening: folder.path("file.csv/below")) == .notFound)
    #expect(trouble(opening: folder.path("file.csv") + "\u{0}.txt") == .notFound)
    #expect(trouble(opening: "") == .notFound)
    #expect(trouble(opening: folder.path) == .isFolder)
    #expect(trouble(opening: "/dev/null") == .notAFile)
  }

  @Test("say when the user may not read them", .enabled(if: geteuid() != 0, "an administrator may read everything"))
  func permissionDenied() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x", to: "private.csv")
    #expect(chmod(path, 0) == 0)
    #expect(trouble(opening: path) == .permissionDenied)
  }

  @Test("say that it is no file when it is a socket")
  func socketFile() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("s")
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = Array(path.utf8)
    try #require(name.count < MemoryLayout.size(ofValue: address.sun_path))
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    #if canImport(Darwin)
      let descriptor = socket(AF_UNIX, SOCK_STREAM, 0)
    #else
      let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    defer { close(descriptor) }
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let code = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
    }
    try #require(code == 0)
    #expect(trouble(opening: path) == .notAFile)
  }

  #if os(Linux)
    @Test("say when reading fails on the way")
    func deviceFailed() throws {
      var source = try ByteSource(path: "/proc/self/mem")
      var bytes: [UInt8] = []
      #expect(throws: FileTrouble.deviceFailed) { try source.readBlock(of: 10, appendingTo: &bytes) }
      #expect(bytes.isEmpty)
      #expect(throws: FileTrouble.deviceFailed) { _ = try RecordReader(ByteSource(path: "/proc/self/mem")) }
    }
  #endif

  @Test("give files and memory alike in blocks of any size", arguments: [1, 3, 10, 11, 12, 1 << 20])
  func blocks(size: Int) throws {
    let folder = try TemporaryFolder()
    let content = Array("hello world".utf8)
    let path = try folder.write(content, to: "f")
    for isFile in [false, true] {
      var source = isFile ? try ByteSource(path: path) : ByteSource(bytes: content)
      var bytes: [UInt8] = []
      while true {
        let before = bytes.count
        let count = try source.readBlock(of: size, appendingTo: &bytes)
        #expect(bytes.count == before + count)
        if count < size { break }
      }
      #expect(bytes == content)
      #expect(try source.readBlock(of: size, appendingTo: &bytes) == 0)
    }
  }

  @Test("read a named pipe as they read a file")
  func namedPipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("pipe")
    try #require(mkfifo(path, 0o600) == 0)
    let line = "pomme;12,50;\"été\nautomne\"\n"
    let text = Array(String(repeating: line, count: 12_000).utf8)
    // More than a pipe holds, so that the writer has to wait for the reader and reads come back short.
    Thread.detachNewThread {
      let descriptor = open(path, O_WRONLY)
      _ = SystemCalls.writeAll(text, to: descriptor)
      close(descriptor)
    }
    var reader = try RecordReader(ByteSource(path: path), blockSize: 100_000)
    #expect(try ReadRecord.readAll(&reader) == ReadRecord.readAll(text))
  }

  @Test("wait for a pipe that someone made non-blocking")
  func nonBlockingPipe() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let (reading, writing) = (ends[0], ends[1])
    #expect(fcntl(reading, F_SETFL, O_NONBLOCK) == 0)
    Thread.detachNewThread {
      usleep(20_000)
      _ = SystemCalls.writeAll(Array("late".utf8), to: writing)
      close(writing)
    }
    var source = ByteSource(descriptor: reading, closesDescriptor: true, memory: [])
    var bytes: [UInt8] = []
    #expect(try source.readBlock(of: 10, appendingTo: &bytes) == 4)
    #expect(bytes == Array("late".utf8))
  }
}
