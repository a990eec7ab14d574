import Foundation
import TestSupport
import Testing

@Suite("Guide")
struct GuideTests {
  /// All pages in one test, in their order: a page goes on with the files of those before it.
  @Test(
    "What the guide shows is what the terminal shows",
    .enabled(if: GuideTerminal.isAvailable, "gives its commands a terminal with script, of util-linux on Linux"))
  func examplesAreTrue() throws {
    let folder = ProjectFolder.root.appendingPathComponent("docs/guide")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
    #expect(names.count > 5)
    let terminal = try GuideTerminal()
    for name in names.sorted() {
      let page = GuidePage(text: try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8))
      let replayed = try page.replayed(in: terminal)
      #expect(throws: Never.self) { try GoldenFile("../docs/guide/\(name)").expect(replayed) }
    }
  }

  @Test("The end of the demo is as page 1 shows it")
  func demoEnds() throws {
    let page = try text("docs/guide/01-installer.md")
    let shown = try #require(page.firstMatch(of: #/```text\n((?:.*\n)+?)```/#)).output.1
    let script = try text("Fixtures/demo/run.sh").replacingOccurrences(of: "$out", with: "build/demo")
    #expect(script.contains("<<EOF\n\n\(shown)EOF"))
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOf: ProjectFolder.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test(
    "An excerpt keeps its cuts when the output changes",
    arguments: [
      // printed, recorded, excerpt
      ("a b c", "a b c", "a b c"),
      ("a b X", "a b c", "a b X"),
      ("", "a", ""),
      ("a", "", "a"),
      ("a b c d", "a b […]", "a b […]"),
      ("a X b c d", "a b […]", "a X b […]"),
      ("a X c d", "a b […]", "a X […]"),
      ("a b", "a b […]", "a b"),
      ("a b c d", "[…] c d", "[…] c d"),
      ("a b c X d", "[…] c d", "[…] c X d"),
      ("a b X d", "[…] c d", "[…] X d"),
      ("c", "[…] c", "c"),
      ("a", "[…] b c", "a"),
      ("a b c d e", "[…] b c […]", "[…] b c […]"),
      ("a b X c d e", "[…] b c […]", "[…] b X c […]"),
      ("a b c d e", "a […] c […] e", "a […] c […] e"),
      ("a b c d", "a […] c […] e", "a […] c d"),
    ])
  func excerpts(printed: String, recorded: String, wanted: String) {
    func lines(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    #expect(GuidePage.excerpt(of: lines(printed), like: lines(recorded)) == lines(wanted))
  }
}
