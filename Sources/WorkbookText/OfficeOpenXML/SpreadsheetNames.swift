/// The namespaces and relationship types of Office Open XML (ECMA-376), transitional and strict.
enum SpreadsheetNames {
  static let main = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ]
  /// The namespace of references by id, and the beginning of the types of references.
  static let relationships = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ]
  /// The namespace of the parts that list references.
  static let packageRelationships = ["http://schemas.openxmlformats.org/package/2006/relationships"]

  /// Whether a relationship has a type such as `worksheet`.
  static func isType(_ type: String, _ name: String) -> Bool { relationships.contains { type == $0 + "/" + name } }

  /// A yes or no of XML Schema.
  static func isTrue(_ value: ArraySlice<UInt8>) -> Bool {
    value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) || value.elementsEqual("on".utf8)
  }
}
