import EGalimDiagnostics
import EGalimLedgers

/// A table of rules, its columns found by what people call them.
struct RuleTable: ~Copyable {
  private var table: SourceTable
  private let cells: [String: Int]

  /// A column of a file of rules: its name, and other words for it.
  struct Column {
    let name: String
    var synonyms: [String] = []
    var isRequired = false
  }

  /// Opens a table and finds the row that names its columns.
  ///
  /// - Throws: why it cannot be read, or the first column that it cannot do without.
  init(path: String, columns: [Column]) throws(SourceFailure) {
    do throws(SourceTrouble) {
      table = try SourceTable(InputFile(path: path)) { rows in
        rows.firstIndex { RuleTable.match($0, columns).missing.isEmpty }
      }
    } catch {
      let missing = columns.first { $0.isRequired }?.name ?? ""
      switch error.diagnostic.code {
      case .unknownHeader, .noSheetFits:
        throw SourceFailure(Diagnostic(.missingColumn(name: missing), at: error.diagnostic.place), hasTable: false)
      default: throw SourceFailure(error.diagnostic, hasTable: false)
      }
    }
    cells = RuleTable.match(table.header, columns).cells
  }

  /// The next row.
  mutating func nextRow() throws(SourceFailure) -> RuleRow? {
    do throws(SourceTrouble) {
      return try table.nextRow().map { RuleRow(row: $0, cells: cells) }
    } catch {
      throw SourceFailure(error.diagnostic, hasTable: true)
    }
  }

  private static func match(_ row: SourceRow, _ columns: [Column]) -> (cells: [String: Int], missing: [String]) {
    var cells: [String: Int] = [:]
    var missing: [String] = []
    let names = row.cells.map(TextFolding.fold)
    for column in columns {
      if let cell = names.firstIndex(where: { ([column.name] + column.synonyms).contains($0) }) {
        cells[column.name] = cell
      } else if column.isRequired {
        missing.append(column.name)
      }
    }
    return (cells, missing)
  }
}

/// Why a table of rules cannot be read.
struct SourceFailure: Error {
  let diagnostic: Diagnostic
  /// Whether its header was found.
  let hasTable: Bool

  init(_ diagnostic: Diagnostic, hasTable: Bool) {
    self.diagnostic = diagnostic
    self.hasTable = hasTable
  }
}

/// One row of a table of rules.
struct RuleRow {
  let row: SourceRow
  let cells: [String: Int]

  /// A cell's text; empty where the file lacks the column.
  subscript(column: String) -> String {
    cells[column].map { RuleText.trimmed(RuleText.withoutGuard(row[$0])) } ?? ""
  }

  /// Where a cell stands.
  func place(of column: String) -> Place {
    cells[column].map { row.place(ofCell: $0, named: column) } ?? row.place
  }

  /// A finding about a cell.
  func diagnostic(_ finding: Finding, at column: String) -> Diagnostic {
    Diagnostic(finding, at: place(of: column), cell: cells[column].map { row[$0] })
  }
}
