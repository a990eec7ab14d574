import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

/// What stands on a sheet beside a table, and cells with types of their own.
@Suite("The cells of a sheet")
struct SheetCellTests {
  private static let header = PlainLayout.siret.columns

  private static func line(_ changes: [Int: String] = [:]) -> [String] {
    var cells = ["21010034300016", "Riz", "Grossiste", "2026-03-02", "10.5", "AUTRES", "", "", "", "", "", ""]
    for (cell, text) in changes { cells[cell] = text }
    return cells
  }

  private func read(_ rows: [[String]]) -> LedgerReader<NoVisitor> {
    readLedger(SheetRendering.xlsx([.init("Feuil1", rows)]), path: "a.xlsx", excerpts: true)
  }

  private func told(_ reader: LedgerReader<NoVisitor>) -> [String] {
    reader.diagnostics.map { "\($0.code.rawValue) \($0.place.cellAddress ?? "-")" }
  }

  @Test("A table may stand anywhere on it", arguments: [0, 1, 3], [0, 2])
  func anywhere(columns: Int, titles: Int) {
    let rows =
      Array(repeating: ["Restaurant scolaire"], count: titles) + [[]]
      + [Self.header, Self.line(), Self.line([4: "douze"])].map { Array(repeating: "", count: columns) + $0 }
    let reader = read(rows)
    let letter = ["E", "F", "", "H"][columns]
    #expect(told(reader) == (titles > 0 ? ["W006 A\(titles + 2)"] : []) + ["E106 \(letter)\(titles + 4)"])
    #expect(reader.files.map(\.counted) == [1])
  }

  @Test("Excerpts show the row as a text would")
  func excerpt() {
    let reader = read([Self.header, Self.line([4: "douze"])])
    let excerpt = reader.diagnostics.first?.excerpt
    #expect(excerpt?.text == "21010034300016;Riz;Grossiste;2026-03-02;douze;AUTRES")
    #expect(excerpt?.offset == 40 && excerpt?.length == 5)
  }

  @Test("A line break in a cell moves no place")
  func lineBreak() {
    let reader = read([Self.header, Self.line([1: "Riz\nlong", 4: "douze"]), Self.line([4: "treize"])])
    #expect(told(reader) == ["E106 E2", "E106 E3"])
  }

  @Test("Yes and no are read whatever their form", arguments: [("TRUE", 1), ("FALSE", 0), ("OUI", 1), ("", 0)])
  func booleans(text: String, count: Int64) {
    let reader = read([Self.header, Self.line([8: text])])
    #expect(told(reader) == [])
    #expect(reader.totals.keys.map { reader.totals[$0]?[.circuitCourt, .other] ?? 0 } == [count * 1_050])
  }

  @Test("A remark beside the table shifts nothing, and is told once")
  func remarks() {
    let rows = [Self.header, Self.line() + ["", "vu"], Self.line([4: "2"]) + ["vu"]]
    let reader = read(rows)
    #expect(told(reader) == ["W007 N2"])
    #expect(reader.diagnostics.map(\.occurrences) == [2])
    #expect(reader.files.map(\.counted) == [2])
  }

  @Test("A separator in a cell is no separator")
  func separators() {
    let lines = [
      Self.line([6: "BIO", 7: "FRANCE"]), Self.line([6: "BIO;FRANCE"]), Self.line([6: "BIO", 7: "FRANCE"]),
    ]
    #expect(told(read([Self.header] + lines)).filter { !$0.hasPrefix("W115") } == ["E111 G3"])
  }

  @Test("A SIRET whose zero a program took away is told, not repaired")
  func lostZero() {
    let reader = read([Self.header, Self.line([0: "1234567890123"])])
    #expect(told(reader) == ["E102 A2"])
    #expect(reader.diagnostics.first.map { $0.hint().contains("format Texte") } == true)
  }

  @Test("A date with a time of day is that day", arguments: ["2026-03-02T08:30:00"])
  func instants(text: String) {
    #expect(told(read([Self.header, Self.line([3: text])])) == [])
    #expect(readLines([SampleLine(["date": text])]).diagnostics.map(\.code.rawValue) == ["W122"])
  }
}
