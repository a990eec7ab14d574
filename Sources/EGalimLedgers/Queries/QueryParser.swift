import EGalimDiagnostics

/// Cuts a query into its conditions.
struct QueryParser {
  private let scalars: [Unicode.Scalar]
  private var index = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// A value as it was written, and where it stands.
  struct Value: Hashable, Sendable {
    let text: String
    let column: Int
    let isQuoted: Bool
  }

  mutating func conditions() throws(QueryTrouble) -> [QueryCondition] {
    var conditions: [QueryCondition] = []
    skipBlanks()
    while index < scalars.count {
      conditions.append(try condition())
      skipBlanks()
    }
    return conditions
  }

  private mutating func condition() throws(QueryTrouble) -> QueryCondition {
    let start = index
    let name = word()
    guard let field = QueryField(name: name) else {
      let rest = name.isEmpty ? upToBlank() : name
      let nearest = SpellingList(QueryField.allCases.map(\.rawValue)).nearest(to: rest)
      throw QueryTrouble(kind: .unknownField(nearest: nearest), text: rest, column: start + 1)
    }
    skipBlanks()
    guard let comparison = comparison() else {
      throw QueryTrouble(kind: .missingOperator(field: field), text: name, column: start + 1)
    }
    guard field.operators.contains(comparison) else {
      throw QueryTrouble(
        kind: .unfitOperator(field: field, allowed: field.operators), text: name + comparison.rawValue,
        column: start + 1)
    }
    skipBlanks()
    let values = try values()
    // A text that is nothing can only be asked for to the letter, between quotes.
    if values.contains(where: { $0.text.isEmpty && !(comparison == .exactly && $0.isQuoted) }) {
      throw QueryTrouble(kind: .missingValue(field: field), text: name + comparison.rawValue, column: start + 1)
    }
    return try QueryValues.condition(field, comparison, values)
  }

  private mutating func word() -> String {
    take { ("a"..."z").contains($0) || ("A"..."Z").contains($0) || $0 == "_" || $0.value > 0x7F && !isBlank($0) }
  }

  private mutating func comparison() -> QueryOperator? {
    let rest = scalars[index...]
    // The longer ones stand first.
    guard let found = QueryOperator.allCases.first(where: { rest.starts(with: $0.rawValue.unicodeScalars) }) else {
      return nil
    }
    index += found.rawValue.unicodeScalars.count
    return found
  }

  /// One value, or several between bars.
  private mutating func values() throws(QueryTrouble) -> [Value] {
    var values = [try value()]
    while index < scalars.count, scalars[index] == "|" {
      index += 1
      values.append(try value())
    }
    return values
  }

  private mutating func value() throws(QueryTrouble) -> Value {
    let start = index
    guard index < scalars.count, let closing = Self.closing(scalars[index]) else {
      return Value(text: take { !isBlank($0) && $0 != "|" }, column: start + 1, isQuoted: false)
    }
    index += 1
    let text = take { $0 != closing }
    guard index < scalars.count else {
      throw QueryTrouble(kind: .unclosedQuote, text: String(scalars[start]) + text, column: start + 1)
    }
    index += 1
    return Value(text: text.trimmed, column: start + 1, isQuoted: true)
  }

  /// What closes a quotation.
  private static func closing(_ opening: Unicode.Scalar) -> Unicode.Scalar? {
    switch opening {
    case "\"": "\""
    case "'": "'"
    case "«": "»"
    case "“": "”"
    default: nil
    }
  }

  private mutating func upToBlank() -> String { take { !isBlank($0) } }

  private mutating func take(while isPart: (Unicode.Scalar) -> Bool) -> String {
    var text = String.UnicodeScalarView()
    while index < scalars.count, isPart(scalars[index]) {
      text.append(scalars[index])
      index += 1
    }
    return String(text)
  }

  private mutating func skipBlanks() {
    while index < scalars.count, isBlank(scalars[index]) { index += 1 }
  }
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

extension String {
  fileprivate var trimmed: String { TextRow.trimmed(self) }
}
