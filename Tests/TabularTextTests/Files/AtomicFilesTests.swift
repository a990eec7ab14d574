import Foundation
import TestSupport
import Testing

@testable import TabularText

@Suite("Files put in place together")
struct AtomicFilesTests {
  private func trouble(preparing path: String, replacing: Bool = false) -> FileTrouble? {
    var files = AtomicFiles()
    do throws(FileTrouble) {
      try files.prepare(path: path, bytes: [1], replacing: replacing)
      return nil
    } catch {
      return error
    }
  }

  private func permissions(_ path: String) throws -> mode_t {
    try SystemCalls.status(of: path).st_mode & 0o7777
  }

  @Test("appear with the commit and not before")
  func appearTogether() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "b.csv")
    var files = AtomicFiles()
    try files.prepare(path: folder.path("a.csv"), bytes: Array("A".utf8), replacing: false)
    try files.prepare(path: folder.path("b.csv"), bytes: Array("B".utf8), replacing: true)
    try files.prepare(path: folder.path("c.csv"), bytes: [], replacing: true)
    #expect(!folder.contains("a.csv") && !folder.contains("c.csv"))
    #expect(try folder.readText("b.csv") == "old")
    try files.commit()
    #expect(try folder.names() == ["a.csv", "b.csv", "c.csv"])
    #expect(try folder.readText("a.csv") == "A")
    #expect(try folder.readText("b.csv") == "B")
    #expect(try folder.read("c.csv") == [])
  }

  @Test("leave nothing behind when they are not committed")
  func leaveNothing() throws {
    let folder = try TemporaryFolder()
    do {
      var files = AtomicFiles()
      try files.prepare(path: folder.path("a.csv"), bytes: [1], replacing: false)
      #expect(try folder.names().count == 1)
    }
    #expect(try folder.names() == [])
  }

  @Test("say why they cannot be prepared, and leave nothing behind then")
  func troubles() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "there.csv")
    try folder.write("x", to: "sub/file")
    #expect(trouble(preparing: folder.path("there.csv")) == .alreadyExists)
    #expect(trouble(preparing: folder.path("there.csv"), replacing: true) == nil)
    #expect(trouble(preparing: folder.path("sub")) == .isFolder)
    #expect(trouble(preparing: folder.path("sub"), replacing: true) == .isFolder)
    #expect(trouble(preparing: folder.path("none/file.csv")) == .notFound)
    #expect(trouble(preparing: folder.path("there.csv/file.csv")) == .notFound)
    #expect(trouble(preparing: folder.path + "/a\u{0}b") == .notFound)
    #expect(trouble(preparing: "/dev/null", replacing: true) == .notAFile)
    #expect(symlink("circle", folder.path("circle")) == 0)
    #expect(trouble(preparing: folder.path("circle")) == .notFound)
    #expect(try folder.names() == ["circle", "sub", "there.csv"])
  }

  @Test("respect what the user may not write", .enabled(if: geteuid() != 0, "an administrator may write everything"))
  func notWritable() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("x", to: "kept.csv")
    #expect(chmod(path, 0o444) == 0)
    #expect(trouble(preparing: path, replacing: true) == .notWritable)
    try folder.write("x", to: "closed/file")
    #expect(chmod(folder.path("closed"), 0o555) == 0)
    #expect(trouble(preparing: folder.path("closed/new")) == .permissionDenied)
    #expect(chmod(folder.path("closed"), 0o755) == 0)
  }

  @Test("cannot be prepared twice under one path, however written")
  func preparedTwice() throws {
    let folder = try TemporaryFolder()
    #expect(symlink("a.csv", folder.path("link.csv")) == 0)
    var files = AtomicFiles()
    try files.prepare(path: folder.path("a.csv"), bytes: [1], replacing: true)
    #expect(throws: FileTrouble.alreadyExists) {
      try files.prepare(path: folder.path("link.csv"), bytes: [2], replacing: true)
    }
  }

  @Test("never overwrite a name taken in the meantime, and then change nothing")
  func nameTaken() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "replaced.csv")
    do {
      var files = AtomicFiles()
      try files.prepare(path: folder.path("replaced.csv"), bytes: [1], replacing: true)
      try files.prepare(path: folder.path("first.csv"), bytes: [2], replacing: false)
      try files.prepare(path: folder.path("taken.csv"), bytes: [3], replacing: false)
      try folder.write("someone else's", to: "taken.csv")
      #expect(throws: FileTrouble.alreadyExists) { try files.commit() }
    }
    #expect(try folder.names() == ["replaced.csv", "taken.csv"])
    #expect(try folder.readText("replaced.csv") == "old")
    #expect(try folder.readText("taken.csv") == "someone else's")
  }

  @Test("follow links to what they point at, there already or not")
  func followLinks() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "sub/target.csv")
    #expect(symlink("sub/target.csv", folder.path("link.csv")) == 0)
    #expect(symlink(folder.path("link.csv"), folder.path("linkToLink.csv")) == 0)
    #expect(symlink("sub/new.csv", folder.path("dangling.csv")) == 0)
    var files = AtomicFiles()
    try files.prepare(path: folder.path("linkToLink.csv"), bytes: Array("new".utf8), replacing: true)
    try files.prepare(path: folder.path("dangling.csv"), bytes: Array("made".utf8), replacing: false)
    try files.commit()
    #expect(try folder.readText("sub/target.csv") == "new")
    #expect(try folder.readText("sub/new.csv") == "made")
    for name in ["link.csv", "linkToLink.csv", "dangling.csv"] {
      let mode = try SystemCalls.status(of: folder.path(name), followingLinks: false).st_mode
      #expect(mode & mode_t(S_IFMT) == mode_t(S_IFLNK), "\(name) is a link no more")
    }
  }

  @Test("keep the permissions of what they replace", arguments: [0o600, 0o640, 0o664, 0o755] as [mode_t])
  func keepPermissions(mode: mode_t) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("old", to: "a.csv")
    #expect(chmod(path, mode) == 0)
    var files = AtomicFiles()
    try files.prepare(path: path, bytes: [1], replacing: true)
    try files.commit()
    #expect(try permissions(path) == mode)
  }

  @Test("get the user's usual permissions when they are new", arguments: [false, true])
  func newPermissions(replacing: Bool) throws {
    let folder = try TemporaryFolder()
    let descriptor = try SystemCalls.openFile(folder.path("usual"), O_WRONLY | O_CREAT, permissions: 0o644)
    #expect(SystemCalls.closeFile(descriptor) == 0)
    var files = AtomicFiles()
    try files.prepare(path: folder.path("a.csv"), bytes: [1], replacing: replacing)
    try files.commit()
    #expect(try permissions(folder.path("a.csv")) == permissions(folder.path("usual")))
  }

  @Test("have temporaries that stay out of each other's way and out of listings")
  func temporaries() throws {
    let folder = try TemporaryFolder()
    var first = AtomicFiles()
    var second = AtomicFiles()
    try first.prepare(path: folder.path("a.csv"), bytes: [1], replacing: true)
    try second.prepare(path: folder.path("a.csv"), bytes: [2], replacing: true)
    #expect(try folder.names().count == 2)
    #expect(try Folder.fileNames(atPath: folder.path) == [])
    try first.commit()
    try second.commit()
    #expect(try folder.read("a.csv") == [2])
    #expect(try folder.names() == ["a.csv"])
  }

  @Test("wait above a folder that is yet to come", arguments: ["a/b/c/", "a//b/", "there/new/"])
  func folderToCome(path: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "there/file")
    let prefix = folder.path + "/" + path
    do {
      var files = AtomicFiles()
      try files.prepare(path: prefix + "dropped.csv", bytes: [1], replacing: false, inFolderToCome: true)
      #expect(throws: FileTrouble.self) { try files.commit() }
    }
    #expect(try folder.names() == ["there"])
    var files = AtomicFiles()
    try files.prepare(path: prefix + "a.csv", bytes: [1], replacing: false, inFolderToCome: true)
    try files.prepare(path: prefix + "b.csv", bytes: [2], replacing: true, inFolderToCome: true)
    try Folder.create(atPath: prefix)
    try files.commit()
    #expect(try folder.read(path + "a.csv") == [1])
    #expect(try folder.read(path + "b.csv") == [2])
    #expect(try Folder.fileNames(atPath: prefix).filter { $0.hasSuffix("csv") } == ["a.csv", "b.csv"])
  }

  @Test("leave nothing behind where the folder cannot come")
  func folderThatCannotCome() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "file")
    do {
      var files = AtomicFiles()
      try files.prepare(path: folder.path("file/a.csv"), bytes: [1], replacing: false, inFolderToCome: true)
      #expect(throws: FileTrouble.alreadyExists) { try Folder.create(atPath: folder.path("file/")) }
      #expect(throws: FileTrouble.notFound) { try files.commit() }
    }
    #expect(try folder.names() == ["file"])
  }
}
