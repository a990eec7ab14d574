import EGalimDiagnostics
import TabularText

/// Finds the header of a text among its first lines, and the separator with it.
///
/// What stands above a header was not written as a table: titles, a period, quotes anywhere. So lines are looked at, not
/// records, and each as every separator would cut it; the table begins with the first line that is a known header.
struct HeaderSearch {
  /// How many filled lines are looked at, in texts and in sheets.
  static let searchedRows = 30
  /// No table of ours comes near; a record of so many cells is no header.
  static let widestHeader = 500
  /// Over how many lines a header with line ends in its cells may reach.
  private static let mostLines = 8

  /// A header that was found; the reader's next record is that header.
  struct Found {
    let header: HeaderMatch
    /// How many filled rows stand above it.
    let rowsAbove: Int
    /// The rows above it, where all of them are blank.
    let blanksAbove: RecordBatch
  }

  private let text: [UInt8]
  private let candidates: [Separator]

  /// Looks for a header, and lets the reader begin there.
  ///
  /// - Returns: nil where there is none; the reader then begins with the first row that could be meant as one.
  static func search(_ reader: inout RecordReader) throws(FileTrouble) -> Found? {
    let start = reader.startOffset
    var search = HeaderSearch(reader)
    var offset = start
    var rows = 0
    while rows < searchedRows, offset < search.text.count {
      let lineEnd = search.text[offset...].firstIndex(of: UInt8(ascii: "\n"))
      if lineEnd == nil, !reader.beginningIsAll, try reader.readFurtherAhead() {
        search = HeaderSearch(reader)
        continue
      }
      let next = lineEnd.map { $0 + 1 } ?? search.text.count
      if !search.isBlank(offset..<next) {
        if let (header, separator) = search.header(at: offset) {
          let blanks = rows == 0 ? search.cut(start..<offset, separator, reader) : RecordBatch()
          if offset > start || separator != reader.separator { reader.start(at: offset, separatedBy: separator) }
          return Found(header: header, rowsAbove: rows, blanksAbove: blanks)
        }
        rows += 1
      }
      offset = next
      if offset == search.text.count, try reader.readFurtherAhead() { search = HeaderSearch(reader) }
    }
    search.beginWithTitles(&reader, from: start)
    return nil
  }

  private init(_ reader: borrowing RecordReader) {
    let first = reader.separator
    text = reader.beginning
    candidates = [first] + (reader.hasSeparatorLine ? [] : Separator.allCases.filter { $0 != first })
  }

  private func cut(_ range: Range<Int>, _ separator: Separator, _ reader: borrowing RecordReader) -> RecordBatch {
    guard !range.isEmpty else { return RecordBatch() }
    return RecordBatch(cutting: text[range], separatedBy: separator, firstLine: reader.hasSeparatorLine ? 2 : 1)
  }

  /// The header that begins at an offset, and the separator that makes it one.
  private func header(at offset: Int) -> (HeaderMatch, Separator)? {
    for separator in candidates {
      let batch = firstRecord(at: offset, separator)
      guard let record = batch.records.first, (2...Self.widestHeader).contains(record.fieldCount) else { continue }
      var names: [String] = []
      for index in record.fieldIndices { names.append(batch.text(of: batch.fields[index])) }
      if let header = HeaderMatch(names: names) { return (header, separator) }
    }
    return nil
  }

  /// The record that begins at an offset; cells may hold line ends.
  private func firstRecord(at offset: Int, _ separator: Separator) -> RecordBatch {
    var batch = RecordBatch()
    var end = offset
    for _ in 0..<Self.mostLines {
      end = text[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
      batch = RecordBatch(cutting: text[offset..<end], separatedBy: separator)
      guard batch.records.first?.problem == .unclosedQuote, end < text.count else { break }
    }
    return batch
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    let line = String(decoding: text[range], as: UTF8.self).unicodeScalars
    return line.allSatisfy { " \t\r\n,;|\"\u{A0}\u{202F}".unicodeScalars.contains($0) }
  }

  /// Where no header is known, lets the reader begin with the row that looks like one: the first with names rather than a
  /// title's one cell, and a row of as many cells below it.
  private func beginWithTitles(_ reader: inout RecordReader, from start: Int) {
    let separator = reader.hasSeparatorLine ? reader.separator : Separator.mostConsistent(in: text[start...])
    guard let separator else { return }
    var offset = start
    var rows = 0
    var above: (offset: Int, fieldCount: Int)?
    while rows <= Self.searchedRows, offset < text.count {
      let next = text[offset...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? text.count
      if !isBlank(offset..<next) {
        let batch = firstRecord(at: offset, separator)
        let record = batch.records.first
        if let above, above.fieldCount == record?.fieldCount {
          if above.offset > start { reader.start(at: above.offset, separatedBy: separator) }
          return
        }
        above = nil
        if let record, record.problem == nil, batch.filledCount(of: record) > 1 {
          above = (offset, record.fieldCount)
        }
        rows += 1
      }
      offset = next
    }
  }
}

extension RecordBatch {
  /// How many cells of a record hold something.
  func filledCount(of record: RecordEntry) -> Int {
    record.fieldIndices.count { index in
      !Cell(trimming: fields[index].start, fields[index].end, in: bytes.span).isEmpty
    }
  }
}
