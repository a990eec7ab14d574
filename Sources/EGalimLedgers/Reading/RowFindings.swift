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
  /// Whether findings are only counted, as beyond the limit: particulars that cost time may then be left out.
  var isOnlyCounting = false
  private var suggestions = SuggestionMemory()

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
    guard entries.count > 1 else { return entries }
    // A handful, nearly in order: each is moved before those of later cells, and stays after those of its own.
    var ordered = entries
    for index in ordered.indices.dropFirst() {
      var place = index
      while place > 0, (ordered[place].cell ?? .max) < (ordered[place - 1].cell ?? .max) {
        ordered.swapAt(place, place - 1)
        place -= 1
      }
    }
    return ordered
  }

  /// What was probably meant by a word of that column, looked for once a word; nil while findings are only counted.
  mutating func suggestion(for word: String, cell: Int, find: (String) -> String?) -> String? {
    isOnlyCounting ? nil : suggestions.suggestion(for: word, cell: cell, find: find)
  }
}
