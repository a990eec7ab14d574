import Foundation
import TestSupport
import Testing

/// A command that starts in a few milliseconds carries no library that it does not need.
@Suite("What the command loads")
struct LinkedLibrariesTests {
  /// What the dynamic loader may load, besides Swift's own runtime (`libswift…`) where that is not linked in.
  ///
  /// Foundation, its internationalisation (ICU) and its networking would each cost more at every start than a thousand
  /// lines take to read. zlib and expat, small and without dependencies, are linked into what is released.
  static let allowed = [
    "linux-vdso", "ld-linux", "ld-musl", "libc", "libm", "libdl", "libpthread", "librt", "libgcc_s", "libstdc++",
    "libdispatch", "libBlocksRuntime",
    "libz",
    "libexpat",
  ]

  @Test("No room takes Foundation")
  func imports() throws {
    let folder = ProjectFolder.root.appendingPathComponent("Sources").resolvingSymlinksInPath()
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    #expect(files.count > 100)
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains(#/(?m)^\s*(?:\S+ )*import (?:\w+ )?Foundation/#), "\(file.lastPathComponent)")
    }
  }

  @Test("The built command loads nothing else", .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/ldd")))
  func libraries() throws {
    let listing = try CommandRunner(executable: "/usr/bin/ldd").run([try BuiltCommand.path()])
    #expect(listing.status == 0, "\(listing.errors)")
    let names = listing.output.split(separator: "\n").compactMap { line in
      line.split(whereSeparator: \.isWhitespace).first.map { String($0.split(separator: "/").last ?? $0) }
    }
    #expect(names.contains { $0.hasPrefix("libc.") })
    for name in names {
      let stem = String(name.prefix { $0 != "." }.replacing(#/-x86-64$|-aarch64$/#, with: ""))
      #expect(stem.hasPrefix("libswift") || Self.allowed.contains(stem), "\(name)")
    }
  }
}
