import EGalimDiagnostics
import EGalimLedgers

/// One row of a file of published declarations: its texts by column, and where they stand.
struct CampaignRow {
  private let row: SourceRow
  private let header: CampaignHeader

  init(_ row: SourceRow, _ header: CampaignHeader) {
    self.row = row
    self.header = header
  }

  /// The cell's text; empty where the file lacks the column.
  subscript(column: CampaignColumn) -> String { header[column].map { row[$0] } ?? "" }

  /// The cell's text, nil when empty.
  func optional(_ column: CampaignColumn) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  /// A diagnostic at a cell.
  func diagnostic(_ finding: Finding, at column: CampaignColumn) -> Diagnostic {
    guard let cell = header[column] else { return Diagnostic(finding, at: row.place) }
    return Diagnostic(finding, at: row.place(ofCell: cell, named: column.rawValue), cell: row[cell])
  }
}

extension SourceRow {
  /// Puts together the cells that an escaped separator has cut, and takes the escapes away.
  ///
  /// The platform's own export quotes nothing: a separator, a quote or a backslash inside a name has a backslash before
  /// it. Files that quote as usual hold no such backslash.
  ///
  /// - Parameter separator: what stands between cells.
  /// - Returns: the row as it was meant; the same one where nothing is escaped.
  func unescaped(separator: String) -> SourceRow {
    guard cells.contains(where: { $0.utf8.contains(UInt8(ascii: "\\")) }) else { return self }
    var joined: [String] = []
    var isOpen = false
    for cell in cells {
      if isOpen, let last = joined.indices.last {
        joined[last] = String(joined[last].dropLast()) + separator + cell
      } else {
        joined.append(cell)
      }
      isOpen = !cell.utf8.reversed().prefix { $0 == UInt8(ascii: "\\") }.count.isMultiple(of: 2)
    }
    var row = self
    row.cells = joined.map(Self.withoutEscapes)
    return row
  }

  private static func withoutEscapes(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if scalar == "\\", !isEscaped {
        isEscaped = true
        continue
      }
      isEscaped = false
      plain.append(scalar)
    }
    return String(plain)
  }
}
