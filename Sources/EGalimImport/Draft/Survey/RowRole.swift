import EGalimDiagnostics

/// What a row below the titles is, told by its own cells, before it is known what the columns hold.
enum RowRole {
  /// Something like a line.
  case line
  /// A sum of others: its first words are "total", "sous-total", "à reporter", and most of it is empty.
  case total
  /// The titles again, or a remark that fills hardly a cell.
  case other

  /// Looks at a row of a table with such titles.
  init(_ cells: [String], titles: [String]) {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    let named = titles.count { !$0.isEmpty }
    if filled.count * 2 <= max(named, 4), let first = filled.first, NumberText(cells[first]) == nil,
      filled.contains(where: { RowSorter.namesTotal(cells[$0]) })
    {
      self = .total
    } else if filled.count * 3 <= named || RowRole.repeats(titles, cells, filled) {
      self = .other
    } else {
      self = .line
    }
  }

  private static func repeats(_ titles: [String], _ cells: [String], _ filled: [Int]) -> Bool {
    filled.count > 1 && filled.allSatisfy { titles.indices.contains($0) && titles[$0] == cells[$0] }
  }
}
