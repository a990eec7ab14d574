import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@Suite("Tables of any wording")
struct SourceTableTests {
  @Test("Rows come as texts, with the rows above the header apart")
  func rows() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "Grossiste;;\n;;\nCode;Libellé;Montant\n007; Pommes ;\"1;5\"\n\nfin;;\n", to: "export.csv")
    var table = try SourceTable(InputFile(path: path)) { rows in rows.firstIndex { $0.cells[0] == "Code" } }
    #expect(table.rowsAbove.map(\.cells) == [["Grossiste", "", ""]])
    #expect(table.header.cells == ["Code", "Libellé", "Montant"])
    let first = try table.nextRow()
    #expect(first?.cells == ["007", "Pommes", "1;5"])
    #expect(first?.place.line == 4)
    #expect(try table.nextRow()?.cells == ["fin", "", ""])
    #expect(try table.nextRow() == nil)
  }

  @Test("A table without a header is refused at its first filled row")
  func noHeader() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("\na;b\n", to: "export.csv")
    do throws(SourceTrouble) {
      _ = try SourceTable(InputFile(path: path)) { _ in nil }
      Issue.record("no error")
    } catch {
      #expect(error.diagnostic.code == .unknownHeader)
      #expect(error.diagnostic.place.line == 2)
    }
  }
}
