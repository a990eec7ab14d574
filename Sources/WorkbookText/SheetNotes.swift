/// What a person looking at the sheet would not see, or not expect, in the records read so far.
public struct SheetNotes: Sendable, Hashable {
  /// How many of the rows delivered are hidden, by hand or by a filter.
  public internal(set) var hiddenRows = 0
  /// The first of them, from 1.
  public internal(set) var firstHiddenRow: Int?
  /// The hidden columns, from 0, in the order of the sheet; their cells are read like any others.
  public internal(set) var hiddenColumns: [ClosedRange<Int>] = []
  /// How many cells hold a formula whose value the program that wrote the file did not compute; they read as empty.
  public internal(set) var uncomputedFormulas = 0
  /// The first of them.
  public internal(set) var firstUncomputedFormula: CellAddress?

  /// How many cells hold digits as text, in the column where they are counted; see
  /// ``Workbook/reader(of:countingTextIn:keepsStoredCells:)``.
  public internal(set) var textNumbers = 0
  /// The first of them.
  public internal(set) var firstTextNumber: CellAddress?

  /// The same, text in the place of numbers not noted.
  public var withoutTextNumbers: SheetNotes {
    var notes = self
    notes.textNumbers = 0
    notes.firstTextNumber = nil
    return notes
  }

  /// A sheet without anything hidden or left open.
  init() {}

  mutating func noteHiddenRow(_ row: Int) {
    hiddenRows += 1
    if firstHiddenRow == nil { firstHiddenRow = row }
  }

  /// Ranges beyond the first thousand are left out: no sheet is read by them.
  mutating func noteHiddenColumns(_ columns: ClosedRange<Int>) {
    if let last = hiddenColumns.last, last.upperBound + 1 == columns.lowerBound {
      hiddenColumns[hiddenColumns.count - 1] = last.lowerBound...columns.upperBound
    } else if hiddenColumns.count < 1000 {
      hiddenColumns.append(columns)
    }
  }

  /// Takes note of a cell of text if there is a digit in it.
  mutating func noteText(_ text: ArraySlice<UInt8>, at address: CellAddress) {
    guard text.contains(where: { (0x30...0x39).contains($0) }) else { return }
    textNumbers += 1
    if firstTextNumber == nil { firstTextNumber = address }
  }

  mutating func noteUncomputedFormula(at address: CellAddress) {
    uncomputedFormulas += 1
    if firstUncomputedFormula == nil { firstUncomputedFormula = address }
  }
}
