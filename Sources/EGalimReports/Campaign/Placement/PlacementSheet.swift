import EGalim
import EGalimDiagnostics

/// Arranges a placement: of one canteen by group, of several a line each, and what the groups come to.
struct PlacementSheet {
  private let placement: Placement
  private let words: ReportWords

  init(_ placement: Placement, words: ReportWords) {
    self.placement = placement
    self.words = words
  }

  /// The sheet.
  var sheet: CampaignSheet {
    let one = placement.canteens.count == 1 ? placement.canteens.first : nil
    let tables = PublishedGroup.Subject.allCases.map { subject in
      one.map { table(of: $0, subject) } ?? table(subject)
    }
    return CampaignSheet(
      heading: [
        one.map { VisibleText.of($0.canteen?.displayName ?? "") }
          ?? words.canteen.countOfCanteens(placement.canteens.count),
        words.campaign.purchasesOf(placement.year), words.campaign.among(placement.campaignYear),
      ], sentences: one.map(sentences) ?? [], tables: tables + [groups],
      notes: [words.campaign.percentileExplained, words.campaign.reachingExplained]
        + (placement.whole == nil ? [] : [words.campaign.wholeExplained]) + parts + [words.campaign.noAmounts]
        + words.warnings(on: placement.reading))
  }

  private func sentences(of subject: Placement.Subject) -> [String] {
    let declared = subject.declared.map { declared in
      words.campaign.declaredItself(
        words.numbers.percent(declared.bio.percentHundredths),
        words.numbers.percent(declared.egalim.percentHundredths), placement.campaignYear)
    }
    let nothing = subject.bio == nil && subject.egalim == nil ? words.page.nothingKnown : nil
    return [declared, nothing, subject.buyer.map { words.campaign.hasPart(VisibleText.of($0)) }].compactMap(\.self)
  }

  /// Which of several canteens have their part of what another buys for them.
  private var parts: [String] {
    let eaters = placement.canteens.count < 2 ? [] : placement.canteens.filter { $0.buyer != nil }
    let names = eaters.map { VisibleText.of($0.canteen?.displayName ?? "") }
    return names.isEmpty ? [] : [words.campaign.haveParts(names)]
  }

  // MARK: One canteen

  private func table(of subject: Placement.Subject, _ share: PublishedGroup.Subject) -> DisplayTable {
    let rows = subject.ranks.map { rank in
      let group = placement.groups[rank.group]
      return DisplayTable.Row(
        texts: [name(of: group), percent(subject.share(share))] + quartiles(group.figures, share)
          + [percentile(rank.percentile(share))])
    }
    return DisplayTable(
      title: words.campaign.share(share),
      columns: [.text(words.campaign.group), .number(words.campaign.own)] + quartileColumns
        + [.number(words.campaign.rank)],
      rows: rows)
  }

  // MARK: Several canteens

  private func table(_ share: PublishedGroup.Subject) -> DisplayTable {
    let kinds = PlacementGroup.Kind.allCases.filter { kind in placement.groups.contains { $0.kind == kind } }
    let columns = kinds.map { kind in
      DisplayTable.Column.number(words.campaign.rankIn(kind), rank: kind == .country || kind == .sector ? 0 : 1)
    }
    func row(_ name: String, _ subject: Placement.Subject) -> DisplayTable.Row {
      let ranks = kinds.map { kind in
        let own = subject.ranks.filter { placement.groups[$0.group].kind == kind }
        return own.isEmpty
          ? words.numbers.none : own.map { percentile($0.percentile(share)) }.joined(separator: "\u{A0}· ")
      }
      return DisplayTable.Row(texts: [name, percent(subject.share(share))] + ranks)
    }
    let rows = placement.canteens.map { row(VisibleText.of($0.canteen?.displayName ?? ""), $0) }
    let whole = placement.whole.map { [row(words.headings.allCanteens, $0)] } ?? []
    return DisplayTable(
      title: words.campaign.share(share) + ", " + words.campaign.rank,
      columns: [.text(words.headings.canteen), .number(words.campaign.own)] + columns, rows: rows + whole,
      summaryRows: whole.count)
  }

  // MARK: Groups

  private var groups: DisplayTable {
    let shares = PublishedGroup.Subject.allCases
    let isOne = placement.canteens.count == 1
    let rows = placement.groups.map { group in
      let figures = group.figures
      let medians = isOne ? [] : shares.flatMap { middle(figures, $0) }
      return DisplayTable.Row(
        texts: [name(of: group), words.numbers.count(Int64(figures.count))] + medians
          + [words.campaign.reachingOf(figures.reaching, figures.held)],
        remark: remark(on: figures))
    }
    let columns: [DisplayTable.Column] =
      isOne
      ? []
      : shares.flatMap { share in
        [
          .number(words.campaign.medianOf(share)), .number(words.campaign.quartersOf(share), rank: 2),
        ]
      }
    return DisplayTable(
      title: words.campaign.groups,
      columns: [.text(words.campaign.group), .number(words.campaign.declarations, rank: 1)] + columns
        + [.number(words.campaign.reaching)],
      rows: rows)
  }

  private func remark(on figures: PublishedGroup) -> DisplayTable.Cell? {
    var parts: [String] = []
    if figures.count == 0 {
      parts.append(words.campaign.noDeclaration)
    } else if figures.isSmall {
      parts.append(words.campaign.tooSmall(figures.count))
    }
    if figures.withoutShares > 0 { parts.append(words.campaign.withoutShares(figures.withoutShares)) }
    return parts.isEmpty ? nil : DisplayTable.Cell(parts.joined(separator: " · "))
  }

  // MARK: Cells

  private var quartileColumns: [DisplayTable.Column] {
    [
      .number(words.campaign.firstQuartile, rank: 2), .number(words.campaign.median),
      .number(words.campaign.thirdQuartile, rank: 1),
    ]
  }

  private func quartiles(_ figures: PublishedGroup, _ share: PublishedGroup.Subject) -> [String] {
    let quartiles = figures.quartiles(share)
    return [percent(quartiles?.first), percent(quartiles?.median), percent(quartiles?.third)]
  }

  /// The median, and between what the middle half is.
  private func middle(_ figures: PublishedGroup, _ share: PublishedGroup.Subject) -> [String] {
    let quartiles = quartiles(figures, share)
    return [quartiles[1], figures.count == 0 ? words.numbers.none : words.campaign.range(quartiles[0], quartiles[2])]
  }

  private func name(of group: PlacementGroup) -> String {
    VisibleText.of(group.name ?? group.code ?? words.campaign.country)
  }

  private func percent(_ hundredths: Int64?) -> String {
    guard let hundredths, let tenths = ExactDivision.halfToEven(Int128(hundredths), by: 10) else {
      return words.numbers.none
    }
    return words.numbers.percentTenths(tenths)
  }

  /// A percentile in whole numbers: more would promise what a group cannot give.
  private func percentile(_ hundredths: Int64?) -> String {
    guard let hundredths, let whole = ExactDivision.halfToEven(Int128(hundredths), by: 100) else {
      return words.numbers.none
    }
    return words.numbers.count(whole)
  }
}
