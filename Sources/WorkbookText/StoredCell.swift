/// A cell as the workbook stores it: what kind of value it holds, and in what format it displays.
///
/// For whoever must know more than its text, such as how a date looks; kept only where it was asked for
/// (``Workbook/reader(of:countingTextIn:keepsStoredCells:)``), and of Office Open XML workbooks alone.
public struct StoredCell: Sendable, Hashable {
  /// What a cell holds.
  public enum Kind: Sendable, Hashable {
    /// Text, also that of a formula.
    case text
    /// A number that displays as one.
    case number
    /// A number that displays as a day or a time, or a day in letters.
    case date
    /// A true yes or no.
    case boolean
    /// An error, such as `#N/A`.
    case error
    /// A formula without a value.
    case uncomputedFormula
  }

  /// Where it stands.
  public let address: CellAddress
  /// What it holds.
  public let kind: Kind
  /// The format in which it displays.
  public let format: NumberFormat

  init(at address: CellAddress, _ kind: Kind, _ format: NumberFormat) {
    self.address = address
    self.kind = kind
    self.format = format
  }
}

/// The format in which a cell displays its value.
public enum NumberFormat: Sendable, Hashable {
  /// One that every program knows by its number, 0 being the one for anything (ECMA-376, part 1, 18.8.30).
  case builtIn(Int)
  /// One that the workbook spells out, such as `dd/mm/yyyy` or `#,##0.00`.
  case custom(String)

  /// The one for anything.
  public static let general = NumberFormat.builtIn(0)
}
