import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("Lines of a ledger that are no purchases")
struct FooterLinesTests {
  private static let purchases = ["12.50", "7.25", "100"].map { SampleLine(["prix_ht": $0]).text }

  private static func read(_ lines: [String], blockSize: Int = 1 << 17, jobs: Int = 1) -> LedgerReader<NoVisitor> {
    var options = ReadingOptions(today: today)
    options.blockSize = blockSize
    options.jobs = jobs
    options.findsDuplicates = false
    var reader = LedgerReader(options)
    reader.read(bytes: Array(([SampleLine.header] + lines).joined(separator: "\n").utf8), path: "achats.csv")
    return reader
  }

  static let totals: [(line: String, comparison: TotalComparison)] = [
    ("Total;;;;119.75;;;;;;;", .equal(lines: 3)),
    ("TOTAL GÉNÉRAL :;;;;119.75", .equal(lines: 3)),
    (";Sous-total;;;119.75;;;;;;;", .equal(lines: 3)),
    ("Montant total;119.75", .equal(lines: 3)),
    ("Cumul au 31/12/2026;;;;119.75;;;;;;;", .equal(lines: 3)),
    (";;;;119.75;;;;;;;", .equal(lines: 3)),
    ("Somme;;;;131.75;;;;;;;", .differs(cents: 1200, lines: 3)),
    ("Totaux;;;;119.74;;;;;;;", .differs(cents: -1, lines: 3)),
    ("Total;;;;voir annexe;;;;;;;", .noAmount),
    ("Total", .noAmount),
  ]

  @Test("are totals, compared with the lines above", arguments: totals)
  func total(line: String, comparison: TotalComparison) {
    let reader = Self.read(Self.purchases + [line])
    #expect(reader.diagnostics.map(\.finding) == [.totalLine(comparison)])
    #expect(reader.diagnostics.map(\.place.line) == [5])
    #expect(reader.files.map(\.lines) == [3])
    #expect(reader.leftOut == LeftOutLines())
  }

  @Test(
    "are remarks",
    arguments: [
      "Édité le 31/12/2026", "Page 1/3;;;;;;;;;;;", "Cantine de Ribiers;;;;;;;;;;;", ";Fin de l'état;;;;;;;;;;",
      "NB : voir 2025",
    ])
  func remark(line: String) {
    let reader = Self.read(Self.purchases + [line])
    #expect(reader.diagnostics.map(\.code) == [.remarkLine])
    #expect(reader.files.map(\.lines) == [3])
  }

  /// With a date or a canteen, or nothing but what a purchase could have, a line is judged as a purchase.
  @Test(
    "are none that lack something",
    arguments: [
      "21010034300016;Total;;;119.75;;;;;;;", "Total;;;2026-03-02;119.75;;;;;;;", ";Pommes;;;;;;;;;;",
      ";Pommes;;;12.50;AUTRES;;;;;;", "2101003430001O;;;;;;;;;;;", ";;Verger;;;;;;;;;", ";Totalenergies;;;12.50;;;;;;;",
      ";;;2026-03-02;;;;;;;;", "Pommes;Verger",
    ])
  func faulty(line: String) {
    let reader = Self.read(Self.purchases + [line])
    #expect(reader.counts.errors > 0, "\(reader.diagnostics.map(\.brief))")
    #expect(!reader.diagnostics.contains { [.totalLine, .remarkLine].contains($0.code) })
    #expect(reader.files.map(\.lines) == [4])
  }

  @Test("compare with the lines since a total before, or all", arguments: [1, 40, 300, 1 << 17])
  func nested(blockSize: Int) {
    let month = ["12.50", "7.25"].map { SampleLine(["prix_ht": $0]).text }
    let faulty = SampleLine(["prix_ht": "4.00", "famille_produits": "?"]).text
    let lines =
      month + ["Total mars;;;;19.75"] + month + [faulty, "Total avril;;;;23.75"] + month
      + ["Total mai;;;;19.75", "Total du trimestre;;;;63.25", "Total;;;;43.50", "Total;;;;1"]
    for jobs in [1, 3] {
      let reader = Self.read(lines, blockSize: blockSize, jobs: jobs)
      let comparisons = reader.diagnostics.compactMap { diagnostic -> TotalComparison? in
        if case .totalLine(let comparison) = diagnostic.finding { comparison } else { nil }
      }
      #expect(
        comparisons == [
          .equal(lines: 2), .equal(lines: 3), .equal(lines: 2), .equal(lines: 7), .equal(lines: 5),
          .differs(cents: -1875, lines: 2),
        ])
    }
  }

  @Test("of many lines are compared the same by any number of threads")
  func parallel() {
    var lines: [String] = []
    for index in 1...500 {
      lines.append(SampleLine(["prix_ht": "\(index)", "description": "Pommes \(index)"]).text)
      if index.isMultiple(of: 50) { lines.append("Sous-total;;;;\(index == 250 ? 1 : (index - 49 + index) * 25)") }
    }
    lines.append("Total;;;;125250")
    let expected = Self.read(lines).diagnostics
    #expect(expected.count == 11)
    #expect(expected.count { $0.finding == .totalLine(.equal(lines: 50)) } == 9)
    #expect(expected.last?.finding == .totalLine(.equal(lines: 500)))
    for (jobs, blockSize) in [(2, 100), (4, 999), (7, 5_000)] {
      #expect(Self.read(lines, blockSize: blockSize, jobs: jobs).diagnostics == expected)
    }
  }

  @Test("are told in the order of the lines, beside repeated lines")
  func order() {
    let line = SampleLine().text
    let text = [SampleLine.header, line, line, "Total;;;;25", line, "Page 1/1", "Total;;;;37.50"].joined(
      separator: "\n")
    #expect(
      readLedger(text).diagnostics.map(\.brief) == ["W115 3:1", "W010 4:1", "W115 5:1", "W011 6:1", "W010 7:1"])
  }

  @Test("are told on a sheet by their row")
  func sheet() {
    let rows = [SampleLine.columns, SampleLine().cells, ["Total", "", "", "", "12.5"], ["Édité le 31/12/2026"]]
    let reader = readLedger(SheetRendering.xlsx([SheetRendering.Sheet("Achats", rows)]), path: "a.xlsx")
    #expect(reader.diagnostics.map(\.finding).first == .totalLine(.equal(lines: 1)))
    #expect(reader.diagnostics.map(\.code) == [.totalLine, .remarkLine])
    #expect(reader.diagnostics.map(\.place.line) == [3, 4])
    #expect(reader.files.map(\.lines) == [1])
  }
}
