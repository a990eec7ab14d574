import EGalim

/// One figure of a month as a row: what it is called, and its amount and share in any of the periods.
struct MonthRow {
  /// The title, set in for a part of the figure above.
  let title: String
  /// Whether a share says more than the amount.
  var isShare = true
  /// The target that the figure has, if it holds.
  var target: Target.Kind?
  /// The figure in some months; nil where the year's rules know no such figure.
  let share: (ReportFigures) -> ShownShare?

  /// The rows of a month; externalities only where anyone bought any.
  static func all(_ figures: MonthFigures, words: ReportWords) -> [MonthRow] {
    let heads = words.headings
    let periods = [figures.month, figures.toDate, figures.monthBefore, figures.toDateBefore].compactMap(\.self)
    func part(_ title: String) -> String { "\u{A0}\u{A0}" + title }
    func group(_ title: String, _ group: LabelGroup) -> MonthRow {
      MonthRow(title: part(title)) { figures in
        figures.standing.groups[group].map { figures.shown($0, of: .measure(.group(group))) }
      }
    }
    let hasExternalities = periods.contains { $0.figures.standing.groups[.externalities]?.part ?? 0 != 0 }
    let hasMeatAndFish = figures.toDate.figures.standing.meatAndFish != nil
    let rows: [MonthRow?] = [
      MonthRow(title: heads.totalRow, isShare: false) {
        ShownShare(Share(part: $0.purchases.total, of: $0.purchases.total))
      },
      MonthRow(title: heads.egalimRow, target: .egalim) { $0.share(.egalim) },
      MonthRow(title: part(heads.bioRow), target: .bio) { $0.share(.bio) },
      group(heads.siqoRow, .siqo), group(words.month.otherEGalim, .otherEGalim),
      hasExternalities ? group(heads.externalitiesRow, .externalities) : nil,
      hasMeatAndFish
        ? MonthRow(title: heads.meatAndFishRow, isShare: false) { figures in
          figures.standing.meatAndFish.map { ShownShare(Share(part: $0.whole, of: $0.whole)) }
        } : nil,
      hasMeatAndFish
        ? MonthRow(title: part(heads.ofWhichEGalimRow), target: .meatAndFish) { $0.share(.meatAndFish) } : nil,
      MonthRow(title: local(figures.toDate.figures, words: words)) { $0.shown($0.standing.local, of: .local) },
      MonthRow(title: heads.franceRow) { $0.shown($0.standing.france, of: .france) },
    ]
    return rows.compactMap(\.self)
  }

  /// One definition of local stands in the row's own name.
  private static func local(_ figures: ReportFigures, words: ReportWords) -> String {
    let definitions = figures.localDefinitions
    guard definitions.count == 1, let only = definitions.first else { return words.headings.localRow }
    return words.headings.localRowOf(words.names.localDefinition(only.definition))
  }
}
