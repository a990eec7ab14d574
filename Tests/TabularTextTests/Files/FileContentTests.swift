import Foundation
import TabularText
import TestSupport
import Testing

@Suite("Paths and whole files")
struct FileContentTests {
  @Test("a path tells what stands there")
  func kinds() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "file")
    try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
    #expect(symlink("file", folder.path("link")) == 0)
    #expect(symlink("nothing", folder.path("dangling")) == 0)
    #expect(try PathKind(ofPath: file) == .file)
    #expect(try PathKind(ofPath: folder.path("link")) == .file)
    #expect(try PathKind(ofPath: folder.path) == .folder)
    #expect(try PathKind(ofPath: folder.path("pipe")) == .pipe)
    #expect(try PathKind(ofPath: "/dev/null") == .other)
    #expect(try PathKind(ofPath: folder.path("none")) == .missing)
    #expect(try PathKind(ofPath: folder.path("dangling")) == .missing)
    #expect(try PathKind(ofPath: file + "/below") == .missing)
    #expect(try PathKind(ofPath: "") == .missing)
  }

  @Test("two paths to one file have one identity")
  func identities() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "file")
    let other = try folder.write("x", to: "other")
    #expect(symlink("file", folder.path("link")) == 0)
    #expect(link(file, folder.path("hard")) == 0)
    let identity = try FileIdentity(ofPath: file)
    #expect(try FileIdentity(ofPath: folder.path("link")) == identity)
    #expect(try FileIdentity(ofPath: folder.path("hard")) == identity)
    #expect(try FileIdentity(ofPath: other) != identity)
    #expect(throws: FileTrouble.notFound) { try FileIdentity(ofPath: folder.path("none")) }
  }

  @Test("files are the same when every byte is", arguments: [0, 1, 256 * 1024, 256 * 1024 + 1, 700_000])
  func sameContent(size: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let first = try folder.write(bytes, to: "first")
    let second = try folder.write(bytes, to: "second")
    #expect(try FileContent.isSame(first, second))
    #expect(try FileContent.isSame(first, first))
    let longer = try folder.write(bytes + [0], to: "longer")
    #expect(try !FileContent.isSame(first, longer))
    guard let last = bytes.last else { return }
    let changed = try folder.write(bytes.dropLast() + [last ^ 1], to: "changed")
    #expect(try !FileContent.isSame(first, changed))
  }

  @Test("only regular files are compared")
  func sameContentTroubles() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "file")
    #expect(throws: FileTrouble.isFolder) { try FileContent.isSame(file, folder.path) }
    #expect(throws: FileTrouble.notAFile) { try FileContent.isSame("/dev/null", file) }
    #expect(throws: FileTrouble.notFound) { try FileContent.isSame(file, folder.path("none")) }
  }

  @Test(
    "a small file is read whole",
    arguments: [(0, nil), (-1, nil), (4, nil), (5, "hello"), (6, "hello"), (.max, "hello")])
  func wholeFile(limit: Int, expected: String?) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("hello", to: "file")
    #expect(try FileContent.size(ofPath: file) == 5)
    #expect(try FileContent.bytes(ofPath: file, atMost: limit) == expected.map { Array($0.utf8) })
  }
}
