import EGalim
import EGalimDiagnostics
import WorkbookText

/// The cells of a sheet's row as the workbook stores them, and what the platform makes of their types.
struct StoredRow {
  private let cells: ArraySlice<StoredCell>

  init(_ cells: ArraySlice<StoredCell>) {
    self.cells = cells
  }

  /// What the platform makes of a cell before it reads its text.
  enum Reading {
    /// It reads this text.
    case text(String)
    /// It refuses the cell.
    case refused(Finding)
    /// It reads this text or another one: which is not known.
    case doubtful(Finding, text: String)
  }

  /// What the platform makes of the cell of a column.
  func reading(of text: String, atField field: Int, in column: ImportFormat.Column) -> Reading {
    guard let cell = cells.first(where: { $0.address.column == field }) else {
      return column.name == "fournisseur" ? .refused(.platformEmptySupplier) : .text(text)
    }
    switch cell.kind {
    case .text, .error: return .text(text)
    case .boolean: return .refused(.platformTypedBoolean)
    case .uncomputedFormula: return .refused(.platformUncomputedFormula)
    case .date: return column.name == "date" ? StoredRow.day(text, cell.format) : .text(text)
    case .number:
      return column.holdsAnyText ? .refused(.platformNumberForText) : StoredRow.number(text, cell.format, in: column)
    }
  }

  /// A date cell: our text of it is the day, maybe with a time of day after a `T`.
  private static func day(_ text: String, _ format: NumberFormat) -> Reading {
    let iso = text.split(separator: "T").first.map { String($0) } ?? text
    guard let day = PlatformCell.date(iso) else { return .refused(.platformDateDisplay(shown: nil)) }
    switch DateDisplay(of: day, in: format) {
    case .readable: return .text(iso)
    case .other(let shown): return .refused(.platformDateDisplay(shown: shown))
    case .boundToLanguage: return .doubtful(.platformMayMisreadDate, text: iso)
    }
  }

  private static func number(_ text: String, _ format: NumberFormat, in column: ImportFormat.Column) -> Reading {
    guard let shown = NumberDisplay.other(than: text, in: format) else { return .text(text) }
    // A line's price is rounded to cents anyway.
    if column.name == "prix_ht", let money = PlatformNumber(shown)?.money, money == PlatformNumber(text)?.money {
      return .text(text)
    }
    return .doubtful(.platformMayTakeDisplayed(shown: shown), text: PlatformNumber(shown) == nil ? text : shown)
  }
}

/// Gives out the stored cells of a batch, row by row.
struct StoredRows {
  private let cells: [StoredCell]
  private var next = 0

  init(_ cells: [StoredCell]) {
    self.cells = cells
  }

  /// The cells of a row; rows are asked for from above to below.
  mutating func row(_ number: Int) -> StoredRow {
    while next < cells.count, cells[next].address.row < number { next += 1 }
    let start = next
    while next < cells.count, cells[next].address.row == number { next += 1 }
    return StoredRow(cells[start..<next])
  }
}

extension ImportFormat.Column {
  /// Whether the schema takes any text in it, and so no number.
  var holdsAnyText: Bool {
    ["description", "fournisseur", "nom", "gestionnaires_additionnels"].contains(name)
  }
}
