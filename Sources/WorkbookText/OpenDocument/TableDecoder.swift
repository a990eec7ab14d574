import TabularText

/// Turns the events of an OpenDocument workbook's content into the records of one of its sheets.
struct TableDecoder: RowDecoder {
  private(set) var notes = SheetNotes()
  var minimumFieldCount = 0
  private(set) var hasEnded = false
  private let sheet: Int
  private var budget: RowBudget
  private var rows: TableRows

  private var isInSpreadsheet = false
  private var tablesSeen = 0
  /// How many tables are open: a cell may hold one, which is no sheet.
  private var tableDepth = 0
  private var columnsSeen = 0
  private var cell = TableCell()
  private var place = Place.outside
  /// Elements open inside the cell, and inside what is left out of it.
  private var depthInCell = 0
  private var skippedDepth = 0

  private enum Place {
    case outside
    case table
    case row
    case cell
    case coveredCell
  }

  /// A decoder of the sheet of that index.
  init(sheet: Int, limits: WorkbookLimits) {
    self.sheet = sheet
    budget = RowBudget(limits)
    rows = TableRows(limits: limits)
  }

  mutating func decode(

    _ events: borrowing XMLEvents, from first: Int, into batch: inout RecordBatch

  ) throws(WorkbookTrouble) -> Int {
    var index = first
    while true {
      try rows.deliver(&budget, &notes, minimumFieldCount: minimumFieldCount, into: &batch)
      guard index < events.list.count, !hasEnded, !RowBudget.isFull(batch) else { return index }
      while index < events.list.count, !rows.hasRowToDeliver, !hasEnded {
        let event = events.list[index]
        index += 1
        switch event.kind {
        case .start: try start(event, in: events)
        case .end: try end(event.code)
        case .text: try text(event, in: events)
        }
      }
    }
  }

  private mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    let element = OpenDocumentElement(rawValue: event.code)
    switch place {
    case .outside:
      if element == .spreadsheet { isInSpreadsheet = true }
      if element == .table { startTable() }
    case .table:
      if element == .table { tableDepth += 1 }
      guard tableDepth == 1 else { return }
      if element == .column { noteColumns(event, in: events) }
      if element == .row { startRow(event, in: events) }
    case .row:
      guard element == .cell || element == .coveredCell else { return }
      cell.start(event, in: events)
      place = element == .cell ? .cell : .coveredCell
      depthInCell = 0
      skippedDepth = 0
    case .cell, .coveredCell:
      depthInCell += 1
      try startContent(element, event, in: events)
    }
  }

  /// A paragraph is the cell's own text only right below it: drawings and notes have paragraphs too.
  private mutating func startContent(
    _ element: OpenDocumentElement?, _ event: XMLEvent, in events: borrowing XMLEvents
  ) throws(WorkbookTrouble) {
    if skippedDepth > 0 {
      skippedDepth += 1
    } else if depthInCell == 1 {
      if element == .paragraph { cell.shown.startParagraph() } else { skippedDepth = 1 }
    } else {
      switch element {
      case .space:
        let count = WholeNumber.read(events, OpenDocumentAttribute.spaceCount.rawValue, of: event) ?? 1
        guard count <= budget.limits.rowSize else { throw .rowTooLong(row: rows.row) }
        cell.shown.append(UInt8(ascii: " "), count: count)
      case .tab: cell.shown.append(UInt8(ascii: "\t"), count: 1)
      case .lineBreak: cell.shown.append(UInt8(ascii: "\n"), count: 1)
      case .aside: skippedDepth = 1
      default: break
      }
      try checkCellSize()
    }
  }

  private mutating func text(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    guard place == .cell, depthInCell > 0, skippedDepth == 0 else { return }
    cell.shown.append(events.bytes[events.textRange(event)])
    try checkCellSize()
  }

  private func checkCellSize() throws(WorkbookTrouble) {
    guard cell.shown.bytes.count <= budget.limits.rowSize else { throw .rowTooLong(row: rows.row) }
  }

  private mutating func end(_ code: UInt16) throws(WorkbookTrouble) {
    switch place {
    case .cell, .coveredCell:
      if depthInCell > 0 {
        depthInCell -= 1
        if skippedDepth == 0, depthInCell == 0 { cell.shown.endParagraph() }
        skippedDepth = max(skippedDepth - 1, 0)
      } else {
        try rows.add(cell, isCovered: place == .coveredCell, &notes)
        place = .row
      }
    case .row:
      guard OpenDocumentElement(rawValue: code) == .row else { return }
      try rows.endRow()
      place = .table
    case .table, .outside:
      guard OpenDocumentElement(rawValue: code) == .table, tableDepth > 0 else { return }
      tableDepth -= 1
      guard place == .table, tableDepth == 0 else { return }
      place = .outside
      hasEnded = true
    }
  }

  private mutating func startTable() {
    tableDepth += 1
    guard isInSpreadsheet, tableDepth == 1 else { return }
    if tablesSeen == sheet { place = .table }
    tablesSeen += 1
  }

  private mutating func startRow(_ event: XMLEvent, in events: borrowing XMLEvents) {
    let repeats = WholeNumber.read(events, OpenDocumentAttribute.rowRepeats.rawValue, of: event) ?? 1
    rows.startRow(repeats: max(repeats, 1), isHidden: isHidden(event, in: events))
    place = .row
  }

  private mutating func noteColumns(_ event: XMLEvent, in events: borrowing XMLEvents) {
    let repeats = max(WholeNumber.read(events, OpenDocumentAttribute.columnRepeats.rawValue, of: event) ?? 1, 1)
    let first = columnsSeen
    columnsSeen = min(columnsSeen + repeats, budget.limits.columnCount)
    if isHidden(event, in: events), first < columnsSeen { notes.noteHiddenColumns(first...columnsSeen - 1) }
  }

  /// Rows and columns are `collapse`d by hand, and `filter`ed by a filter.
  private func isHidden(_ event: XMLEvent, in events: borrowing XMLEvents) -> Bool {
    (events.string(OpenDocumentAttribute.visibility.rawValue, of: event) ?? "visible") != "visible"
  }
}

extension WholeNumber {
  /// The number in an attribute of a start tag; nil when the tag does not have it.
  fileprivate static func read(_ events: borrowing XMLEvents, _ code: UInt16, of event: XMLEvent) -> Int? {
    for attribute in events.attributes(event) where attribute.code == code {
      return read(events.bytes, attribute.range)
    }
    return nil
  }
}
