import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("Lines left out")
struct LeftOutTests {
  @Test("are counted, with the amounts that can be read")
  func amounts() {
    let reader = readLines([
      SampleLine(["date": "?", "prix_ht": "184.20"]), SampleLine(["prix_ht": "?"]),
      SampleLine(["siret": "1", "prix_ht": "-4.20"]), SampleLine(["prix_ht": "10.00"]),
    ])
    #expect(reader.leftOut.lines == 3)
    #expect(reader.leftOut.cents == 18_000)
    #expect(reader.files.map(\.counted) == [1])
    #expect(reader.totals[reader.totals.keys[0]]?.total == 1_000)
  }

  @Test("add up over files; a ragged line has no amount")
  func files() {
    var reader = LedgerReader(ReadingOptions(today: today))
    for path in ["a.csv", "b.csv"] {
      reader.read(bytes: Array("\(SampleLine.header)\n\(SampleLine(["date": "?"]).text)\n1;2;3;4;5\n".utf8), path: path)
    }
    #expect(reader.leftOut.lines == 4)
    #expect(reader.leftOut.cents == 2_500)
    #expect(reader.collector.counts(inFile: "b.csv").errors == 2)
  }

  @Test("ignored warnings are neither told nor counted, errors never ignored")
  func ignoring() {
    var options = ReadingOptions(today: today)
    options.ignoring = [.decimalComma, .unreadableAmount]
    var reader = LedgerReader(options)
    let lines = [SampleLine(["prix_ht": "1,5"]), SampleLine(["prix_ht": "?"])].map(\.text)
    reader.read(bytes: Array(([SampleLine.header] + lines).joined(separator: "\n").utf8), path: "a.csv")
    #expect(reader.diagnostics.map(\.code.rawValue) == ["E106"])
    #expect(reader.counts == DiagnosticCounts(errors: 1, warnings: 0))
  }

  @Test("a limit cuts what is kept, never what is counted", arguments: [0, 1, 3, 10])
  func limit(limit: Int) {
    var options = ReadingOptions(today: today)
    options.limit = limit
    var reader = LedgerReader(options)
    let lines = (0..<5).map { _ in SampleLine(["prix_ht": "?"]).text }
    reader.read(bytes: Array(([SampleLine.header] + lines).joined(separator: "\n").utf8), path: "a.csv")
    #expect(reader.diagnostics.count == min(limit, 5))
    #expect(reader.counts.errors == 5)
  }
}
