import EGalim

/// Arranges one canteen's figures as rows: amounts, shares, and the targets that hold.
struct CanteenSheet {
  /// One row: a figure, and its target if one holds.
  struct Row: Sendable {
    var title: String
    /// 0 for a figure of its own, 1 for a part of the one above.
    var depth = 0
    var amount: Money
    var share: ShownShare?
    var target: Target?
  }

  let words: ReportWords

  /// The rows of a canteen, or of several together.
  func rows(_ figures: ReportFigures) -> [Row] {
    let standing = figures.standing
    let heads = words.headings
    func aimed(_ title: String, _ kind: Target.Kind, depth: Int = 0) -> [Row] {
      guard let shown = figures.share(kind) else { return [] }
      return [
        Row(
          title: title, depth: depth, amount: Money(cents: shown.share.part), share: shown,
          target: standing.target(kind))
      ]
    }

    let groups: [(String, LabelGroup)] = [
      (heads.siqoRow, .siqo), (heads.otherEGalimRow, .otherEGalim), (heads.externalitiesRow, .externalities),
    ]
    return [Row(title: heads.totalRow, amount: Money(cents: figures.purchases.total))]
      + aimed(heads.egalimRow, .egalim) + aimed(heads.bioRow, .bio, depth: 1)
      + groups.compactMap { title, group in
        standing.groups[group].map { row(title, figures.shown($0, of: .measure(.group(group))), depth: 1) }
      }
      + meatAndFish(figures, aimed: aimed)
      + origins(figures)
  }

  /// What is local, by each definition met; what is bought directly; what is French.
  func origins(_ figures: ReportFigures) -> [Row] {
    let standing = figures.standing
    return local(figures) + [
      row(words.headings.circuitCourtRow, figures.shown(standing.circuitCourt, of: .circuitCourt)),
      row(words.headings.franceRow, figures.shown(standing.france, of: .france)),
    ]
  }

  private func row(_ title: String, _ shown: ShownShare, depth: Int = 0) -> Row {
    Row(title: title, depth: depth, amount: Money(cents: shown.share.part), share: shown)
  }

  private func meatAndFish(
    _ figures: ReportFigures, aimed: (String, Target.Kind, Int) -> [Row]
  ) -> [Row] {
    guard let share = figures.standing.meatAndFish else { return [] }
    let whole = Row(title: words.headings.meatAndFishRow, amount: Money(cents: share.whole))
    return [whole] + aimed(words.headings.ofWhichEGalimRow, .meatAndFish, 1)
  }

  /// One definition of local stands in the row's own name; several get a row each.
  private func local(_ figures: ReportFigures) -> [Row] {
    let share = figures.standing.local
    var row = Row(
      title: words.headings.localRow, amount: Money(cents: share.part), share: figures.shown(share, of: .local))
    let definitions = figures.localDefinitions
    if definitions.count == 1, let definition = definitions.first?.definition {
      row.title = words.headings.localRowOf(words.names.localDefinition(definition))
    }
    guard definitions.count > 1 else { return [row] }
    return [row]
      + definitions.map { local in
        Row(
          title: words.names.localDefinition(local.definition), depth: 1, amount: local.amount,
          share: ShownShare(local.share))
      }
  }
}
