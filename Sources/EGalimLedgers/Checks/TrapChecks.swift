import EGalim
import EGalimDiagnostics
import TabularText

/// What a ledger can show of the traps in what counts: warnings, never silent changes.
///
/// Source: code rural R. 230-30-1 and the platform's guidance; see `docs/reference/diagnostics.md`.
enum TrapChecks {
  /// A rule: what it finds in a purchase and its description.
  private typealias Rule = @Sendable (Purchase, Mentions) -> Finding?

  /// Adds what the traps find to a line's findings; most lines bear no label that any of them looks at.
  static func check(
    _ purchase: Purchase, labelsCell: Int, description: FieldRange, in batch: borrowing RecordBatch,
    findings: inout RowFindings
  ) {
    guard !purchase.labels.isDisjoint(with: .egalim) else { return }
    for label in Label.notEverywhere where purchase.labels.contains(label.set) && !label.applies(to: purchase.family) {
      findings.add(
        .labelNotApplying(label: label.platformName, family: purchase.family.platformName), cell: labelsCell)
    }
    guard !purchase.labels.isDisjoint(with: watched) else { return }
    let mentions = Mentions(in: batch.bytes.span, from: description.start, to: description.end)
    for rule in rules {
      if let finding = rule(purchase, mentions) { findings.add(finding, cell: labelsCell) }
    }
  }

  /// Labels that some trap looks at.
  private static var watched: LabelSet { [.otherEGalim, .anyExternalities, .conversionBio] }

  /// Whether a rule asks what the description of a purchase with these labels mentions.
  static func looksAtMentions(of labels: LabelSet) -> Bool {
    guard !labels.isDisjoint(with: watched) else { return false }
    return !labels.isDisjoint(with: [.pecheDurable, .hve]) || labels.isDisjoint(with: [.anyBio, .siqo])
  }

  private static let rules: [Rule] = [
    farmLabelAlone, foreignFishingLabel, conversionOfCompositeProduct, levelTwoCertification, mountainMention,
  ]

  /// "Fermier" counts for poultry, beef and pork only beside another label, small direct or local sale of poultry apart.
  @Sendable private static func farmLabelAlone(_ purchase: Purchase, _ mentions: Mentions) -> Finding? {
    let needsAnother = purchase.family == .meat || purchase.family == .curedMeat
    guard needsAnother, purchase.labels.contains(.fermier),
      purchase.labels.isDisjoint(with: [.bio, .labelRouge, .aocAop, .local, .circuitCourt])
    else { return nil }
    return .farmLabelAlone
  }

  /// The French public ecolabel counts; MSC and ASC do not.
  @Sendable private static func foreignFishingLabel(_ purchase: Purchase, _ mentions: Mentions) -> Finding? {
    purchase.labels.contains(.pecheDurable) && !mentions.isDisjoint(with: [.msc, .asc]) ? .foreignFishingLabel : nil
  }

  /// Products in conversion count only when they are plants with a single farm ingredient.
  @Sendable private static func conversionOfCompositeProduct(
    _ purchase: Purchase, _ mentions: Mentions
  ) -> Finding? {
    purchase.labels.contains(.conversionBio) && purchase.family != .fruitAndVegetables
      ? .conversionOfCompositeProduct : nil
  }

  /// Environmental certification level 2 stops counting.
  @Sendable private static func levelTwoCertification(_ purchase: Purchase, _ mentions: Mentions) -> Finding? {
    guard purchase.labels.contains(.hve), mentions.contains(.levelTwo) else { return nil }
    return .levelTwoCertification(stillCounts: purchase.date <= Regulation.lastDayOfLevelTwo)
  }

  /// "Montagne" and "produit pays" never count; where another label is claimed, the mention may be why.
  @Sendable private static func mountainMention(_ purchase: Purchase, _ mentions: Mentions) -> Finding? {
    guard purchase.labels.isDisjoint(with: [.anyBio, .siqo]) else { return nil }
    return mentions.contains(.mountainOrCountry) ? .mountainMention : nil
  }
}

extension Label {
  /// The labels that have no cell in some family of the detailed statement.
  static let notEverywhere = allCases.filter { label in ProductFamily.allCases.contains { !label.applies(to: $0) } }
}
