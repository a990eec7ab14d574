import EGalim
import EGalimDiagnostics
import TabularText
import TestSupport
import Testing

@testable import EGalimLedgers

/// A ledger comes to the same in a workbook as in a text: only places are told otherwise.
@Suite("A ledger in a workbook")
struct LedgerWorkbookTests {
  private static let garbage = ["", "douze", "31/12/2026", "12,50", "2026-02-31", "TRUC", "9", " ", "a;b\"c", "-3.5"]

  /// The rows of a random ledger; a few cells spoilt.
  private static func rows(_ layout: PlainLayout, seed: UInt64, count: Int) throws -> [[String]] {
    var maker = LedgerMaker(seed: seed)
    maker.withOldLabels = layout.isOld
    var random = SeededGenerator(seed: seed)
    var rendering = LedgerRendering(layout: layout, from: &random)
    rendering.separator = ";"
    var reader = try RecordReader(ByteSource(bytes: rendering.bytes(of: maker.ledger(count: count))))
    var rows: [[String]] = []
    var batch = RecordBatch()
    while try reader.nextBatch(&batch) {
      for record in batch.records {
        // Within a cell, lines end with a line feed alone in a workbook.
        rows.append(
          record.fieldIndices.map {
            batch.text(of: batch.fields[$0]).unicodeScalars.filter { $0 != "\r" }.map(String.init).joined()
          })
      }
    }
    for _ in 0..<count / 8 {
      let row = 1 + random.below(rows.count - 1)
      // A row without its canteen is kept from becoming blank, which no sheet tells.
      rows[row][random.below(rows[row].count)] = random.pick(garbage, else: "")
    }
    return rows
  }

  private static func text(_ rows: [[String]]) -> [UInt8] {
    let lines = rows.map { row in
      row.map { "\"" + $0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" }
        .joined(separator: ";")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// The point of a number on a sheet is decimal whatever the sheet shows; that of a text is by option.
  private let options = {
    var options = ReadingOptions(today: today)
    options.decimalMark = .point
    return options
  }()

  private func read(_ bytes: [UInt8], _ path: String) -> LedgerReader<NoVisitor> {
    var reader = LedgerReader(options)
    reader.read(bytes: bytes, path: path)
    return reader
  }

  private struct Told: Equatable {
    let code: DiagnosticCode
    let row: Int?
    let field: Int?
    let name: String?
    let cell: String?

    init(_ diagnostic: Diagnostic) {
      code = diagnostic.code
      row = diagnostic.place.rowNumber
      field = diagnostic.place.fieldNumber
      name = diagnostic.place.fieldName
      // A number is told as the sheet holds it, without the zeros after its last decimal.
      cell = name == "prix_ht" ? nil : diagnostic.cell
    }
  }

  @Test("has the same sums and the same faults", arguments: PlainLayout.allCases, [1, 2, 3, 4, 5] as [UInt64])
  func sameAsText(layout: PlainLayout, seed: UInt64) throws {
    let rows = try Self.rows(layout, seed: seed, count: 120)
    let expected = read(Self.text(rows), "achats.csv")
    let workbooks = [
      ("achats.xlsx", SheetRendering.xlsx([.init("Achats", rows)])),
      ("achats.ods", SheetRendering.ods([.init("Achats", rows)])),
    ]
    for (path, bytes) in workbooks {
      let reader = read(bytes, path)
      #expect(reader.totals.keys == expected.totals.keys, "\(path)")
      for key in expected.totals.keys { #expect(reader.totals[key] == expected.totals[key], "\(path)") }
      #expect(reader.leftOut == expected.leftOut, "\(path)")
      #expect(reader.files.map(\.lines) == expected.files.map(\.lines), "\(path)")
      #expect(reader.files.map(\.counted) == expected.files.map(\.counted), "\(path)")
      #expect(reader.counts == expected.counts, "\(path)")
      let told = zip(reader.diagnostics.map(Told.init), expected.diagnostics.map(Told.init)).filter { $0 != $1 }
      #expect(told.map { "\($0) \($1)" }.prefix(2) == [], "\(path)")
      #expect(reader.diagnostics.count == expected.diagnostics.count, "\(path)")
      #expect(reader.diagnostics.allSatisfy { $0.place.sheet == "Achats" && $0.place.path == path })
    }
  }

  @Test("is read to its end, however long", arguments: [9, 10] as [UInt64])
  func severalBatches(seed: UInt64) throws {
    let rows = try Self.rows(.siret, seed: seed, count: 6_000)
    let expected = ReadingOutcome([("achats.csv", Self.text(rows))], options)
    for bytes in [SheetRendering.xlsx([.init("Achats", rows)]), SheetRendering.ods([.init("Achats", rows)])] {
      let outcome = ReadingOutcome([("achats.xlsx", bytes)], options)
      #expect(
        outcome.differences(from: expected).filter { ["keys", "totals", "left out", "suppliers"].contains($0) } == [])
      #expect(outcome.lines.map(\.rowNumber) == expected.lines.map(\.rowNumber))
      let other = zip(outcome.lines, expected.lines).filter { $0.description != $1.description }
      #expect(
        other.map {
          String(decoding: $0.0.description, as: UTF8.self) + "|" + String(decoding: $0.1.description, as: UTF8.self)
        }.prefix(3) == [])
      #expect(outcome.lines.allSatisfy { $0.path == "achats.xlsx!Achats" })
      #expect(outcome.counts == expected.counts)
    }
  }

  @Test("is the same read by several threads, which read it by one")
  func jobs() throws {
    let bytes = SheetRendering.xlsx([.init("Achats", try Self.rows(.siret, seed: 3, count: 4_000))])
    var options = ReadingOptions(today: today)
    let one = ReadingOutcome([("achats.xlsx", bytes)], options)
    options.jobs = 4
    #expect(ReadingOutcome([("achats.xlsx", bytes)], options).differences(from: one) == [])
  }

  @Test("cut short or spoilt, never traps and never passes in silence", arguments: 0..<60)
  func spoilt(_ index: Int) throws {
    let whole = SheetRendering.xlsx([.init("Achats", try Self.rows(.siret, seed: 1, count: 30))])
    var random = SeededGenerator(seed: UInt64(index))
    let bytes = index < 20 ? Array(whole.prefix(random.below(whole.count))) : Spoiling.spoil(whole, &random)
    let reader = readLedger(bytes, path: "achats.xlsx")
    let good = readLedger(whole, path: "achats.xlsx")
    let isSame =
      good.totals.keys.allSatisfy { reader.totals[$0] == good.totals[$0] } && reader.totals.keys == good.totals.keys
    #expect(isSame || reader.counts.errors > 0)
  }
}
