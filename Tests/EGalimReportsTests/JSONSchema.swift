import Foundation

/// A small validator of JSON Schema 2020-12, as far as the schemas of this project use it.
struct JSONSchema {
  private let root: [String: Any]

  init(_ text: Data) throws {
    root = try JSONSerialization.jsonObject(with: text) as? [String: Any] ?? [:]
  }

  /// What is wrong with a text, each with its path; empty when it is valid.
  func problems(of text: String) throws -> [String] {
    problems(try JSONSerialization.jsonObject(with: Data(text.utf8)), against: root, at: "$")
  }

  /// The names of a definition's properties.
  func properties(of definition: String) -> Set<String> {
    let found = (root["$defs"] as? [String: Any])?[definition] as? [String: Any]
    return Set(((found?["properties"] as? [String: Any]) ?? [:]).keys)
  }

  private func problems(_ value: Any, against schema: [String: Any], at path: String) -> [String] {
    var found: [String] = []
    if let reference = schema["$ref"] as? String {
      let name = reference.split(separator: "/").last.map(String.init) ?? ""
      let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
      found += target.map { problems(value, against: $0, at: path) } ?? ["\(path): no \(reference)"]
    }
    if let types = schema["type"] {
      let names = types as? [String] ?? [types as? String ?? ""]
      if !names.contains(where: { Self.is(value, $0) }) { found.append("\(path): not \(names)") }
    }
    if let constant = schema["const"], !Self.equal(constant, value) { found.append("\(path): not \(constant)") }
    if let choices = schema["enum"] as? [Any], !choices.contains(where: { Self.equal($0, value) }) {
      found.append("\(path): \(value) is no choice")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      found.append("\(path): \(text) does not match")
    }
    if let minimum = schema["minimum"] as? NSNumber, let number = value as? NSNumber, !(value is Bool),
      number.doubleValue < minimum.doubleValue
    {
      found.append("\(path): \(number) is below \(minimum)")
    }
    if let choices = schema["anyOf"] as? [[String: Any]],
      !choices.contains(where: { problems(value, against: $0, at: path).isEmpty })
    {
      found.append("\(path): fits none of anyOf")
    }
    if let object = value as? [String: Any] { found += members(of: object, against: schema, at: path) }
    if let elements = value as? [Any], let items = schema["items"] as? [String: Any] {
      for (index, element) in elements.enumerated() {
        found += problems(element, against: items, at: "\(path)[\(index)]")
      }
    }
    return found
  }

  private func members(of object: [String: Any], against schema: [String: Any], at path: String) -> [String] {
    let properties = schema["properties"] as? [String: Any] ?? [:]
    var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no \($0)" }
    for (name, value) in object {
      if let property = properties[name] as? [String: Any] {
        found += problems(value, against: property, at: "\(path).\(name)")
      } else if schema["additionalProperties"] as? Bool == false {
        found.append("\(path): \(name) is not allowed")
      }
    }
    return found
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": (value as? NSNumber).map(isBool) ?? false
    case "number": (value as? NSNumber).map { !isBool($0) } ?? false
    case "integer": (value as? NSNumber).map { !isBool($0) && $0.doubleValue == $0.doubleValue.rounded() } ?? false
    default: false
    }
  }

  private static func isBool(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }

  private static func equal(_ one: Any, _ other: Any) -> Bool {
    if one is NSNull || other is NSNull { return one is NSNull && other is NSNull }
    return (one as? String).map { $0 == other as? String } ?? ((one as? NSNumber) == (other as? NSNumber))
  }
}
