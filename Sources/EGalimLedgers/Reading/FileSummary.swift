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
  /// What it holds.
  public var kind: Layout.Kind
  /// The layout's name, such as `achats_siret`.
  public var layoutName: String
  /// Whether it starts with a byte order mark; the encoding is UTF-8 either way.
  public var hasByteOrderMark: Bool
  /// The separator of its cells.
  public var separator: Separator
  /// The decimal mark of its amounts; nil when no amount has decimals, or the table has no amounts.
  public var decimalMark: DecimalMark?
  /// Records below the header, blank ones left out.
  public var lines: Int
  /// Records that count.
  public var counted: Int
}

extension FileSummary {
  /// A table of which only the header is known yet.
  init(_ header: HeaderMatch, _ reader: borrowing RecordReader, path: String) {
    self.init(
      path: path, kind: header.layout.kind, layoutName: header.layout.name,
      hasByteOrderMark: reader.contentKind == .text(byteOrderMark: true), separator: reader.separator,
      decimalMark: nil, lines: 0, counted: 0)
  }
}
