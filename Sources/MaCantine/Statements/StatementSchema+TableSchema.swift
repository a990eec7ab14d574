import EGalimDiagnostics

// The one file of the room that needs more than the standard library: a schema is JSON.
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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

  private static func fields(ofTableSchema bytes: [UInt8]) throws(SchemaRefusal) -> [TableSchema.Field] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let json = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard let schema = try? JSONDecoder().decode(TableSchema.self, from: Data(json)), !schema.fields.isEmpty else {
      throw SchemaRefusal(findings: [.unreadableSchema])
    }
    return schema.fields
  }
}

/// As much of a Table Schema as a statement needs: names, and whether cells must be filled.
private struct TableSchema: Decodable {
  let fields: [Field]

  struct Field: Decodable {
    let name: String
    let isRequired: Bool

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      name = try container.decode(String.self, forKey: .name)
      // Other tools write constraints in their own ways; only a plain `true` makes a column required.
      isRequired = (try? container.decode(Constraints.self, forKey: .constraints))?.required ?? false
    }

    private enum Key: String, CodingKey { case name, constraints }
  }

  struct Constraints: Decodable {
    let required: Bool?
  }
}
