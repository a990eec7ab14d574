import EGalim

/// The figures of a statement as a file holds them; the detailed one's groups are the sums of its columns.
struct FiledStatement: StatementFigures {
  let kind: StatementKind
  let year: Int
  /// The cells that hold an amount, in cents.
  let values: [Measure: Int64]

  func value(of measure: Measure) -> Int64? {
    if let value = values[measure] { return value }
    let parts = kind == .detailed ? FiledStatement.parts(of: measure) : []
    return parts.isEmpty ? nil : Int64(clamping: parts.reduce(Int128(0)) { $0 + Int128(values[$1] ?? 0) })
  }

  /// The amounts that can be read in a row's cells.
  static func values(of measures: [Measure], in row: ImportRow) -> [Measure: Int64] {
    var values: [Measure: Int64] = [:]
    for measure in measures {
      values[measure] = row.filled(measure.name).flatMap { PlatformNumber($0)?.money?.cents }
    }
    return values
  }

  /// The detailed columns that add up to a figure of the simple statement; none for a figure that has its own.
  private static func parts(of measure: Measure) -> [Measure] {
    let families = ProductFamily.allCases
    switch measure {
    case .group(let group): return families.flatMap { family in marks(of: group).map { .familyMark(family, $0) } }
    case .bioFairTrade: return families.map { .familyBioFairTrade($0) }
    case .otherFairTrade: return families.map { .familyMark($0, .commerceEquitable) }
    case .familyEGalim(let family):
      return LabelGroup.allCases.flatMap(marks(of:)).map { .familyMark(family, $0) }
    default: return []
    }
  }

  /// The columns of a group's labels: the three geographical ones share one.
  private static func marks(of group: LabelGroup) -> [Mark] {
    group == .siqo ? [.labelRouge, .geographicalLabels] : group.labels.map { .label($0) }
  }
}
