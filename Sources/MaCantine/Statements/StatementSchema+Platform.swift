import EGalim

extension StatementSchema {
  /// The simple statement of the 2025 campaign: `bilans_simple_siret` or `bilans_simple_id`, 21 columns.
  public static func simple(by identifier: IdentifierKind) -> StatementSchema {
    StatementSchema(identifier: identifier, kind: .simple, measures: simpleMeasures)
  }

  /// The detailed statement of the 2025 campaign, by SIRET alone: `bilans_detaille`, 125 columns.
  public static let detailed = StatementSchema(identifier: .siret, kind: .detailed, measures: detailedMeasures)

  private init(identifier: IdentifierKind, kind: StatementKind, measures: [Measure]) {
    let required = StatementSchema.requiredMeasures(of: kind)
    self.init(
      columns: [Column(.identifier(identifier), isRequired: true), Column(.year, isRequired: true)]
        + measures.map { Column(.measure($0), isRequired: required.contains($0)) })
  }

  /// What these schemas mark required: what the platform asks of the data of 2025, the year they were published for.
  private static func requiredMeasures(of kind: StatementKind) -> [Measure] {
    (try? Regulation.of(2025))?.requiredMeasures[kind] ?? []
  }

  private static let simpleMeasures: [Measure] = {
    let groups: [Measure] = [
      .total, .group(.bio), .bioFairTrade, .group(.siqo), .group(.externalities), .group(.otherEGalim), .otherFairTrade,
    ]
    let targeted: [ProductFamily] = [.meat, .fish]
    let meatAndFish = targeted.flatMap { family -> [Measure] in
      [.family(family), .familyEGalim(family), .familyMark(family, .france)]
    }
    let others = ProductFamily.allCases.filter { !targeted.contains($0) }
    return groups + meatAndFish + others.map { .familyMark($0, .france) }
  }()

  private static let detailedMeasures: [Measure] = {
    let families = ProductFamily.allCases
    let totals: [Measure] = [.total, .family(.meat), .family(.fish)]
    let bio = families.flatMap { [Measure.familyMark($0, .bio), .familyBioFairTrade($0)] }
    let labels: [Mark] =
      [.labelRouge, .geographicalLabels, .hve, .label(.pecheDurable), .rup, .commerceEquitable, .fermier]
      + [.label(.externalites), .label(.performance)]
    let marks: [Mark] = [.france, .circuitCourt, .local]
    func byFamily(_ mark: Mark) -> [Measure] { families.map { .familyMark($0, mark) } }
    return totals + bio + labels.flatMap(byFamily) + families.map { .familyNonEGalim($0) } + marks.flatMap(byFamily)
  }()
}
