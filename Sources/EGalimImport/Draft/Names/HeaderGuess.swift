import EGalimDiagnostics
import EGalimLedgers

/// Finds the row of titles of a table whose wording nobody knows: texts without numbers, known names among them, rows
/// below that hold what such columns hold.
enum HeaderGuess {
  /// Which of a table's first filled rows is its header; nil when none looks like one.
  static func index(in rows: [SourceRow]) -> Int? {
    var best: (index: Int, score: Int)?
    for index in rows.indices {
      guard let score = score(of: index, in: rows), score > best?.score ?? 0 else { continue }
      best = (index, score)
    }
    return best?.index
  }

  private static func score(of index: Int, in rows: [SourceRow]) -> Int? {
    let names = rows[index].cells
    let filled = names.indices.filter { !names[$0].isEmpty }
    guard filled.count >= 2 else { return nil }
    let texts = filled.filter { isTitle(names[$0]) }
    guard texts.count * 5 >= filled.count * 4 else { return nil }
    let known = Set(texts.flatMap { NameMatch.matches(of: names[$0]).filter { $0.strength >= 30 }.map(\.field) })
    let below = rows.dropFirst(index + 1).prefix(8).filter { RowRole($0.cells, titles: names) == .line }
    guard !below.isEmpty else { return known.count >= 3 ? known.count * 10 : nil }
    // What stands below a title of a table is filled too, and somewhere holds a number or a date.
    let covered = below.count { row in filled.count { !row[$0].isEmpty } * 2 >= filled.count }
    let hasFigures = below.contains { row in
      filled.contains {
        NumberText(row[$0]) != nil
          || CellTraits(of: row[$0], number: nil, date: DateText.read(row[$0], order: nil)).contains(.date)
      }
    }
    guard covered * 2 >= below.count, hasFigures, known.count >= 2 || texts.count >= 3 else { return nil }
    let different = Set(texts.map { TextFolding.fold(names[$0]) }).count
    return known.count * 10 + min(different, 12) + covered
  }

  /// Whether a text could be the title of a column.
  private static func isTitle(_ text: String) -> Bool {
    guard text.unicodeScalars.count <= 60, NumberText(text) == nil else { return false }
    if case .unreadable = DateText.read(text, order: nil) {} else { return false }
    return text.unicodeScalars.contains { $0.properties.isAlphabetic } || text == "%" || text == "€"
  }
}
