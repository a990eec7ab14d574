import EGalimDiagnostics

/// The names of a source's columns, to be found by what rules call them.
public struct SourceHeader: Sendable {
  /// The names as the source spells them, empty where a column has none.
  public let names: [String]
  private let folded: [String]
  private let spellings: SpellingList
  private let cellsOfName: [String: [Int]]

  /// Takes the cells of a header.
  public init(_ names: [String]) {
    self.names = names
    folded = names.map(TextFolding.fold)
    spellings = SpellingList(names.filter { !$0.isEmpty })
    var cells: [String: [Int]] = [:]
    for (cell, name) in folded.enumerated() where !name.isEmpty { cells[name, default: []].append(cell) }
    cellsOfName = cells
  }

  /// The cell (from 0) of a column: by its name, by its name and `(2)` for the second of that name, by its place `#3`,
  /// by its letter where it has no name; nil for none.
  public func cell(named text: String) -> Int? {
    if let cell = cellsOfName[TextFolding.fold(text)]?.first { return cell }
    return numbered(text) ?? placed(text) ?? lettered(text)
  }

  /// The name that was probably meant.
  public func nearestName(to text: String) -> String? { spellings.nearest(to: text) }

  /// How a rule names a column so that it is found again whatever the other columns are called.
  public func reference(toCell cell: Int) -> String {
    guard names.indices.contains(cell), !folded[cell].isEmpty else { return "#\(cell + 1)" }
    let cells = cellsOfName[folded[cell]] ?? []
    let name = names[cell]
    let isPlain = RuleText.unquoted(name) == nil && !name.hasPrefix("=") && !name.contains(":")
    guard isPlain else { return "#\(cell + 1)" }
    guard let index = cells.firstIndex(of: cell), index > 0 else { return name }
    let text = "\(name) (\(index + 1))"
    return self.cell(named: text) == cell ? text : "#\(cell + 1)"
  }

  /// `Prix (2)`: the second column of that name.
  private func numbered(_ text: String) -> Int? {
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "("),
      let number = Int(text[text.index(after: open)...].dropLast()), number > 0,
      let cells = cellsOfName[TextFolding.fold(String(text[..<open]))], number <= cells.count
    else { return nil }
    return cells[number - 1]
  }

  private func placed(_ text: String) -> Int? {
    guard text.hasPrefix("#"), let number = Int(text.dropFirst()), names.indices.contains(number - 1) else {
      return nil
    }
    return number - 1
  }

  private func lettered(_ text: String) -> Int? {
    guard (1...3).contains(text.utf8.count) else { return nil }
    var column = 0
    for byte in text.utf8 {
      guard (0x41...0x5A).contains(byte) else { return nil }
      column = column * 26 + Int(byte - 0x40)
    }
    guard names.indices.contains(column - 1), folded[column - 1].isEmpty else { return nil }
    return column - 1
  }
}
