import EGalimDiagnostics
import TabularText
import WorkbookText

/// Takes what threads made of a ledger's batches, in the order of its lines.
struct LedgerSink<Visitor: PurchaseVisitor>: BatchSink {
  typealias Part = LedgerWorker<Visitor>.Part

  private(set) var visitor: Visitor
  private(set) var duplicates: DuplicateSearch?
  private(set) var collector: DiagnosticCollector
  private(set) var walk: TableWalk
  private let progress: ReadingProgress?

  init(
    visitor: Visitor, duplicates: DuplicateSearch?, collector: DiagnosticCollector, walk: TableWalk,
    progress: ReadingProgress?
  ) {
    self.visitor = visitor
    self.duplicates = duplicates
    self.collector = collector
    self.walk = walk
    self.progress = progress
  }

  /// Says how many bytes are still to come, after so many that held so many lines.
  mutating func expect(bytes: Int, afterBytes seen: Int, lines: Int) {
    guard seen > 0 else { return }
    // Lines are not all as long as the first ones: two more in a hundred are made room for.
    let expected = Double(bytes) * Double(lines) / Double(seen) * 1.02
    duplicates?.expect(lines: Int(min(expected, 1e12)))
  }

  /// Takes what a person who looks at the sheet would not expect.
  mutating func take(_ notes: SheetNotes) {
    walk.report(notes, collector: &collector)
  }

  mutating func take(_ part: Part, of batch: borrowing RecordBatch) {
    visitor.append(part.visitorPart)
    walk.count(lines: part.lines, counted: part.counted)
    let repeated = repeatedLines(part.fingerprinted, in: batch)
    let walk = walk
    if repeated.isEmpty {
      collector.append(part.collector)
    } else if collector.keepsMore(inFile: walk.path) {
      var found = part.collector
      found.insert(
        repeated.map { walk.diagnostic(.duplicateLine(first: $0.first), of: $0.record, in: batch) }, inFile: walk.path)
      collector.append(found)
    } else {
      collector.append(part.collector)
      for line in repeated {
        collector.record(.duplicateLine, inFile: walk.path) {
          walk.diagnostic(.duplicateLine(first: line.first), of: line.record, in: batch)
        }
      }
    }
    // A workbook's size is that of its compressed parts: what was read of it is not known.
    let bytes = walk.place.isOnSheet ? 0 : batch.bytes.count
    progress?.add(bytes: bytes, lines: part.lines, errors: part.collector.counts.errors)
  }

  /// The lines that repeat an earlier one, each with the place of that one, in order.
  private mutating func repeatedLines(
    _ batchLines: FingerprintedLines, in batch: borrowing RecordBatch
  ) -> [(record: RecordEntry, first: String)] {
    let records = batchLines.records.map { batch.records[Int($0)] }
    let repeated = duplicates?.note(batchLines.fingerprints) { records[$0].line } ?? []
    return repeated.map { (records[$0.index], $0.first) }
  }
}
