import EGalim
import EGalimDiagnostics

/// One of the platform's imports, as data: its columns, what its schema asks of each cell, and the rules that follow.
struct ImportFormat: Sendable {
  /// A column, and what the schema asks of its cells.
  struct Column: Sendable {
    let name: String
    let isRequired: Bool
    /// What is wrong with a cell that is not empty; nil when the schema takes it.
    let objection: @Sendable (String) -> Finding?

    init(
      _ name: String, isRequired: Bool = false, objection: @escaping @Sendable (String) -> Finding? = { _ in nil }
    ) {
      self.name = name
      self.isRequired = isRequired
      self.objection = objection
    }
  }

  /// What is asked of a row whose cells the schema has taken; a rule passes over cells that it cannot read.
  typealias Rule = @Sendable (_ row: ImportRow, _ today: CivilDate) -> [RowObjection]

  /// The platform's name of the import.
  let name: String
  /// The columns in their order.
  let columns: [Column]
  /// The column whose cells must all differ; nil for none.
  let uniqueColumn: String?
  /// The rules, in the order in which the platform applies them.
  let rules: [Rule]
  /// Whether a line may hold e-mail addresses, which no output shows.
  let holdsAddresses: Bool

  init(
    name: String, columns: [Column], uniqueColumn: String? = nil, rules: [Rule], holdsAddresses: Bool = false
  ) {
    self.name = name
    self.columns = columns
    self.uniqueColumn = uniqueColumn
    self.rules = rules
    self.holdsAddresses = holdsAddresses
  }

  /// Every import that can be judged, newest ledgers first.
  static let all: [ImportFormat] = ledgers + [canteens] + statements
}

/// A row's cells by the names of the import's columns.
struct ImportRow {
  /// The field of each column found in the header.
  let fields: [String: Int]
  /// The record's cells.
  let cells: [String]

  /// The cell of a column; nil when the header lacks it.
  subscript(name: String) -> String? {
    fields[name].flatMap { cells.indices.contains($0) ? cells[$0] : nil }
  }

  /// The cell of a column that is there and filled.
  func filled(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// What the platform objects to in a row.
struct RowObjection: Hashable, Sendable {
  let finding: Finding
  /// The column of the offending cell; nil when it is about the whole row.
  let column: String?

  init(_ finding: Finding, in column: String? = nil) {
    self.finding = finding
    self.column = column
  }
}
