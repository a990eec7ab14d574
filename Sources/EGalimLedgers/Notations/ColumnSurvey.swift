import TabularText

/// Goes along a column, cell after cell, until what its cells show settles a habit.
struct ColumnSurvey<Habit: Hashable & Sendable> {
  private(set) var settlement = Settlement<Habit>.open
  /// Whether nothing that follows can change it.
  private(set) var isOver = false

  private let column: Int
  private let headerNumber: Int
  /// Whether cells that show the opposite are looked for as well.
  private let seesContradictions: Bool
  private let evidence: @Sendable (Cell, Span<UInt8>) -> CellEvidence<Habit>

  init(
    of column: Int, below header: RecordEntry, seesContradictions: Bool,
    evidence: @escaping @Sendable (Cell, Span<UInt8>) -> CellEvidence<Habit>
  ) {
    self.column = column
    headerNumber = header.number
    self.seesContradictions = seesContradictions
    self.evidence = evidence
  }

  /// Takes in the next records of the table.
  mutating func take(_ batch: borrowing RecordBatch) {
    let bytes = batch.bytes.span
    for record in batch.records where record.number > headerNumber {
      guard !isOver else { return }
      guard record.problem == nil, record.fieldCount > column else { continue }
      let field = batch.fields[record.firstField + column]
      let cell = Cell(trimming: field.start, field.end, in: bytes)
      guard !cell.isEmpty, case .shows(let habit) = evidence(cell, bytes) else { continue }
      note(habit, line: record.line)
    }
  }

  private mutating func note(_ habit: Habit, line: Int) {
    guard let settled = settlement.habit else {
      settlement = .byLine(habit, line)
      isOver = !seesContradictions
      return
    }
    if settled != habit {
      settlement = .contradicted
      isOver = true
    }
  }
}
