import EGalim
import EGalimDiagnostics

/// The columns of a statement file, in their order: one of the platform's own imports, or any that is handed in.
public struct StatementSchema: Hashable, Sendable {
  /// What the cells of a column hold.
  public enum Content: Hashable, Sendable {
    /// The canteen's identifier.
    case identifier(IdentifierKind)
    /// The civil year of the purchases (`année_bilan`).
    case year
    /// A figure.
    case measure(Measure)

    /// What a column of that name holds; nil when no measure fills it.
    public init?(columnName name: String) {
      if let kind = IdentifierKind(rawValue: name) {
        self = .identifier(kind)
      } else if name == StatementSchema.yearColumnName {
        self = .year
      } else if let measure = Measure(name: name) {
        self = .measure(measure)
      } else {
        return nil
      }
    }

    /// The platform's name of the column.
    public var columnName: String {
      switch self {
      case .identifier(let kind): kind.columnName
      case .year: StatementSchema.yearColumnName
      case .measure(let measure): measure.name
      }
    }
  }

  /// A column: its exact name, what it holds, and whether the platform wants each cell filled.
  public struct Column: Hashable, Sendable {
    /// The name, to the letter, as the schema spells it.
    public let name: String
    /// What its cells hold.
    public let content: Content
    /// Whether the schema wants each cell filled.
    public let isRequired: Bool

    /// Makes a column under the platform's own name.
    public init(_ content: Content, isRequired: Bool) {
      self.init(name: content.columnName, content: content, isRequired: isRequired)
    }

    /// Makes a column under a schema's own spelling (a decomposed accent is another name to the platform).
    init(name: String, content: Content, isRequired: Bool) {
      self.name = name
      self.content = content
      self.isRequired = isRequired
    }
  }

  /// The columns in their order.
  public let columns: [Column]

  /// Makes a schema of its columns.
  public init(columns: [Column]) {
    self.columns = columns
  }

  /// The measures that the file holds, in the order of its columns.
  public var measures: [Measure] {
    columns.compactMap { column in
      if case .measure(let measure) = column.content { measure } else { nil }
    }
  }

  /// The identifiers that the file holds, in the order of its columns.
  public var identifiers: [IdentifierKind] {
    columns.compactMap { column in
      if case .identifier(let kind) = column.content { kind } else { nil }
    }
  }

  private static let yearColumnName = "année_bilan"
}

/// Why a schema that was handed in cannot be filled: every reason, in its own order.
public struct SchemaRefusal: Error, Hashable, Sendable {
  /// ``Finding/unreadableSchema`` alone, or one ``Finding/unknownSchemaColumn(name:)`` for each such column.
  public let findings: [Finding]
}
