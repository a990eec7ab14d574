import TestSupport
import Testing

/// What a spreadsheet program makes of a ledger, and back: a text, a workbook of the same cells, a text again.
struct WorkbookRoundTripTests {
  @Test("A ledger goes through a workbook and comes back the same, byte for byte", arguments: ["xlsx", "ods"], 0..<4)
  func roundTrip(format: String, seed: UInt64) throws {
    let egalim = try Egalim()
    var maker = LedgerMaker(seed: 4_400 + seed)
    maker.canteenCount = 3
    // Within a cell, lines end with a line feed alone in a workbook.
    let rendered = LedgerRendering(layout: .siret).bytes(of: maker.ledger(count: 60)).filter { $0 != 0x0D }
    try egalim.folder.write(rendered, to: "origine.csv")
    let options = "--statement purchases --year 2026 --decimal point --accept-errors"
    let first = try egalim.run("declare origine.csv \(options) -o aller.csv")
    #expect([0, 1].contains(first.status), "\(first.errors)")
    let text = try egalim.folder.read("aller.csv")
    let table = PlainTable(text)
    let header = String(decoding: text.prefix { $0 != 0x0A }, as: UTF8.self).split(separator: ",").map(String.init)
    let rows = [header] + table.rows.map { row in header.map { row[$0] ?? "" } }
    #expect(rows.count > 10)
    let sheet = SheetRendering.Sheet("Achats", rows)
    let workbook = format == "xlsx" ? SheetRendering.xlsx([sheet]) : SheetRendering.ods([sheet])
    try egalim.folder.write(workbook, to: "achats.\(format)")
    let back = try egalim.run("declare achats.\(format) \(options) -o retour.csv")
    #expect(back.status == 0, "\(back.errors)")
    #expect(try egalim.folder.read("retour.csv") == text)
  }
}
