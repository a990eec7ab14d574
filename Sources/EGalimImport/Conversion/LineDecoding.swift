import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Decodes made lines by the very code that reads ledgers: whatever it refuses would be refused there.
struct LineDecoding {
  /// What a line comes to.
  struct Outcome {
    var kept: (purchase: Purchase, kilometres: Int?)?
    var findings: [(column: LineMaker.Column?, finding: Finding)] = []
  }

  private let options: ReadingOptions

  init(today: CivilDate, directory: CanteenDirectory?) {
    var options = ReadingOptions(today: today, directory: directory)
    // Where lines repeat each other is a question for the whole ledger.
    options.findsDuplicates = false
    self.options = options
  }

  /// Decodes lines that name their canteens by one kind of identifier.
  func decode(_ lines: [MadeLine], canteen: RuleField) -> [Outcome] {
    var outcomes = [Outcome](repeating: Outcome(), count: lines.count)
    let layout: Layout = canteen == .canteenID ? .purchasesByID : .purchasesBySiret
    let names = layout.platformColumns.map(\.name)
    var writer = RecordWriter()
    for name in names { writer.append(name) }
    writer.endRecord()
    for line in lines {
      for cell in line.cells { writer.append(cell) }
      writer.endRecord()
    }
    var reader = LedgerReader(options, visitor: KeptPurchases())
    reader.read(bytes: writer.takeBytes(), path: "")
    for kept in reader.visitor.kept where outcomes.indices.contains(kept.index) {
      outcomes[kept.index].kept = (kept.purchase, kept.kilometres)
    }
    for diagnostic in reader.collector.kept {
      let index = (diagnostic.place.rowNumber ?? 0) - 2
      guard outcomes.indices.contains(index) else { continue }
      let column = diagnostic.place.fieldName.flatMap(names.firstIndex).flatMap(LineMaker.Column.init)
      outcomes[index].findings.append((column, diagnostic.finding))
    }
    return outcomes
  }
}

/// The purchases of a batch of lines, each with the number of its line.
private struct KeptPurchases: PurchaseVisitor {
  struct Kept: Sendable {
    /// From 0.
    let index: Int
    let purchase: Purchase
    let kilometres: Int?
  }

  private(set) var kept: [Kept] = []

  func emptyCopy() -> KeptPurchases { KeptPurchases() }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    kept.append(Kept(index: line.record.number - 2, purchase: purchase, kilometres: line.kilometres))
  }

  mutating func takePart() -> [Kept] {
    defer { kept = [] }
    return kept
  }

  mutating func append(_ part: [Kept]) { kept += part }
}
