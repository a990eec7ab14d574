import EGalim
import EGalimDiagnostics
import TabularText

/// The records of ledgers, made purchases, checked and summed.
struct LedgerRows<Visitor: PurchaseVisitor>: TableRows {
  static var table: KnownTable { .purchases }

  private(set) var totals = TotalsTable()
  private(set) var leftOut = LedgerReader<Visitor>.LeftOut()
  private(set) var visitor: Visitor

  private let options: ReadingOptions
  private var duplicates = DuplicateSearch()
  private var decoder: PurchaseDecoder?
  private var path = ""
  private var hasToldOverflow = false

  init(_ options: ReadingOptions, visitor: Visitor) {
    self.options = options
    self.visitor = visitor
  }

  mutating func start(_ header: HeaderMatch, separator: Separator, path: String) {
    self.path = path
    decoder = LedgerCells(header).map {
      PurchaseDecoder(cells: $0, separator: separator, today: options.today, directory: options.directory)
    }
    duplicates.startFile(path)
  }

  mutating func read(_ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings) {
    guard let cells = decoder?.cells, let outcome = decoder?.decode(record, in: batch, findings: &findings) else {
      return
    }
    guard let purchase = outcome.purchase else {
      leftOut.lines += 1
      leftOut.cents &+= outcome.amount?.cents ?? 0
      return
    }
    let texts = LineTexts(
      record: record, path: path, kilometres: outcome.kilometres, former: outcome.former,
      descriptionCell: cells.description, supplierCell: cells.supplier)
    let description = batch.fields[record.firstField + cells.description]
    TrapChecks.check(purchase, labelsCell: cells.labels, description: description, in: batch, findings: &findings)
    if options.findsDuplicates,
      let first = duplicates.note(
        purchase, supplier: texts.supplier(in: batch), description: texts.description(in: batch), line: record.line)
    {
      findings.add(.duplicateLine(first: first), cell: nil)
    }
    totals.add(purchase)
    visitor.visit(purchase, line: texts, in: batch)
  }

  mutating func leaveOut(_ record: RecordEntry) {
    leftOut.lines += 1
  }

  mutating func finish() -> TableEnd {
    let overflows = totals.hasOverflowed && !hasToldOverflow
    hasToldOverflow = totals.hasOverflowed
    return TableEnd(decimalMark: decoder?.marksSeen.mark, finding: overflows ? .totalTooLarge : nil)
  }
}

extension DecimalMarks {
  /// The mark of the file's amounts; nil when none had decimals.
  var mark: FileSummary.DecimalMark? {
    switch (hasComma, hasPoint) {
    case (true, true): .mixed
    case (true, false): .comma
    case (false, true): .point
    case (false, false): nil
    }
  }
}
