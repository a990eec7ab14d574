import TabularText

/// Turns the events of a worksheet into records, one a row.
struct WorksheetDecoder: RowDecoder {
  private let values: CellValues
  private var budget: RowBudget
  private(set) var notes = SheetNotes()
  var minimumFieldCount = 0
  /// The sheet is read to the end of its part, whose checksum then tells that all was well.
  let hasEnded = false

  private var row = 0
  private var rowIsHidden = false
  private var isInRow = false
  private var column = -1
  private var isInCell = false
  private var type = CellType.number
  private var style = 0
  private var hasFormula = false
  /// The column whose cells of text are noted.
  private let numberColumn: Int?
  private let keepsStoredCells: Bool
  private(set) var storedCells: [StoredCell] = []
  private(set) var emptyRows: [Int] = []
  private var phoneticDepth = 0
  private var takesText = false
  /// The stored value of the cell, and the text that it becomes.
  private var value: [UInt8] = []
  private var text: [UInt8] = []

  enum Element: UInt16 {
    case row = 1
    case cell
    case value
    case formula
    case text
    case phonetic
    case column
  }

  enum Attribute: UInt16 {
    case reference = 1
    case style
    case type
    case hidden
    case first
    case last
  }

  static let vocabulary = XMLVocabulary(
    elements: [
      XMLName(SpreadsheetNames.main, "row", Element.row.rawValue),
      XMLName(SpreadsheetNames.main, "c", Element.cell.rawValue),
      XMLName(SpreadsheetNames.main, "v", Element.value.rawValue),
      XMLName(SpreadsheetNames.main, "f", Element.formula.rawValue),
      XMLName(SpreadsheetNames.main, "t", Element.text.rawValue),
      XMLName(SpreadsheetNames.main, "rPh", Element.phonetic.rawValue),
      XMLName(SpreadsheetNames.main, "col", Element.column.rawValue),
    ],
    attributes: [
      XMLName([], "r", Attribute.reference.rawValue), XMLName([], "s", Attribute.style.rawValue),
      XMLName([], "t", Attribute.type.rawValue), XMLName([], "hidden", Attribute.hidden.rawValue),
      XMLName([], "min", Attribute.first.rawValue), XMLName([], "max", Attribute.last.rawValue),
    ])

  init(values: CellValues, limits: WorkbookLimits, numberColumn: Int?, keepsStoredCells: Bool) {
    self.values = values
    self.keepsStoredCells = keepsStoredCells
    self.numberColumn = numberColumn
    budget = RowBudget(limits)
  }

  mutating func decode(

    _ events: borrowing XMLEvents, from first: Int, into batch: inout RecordBatch

  ) throws(WorkbookTrouble) -> Int {
    var index = first
    while index < events.list.count {
      let event = events.list[index]
      index += 1
      switch event.kind {
      case .text: try take(event, in: events)
      case .start: try start(event, in: events)
      case .end:
        guard let element = Element(rawValue: event.code) else { continue }
        try end(element, &batch)
        if element == .row, RowBudget.isFull(batch) { return index }
      }
    }
    return index
  }

  private mutating func take(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    guard takesText else { return }
    value.append(contentsOf: events.bytes[events.textRange(event)])
    guard value.count <= budget.limits.rowSize else { throw .rowTooLong(row: row) }
  }

