import TabularText
import Testing

@testable import WorkbookText

@Suite("Stored cells")
struct StoredCellTests {
  private static let bytes = WorkbookMaker.workbook(
    sheetData: "<row r='1'><c r='A1' t='inlineStr'><is><t>prix</t></is></c><c r='B1' s='1'/></row>"
      + "<row r='2'><c r='A2'><v>12.5</v></c><c r='B2' s='1'><v>46087</v></c><c r='C2' t='b'><v>1</v></c></row>"
      + "<row r='3'><c r='B3' s='1'/></row>"
      + "<row r='5'><c r='A5' t='s'><v>0</v></c><c r='B5'><f>1+1</f></c><c r='C5' t='e'><v>#N/A</v></c></row><row r='6'/>",
    shared: "<si><t>12.5</t></si>",
    styles: "<numFmts><numFmt numFmtId='170' formatCode='yyyy-mm-dd'/></numFmts>"
      + "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/></cellXfs>")

  @Test("tell what each cell holds and how it displays")
  func kinds() throws {
    let workbook = try Workbook(bytes: Self.bytes)
    var reader = try workbook.reader(of: workbook.sheets[0], keepsStoredCells: true)
    var batch = RecordBatch()
    _ = try reader.nextBatch(&batch)
    let found = reader.storedCells.map { "\($0.address) \($0.kind)" }
    #expect(
      found == [
        "A1 text", "A2 number", "B2 date", "C2 boolean", "A5 text", "B5 uncomputedFormula", "C5 error",
      ])
    #expect(reader.storedCells[2].format == .custom("yyyy-mm-dd") && reader.storedCells[1].format == .general)
    #expect(reader.emptyRows == [3, 6])
    let goesOn = try reader.nextBatch(&batch)
    #expect(!goesOn)
    #expect(reader.storedCells.isEmpty && reader.emptyRows == [3, 6])
  }

  @Test("are kept only when asked for, as is text among numbers")
  func asked() throws {
    let workbook = try Workbook(bytes: Self.bytes)
    for column in [nil, 0, 1] {
      var reader = try workbook.reader(of: workbook.sheets[0], countingTextIn: column)
      var batch = RecordBatch()
      _ = try reader.nextBatch(&batch)
      #expect(reader.storedCells.isEmpty && reader.emptyRows.isEmpty)
      #expect(reader.notes.textNumbers == (column == 0 ? 1 : 0))
      #expect(reader.notes.firstTextNumber == (column == 0 ? CellAddress(column: 0, row: 5) : nil))
      #expect(reader.notes.withoutTextNumbers.firstTextNumber == nil)
    }
  }
}
