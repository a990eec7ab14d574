import EGalimLedgers
import Foundation
import TestSupport
import Testing

@testable import CommandLineKit
@testable import EGalimTool

@Suite("ReferencePages")
struct ReferencePagesTests {
  @Test("docs/reference/commandes.md is what the commands' own table says")
  func commands() throws {
    let page = MarkdownReference(texts: .french).render(EGalimTool.spec.description)
    try GoldenFile("../docs/reference/commandes.md").expect(page)
  }

  @Test("The commands' table has no fault")
  func tableIsSound() {
    #expect(EGalimTool.spec.description.validate() == [])
  }

  @Test("The version is the changelog's newest")
  func version() throws {
    let changelog = try String(
      contentsOf: ProjectFolder.root.appendingPathComponent("CHANGELOG.md"), encoding: .utf8)
    let newest = try #require(changelog.split(separator: "\n").first { $0.hasPrefix("## ") })
    #expect(newest.dropFirst(3).hasPrefix(EGalimTool.version))
  }

  @Test("Every link between the pages leads somewhere")
  func links() throws {
    let root = ProjectFolder.root
    let pages = try pages(under: root)
    #expect(pages.count > 5)
    for page in pages {
      let text = try String(contentsOf: page, encoding: .utf8)
      for link in text.matches(of: #/\]\((?!https?:|#|mailto:)([^)#\s]+)(#[^)\s]*)?\)/#) {
        let target = page.deletingLastPathComponent().appendingPathComponent(String(link.output.1))
        #expect(FileManager.default.fileExists(atPath: target.path), "\(page.lastPathComponent): \(link.output.1)")
      }
    }
  }

  private func pages(under root: URL) throws -> [URL] {
    let top = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
    let docs = FileManager.default.enumerator(at: root.appendingPathComponent("docs"), includingPropertiesForKeys: nil)
    let all = top + (docs?.compactMap { $0 as? URL } ?? [])
    return all.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
  }
}
