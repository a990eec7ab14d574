import EGalimDiagnostics
import TabularText
import WorkbookText

/// Walks the records of a table: the checks that need no knowledge of what a table holds.
struct TableWalk {
  /// The file, and the sheet where it is a workbook.
  let place: Place
  let header: HeaderMatch
  let keepsExcerpts: Bool
  /// Cells that a record must have: up to the last one with a name.
  private let neededCells: Int
  private(set) var lines = 0
  private(set) var counted = 0
  private var findings = RowFindings()

  init(_ place: Place, header: HeaderMatch, keepsExcerpts: Bool) {
    self.place = place
    self.header = header
    self.keepsExcerpts = keepsExcerpts
    neededCells = (header.names.indices.last { !header.namelessCells.contains($0) } ?? -1) + 1
  }

  /// The file.
  var path: String { place.path }

  /// Reports the header, then hands every sound record to `rows`, one after another.
  mutating func walk(
    _ table: consuming OpenedTable, rows: inout some RecordTaker, collector: inout DiagnosticCollector
  ) throws(TableTrouble) {
    begin(table, rows: &rows, collector: &collector)
    repeat {
      for record in table.batch.records where record.number > table.headerRecord.number {
        take(record, in: table.batch, rows: &rows, collector: &collector)
      }
    } while try table.source.nextBatch(&table.batch)
    if let notes = table.source.sheetNotes { report(notes, collector: &collector) }
    end(collector: &collector)
  }

  /// Reports what stands before the header, and the header.
  mutating func begin(
    _ table: borrowing OpenedTable, rows: inout some RecordTaker, collector: inout DiagnosticCollector
  ) {
    for record in table.blanksAbove.records where table.blanksAbove.isBlank(record) {
      take(record, in: table.blanksAbove, rows: &rows, collector: &collector)
    }
    reportHeader(table, collector: &collector)
  }

  /// Reports the header alone, where nothing below it can be read.
  func reportHeader(_ table: borrowing OpenedTable, collector: inout DiagnosticCollector) {
    if let finding = table.encodingFinding { collector.record(Diagnostic(finding, at: Place(path: path))) }
    if table.rowsAbove > 0 {
      collector.record(Diagnostic(.rowsAboveHeader(count: table.rowsAbove), at: table.headerPlace))
    }
    report(header.findings, of: table.headerRecord, in: table.batch, collector: &collector)
  }

  /// Reports that there is nothing below the header, if that is so.
  func end(collector: inout DiagnosticCollector) {
    if lines == 0 { collector.record(Diagnostic(.headerAlone, at: Place(path: path))) }
  }

  /// Reports what a person who looks at the sheet would not expect, once it was read to its end.
  func report(_ notes: SheetNotes, collector: inout DiagnosticCollector) {
    if let first = notes.firstUncomputedFormula {
      collector.record(
        Diagnostic(
          .uncomputedFormulas(count: notes.uncomputedFormulas),
          at: place.ofSheetCell(column: first.column + 1, row: first.row)))
    }
    if let first = notes.firstTextNumber {
      collector.record(
        Diagnostic(
          .textAmounts(count: notes.textNumbers), at: place.ofSheetCell(column: first.column + 1, row: first.row)))
    }
    if let row = notes.firstHiddenRow {
      collector.record(
        Diagnostic(.hiddenRows(count: notes.hiddenRows), at: place.ofSheetCell(column: 1, row: row)))
    }
  }

  /// A walk of the same table that has counted nothing.
  func emptyCopy() -> TableWalk { TableWalk(place, header: header, keepsExcerpts: keepsExcerpts) }

  /// Counts from zero again.
  mutating func startCount() {
    lines = 0
    counted = 0
  }

  /// A finding about a whole record.
  func diagnostic(_ finding: Finding, of record: RecordEntry, in batch: borrowing RecordBatch) -> Diagnostic {
    Diagnostic(
      RowFindings.Entry(cell: nil, finding: finding), of: record, in: batch, header: header, table: place,
      keepsExcerpt: keepsExcerpts)
  }

