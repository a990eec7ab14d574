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
  private var bytesTaken = 0
  private var linesTaken = 0
  private var bytesToCome = 0

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

  /// Says how many bytes there are besides those taken so far, as far as that can be told.
  mutating func expect(bytes: Int) {
    bytesToCome = bytes
    expectLines()
  }

  /// Reckons how many lines are still to come from those that were taken.
  private mutating func expectLines() {
    guard bytesToCome > 0, bytesTaken > 0 else { return }
    let expected = Double(bytesToCome) * Double(linesTaken) / Double(bytesTaken)
    duplicates?.expect(lines: Int(min(expected, 1e12)))
  }

  /// Takes what a person who looks at the sheet would not expect.
  mutating func take(_ notes: SheetNotes) {
    walk.report(notes, collector: &collector)
  }

  mutating func take(_ part: Part, of batch: borrowing RecordBatch) {
    bytesTaken += batch.bytes.count
    linesTaken += batch.records.count
    bytesToCome -= batch.bytes.count
    expectLines()
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
    _ lines: [FingerprintedLine], in batch: borrowing RecordBatch
  ) -> [(record: RecordEntry, first: String)] {
    guard let repeated = duplicates?.note(lines), !repeated.isEmpty else { return [] }
    var index = 0
    return repeated.map { repeated in
      while batch.records[index].line < repeated.line { index += 1 }
      return (batch.records[index], repeated.first)
    }
  }
}
