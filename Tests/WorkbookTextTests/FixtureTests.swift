import Foundation
import TabularText
import TestSupport
import Testing

@testable import WorkbookText

@Suite("Workbooks as programs write them")
struct FixtureTests {
  /// A sheet of a fixture, and the file that says what must be read from it.
  struct Sheet: CustomTestStringConvertible {
    let workbook: String
    let name: String
    let expectation: String

    var testDescription: String { "\(workbook), \(name)" }
    var path: String { ProjectFolder.fixture("workbooks/\(workbook)") }

    /// The records expected: the first field of each is the row's number.
    func expectedRows() throws -> [ReadRow] {
      var reader = try RecordReader(
        ByteSource(bytes: ProjectFolder.fixtureBytes("workbooks/\(expectation)")), separator: .semicolon)
      var batch = RecordBatch()
      var rows: [ReadRow] = []
      while try reader.nextBatch(&batch) {
        for record in batch.records {
          let texts = record.fieldIndices.map { batch.text(of: batch.fields[$0]) }
          rows.append(ReadRow(number: Int(texts[0]) ?? 0, cells: Array(texts.dropFirst())))
        }
      }
      return rows
    }
  }

  static let sheets: [Sheet] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ProjectFolder.fixture("workbooks"))) ?? []
    return names.sorted().compactMap { name in
      let parts = name.precomposedStringWithCanonicalMapping.split(separator: ".")
      guard name.hasSuffix(".expected.csv"), parts.count == 5 else { return nil }
      return Sheet(workbook: parts[0...1].joined(separator: "."), name: String(parts[2]), expectation: name)
    }
  }()

  @Test("Every workbook is there, and every sheet of it has its records")
  func complete() throws {
    let workbooks = Set(Self.sheets.map(\.workbook))
    #expect(workbooks.count == 9)
    for name in workbooks {
      let expected = Set(Self.sheets.filter { $0.workbook == name }.map(\.name))
      #expect(Set(try Workbook(path: ProjectFolder.fixture("workbooks/\(name)")).sheets.map(\.name)) == expected)
    }
  }

  @Test("Rows are read as expected", arguments: sheets)
  func rows(sheet: Sheet) throws {
    let workbook = try Workbook(path: sheet.path)
    #expect(try workbook.rows(of: workbook.sheet(named: sheet.name)) == sheet.expectedRows())
  }

  @Test("Rows do not depend on where blocks end", arguments: sheets, [1, 2, 13, 1000])
  func blockSizes(
    sheet: Sheet, size: Int
  ) throws {
    var limits = WorkbookLimits.standard
    limits.blockSize = size
    let workbook = try Workbook(path: sheet.path, limits: limits)
    #expect(try workbook.rows(of: workbook.sheet(named: sheet.name)) == sheet.expectedRows())
  }

  @Test("A file, memory and a pipe give the same", arguments: ["excel.xlsx", "handmade.ods", "google.xlsx"])
  func sources(name: String) throws {
    let path = ProjectFolder.fixture("workbooks/\(name)")
    let rows = try Workbook(path: path).allRows()
    let bytes = try ProjectFolder.fixtureBytes("workbooks/\(name)")
    #expect(try Workbook(bytes: bytes).allRows() == rows)
    var source = ByteSource(bytes: bytes)
    #expect(try Workbook(reading: &source).allRows() == rows)
  }

  @Test("The format is told by the content")
  func formats() throws {
    #expect(try Workbook(path: ProjectFolder.fixture("workbooks/openpyxl.xlsx")).format == .officeOpenXML)
    #expect(try Workbook(path: ProjectFolder.fixture("workbooks/libreoffice.ods")).format == .openDocument)
  }

  @Test("Hidden sheets are told", arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.ods"])
  func hiddenSheets(name: String) throws {
    let sheets = try Workbook(path: ProjectFolder.fixture("workbooks/\(name)")).sheets
    #expect(sheets.map(\.name) == ["Achats", "Masquée", "Vide"])
    #expect(sheets.map(\.isHidden) == [false, true, false])
    #expect(sheets.map(\.index) == [0, 1, 2])
  }

  struct Notes: CustomTestStringConvertible {
    let workbook: String
    var hiddenRow: Int?
    let hiddenColumns: [ClosedRange<Int>]
    var formulas = 0
    var formula: CellAddress?
    var testDescription: String { workbook }
  }

  @Test(
    "Hidden rows and columns and formulas without a value are told",
    arguments: [
      Notes(
        workbook: "openpyxl.xlsx", hiddenRow: 10, hiddenColumns: [5...5], formulas: 5,
        formula: CellAddress(column: 1, row: 7)),
      Notes(workbook: "libreoffice.xlsx", hiddenRow: 10, hiddenColumns: [5...5]),
      Notes(workbook: "libreoffice.ods", hiddenRow: 10, hiddenColumns: [5...5]),
      Notes(
        workbook: "excel.xlsx", hiddenRow: 7, hiddenColumns: [1...2], formulas: 1,
        formula: CellAddress(column: 5, row: 7)),
      Notes(
        workbook: "handmade.ods", hiddenRow: 8, hiddenColumns: [2...3], formulas: 1,
        formula: CellAddress(column: 2, row: 9)), Notes(workbook: "google.xlsx", hiddenColumns: []),
    ])
  func notes(expected: Notes) throws {
    let workbook = try Workbook(path: ProjectFolder.fixture("workbooks/\(expected.workbook)"))
    var reader = try workbook.reader(of: workbook.sheets[0])
    _ = try reader.rows()
    #expect(reader.notes.firstHiddenRow == expected.hiddenRow)
    #expect(reader.notes.hiddenRows == (expected.hiddenRow == nil ? 0 : 1))
    #expect(reader.notes.hiddenColumns == expected.hiddenColumns)
    #expect(reader.notes.uncomputedFormulas == expected.formulas)
    #expect(reader.notes.firstUncomputedFormula == expected.formula)
  }

  @Test("Fixtures survive what a disk or a mail may do to them", arguments: ["excel-1904.xlsx", "handmade.ods"])
  func damage(name: String) throws {
    let bytes = try ProjectFolder.fixtureBytes("workbooks/\(name)")
    let sound = outcome(of: bytes)
    for count in 0..<bytes.count {
      guard case .failure = outcome(of: Array(bytes[..<count])) else {
        Issue.record("cut at \(count), the file still reads")
        continue
      }
    }
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0...generator.below(3) { changed[generator.below(changed.count)] = UInt8(generator.below(256)) }
      // A changed byte may be one that nobody reads, such as a time; what is read is never read wrong.
      if case .success(let rows) = outcome(of: changed) { #expect(rows.count == (try sound.get()).count) }
    }
  }
}
