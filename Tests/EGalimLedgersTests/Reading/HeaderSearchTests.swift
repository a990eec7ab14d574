import EGalimDiagnostics
import TabularText
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The header of a text")
struct HeaderSearchTests {
  private static let line = SampleLine().text
  private static let table = "\(SampleLine.header)\n\(line)\n\(line)\n"

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let above: String
    let findings: [String]
    var testDescription: String { name }

    init(_ name: String, _ above: String, _ findings: [String]) {
      self.name = name
      self.above = above
      self.findings = findings
    }
  }

  static let cases = [
    Case("nothing", "", []),
    Case("a title", "Achats de l'année 2026\n", ["W006 2:1"]),
    Case("a title with commas", "Mairie, achats, 2026, tout\n", ["W006 2:1"]),
    Case("a title with its empty cells", "Achats;;;;;;;;;;;\n;;;;;;;;;;;\n", ["W006 3:1"]),
    Case("quotes anywhere", "\"Achats\nde l\"année \"2026\n\"\"\"\n", ["W006 4:1"]),
    Case("ragged rows", "a;b\nc\nd;e;f;;;;;;;;;;;;;;;;;\n", ["W006 4:1"]),
    Case("blank lines", "\n;;;\n \n", ["W003 1:1", "W003 2:1", "W003 3:1"]),
    Case("a named separator", "sep=;\n", []),
    Case("a named separator and a title", "sep=;\n\nAchats\n", ["W006 4:1"]),
    Case("twenty-nine rows", (1...29).map { "ligne \($0)\n\n" }.joined(), ["W006 59:1"]),
    Case(
      "rows of many bytes", (1...20).map { "\($0)" + String(repeating: "x", count: 9_000) + "\n" }.joined(),
      ["W006 21:1"]),
  ]

  private static func read(_ text: String, blockSize: Int, jobs: Int) -> LedgerReader<NoVisitor> {
    var options = ReadingOptions(today: today)
    options.blockSize = blockSize
    options.jobs = jobs
    options.ignoring = [.duplicateLine]
    var reader = LedgerReader(options)
    reader.read(bytes: Array(text.utf8), path: "achats.csv")
    return reader
  }

  @Test("is found below", arguments: cases)
  func found(_ example: Case) {
    for (blockSize, jobs) in [(1, 1), (50, 2), (1 << 17, 1)] {
      for lineEnd in ["\n", "\r\n"] {
        let text = (example.above + Self.table).replacing("\n", with: lineEnd)
        let reader = Self.read(text, blockSize: blockSize, jobs: jobs)
        #expect(reader.diagnostics.map(\.brief) == example.findings, "block size \(blockSize)")
        #expect(reader.files.map(\.counted) == [2])
        #expect(reader.files.map(\.separator) == [.semicolon])
      }
    }
  }

  @Test("is found below more blank lines than a block has, and each is told")
  func manyBlankLines() {
    let reader = Self.read(String(repeating: "\n", count: 200_000) + Self.table, blockSize: 1_000, jobs: 2)
    #expect(reader.counts.warnings == 200_000)
    #expect(reader.diagnostics.last?.place.line == 200_000)
    #expect(reader.files.map(\.counted) == [2])
    #expect(reader.files.map(\.separator) == [.semicolon])
  }

  @Test("names its separator by itself, whatever stands above", arguments: [",", ";", "\t", "|"])
  func separators(separator: String) {
    let table = Self.table.replacing(";", with: separator)
    let reader = Self.read("Titre; avec, des | signes\t!\n\n\(table)", blockSize: 100, jobs: 1)
    #expect(reader.files.map(\.counted) == [2])
    #expect(reader.files.first.flatMap(\.separator).map { String(UnicodeScalar($0.rawValue)) } == separator)
  }

  @Test("may have line ends in its cells")
  func lineEnds() {
    let header = SampleLine.header.replacing("prix_ht", with: "\"prix\nht\"")
    let reader = Self.read("Titre\n\(header)\n\(Self.line)\n", blockSize: 100, jobs: 1)
    #expect(reader.files.map(\.counted) == [1])
    #expect(reader.diagnostics.map(\.code) == [.rowsAboveHeader, .forgivenHeader])
  }

  @Test("is not looked for below thirty filled rows")
  func tooFarBelow() {
    let rows = (1...30).map { "ligne \($0)\n" }.joined()
    let reader = Self.read(rows + Self.table, blockSize: 100, jobs: 1)
    #expect(reader.diagnostics.map(\.brief) == ["E010 1:1"])
  }

  @Test("that is not known is told where titles stand")
  func unknown() {
    let reader = Self.read("Grossiste\nExport, le 3 mars\n\nCode;Libellé;Montant\n1;Riz;2\n", blockSize: 1, jobs: 1)
    #expect(reader.diagnostics.map(\.brief) == ["E010 4:1"])
    #expect(reader.diagnostics.map(\.finding) == [.unknownHeader(names: ["Code", "Libellé", "Montant"])])
  }
}
