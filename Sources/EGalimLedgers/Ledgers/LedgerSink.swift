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
  private var totals = TotalCheck()

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
    let late = lateFindings(part, in: batch)
    let walk = walk
    if late.isEmpty {
      collector.append(part.collector)
    } else if collector.keepsMore(inFile: walk.path) {
      var found = part.collector
      found.insert(late.map { walk.diagnostic($0.finding, of: $0.record, in: batch) }, inFile: walk.path)
      collector.append(found)
    } else {
      collector.append(part.collector)
      for line in late {
        collector.record(line.finding.code, inFile: walk.path) {
          walk.diagnostic(line.finding, of: line.record, in: batch)
        }
      }
    }
    // A workbook's size is that of its compressed parts: what was read of it is not known.
    let bytes = walk.place.isOnSheet ? 0 : batch.sourceSize
    progress?.add(bytes: bytes, lines: part.lines, errors: part.collector.counts.errors)
  }

  /// What only the lines above tell, in the order of the lines.
  private mutating func lateFindings(_ part: Part, in batch: borrowing RecordBatch) -> [Late] {
    let repeated = repeatedLines(part.fingerprinted, in: batch)
    let compared = comparedTotals(part, in: batch)
    guard !repeated.isEmpty, !compared.isEmpty else { return repeated + compared }
    return (repeated + compared).sorted { $0.record.number < $1.record.number }
  }

  /// The lines that repeat an earlier one, each with the place of that one, in order.
  private mutating func repeatedLines(_ lines: FingerprintBatch, in batch: borrowing RecordBatch) -> [Late] {
    guard let repeated = duplicates?.note(lines), !repeated.isEmpty else { return [] }
    var index = 0
    return repeated.map { repeated in
      while batch.records[index].line < repeated.line { index += 1 }
      return Late(record: batch.records[index], finding: .duplicateLine(first: repeated.first))
    }
  }

  /// The lines that add up others, each compared with the lines above it.
  private mutating func comparedTotals(_ part: Part, in batch: borrowing RecordBatch) -> [Late] {
    var late: [Late] = []
    var (lines, cents) = (0, Int64(0))
    for total in part.totals {
      totals.add(lines: total.linesBefore - lines, cents: total.centsBefore &- cents)
      (lines, cents) = (total.linesBefore, total.centsBefore)
      late.append(Late(record: batch.records[Int(total.record)], finding: .totalLine(totals.take(total.amount))))
    }
    totals.add(lines: part.lines - lines, cents: part.cents &- cents)
    return late
  }

  /// A finding about a line that needs the lines above it.
  private struct Late {
    let record: RecordEntry
    let finding: Finding
  }
}
