/// Why a text is no query, and where.
public struct QueryTrouble: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A word that no field bears; the nearest one.
    case unknownField(nearest: String?)
    /// A field without a comparison after it.
    case missingOperator(field: QueryField)
    /// A comparison that says nothing about the field.
    case unfitOperator(field: QueryField, allowed: [QueryOperator])
    /// A comparison with nothing after it.
    case missingValue(field: QueryField)
    /// A value that the field cannot have; the nearest one where there is one.
    case unknownValue(field: QueryField, nearest: String?)
    /// A field that only a canteen list knows, and there is none.
    case canteensNeeded(field: QueryField)
    /// A quote that is never closed.
    case unclosedQuote
  }

  /// What is wrong.
  public let kind: Kind
  /// The text that is wrong.
  public let text: String
  /// Where it stands, in Unicode scalars from 1.
  public let column: Int

  /// Says what is wrong.
  public init(kind: Kind, text: String, column: Int) {
    self.kind = kind
    self.text = text
    self.column = column
  }
}
