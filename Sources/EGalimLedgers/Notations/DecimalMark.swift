/// What stands before the decimals of a number.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  /// `12.50`
  case point = "."
  /// `12,50`
  case comma = ","

  /// The other one.
  public var other: DecimalMark { self == .point ? .comma : .point }
}
