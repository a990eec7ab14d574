import EGalim
import EGalimLedgers
import TabularText
import TestSupport
import Testing

@Suite("What a file turned out to be")
struct FileSummaryTests {
  @Test("names layout, separator and byte order mark", arguments: PlainLayout.allCases)
  func layouts(layout: PlainLayout) throws {
    var maker = LedgerMaker(seed: 1)
    let ledger = maker.ledger(count: 10)
    for (character, separator) in [(",", .comma), (";", .semicolon), ("\t", .tab)] as [(Character, Separator)] {
      var rendering = LedgerRendering(layout: layout)
      rendering.separator = character
      rendering.hasByteOrderMark = separator == .tab
      let summary = try #require(readLedger(rendering.bytes(of: ledger), path: "x").files.first)
      #expect(summary.path == "x")
      #expect(summary.layoutName == layout.rawValue)
      #expect(summary.separator == separator)
      #expect(summary.hasByteOrderMark == (separator == .tab))
      #expect(summary.kind.isLedger)
      #expect(summary.lines == 10)
    }
  }

  @Test(
    "names the decimal mark",
    arguments: [
      (["12", "7"], nil), (["12.5", "7"], .point), (["12,5", "7"], .comma), (["12", "7,5", "1.5"], .mixed),
      (["?"], nil),
    ] as [([String], FileSummary.DecimalMark?)])
  func marks(amounts: [String], mark: FileSummary.DecimalMark?) {
    #expect(readLines(amounts.map { SampleLine(["prix_ht": $0]) }).files.map(\.decimalMark) == [mark])
  }
}