  private mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    switch Element(rawValue: event.code) {
    case .row where !isInRow: try startRow(event, in: events)
    case .cell where isInRow && !isInCell: try startCell(event, in: events)
    case .value where isInCell: takesText = type != .inlineText
    case .text where isInCell: takesText = type == .inlineText && phoneticDepth == 0
    case .formula where isInCell: hasFormula = true
    case .phonetic: phoneticDepth += 1
    case .column where row == 0: noteColumns(event, in: events)
    default: break
    }
  }

  private mutating func end(_ element: Element, _ batch: inout RecordBatch) throws(WorkbookTrouble) {
    switch element {
    case .value, .text: takesText = false
    case .cell where isInCell:
      try endCell(&batch)
      isInCell = false
    case .row where isInRow:
      isInRow = false
      guard batch.openFieldCount > 0 else {
        if keepsStoredCells { emptyRows.append(row) }
        return
      }
      if rowIsHidden { notes.noteHiddenRow(row) }
      batch.padOpenRecord(to: minimumFieldCount)
      try budget.spend(batch)
      batch.closeRecord(line: row, number: row)
    case .phonetic: phoneticDepth -= 1
    default: break
    }
  }

  private mutating func startRow(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    var number = row + 1
    rowIsHidden = false
    for attribute in events.attributes(event) {
      switch Attribute(rawValue: attribute.code) {
      case .reference: number = WholeNumber.read(events.bytes, attribute.range) ?? 0
      case .hidden: rowIsHidden = SpreadsheetNames.isTrue(events.value(attribute))
      default: break
      }
    }
    guard (1...budget.limits.rowCount).contains(number) else { throw .rowOutOfRange(row: number) }
    guard number > row else { throw .rowOutOfOrder(row: number) }
    row = number
    column = -1
    isInRow = true
  }

  private mutating func startCell(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    column += 1
    type = .number
    style = 0
    hasFormula = false
    value.removeAll(keepingCapacity: true)
    for attribute in events.attributes(event) {
      switch Attribute(rawValue: attribute.code) {
      case .reference:
        guard let address = CellAddress(events.value(attribute)), address.row == row else {
          throw .brokenCell(row: row)
        }
        column = address.column
      case .style: style = WholeNumber.read(events.bytes, attribute.range) ?? 0
      case .type: type = CellType(events.value(attribute))
      default: break
      }
    }
    guard column < budget.limits.columnCount else { throw .columnOutOfRange(row: row) }
    isInCell = true
  }

  private mutating func endCell(_ batch: inout RecordBatch) throws(WorkbookTrouble) {
    takesText = false
    guard !value.isEmpty else {
      if hasFormula, type != .formulaText {
        if keepsStoredCells { store(.uncomputedFormula) }
        notes.noteUncomputedFormula(at: CellAddress(column: column, row: row))
      }
      return
    }
    if keepsStoredCells { store(kind) }
    if type == .sharedText {
      guard let range = values.sharedRange(value) else { throw .brokenCell(row: row) }
      try budget.set(column, row: row, to: values.sharedText.bytes, range, in: &batch)
      if column == numberColumn {
        notes.noteText(values.sharedText.bytes[range], at: CellAddress(column: column, row: row))
      }
    } else {
      text.removeAll(keepingCapacity: true)
      values.append(value, type: type, style: style, to: &text)
      try budget.set(column, row: row, to: text, 0..<text.count, in: &batch)
      if column == numberColumn, type == .inlineText || type == .formulaText {
        notes.noteText(text[...], at: CellAddress(column: column, row: row))
      }
    }
  }

  mutating func forgetStoredCells() {
    storedCells.removeAll(keepingCapacity: true)
  }

  private mutating func store(_ kind: StoredCell.Kind) {
    storedCells.append(
      StoredCell(at: CellAddress(column: column, row: row), kind, values.styles.format(ofStyle: style)))
  }

  private var kind: StoredCell.Kind {
    switch type {
    case .number: values.styles.meaning(ofStyle: style) == .number ? .number : .date
    case .date: .date
    case .boolean: .boolean
    case .error: .error
    case .sharedText, .formulaText, .inlineText: .text
    }
  }

  private mutating func noteColumns(_ event: XMLEvent, in events: borrowing XMLEvents) {
    var first = 0
    var last = 0
    var isHidden = false
    for attribute in events.attributes(event) {
      switch Attribute(rawValue: attribute.code) {
      case .first: first = WholeNumber.read(events.bytes, attribute.range) ?? 0
      case .last: last = WholeNumber.read(events.bytes, attribute.range) ?? 0
      case .hidden: isHidden = SpreadsheetNames.isTrue(events.value(attribute))
      default: break
      }
    }
    guard isHidden, first > 0, first <= last, last <= budget.limits.columnCount else { return }
    notes.noteHiddenColumns(first - 1...last - 1)
  }
}
