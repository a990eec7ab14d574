import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Writes a ledger again with some empty cells filled, every other cell to the byte as it was.
public struct ClassifiedLedger: Sendable {
  private let ledger: ClassifiableLedger
  private let fills: [Int: LineFill]
  private let columns: LedgerColumns

  /// Prepares the writing.
  public init(_ ledger: ClassifiableLedger, fills: [Int: LineFill]) {
    self.ledger = ledger
    self.fills = fills
    columns = LedgerColumns(ledger.header)
  }

  /// The ledger's bytes in UTF-8, with its own separator and line ends; a sheet becomes a text with commas.
  ///
  /// - Throws: why the file cannot be read again.
  public func bytes(sheet: SheetRequest?) throws(SourceTrouble) -> [UInt8] {
    // Nothing to fill: the file as it is.
    ledger.place.isOnSheet ? try sheetBytes(sheet) : try textBytes()
  }

  // MARK: Texts

  private func textBytes() throws(SourceTrouble) -> [UInt8] {
    do throws(FileTrouble) {
      var reader = try RecordReader(ByteSource(path: ledger.file.path))
      let separator = reader.separator
      var output = reader.contentKind == .text(byteOrderMark: true) ? [0xEF, 0xBB, 0xBF] as [UInt8] : []
      var batch = RecordBatch()
      var cellCount: Int?
      while try reader.nextBatch(&batch) {
        var done = 0
        for record in batch.records {
          output += batch.bytes[done..<record.start]
          if cellCount == nil, isHeader(record, in: batch) {
            cellCount = record.fieldCount
            append(record, in: batch, [:], ending: ClassifiableLine.decisionColumn, separator, to: &output)
          } else {
            let fill = cellCount == nil || record.fieldCount != cellCount ? nil : fills[record.number]
            let isWhole = record.fieldCount == cellCount
            append(
              record, in: batch, fill.map { cells(of: $0, record, in: batch) } ?? [:],
              ending: isWhole ? fill?.decision ?? "" : nil, separator, to: &output)
          }
          done = record.end
        }
        output += batch.bytes[done...]
      }
      return output
    } catch {
      throw SourceTrouble(Diagnostic(Finding(error), at: ledger.place))
    }
  }

  private func isHeader(_ record: RecordEntry, in batch: borrowing RecordBatch) -> Bool {
    var names: [String] = []
    for index in record.fieldIndices { names.append(batch.text(of: batch.fields[index])) }
    return HeaderMatch(names: names)?.layout.kind.isLedger == true
  }

  /// The cells to replace and their texts; a decision made before stays in front of a new one.
  private func cells(of fill: LineFill, _ record: RecordEntry, in batch: borrowing RecordBatch) -> [Int: String] {
    var cells: [Int: String] = [:]
    for (cell, text) in [(columns.family, fill.family), (columns.labels, fill.labels), (columns.origin, fill.origin)] {
      if let cell, let text { cells[cell] = text }
    }
    if let cell = columns.decision, cell < record.fieldCount {
      let before = batch.text(of: batch.fields[record.firstField + cell])
      cells[cell] = before.isEmpty ? fill.decision : before + " · " + fill.decision
    }
    return cells
  }

  /// Appends a record with some cells replaced, and one more at its end where the column is new.
  private func append(
    _ record: RecordEntry, in batch: borrowing RecordBatch, _ cells: [Int: String], ending last: String?,
    _ separator: Separator, to output: inout [UInt8]
  ) {
    var done = record.start
    for (cell, text) in cells.sorted(by: { $0.key < $1.key }) where cell < record.fieldCount {
      let field = batch.fields[record.firstField + cell]
      let quotes = field.isQuoted ? 1 : 0
      output += batch.bytes[done..<field.start - quotes]
      output += Self.encoded(text, separator)
      done = field.end + quotes
    }
    output += batch.bytes[done..<record.end]
    guard let last, columns.decision == nil else { return }
    output.append(separator.rawValue)
    output += Self.encoded(last, separator)
  }

  /// A cell as it is written: quoted where a reader needs it.
  private static func encoded(_ text: String, _ separator: Separator) -> [UInt8] {
    var writer = RecordWriter(separator: separator)
    // A first field, empty, keeps the writer from taking ours for the beginning of a text.
    writer.append("")
    writer.append(text)
    return Array(writer.bytes.dropFirst())
  }

  // MARK: Sheets

  private func sheetBytes(_ sheet: SheetRequest?) throws(SourceTrouble) -> [UInt8] {
    var table = try SourceTable(ledger.file, sheet: sheet) { rows in
      rows.firstIndex { HeaderMatch(names: $0.cells)?.layout.kind.isLedger == true }
    }
    var writer = RecordWriter()
    let width = table.header.cells.count
    append(table.header.cells, [:], width, decision: ClassifiableLine.decisionColumn, to: &writer)
    while let row = try table.nextRow() {
      let fill = row.place.line.flatMap { fills[$0] }
      var cells: [Int: String] = [:]
      if let fill {
        for (cell, text) in [
          (columns.family, fill.family), (columns.labels, fill.labels), (columns.origin, fill.origin),
          (columns.decision, fill.decision),
        ] {
          if let cell, let text { cells[cell] = text }
        }
      }
      append(row.cells, cells, width, decision: fill?.decision ?? "", to: &writer)
    }
    return writer.bytes
  }

  private func append(
    _ texts: [String], _ cells: [Int: String], _ width: Int, decision: String, to writer: inout RecordWriter
  ) {
    for index in 0..<max(width, texts.count) {
      writer.append(cells[index] ?? (index < texts.count ? texts[index] : ""))
    }
    if columns.decision == nil { writer.append(decision) }
    writer.endRecord()
  }
}
