import EGalimDiagnostics
import JSONText

extension StatementSchema {
  /// Reads a Table Schema in JSON (frictionlessdata.io), whatever columns it has, through the grammar of measures.
  ///
  /// - Parameter bytes: the file's bytes in UTF-8, with or without a byte order mark.
  /// - Throws: ``SchemaRefusal`` naming every column that no measure fills, or saying that this is no such schema.
  public init(tableSchema bytes: [UInt8]) throws(SchemaRefusal) {
    let fields = try StatementSchema.fields(ofTableSchema: bytes)
    var columns: [Column] = []
    var unknown: [Finding] = []
    for field in fields {
      if let content = Content(columnName: field.name) {
        columns.append(Column(name: field.name, content: content, isRequired: field.isRequired))
      } else {
        unknown.append(.unknownSchemaColumn(name: field.name))
      }
    }
    guard unknown.isEmpty else { throw SchemaRefusal(findings: unknown) }
    self.init(columns: columns)
  }

  private static func fields(ofTableSchema bytes: [UInt8]) throws(SchemaRefusal) -> [TableSchemaField] {
    let document = JSONDocument(bytes)
    guard document.troubles.isEmpty, let list = document.value?["fields"]?.list, !list.isEmpty else {
      throw SchemaRefusal(findings: [.unreadableSchema])
    }
    let fields = list.compactMap(TableSchemaField.init)
    guard fields.count == list.count else { throw SchemaRefusal(findings: [.unreadableSchema]) }
    return fields
  }
}

/// As much of a Table Schema's field as a statement needs: its name, and whether its cells must be filled.
private struct TableSchemaField {
  let name: String
  let isRequired: Bool

  /// Nil for what has no name.
  init?(_ value: JSONValue) {
    guard let name = value["name"]?.text else { return nil }
    self.name = name
    // Other tools write constraints in their own ways; only a plain `true` makes a column required.
    isRequired = value["constraints"]?["required"]?.flag ?? false
  }
}
