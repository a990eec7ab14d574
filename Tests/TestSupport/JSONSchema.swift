import Foundation

/// As much of JSON Schema 2020-12 as the published schemas use; any other keyword is a problem of its own.
public struct JSONSchema {
  private let root: [String: Any]

  /// Reads a schema.
  public init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What in a text breaks the schema, each with its place; none when all is well.
  public func problems(of bytes: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    return problems(of: value, schema: root, at: "$")
  }

  /// What in a text breaks the schema, each with its place; none when all is well.
  public func problems(of text: String) throws -> [String] {
    try problems(of: Array(text.utf8))
  }

  /// The names of a definition's properties.
  public func properties(of definition: String) -> Set<String> {
    let found = (root["$defs"] as? [String: Any])?[definition] as? [String: Any]
    return Set(((found?["properties"] as? [String: Any]) ?? [:]).keys)
  }

  private func problems(of value: Any, schema: [String: Any], at path: String) -> [String] {
    schema.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      problems(of: value, keyword: keyword, rule: rule, schema: schema, at: path)
    }
  }

  private func problems(
    of value: Any, keyword: String, rule: Any, schema: [String: Any], at path: String
  ) -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "examples": return []
    case "minLength", "minItems":
      let length = keyword == "minLength" ? (value as? String)?.count : (value as? [Any])?.count
      return length ?? .max >= rule as? Int ?? 0 ? [] : ["\(path): too short"]
    case "$ref": return resolved(rule).map { problems(of: value, schema: $0, at: path) } ?? ["\(path): no \(rule)"]
    case "type":
      let names = rule as? [String] ?? [rule as? String ?? ""]
      return names.contains { Self.isType(value, $0) } ? [] : ["\(path): is no \(names.joined(separator: " or "))"]
    case "const": return Self.isEqual(value, rule) ? [] : ["\(path): is not \(rule)"]
    case "enum":
      let choices = rule as? [Any] ?? []
      return choices.contains { Self.isEqual(value, $0) } ? [] : ["\(path): \(value) is none of the choices"]
    case "anyOf":
      let choices = rule as? [[String: Any]] ?? []
      return choices.contains { problems(of: value, schema: $0, at: path).isEmpty } ? [] : ["\(path): fits no choice"]
    case "minimum", "maximum": return rangeProblems(of: value, keyword: keyword, bound: rule, at: path)
    case "pattern": return patternProblems(of: value, pattern: rule, at: path)
    case "items":
      guard let items = value as? [Any], let schema = rule as? [String: Any] else { return [] }
      return items.enumerated().flatMap { problems(of: $1, schema: schema, at: "\(path)[\($0)]") }
    case "properties", "additionalProperties":
      // Told together, under the first of the two.
      return keyword == "properties" || schema["properties"] == nil ? memberProblems(of: value, schema, at: path) : []
    case "required":
      guard let object = value as? [String: Any] else { return [] }
      return (rule as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): lacks \($0)" }
    default: return ["\(path): the checker does not know \(keyword)"]
    }
  }

  private func memberProblems(of value: Any, _ schema: [String: Any], at path: String) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let known = schema["properties"] as? [String: Any] ?? [:]
    let isClosed = schema["additionalProperties"] as? Bool == false
    return object.sorted { $0.key < $1.key }.flatMap { name, member in
      guard let rule = known[name] as? [String: Any] else { return isClosed ? ["\(path): has \(name) too"] : [] }
      return problems(of: member, schema: rule, at: "\(path).\(name)")
    }
  }

  private func rangeProblems(of value: Any, keyword: String, bound: Any, at path: String) -> [String] {
    guard let number = value as? NSNumber, Self.isType(value, "number"), let bound = bound as? NSNumber else {
      return []
    }
    let isInside =
      keyword == "minimum" ? number.compare(bound) != .orderedAscending : number.compare(bound) != .orderedDescending
    return isInside ? [] : ["\(path): \(number) is beyond the \(keyword) \(bound)"]
  }

  private func patternProblems(of value: Any, pattern: Any, at path: String) -> [String] {
    guard let text = value as? String, let pattern = pattern as? String else { return [] }
    let isMatch = text.range(of: pattern, options: .regularExpression) != nil
    return isMatch ? [] : ["\(path): \(text) does not match \(pattern)"]
  }

  /// The definition that a reference names.
  private func resolved(_ reference: Any) -> [String: Any]? {
    guard let text = reference as? String, text.hasPrefix("#/$defs/") else { return nil }
    return (root["$defs"] as? [String: Any])?[String(text.dropFirst("#/$defs/".count))] as? [String: Any]
  }

  private static func isType(_ value: Any, _ name: String) -> Bool {
    switch name {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": isBoolean(value)
    case "number": value is NSNumber && !isBoolean(value)
    case "integer": (value as? NSNumber).map { !isBoolean($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  /// JSON's true and false arrive as numbers of their own kind.
  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { booleanTypes.contains(String(cString: $0.objCType)) } ?? false
  }

  private static let booleanTypes: Set<String> = ["c", "B"]

  private static func isEqual(_ one: Any, _ other: Any) -> Bool {
    switch (one, other) {
    case (is NSNull, is NSNull): true
    case (let one as String, let other as String): one == other
    case (let one as NSNumber, let other as NSNumber): isBoolean(one) == isBoolean(other) && one == other
    default: false
    }
  }
}
