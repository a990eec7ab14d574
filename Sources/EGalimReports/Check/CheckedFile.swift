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
  }

  /// What stands before decimals.
  public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
    /// `.`
    case point = "."
    /// `,`
    case comma = ","
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
  /// Records read, the header aside.
  public var lines: Int
  /// Records that count.
  public var counted: Int

  /// Describes a file that was checked; what is unknown stays nil.
  public init(
    path: String, sheet: String? = nil, kind: Kind? = nil, encoding: Encoding? = nil, separator: String? = nil,
    decimal: DecimalMark? = nil,
    lines: Int = 0, counted: Int = 0
  ) {
    self.path = path
    self.sheet = sheet
    self.kind = kind
    self.encoding = encoding
    self.separator = separator
    self.decimal = decimal
    self.lines = lines
    self.counted = counted
  }
}
