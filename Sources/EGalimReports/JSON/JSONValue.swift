/// A JSON value whose objects keep the order of their keys, and whose decimals never were a floating-point number.
enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number with exactly two decimals, given in hundredths.
  case hundredths(Int64)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A string, or null.
  static func text(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }
  /// A number with two decimals, or null.
  static func decimal(_ hundredths: Int64?) -> JSONValue { hundredths.map(JSONValue.hundredths) ?? .null }
  /// A whole number, or null.
  static func whole(_ number: Int?) -> JSONValue { number.map { .integer(Int64($0)) } ?? .null }
  /// A list, or null.
  static func list<Element>(_ elements: [Element]?, _ value: (Element) -> JSONValue) -> JSONValue {
    elements.map { .array($0.map(value)) } ?? .null
  }
}
