import EGalim
import EGalimDiagnostics
import TabularText

/// Walks batches of a ledger on one thread, and shows their lines to its visitor.
struct LedgerWorker<Visitor: PurchaseVisitor>: BatchWorker {
  /// What a batch came to.
  struct Part: Sendable {
    let lines: Int
    let counted: Int
    let collector: DiagnosticCollector
    let fingerprinted: FingerprintBatch
    let totals: [LedgerBatch.Total]
    let cents: Int64
    let visitorPart: Visitor.Part
  }

  private(set) var lines: LedgerLines
  private(set) var visitor: Visitor
  private var walk: TableWalk
  private var headerNumber = 0
  /// Without any findings: what is found in a batch goes to a copy.
  private let collector: DiagnosticCollector

  init(lines: LedgerLines, visitor: Visitor, walk: TableWalk, collector: DiagnosticCollector) {
    self.lines = lines
    self.visitor = visitor
    self.walk = walk
    self.collector = collector
    self.visitor.start(walk.place)
  }

  /// Reports what stands before the header, and the header; the records up to there are left out of the batch's work.
  mutating func begin(_ table: borrowing OpenedTable, collector: inout DiagnosticCollector) {
    walk.begin(table, rows: &lines, collector: &collector)
    headerNumber = table.headerRecord.number
  }

  mutating func work(on batch: borrowing RecordBatch) -> Part {
    var collector = collector
    walk.startCount()
    let taken = lines.take(batch, after: headerNumber, walk: &walk, collector: &collector)
    for line in taken.lines {
      let texts = LineTexts(
        record: batch.records[Int(line.record)], kilometres: line.kilometres.map { Int($0) }, former: line.former,
        descriptionCell: lines.cells.description, supplierCell: lines.cells.supplier)
      visitor.visit(line.purchase, line: texts, in: batch)
    }
    return Part(
      lines: walk.lines, counted: walk.counted, collector: collector,
      fingerprinted: FingerprintBatch(taken.fingerprinted),
      totals: taken.totals, cents: taken.cents, visitorPart: visitor.takePart())
  }
}
