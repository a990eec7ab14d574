import TestSupport
import Testing

@testable import WorkbookText

@Suite("Random sheets")
struct SheetPropertyTests {
  static let styles = "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs>"

  @Test("What is written is what is read, wherever blocks end", arguments: 1...40)
  func roundTrip(seed: Int) throws {
    let sheet = RandomSheet(seed: UInt64(seed))
    var limits = WorkbookLimits.standard
    for blockSize in [limits.blockSize, 1 + seed * 3] {
      limits.blockSize = blockSize
      let office = WorkbookMaker.workbook(sheetData: sheet.sheetData, shared: sheet.shared, styles: Self.styles)
      #expect(try outcome(of: office, limits: limits).get() == sheet.expected)
      #expect(
        try outcome(of: WorkbookMaker.openDocument(rows: sheet.tableRows), limits: limits).get() == sheet.expected)
    }
  }

  @Test("Sheets of many batches are read whole, in both kinds of files, first sheet or not")
  func manyBatches() throws {
    let count = 60_000
    let text = String(repeating: "x", count: 20)
    let expected = (1...count).map { ReadRow(number: $0, cells: [text]) }
    let row = "<table:table-cell><text:p>\(text)</text:p></table:table-cell></table:table-row>"
    let table = "<table:table-row table:number-rows-repeated='\(count)'>" + row
    let twice = "<table:table table:name='a'>\(table)</table:table><table:table table:name='b'>\(table)</table:table>"
    let workbook = try Workbook(bytes: ZipWriter.archive(WorkbookMaker.openDocumentParts(twice)))
    #expect(workbook.sheets.map(\.name) == ["a", "b"])
    for sheet in workbook.sheets { #expect(try workbook.rows(of: sheet) == expected) }
    let rows = String(repeating: "<row><c t='s'><v>0</v></c></row>", count: count)
    let office = WorkbookMaker.workbook(sheetData: rows, shared: "<si><t>\(text)</t></si>")
    #expect(try outcome(of: office).get() == expected)
  }

  @Test("Records have the fields they are asked to have", arguments: [0, 1, 2, 5])
  func minimumFieldCount(count: Int)
    throws
  {
    let office = WorkbookMaker.workbook(sheetData: "<row><c r='B1'><v>1</v></c></row>")
    let cell = "<table:table-cell/><table:table-cell office:value-type='float' office:value='1'/>"
    let openDocument = WorkbookMaker.openDocument(rows: "<table:table-row>\(cell)</table:table-row>")
    let expected = ["", "1"] + Array(repeating: "", count: max(count - 2, 0))
    for bytes in [office, openDocument] {
      let workbook = try Workbook(bytes: bytes)
      #expect(try workbook.rows(of: workbook.sheets[0], minimumFieldCount: count).map(\.cells) == [expected])
    }
  }

  @Test("Cells out of order find their column, and the last of two in one place counts")
  func disorder() throws {
    let cells = "<c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='C1'><v>33</v></c><c r='B1'><v>2</v></c>"
    let bytes = WorkbookMaker.workbook(sheetData: "<row>\(cells)</row>")
    #expect(try outcome(of: bytes).get() == [ReadRow(number: 1, cells: ["1", "2", "33"])])
  }
}
