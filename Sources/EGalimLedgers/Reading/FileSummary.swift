import EGalimDiagnostics
import TabularText

/// What a file turned out to be, for the closing line.
public struct FileSummary: Hashable, Sendable {
  /// The decimal mark of a file's amounts.
  public enum DecimalMark: String, Hashable, Sendable {
    /// A point in every amount with decimals.
    case point
    /// A comma in every amount with decimals.
    case comma
    /// Both, in different lines.
    case mixed
  }

  /// The file's path.
  public var path: String
  /// The sheet that was read, where it is a workbook; nil for a text.
  public var sheet: String?
  /// What it holds.
  public var kind: Layout.Kind
  /// The layout's name, such as `achats_siret`.
  public var layoutName: String
  /// Whether it starts with a byte order mark.
  public var hasByteOrderMark: Bool
  /// How its text is encoded; nil for a workbook.
  public var encoding: TextEncoding?
  /// The separator of its cells; nil for a workbook.
  public var separator: Separator?
  /// The decimal mark of its amounts; nil when no amount has decimals, the table has no amounts, or all
  /// are numbers of a sheet.
  public var decimalMark: DecimalMark?
  /// What settled the decimal mark, where an amount was read that nothing else tells; else nil.
  public var decimalSettlement: Settlement<EGalimLedgers.DecimalMark>?
  /// The order of day and month in its dates; nil when they begin with the year, or no date shows it.
  public var dateOrder: DateOrder?
  /// What settled the order, where a date was read that nothing else tells; else nil.
  public var dateSettlement: Settlement<DateOrder>?
  /// Records below the header, blank ones left out.
  public var lines: Int
  /// Records that count.
  public var counted: Int
}

extension FileSummary {
  /// The path, followed for a sheet by `!` and its name.
  public var table: String { sheet.map { Place(path: path, sheet: $0).table } ?? path }

  /// A table of which only the header is known yet.
  init(_ header: HeaderMatch, _ form: TableSource.TextForm?, _ place: Place) {
    self.init(
      path: place.path, sheet: place.sheet, kind: header.layout.kind, layoutName: header.layout.name,
      hasByteOrderMark: form?.hasByteOrderMark ?? false, encoding: form?.encoding, separator: form?.separator,
      decimalMark: nil, lines: 0,
      counted: 0)
  }

  /// Takes in how the amounts and dates of the table were written.
  mutating func note(_ seen: NotationsSeen, _ habits: TableHabits) {
    decimalMark = seen.mark
    dateOrder = seen.order
    if seen.hasSettledAmounts { decimalSettlement = habits.decimalMark }
    if seen.hasSettledDates {
      dateSettlement = habits.dateOrder
      dateOrder = habits.dateOrder.habit
    }
  }
}
