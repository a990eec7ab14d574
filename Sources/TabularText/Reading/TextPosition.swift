/// A place in a text, as an editor shows it.
public struct TextPosition: Hashable, Sendable {
  /// Physical line, from 1: each LF ends one, inside quotes too.
  public var line: Int
  /// Column, from 1, counted in Unicode scalars; a byte order mark does not count.
  public var column: Int

  /// The place at that line and column.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
