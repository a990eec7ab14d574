import Foundation
import TestSupport
import Testing

@Suite("The house")
struct ArchitectureTests {
  /// What each room may import; the table of `docs/architecture.md`.
  static let rooms: [String: Set<String>] = [
    "EGalim": [],
    "TabularText": ["Glibc", "Musl", "Darwin", "Dispatch", "Synchronization", "_Builtin_intrinsics"],
    "WorkbookText": ["TabularText", "CZlib", "CExpat", "Glibc", "Musl", "Darwin"],
    "EGalimDiagnostics": [],
    "CommandLineKit": ["Glibc", "Musl", "Darwin", "Synchronization"],
    "JSONText": [],
    "EGalimLedgers": ["EGalim", "TabularText", "WorkbookText", "EGalimDiagnostics", "Synchronization"],
    "MaCantine": ["EGalim", "TabularText", "WorkbookText", "EGalimDiagnostics", "EGalimLedgers", "JSONText"],
    "EGalimReports": ["EGalim", "EGalimDiagnostics"],
    "EGalimImport": ["EGalim", "TabularText", "EGalimDiagnostics", "EGalimLedgers"],
    "EGalimProject": ["EGalim", "EGalimDiagnostics", "JSONText"],
    "EGalimTool": [
      "EGalim", "TabularText", "EGalimDiagnostics", "EGalimLedgers", "MaCantine", "EGalimReports",
      "EGalimImport", "EGalimProject", "CommandLineKit", "Glibc", "Musl", "Darwin", "Dispatch", "Synchronization",
    ],
  ]

  private static func files() throws -> [(name: String, text: String)] {
    let sources = ProjectFolder.root.appendingPathComponent("Sources").resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let urls = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return try urls.map { url in
      let name = url.resolvingSymlinksInPath().path.dropFirst(sources.path.count + 1)
      return (String(name), try String(contentsOf: url, encoding: .utf8))
    }
  }

  @Test("Every import runs down, to a room that may be imported")
  func imports() throws {
    let files = try Self.files()
    #expect(files.count > 100)
    for (name, text) in files {
      let room = String(name.prefix { $0 != "/" })
      let allowed = try #require(Self.rooms[room], "no room of that name: \(room)")
      for line in text.split(separator: "\n") {
        // Of a part of a module (`import A.b`), the module matters.
        let statement = #/\s*(?:public |package |internal |@\w+ )*import (\w+)(?:\.\w+)*/#
        guard let module = line.wholeMatch(of: statement)?.output.1 else { continue }
        #expect(allowed.contains(String(module)), "\(name) imports \(module)")
      }
    }
  }

  @Test("The page's table says which rooms a room imports")
  func pageSaysImports() throws {
    let page = try String(
      contentsOf: ProjectFolder.root.appendingPathComponent("docs/architecture.md"), encoding: .utf8)
    let table = page.split(separator: "\n").map {
      $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    for (room, allowed) in Self.rooms {
      let row = try #require(table.first { $0.count == 4 && $0[1].hasPrefix("`\(room)`") }, "\(room)")
      guard room != "EGalimTool" else { continue }
      for other in Self.rooms.keys where other != room {
        #expect(row[3].contains("`\(other)`") == allowed.contains(other), "\(room) and \(other)")
      }
    }
  }

  @Test(
    "Nothing that input can reach traps on purpose", arguments: ["try!", "as!", "fatalError(", "@unchecked Sendable"])
  func noTraps(word: String) throws {
    for (name, text) in try Self.files() { #expect(!text.contains(word), "\(name)") }
  }

  /// The files that hand memory to zlib and expat, and read a file in place.
  static let unsafeFiles = [
    "WorkbookText/Archive/Inflater.swift", "WorkbookText/Archive/ArchiveBytes.swift",
    "WorkbookText/XML/XMLParser.swift",
  ]

  @Test("Unsafe memory stays in the rooms that read and write bytes")
  func unsafeMemory() throws {
    for (name, text) in try Self.files() where text.contains("Unsafe") || text.contains("withUnsafe") {
      #expect(name.hasPrefix("TabularText/") || Self.unsafeFiles.contains(name), "\(name)")
    }
  }
}
