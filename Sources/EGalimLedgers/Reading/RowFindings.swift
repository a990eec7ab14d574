import EGalimDiagnostics

/// What one record holds wrong, gathered while it is decoded; empty on nearly every line, so reused.
struct RowFindings {
  /// One finding and the cell it is about (from 0); nil for the whole record.
  struct Entry {
    var cell: Int?
    var finding: Finding
  }

  private(set) var entries: [Entry] = []
  private(set) var hasError = false

  mutating func add(_ finding: Finding, cell: Int?) {
    entries.append(Entry(cell: cell, finding: finding))
    if finding.code.severity == .error { hasError = true }
  }

  mutating func removeAll() {
    guard !entries.isEmpty else { return }
    entries.removeAll(keepingCapacity: true)
    hasError = false
  }

  /// The findings in the order of the cells, those about the whole record last.
  var inCellOrder: [Entry] {
    entries.enumerated().sorted { left, right in
      (left.element.cell ?? .max, left.offset) < (right.element.cell ?? .max, right.offset)
    }.map(\.element)
  }
}
