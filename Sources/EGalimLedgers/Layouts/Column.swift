/// A column of a layout: its exact name, and whether a file or a cell can do without it.
public struct Column: Hashable, Sendable {
  /// The name, to the letter, as the platform spells it.
  public let name: String
  /// Whether each record must fill it.
  public let isRequired: Bool
  /// Whether the platform's own import has the column; false for those that only this tool reads.
  public let isOfPlatform: Bool

  /// Makes a column.
  public init(_ name: String, isRequired: Bool = false, isOfPlatform: Bool = true) {
    self.name = name
    self.isRequired = isRequired
    self.isOfPlatform = isOfPlatform
  }
}
