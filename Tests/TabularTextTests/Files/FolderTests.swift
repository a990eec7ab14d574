import Foundation
import TabularText
import TestSupport
import Testing

@Suite("Folders")
struct FolderTests {
  @Test("list their regular files in byte order")
  func list() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "a.csv", "B.csv", "é.csv", "z.csv", ".hidden", "10.csv", "9.csv", "sub/inside.csv"] {
      try folder.write("x", to: name)
    }
    try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
    #expect(symlink("a.csv", folder.path("link.csv")) == 0)
    #expect(symlink("nothing", folder.path("dangling.csv")) == 0)
    #expect(symlink("sub", folder.path("linkToFolder")) == 0)
    #expect(
      try Folder.fileNames(atPath: folder.path)
        == ["10.csv", "9.csv", "B.csv", "a.csv", "b.csv", "dangling.csv", "link.csv", "z.csv", "é.csv"])
    #expect(try Folder.fileNames(atPath: folder.path("sub")) == ["inside.csv"])
    #expect(try Folder.folderNames(atPath: folder.path) == ["linkToFolder", "sub"])
    #expect(try Folder.folderNames(atPath: folder.path("sub")) == [])
  }

  @Test("say why they cannot be listed")
  func listTroubles() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "a.csv")
    #expect(throws: FileTrouble.notFound) { try Folder.fileNames(atPath: folder.path("none")) }
    #expect(throws: FileTrouble.notFound) { try Folder.fileNames(atPath: file) }
    #expect(throws: FileTrouble.notFound) { try Folder.fileNames(atPath: "a\u{0}b") }
  }

  @Test("are made with those above them, once")
  func create() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a/b/c")
    try Folder.create(atPath: path)
    try Folder.create(atPath: path + "/")
    try Folder.create(atPath: "/")
    try Folder.create(atPath: ".")
    #expect(try PathKind(ofPath: path) == .folder)
    #expect(throws: FileTrouble.notFound) { try Folder.create(atPath: "") }
  }

  @Test("are not made through a file")
  func createTroubles() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "file")
    #expect(throws: FileTrouble.alreadyExists) { try Folder.create(atPath: file) }
    #expect(throws: FileTrouble.alreadyExists) { try Folder.create(atPath: file + "/sub") }
    #expect(try folder.readText("file") == "x")
  }
}
