import EGalimDiagnostics
import Foundation
import TestSupport
import Testing

/// The page of all codes is the catalogue's own, and names each code once.
@Suite struct DiagnosticsPageTests {
  private static let page = "../docs/reference/diagnostics.md"

  /// Written anew with `EGALIM_RECORD=1`.
  @Test func pageIsWhatTheCatalogueSays() throws {
    try GoldenFile(Self.page).expect(DiagnosticReference.markdown(in: .french))
  }

  @Test func everyCodeHasOneAnchor() throws {
    let page = String(decoding: try ProjectFolder.fixtureBytes(Self.page), as: UTF8.self)
    let anchors = page.matches(of: /<a id="([ew][0-9]{3})"><\/a>/).map { $0.1.uppercased() }
    #expect(anchors.sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  /// The contents at the head of the page lead to anchors that are there.
  @Test func everyLinkLeadsSomewhere() throws {
    let page = String(decoding: try ProjectFolder.fixtureBytes(Self.page), as: UTF8.self)
    let targets = page.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    #expect(!targets.isEmpty)
    #expect(targets.filter { !page.contains("<a id=\"\($0)\"></a>") } == [])
  }
}
