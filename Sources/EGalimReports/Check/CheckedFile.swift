/// A file that was checked, and how it was read.
public struct CheckedFile: Hashable, Sendable {
  /// What a file holds, told by its header.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A purchase ledger.
    case purchases
    /// A canteen list.
    case canteens
    /// Meals served.
    case meals
    /// A statement (bilan).
    case statement
  }

  /// How its text is encoded.
  public enum Encoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-8.
    case utf8 = "UTF-8"
    /// UTF-8 after a byte order mark.
    case utf8WithMark = "UTF-8-BOM"
    /// Windows-1252.
    case windows1252 = "Windows-1252"
    /// ISO-8859-15.
    case iso8859_15 = "ISO-8859-15"
    /// UTF-16, the lower byte of each unit first.
    case utf16LittleEndian = "UTF-16LE"
    /// UTF-16, the higher byte of each unit first.
    case utf16BigEndian = "UTF-16BE"
  }

  /// What stands before decimals.
  public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
    /// `.`
    case point = "."
    /// `,`
    case comma = ","
  }

  /// Whether day or month comes first in dates such as 03/04/2026.
  public enum DateOrder: String, Hashable, Sendable, CaseIterable {
    /// 3 April.
    case dayFirst = "jour-mois"
    /// 4 March.
    case monthFirst = "mois-jour"
  }

  /// What told how to read a cell that can be read in two ways.
  public enum Settlement: Hashable, Sendable {
    /// The user.
    case option
    /// A cell of the same column that can only be read in one way, on that line.
    case line(Int)
  }

  /// The path as the user gave it; `-` for standard input.
  public var path: String
  /// The sheet that was read, where it is a workbook; nil for any other file.
  public var sheet: String?
  /// What it holds; nil when its header says nothing known.
  public var kind: Kind?
  /// How its text is encoded; nil when it could not be read, and for a workbook.
  public var encoding: Encoding?
  /// What stands between its cells; nil when it could not be read, and for a workbook.
  public var separator: String?
  /// What stands before decimals; nil when no amount shows it.
  public var decimal: DecimalMark?
  /// What told the decimal mark, where an amount such as 1.234 was read; else nil.
  public var decimalSettlement: Settlement?
  /// The order of day and month in its dates; nil when they begin with the year, or no date shows it.
  public var dates: DateOrder?
  /// What told the order, where a date such as 03/04/2026 was read; else nil.
  public var dateSettlement: Settlement?
  /// Records read, the header aside.
  public var lines: Int
  /// Records that count.
  public var counted: Int

  /// Describes a file that was checked; what is unknown stays nil.
  public init(
    path: String, sheet: String? = nil, kind: Kind? = nil, encoding: Encoding? = nil, separator: String? = nil,
    decimal: DecimalMark? = nil, decimalSettlement: Settlement? = nil, dates: DateOrder? = nil,
    dateSettlement: Settlement? = nil,
    lines: Int = 0, counted: Int = 0
  ) {
    self.path = path
    self.sheet = sheet
    self.kind = kind
    self.encoding = encoding
    self.separator = separator
    self.decimal = decimal
    self.decimalSettlement = decimalSettlement
    self.dates = dates
    self.dateSettlement = dateSettlement
    self.lines = lines
    self.counted = counted
  }
}
