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

  private func export(_ bytes: [UInt8]) throws -> SourceTable {
    let folder = try TemporaryFolder()
    let path = try folder.write(bytes, to: "export.csv")
    return try SourceTable(InputFile(path: path)) { rows in rows.firstIndex { $0.cells.contains("Libellé") } }
  }

  @Test("Any encoding is read, and a guessed one is told", arguments: TextForm.all)
  func encodings(form: TextForm) throws {
    let bytes = try #require(form.bytes(of: "Société Émeraude\nCode;Libellé;Prix\n1;Bœuf;2,50 €\n"))
    var table = try export(bytes)
    #expect(table.header.cells == ["Code", "Libellé", "Prix"])
    #expect(try table.nextRow()?.cells == ["1", "Bœuf", "2,50 €"])
    #expect(table.textForm?.separator == .semicolon)
    #expect((table.encodingNote?.code == .guessedEncoding) == form.encoding.isEightBit)
  }

  @Test("The separator is the one with which rows agree")
  func separator() throws {
    let text = "Export, du 1er, au 31 mars\n\nCode\tLibellé\tPrix\n1\tRiz, long\t2,50\n2\tPain\t1,20\n"
    var table = try export(Array(text.utf8))
    #expect(table.header.cells == ["Code", "Libellé", "Prix"])
    #expect(table.header.place.line == 3)
    #expect(try table.nextRow()?.cells == ["1", "Riz, long", "2,50"])
  }

  @Test("Quotes above the header are no fault, below it they are one of their row")
  func quotes() throws {
    let text = "Export de l\"année;;\nCode;Libellé;Prix\n1;Riz;2\n2;Pain d\"épices;3\n"
    var table = try export(Array(text.utf8))
    #expect(table.rowsAbove.count == 1)
    #expect(try table.nextRow()?.cells == ["1", "Riz", "2"])
    #expect(throws: SourceTrouble.self) { try table.nextRow() }
  }

  @Test("Totals and remarks say what they are")
  func footers() throws {
    let text = "Code;Libellé;Prix\n1;Total look;2\n;;\nSous-total;;2,00\nÉdité le 3 mars;;\n;;4,00\n"
    var table = try export(Array(text.utf8))
    var rows: [SourceRow] = []
    while let row = try table.nextRow() { rows.append(row) }
    #expect(rows.map(\.isTotal) == [false, true, false, false])
    #expect(rows.map(\.isRemark) == [false, false, true, false])
  }
}