  /// Counts a record that was found sound without being walked.
  @inline(__always)
  mutating func countSound() {
    lines &+= 1
    counted &+= 1
  }

  /// Adds what another walk of the same table has counted.
  mutating func count(lines: Int, counted: Int) {
    self.lines += lines
    self.counted += counted
  }

  /// Hands a record to `rows` if it is sound, and reports what is wrong with it.
  mutating func take(
    _ record: RecordEntry, in batch: borrowing RecordBatch, rows: inout some RecordTaker,
    collector: inout DiagnosticCollector
  ) {
    findings.removeAll()
    if let problem = record.problem {
      lines += 1
      rows.leaveOut(record)
      collector.record(problem, of: record, in: batch, header: header, table: place, keepsExcerpt: keepsExcerpts)
      return
    }
    if record.fieldCount == 1 || record.fieldCount != header.names.count || batch.startsBlank(record),
      batch.isBlank(record)
    {
      findings.add(.blankRow, cell: nil)
    } else if let aside = rows.setAside(record, in: batch, after: lines) {
      guard let finding = aside.finding else { return }
      findings.add(finding, cell: nil)
    } else {
      lines += 1
      if hasEveryCell(record, in: batch) {
        rows.read(record, in: batch, findings: &findings)
        // With a cell too many, what follows a separator that should have been quoted stands in the wrong columns.
        if findings.hasError, record.fieldCount > header.names.count, !place.isOnSheet {
          findings.removeAll()
          findings.add(.raggedRow(expected: header.names.count, found: record.fieldCount), cell: nil)
        }
      } else {
        rows.leaveOut(record)
      }
      if !findings.hasError { counted += 1 }
    }
    guard !findings.entries.isEmpty else { return }
    for entry in findings.inCellOrder {
      collector.record(entry, of: record, in: batch, header: header, table: place, keepsExcerpt: keepsExcerpts)
    }
    findings.isOnlyCounting = !collector.keepsMore(inFile: path)
  }

  /// Whether the record has the header's cells; empty ones beyond are told as trailing separators.
  private mutating func hasEveryCell(_ record: RecordEntry, in batch: borrowing RecordBatch) -> Bool {
    if record.fieldCount == header.names.count { return true }
    if record.fieldCount < neededCells {
      findings.add(.raggedRow(expected: neededCells, found: record.fieldCount), cell: nil)
      return false
    }
    guard record.fieldCount > header.names.count else { return true }
    for index in header.names.count..<record.fieldCount {
      let field = batch.fields[record.firstField + index]
      if !Cell(trimming: field.start, field.end, in: batch.bytes.span).isEmpty {
        // The cells of a sheet stand where they stand: one more shifts none of the others.
        if place.isOnSheet {
          findings.add(.cellsBesideTable, cell: index)
          return true
        }
        findings.add(.raggedRow(expected: header.names.count, found: record.fieldCount), cell: nil)
        return false
      }
    }
    if !place.isOnSheet { findings.add(.trailingSeparators, cell: header.names.count) }
    return true
  }

  private func report(
    _ headerFindings: [(cell: Int?, finding: Finding)], of record: RecordEntry, in batch: borrowing RecordBatch,
    collector: inout DiagnosticCollector
  ) {
    for (cell, finding) in headerFindings {
      collector.record(
        RowFindings.Entry(cell: cell, finding: finding), of: record, in: batch, header: header, table: place,
        keepsExcerpt: keepsExcerpts)
    }
  }
}

extension RecordBatch {
  /// Whether the first cell is empty: the cheap half of the test for a blank row.
  fileprivate func startsBlank(_ record: RecordEntry) -> Bool {
    let field = fields[record.firstField]
    return Cell(trimming: field.start, field.end, in: bytes.span).isEmpty
  }
}
