import TabularText
import TestSupport
import Testing

@testable import WorkbookText

/// A file and the trouble that it must give.
struct HostileFile: CustomTestStringConvertible {
  let testDescription: String
  let bytes: [UInt8]
  let trouble: WorkbookTrouble

  init(_ name: String, _ bytes: [UInt8], _ trouble: WorkbookTrouble) {
    testDescription = name
    self.bytes = bytes
    self.trouble = trouble
  }
}

/// Each file here was made to break a reader, or broke on its way; each gets one clear trouble.
@Suite("Hostile files")
struct HostileFileTests {
  static let sheet = "xl/worksheets/sheet1.xml"
  static let row = "<row r='1'><c r='A1'><v>1</v></c></row>"

  /// A workbook after a change to its last part, the sheet.
  static func changed(_ change: (inout ZipWriter.Part) -> Void) -> [UInt8] {
    var parts = WorkbookMaker.parts(sheetData: row)
    change(&parts[5])
    return ZipWriter.archive(parts)
  }

  /// An old container of streams whose list names one stream.
  static func compoundFile(stream: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 1528)
    bytes[30] = 9
    bytes[48] = 1
    for (index, byte) in stream.utf8.enumerated() { bytes[1024 + 128 + index * 2] = byte }
    return bytes
  }

  static let sound = WorkbookMaker.workbook(sheetData: row)

  @Test("Archives", arguments: archives)
  func readsArchive(example: HostileFile) {
    #expect(outcome(of: example.bytes) == .failure(example.trouble))
  }

  static let archives: [HostileFile] = [
    HostileFile("nothing", [], .notAnArchive), HostileFile("text", Array("siret;description\n".utf8), .notAnArchive),
    HostileFile("an old workbook", compoundFile(stream: "Workbook"), .legacyWorkbook),
    HostileFile("an encrypted workbook", compoundFile(stream: "EncryptedPackage"), .encrypted),
    HostileFile("a container cut short", Array(compoundFile(stream: "EncryptedPackage")[..<20]), .legacyWorkbook),
    HostileFile("an archive cut in the middle", Array(sound[..<(sound.count / 2)]), .truncated),
    HostileFile("an archive without its last byte", Array(sound.dropLast()), .truncated),
    HostileFile("an archive without a part", ZipWriter.archive([]), .notAWorkbook),
    HostileFile("any other archive", ZipWriter.archive([ZipWriter.Part("lisez-moi.txt", "bonjour")]), .notAWorkbook),
    HostileFile(
      "a list that ends too early", ZipWriter.archive(WorkbookMaker.parts(sheetData: row), declaredCount: 60),
      .damagedArchive(part: nil)),
    HostileFile("too many parts", ZipWriter.archive([], declaredCount: 30_000), .tooManyParts),
    HostileFile("an encrypted part", changed { $0.flags = 1 }, .encrypted),
    HostileFile("a wrong checksum", changed { $0.checksum = 0 }, .damagedArchive(part: sheet)),
    HostileFile("a part larger than it says", changed { $0.inflatedSize = 50 }, .damagedArchive(part: sheet)),
    HostileFile("a part smaller than it says", changed { $0.inflatedSize = 5000 }, .damagedArchive(part: sheet)),
    HostileFile(
      "a deflated part larger than it says",
      changed {
        $0.inflatedSize = 50
        $0.deflate()
      }, .damagedArchive(part: sheet)),
    HostileFile(
      "no deflate stream",
      changed {
        $0.method = 8
        $0.content = [7, 7, 7, 7]
        $0.inflatedSize = 100
      }, .damagedArchive(part: sheet)),
    HostileFile(
      "a deflate stream that never ends",
      changed {
        $0.deflate()
        $0.content.removeLast(20)
      }, .damagedArchive(part: sheet)),
    HostileFile(
      "bytes after a deflate stream",
      changed {
        $0.deflate()
        $0.content += [0, 0]
      }, .damagedArchive(part: sheet)),
    HostileFile("an unknown compression", changed { $0.method = 12 }, .unknownCompression(part: sheet)),
    HostileFile(
      "two names for one part", changed { $0.headerName = "xl/worksheets/sheet2.xml" }, .damagedArchive(part: sheet)),
    HostileFile(
      "a part that reaches beyond the file", changed { $0.compressedSize = 1 << 30 }, .damagedArchive(part: sheet)),
    HostileFile(
      "a part twice", ZipWriter.archive(WorkbookMaker.parts(sheetData: row) + [ZipWriter.Part(sheet, "<x/>")]),
      .duplicatedPart(sheet)),
    HostileFile("a bomb by its size", changed { $0.inflatedSize = 0xFFFF_FFF0 }, .expandsTooMuch(part: sheet)),
    HostileFile("a bomb by its ratio", changed { $0.inflatedSize = 100 << 20 }, .expandsTooMuch(part: sheet)),
  ]

  @Test("Packages", arguments: packages)
  func readsPackage(example: HostileFile) {
    #expect(outcome(of: example.bytes) == .failure(example.trouble))
  }

  static func changedPart(_ index: Int, _ content: String) -> [UInt8] {
    var parts = WorkbookMaker.parts(sheetData: row)
    parts[index].content = Array(content.utf8)
    return ZipWriter.archive(parts)
  }

  static func target(_ target: String, mode: String = "") -> [UInt8] {
    ZipWriter.archive(WorkbookMaker.parts(sheetData: row, target: target, mode: mode))
  }

  static let references =
    "<Relationships xmlns='\(WorkbookMaker.package)'><Relationship Id='a' Type='\(WorkbookMaker.relations)/officeDocument' "

  static let packages: [HostileFile] = [
    HostileFile("a path out of the package", target("../../../etc/passwd"), .unsafePath("../../../etc/passwd")),
    HostileFile("a path of the system", target("file:///etc/passwd"), .unsafePath("file:///etc/passwd")),
    HostileFile(
      "a sheet elsewhere", target("https://example.org/a", mode: " TargetMode='External'"),
      .unsafePath("https://example.org/a")),
    HostileFile("a sheet that is missing", target("worksheets/sheet9.xml"), .missingPart("xl/worksheets/sheet9.xml")),
    HostileFile(
      "a text document", changedPart(0, references + "Target='xl/styles.xml'/></Relationships>"), .notAWorkbook),
    HostileFile(
      "a binary workbook", changedPart(0, references + "Target='xl/workbook.bin'/></Relationships>"), .binaryWorkbook),
    HostileFile(
      "a package without a document", changedPart(0, "<Relationships xmlns='\(WorkbookMaker.package)'/>"), .notAWorkbook
    ),
    HostileFile("no sheet", changedPart(1, "<workbook xmlns='\(WorkbookMaker.main)'/>"), .noSheet),
    HostileFile(
      "a text in OpenDocument",
      ZipWriter.archive(WorkbookMaker.openDocumentParts("", type: "application/vnd.oasis.opendocument.text")),
      .notAWorkbook),
    HostileFile("no sheet in OpenDocument", ZipWriter.archive(WorkbookMaker.openDocumentParts("")), .noSheet),
    HostileFile(
      "an encrypted OpenDocument",
      ZipWriter.archive(
        WorkbookMaker.openDocumentParts(
          "", manifest: "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>")), .encrypted),
  ]

  @Test("XML", arguments: xmlFiles)
  func readsXML(example: HostileFile) {
    #expect(outcome(of: example.bytes) == .failure(example.trouble))
  }

  static let laughs = """
    <!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
    <worksheet xmlns='\(WorkbookMaker.main)'>&b;</worksheet>
    """

  static let xmlFiles: [HostileFile] = [
    HostileFile("entities that expand", changedPart(5, laughs), .documentType(part: sheet, line: 1)),
    HostileFile(
      "an entity of the system", changedPart(5, "\n<!DOCTYPE x SYSTEM 'file:///etc/passwd'><x/>"),
      .documentType(part: sheet, line: 2)),
    HostileFile("a tag never closed", changedPart(5, "<a>\n<b>\n</a>"), .malformedXML(part: sheet, line: 3)),
    HostileFile("an element never closed", changedPart(5, "<a>"), .malformedXML(part: sheet, line: 1)),
    HostileFile("an empty part", changedPart(5, ""), .malformedXML(part: sheet, line: 1)),
    HostileFile("an entity without a declaration", changedPart(5, "<a>&b;</a>"), .malformedXML(part: sheet, line: 1)),
    HostileFile("a NUL", changedPart(5, "<a>\0</a>"), .malformedXML(part: sheet, line: 1)),
    HostileFile(
      "no UTF-8", WorkbookMaker.parts(sheetData: row).replacing(5, with: Array("<a>".utf8) + [0xFF]),
      .malformedXML(part: sheet, line: 1)),
    HostileFile(
      "an unknown encoding", changedPart(5, "<?xml version='1.0' encoding='ebcdic'?><a/>"),
      .malformedXML(part: sheet, line: 1)),
    HostileFile(
      "elements without end", changedPart(5, String(repeating: "<a>", count: 100_000)),
      .excessiveXML(part: sheet, line: 1)),
    HostileFile(
      "a tag without end", changedPart(5, "<a b='" + String(repeating: "x", count: 1 << 20)),
      .excessiveXML(part: sheet, line: 1)),
    HostileFile(
      "a comment without end", changedPart(5, "<!--" + String(repeating: "x", count: 1 << 20)),
      .excessiveXML(part: sheet, line: 1)),
  ]

  @Test("Grids", arguments: grids)
  func readsGrid(example: HostileFile) {
    // The standard limit is met after a second, but only where the code is optimized.
    var limits = WorkbookLimits.standard
    limits.fieldCount = 1_000_000
    #expect(outcome(of: example.bytes, limits: limits) == .failure(example.trouble))
  }

  static func rows(_ rows: String, shared: String = "") -> [UInt8] {
    WorkbookMaker.workbook(sheetData: rows, shared: shared)
  }

  static func table(_ rows: String) -> [UInt8] { WorkbookMaker.openDocument(rows: rows) }

  static let longText = String(repeating: "x", count: 40_000)

  static let grids: [HostileFile] = [
    HostileFile("a row after the last", rows("<row r='1048577'/>"), .rowOutOfRange(row: 1_048_577)),
    HostileFile("a row zero", rows("<row r='0'/>"), .rowOutOfRange(row: 0)),
    HostileFile("a negative row", rows("<row r='-5'/>"), .rowOutOfRange(row: 0)),
    HostileFile("a row far outside", rows("<row r='99999999999999999999'/>"), .rowOutOfRange(row: 1 << 40)),
    HostileFile("a row twice", rows("<row r='2'/><row r='2'/>"), .rowOutOfOrder(row: 2)),
    HostileFile("a row that goes back", rows("<row r='5'/><row r='3'/>"), .rowOutOfOrder(row: 3)),
    HostileFile("a column after the last", rows("<row r='1'><c r='XFE1'/></row>"), .columnOutOfRange(row: 1)),
    HostileFile("a column far outside", rows("<row r='1'><c r='ZZZZZZZZZZZZZZ1'/></row>"), .columnOutOfRange(row: 1)),
    HostileFile("a cell after the last", rows("<row r='1'><c r='XFD1'/><c/></row>"), .columnOutOfRange(row: 1)),
    HostileFile("a cell of another row", rows("<row r='1'><c r='A2'/></row>"), .brokenCell(row: 1)),
    HostileFile("a cell of no place", rows("<row r='1'><c r='?'/></row>"), .brokenCell(row: 1)),
    HostileFile("a shared string that is missing", rows("<row r='7'><c t='s'><v>0</v></c></row>"), .brokenCell(row: 7)),
    HostileFile(
      "a shared string of no number", rows("<row r='7'><c t='s'><v>x</v></c></row>", shared: "<si/>"),
      .brokenCell(row: 7)),
    HostileFile(
      "a row with too much text",
      rows(
        "<row r='3'>" + String(repeating: "<c t='s'><v>0</v></c>", count: 30) + "</row>",
        shared: "<si><t>\(longText)</t></si>"), .rowTooLong(row: 3)),
    HostileFile(
      "a cell with too much text",
      rows("<row r='3'><c t='str'><v>" + String(repeating: longText, count: 30) + "</v></c></row>"), .rowTooLong(row: 3)
    ),
    HostileFile(
      "a table of too many rows",
      table(
        "<table:table-row table:number-rows-repeated='1048577'><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"
      ), .rowOutOfRange(row: 1_048_577)),
    HostileFile(
      "a table whose rows overflow",
      table(
        String(repeating: "<table:table-row table:number-rows-repeated='9223372036854775807'/>", count: 9)
          + "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row>"),
      .rowOutOfRange(row: 1 << 41)),
    HostileFile(
      "a table of too many columns",
      table(
        "<table:table-row><table:table-cell table:number-columns-repeated='16385'><text:p>x</text:p></table:table-cell></table:table-row>"
      ), .columnOutOfRange(row: 1)),
    HostileFile(
      "a table full of one cell",
      table(
        "<table:table-row table:number-rows-repeated='1048576'><table:table-cell table:number-columns-repeated='16384'>"
          + "<text:p>x</text:p></table:table-cell></table:table-row>"), .tooMuchContent),
    HostileFile(
      "spaces without end",
      table(
        "<table:table-row><table:table-cell><text:p><text:s text:c='999999999999'/></text:p></table:table-cell></table:table-row>"
      ), .rowTooLong(row: 1)),
    HostileFile(
      "many long spaces",
      table(
        "<table:table-row><table:table-cell><text:p>" + String(repeating: "<text:s text:c='1000000'/>", count: 100)
          + "</text:p></table:table-cell></table:table-row>"), .rowTooLong(row: 1)),
  ]

  @Test("Limits hold where a test sets them low")
  func lowLimits() {
    var limits = WorkbookLimits.standard
    limits.fieldCount = 3
    let four = Self.rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>1</v></c><c><v>2</v></c></row>")
    #expect(outcome(of: four, limits: limits) == .failure(.tooMuchContent))
    limits = .standard
    limits.textSize = 5
    #expect(outcome(of: four, limits: limits) == .failure(.tooMuchContent))
    limits = .standard
    limits.sharedTextCount = 1
    #expect(outcome(of: Self.rows("", shared: "<si/><si/>"), limits: limits) == .failure(.tooMuchContent))
    limits = .standard
    limits.sharedTextSize = 4
    #expect(outcome(of: Self.rows("", shared: "<si><t>abcde</t></si>"), limits: limits) == .failure(.tooMuchContent))
    limits = .standard
    limits.inflatedSize = 5000
    #expect(outcome(of: Self.rows(Self.longText), limits: limits) == .failure(.expandsTooMuch(part: Self.sheet)))
    limits = .standard
    limits.columnCount = 1
    #expect(outcome(of: four, limits: limits) == .failure(.columnOutOfRange(row: 1)))
  }

  @Test("Trouble is told again by whoever reads on")
  func sticky() throws {
    let workbook = try Workbook(bytes: Self.rows("<row r='1'><c><v>1</v></c></row><row r='1'/>"))
    var reader = try workbook.reader(of: workbook.sheets[0])
    var batch = RecordBatch()
    for _ in 0..<3 {
      #expect(throws: WorkbookTrouble.rowOutOfOrder(row: 1)) { _ = try reader.nextBatch(&batch) }
      #expect(batch.records.isEmpty)
    }
  }

  @Test("A sheet of another workbook is no sheet of this one")
  func otherSheet() throws {
    let workbook = try Workbook(bytes: Self.sound)
    #expect(throws: WorkbookTrouble.missingSheet(name: "Repas")) { try workbook.sheet(named: "Repas") }
    let other = SheetInfo(name: "Repas", index: 0, isHidden: false)
    #expect(throws: WorkbookTrouble.missingSheet(name: "Repas")) { _ = try workbook.reader(of: other) }
  }
}

extension [ZipWriter.Part] {
  /// The archive of these parts with another content of one.
  func replacing(_ index: Int, with content: [UInt8]) -> [UInt8] {
    var parts = self
    parts[index].content = content
    return ZipWriter.archive(parts)
  }
}
