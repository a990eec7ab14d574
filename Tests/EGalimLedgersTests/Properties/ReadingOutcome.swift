import EGalim
import EGalimDiagnostics
import TabularText

@testable import EGalimLedgers

/// All that reading some files comes to, to be held against another way of reading them.
struct ReadingOutcome {
  private let reader: LedgerReader<EveryVisitor>
  private let suppliers: [[String: SupplierTable.Sums]]

  /// Reads files in memory, one after another.
  init(_ files: [(path: String, bytes: [UInt8])], _ options: ReadingOptions) {
    var reader = LedgerReader(options, visitor: EveryVisitor())
    for file in files { reader.read(bytes: file.bytes, path: file.path) }
    self.reader = reader
    suppliers = reader.totals.keys.map { key in
      let sums = reader.visitor.suppliers.suppliers.suppliers(of: key)
      return Dictionary(sums.map { ($0.name, $0.sums) }) { first, _ in first }
    }
  }

  var diagnostics: [Diagnostic] { reader.diagnostics }
  var lines: [PurchaseLine] { reader.visitor.lines.lines }
  var counts: DiagnosticCounts { reader.counts }

  /// In what the other outcome differs, by name; nothing when all is the same.
  func differences(from other: ReadingOutcome) -> [String] {
    let (mine, theirs) = (reader, other.reader)
    let keys = mine.totals.keys
    var found: [(String, Bool)] = [
      ("keys", keys == theirs.totals.keys), ("totals", keys.allSatisfy { mine.totals[$0] == theirs.totals[$0] }),
      ("overflow", mine.totals.hasOverflowed == theirs.totals.hasOverflowed),
      ("files", mine.files == theirs.files), ("left out", mine.leftOut == theirs.leftOut),
      ("diagnostics", mine.diagnostics == theirs.diagnostics), ("counts", mine.counts == theirs.counts),
      ("hidden", mine.collector.hiddenCount == theirs.collector.hiddenCount),
      ("unread", mine.collector.unreadPaths == theirs.collector.unreadPaths),
      ("paths", mine.collector.paths == theirs.collector.paths),
      ("lines", lines == other.lines), ("suppliers", suppliers == other.suppliers),
    ]
    found += mine.collector.paths.map { path in
      ("counts of \(path)", mine.collector.counts(inFile: path) == theirs.collector.counts(inFile: path))
    }
    return found.filter { !$0.1 }.map(\.0)
  }
}

/// Collects the lines, and sums by supplier.
struct EveryVisitor: PurchaseVisitor {
  private(set) var lines = LineCollector()
  private(set) var suppliers = SupplierVisitor()

  func emptyCopy() -> EveryVisitor { EveryVisitor() }
  mutating func start(path: String) { lines.start(path: path) }
  mutating func takePart() -> [PurchaseLine] { lines.takePart() }
  mutating func append(_ part: [PurchaseLine]) { lines.append(part) }
  mutating func merge(_ other: EveryVisitor) { suppliers.merge(other.suppliers) }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    lines.visit(purchase, line: line, in: batch)
    suppliers.visit(purchase, line: line, in: batch)
  }
}
