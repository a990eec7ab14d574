import EGalimDiagnostics

/// Which import a header is meant for, where its columns are, and what the platform objects to in it.
struct HeaderVerdict {
  /// The import with the most names in common.
  let format: ImportFormat
  /// The field of each column found, forgiving the spelling: what is under it can be judged all the same.
  let fields: [String: Int]
  /// What is wrong: the field (from 0; nil for the whole header), the name expected there, and the finding.
  let objections: [(field: Int?, expected: String?, finding: Finding)]

  /// Fewer names in common are chance: `date` and `siret` stand in many tables.
  private static let fewestNamesInCommon = 3

  /// Judges a header's names; nil when they are those of no import.
  init?(names: [String]) {
    let folded = names.map(TextFolding.fold)
    guard let format = HeaderVerdict.nearestFormat(to: Set(folded)) else { return nil }
    self.format = format
    var fields: [String: Int] = [:]
    for column in format.columns {
      fields[column.name] = folded.firstIndex(of: TextFolding.fold(column.name))
    }
    self.fields = fields
    objections = HeaderVerdict.objections(to: names, expected: format.columns.map(\.name))
  }

  /// The import with the most names in common; of equals, the one that lacks fewest, then the first.
  private static func nearestFormat(to names: Set<String>) -> ImportFormat? {
    var best: (format: ImportFormat, common: Int, lacking: Int)?
    for format in ImportFormat.all {
      let common = format.columns.count { names.contains(TextFolding.fold($0.name)) }
      let lacking = format.columns.count - common
      guard common >= fewestNamesInCommon else { continue }
      if let best, common < best.common || (common == best.common && lacking >= best.lacking) { continue }
      best = (format, common, lacking)
    }
    return best?.format
  }

  /// The names compare to the letter. With a column too many or too few, only the first difference is told: every name
  /// after it stands at another place for the same reason.
  private static func objections(
    to names: [String], expected: [String]
  ) -> [(field: Int?, expected: String?, finding: Finding)] {
    var objections: [(field: Int?, expected: String?, finding: Finding)] = []
    let different = zip(names, expected).enumerated().filter { !PlatformCell.isExactly($0.element.0, $0.element.1) }
    if names.count != expected.count {
      let found = Set(names.map(TextFolding.fold))
      let lacking = expected.filter { !found.contains(TextFolding.fold($0)) }
      objections.append(
        (nil, nil, .platformColumnCount(expected: expected.count, found: names.count, lacking: lacking)))
    }
    for (field, pair) in names.count == expected.count ? different : Array(different.prefix(1)) {
      objections.append((field, pair.1, .platformHeaderName(expected: pair.1)))
    }
    return objections
  }
}
