import EGalim
import EGalimDiagnostics

/// Arranges a territory of published declarations: a line for each group or canteen, the neediest first, and all of them.
struct CampaignTerritorySheet {
  private let report: CampaignTerritory
  private let words: ReportWords

  init(_ report: CampaignTerritory, words: ReportWords) {
    self.report = report
    self.words = words
  }

  /// The sheet.
  var sheet: CampaignSheet {
    CampaignSheet(
      heading: [
        title, words.canteen.countOfCanteens(report.totals.canteens), words.campaign.declarationsOf(report.year),
      ],
      sentences: goals, tables: [table],
      notes: (report.groups.contains(where: \.sharesCanteens) ? [words.territory.shared] : [])
        + [words.campaign.noAmounts])
  }

  private var title: String {
    guard report.names.isEmpty else { return VisibleText.of(report.names.joined(separator: ", ")) }
    return report.hasList ? words.campaign.list : words.campaign.country
  }

  /// The goals of the year, where they are the same for every canteen.
  private var goals: [String] {
    let territories = Set(report.canteens.map(\.canteen.targetTerritory))
    guard territories.count == 1, let territory = territories.first else { return [] }
    let goals = report.regulation.goals(in: territory)
    return [words.campaign.goals(goals.egalim, goals.bio, report.year)]
  }

  private var table: DisplayTable {
    let isGrouped = report.grouping != nil
    let names: [DisplayTable.Column] =
      report.grouping.map { grouping in
        [
          .text(words.territory.grouping(grouping)), .number(words.territory.canteens, rank: 2),
          .number(words.campaign.declared, rank: 1),
        ]
      } ?? [
        .text(words.headings.canteen), DisplayTable.Column(title: words.territory.commune, isNumeric: false, rank: 5),
      ]
    let shares = PublishedGroup.Subject.allCases.map { subject in
      DisplayTable.Column.number(isGrouped ? words.campaign.medianOf(subject) : words.campaign.share(subject))
    }
    let rows: [DisplayTable.Row] =
      isGrouped ? report.groups.map { row(of: $0) } : report.canteens.map { row(of: $0) }
    return DisplayTable(
      columns: names + shares, rows: rows + summary, remarkTitle: words.headings.state, summaryRows: 4)
  }

  // MARK: Rows

  private func row(of group: CampaignTerritory.Group) -> DisplayTable.Row {
    let name = VisibleText.of(words.territory.name(group.key)) + (group.sharesCanteens ? " *" : "")
    return DisplayTable.Row(
      texts: [
        name, words.numbers.count(Int64(group.figures.canteens)), words.numbers.count(Int64(group.figures.declared)),
      ] + medians(group.figures) { $0.median }, remark: remark(group.figures))
  }

  private func row(of canteen: CampaignCanteen) -> DisplayTable.Row {
    DisplayTable.Row(
      texts: [
        VisibleText.of(canteen.canteen.displayName),
        VisibleText.of(canteen.canteen.location.commune ?? canteen.canteen.location.communeCode ?? ""),
      ] + PublishedGroup.Subject.allCases.map { percent(canteen.shares?.share($0).percentHundredths) },
      remark: remark(canteen))
  }

  /// All together: how many declared, then the quartiles of their declarations.
  private var summary: [DisplayTable.Row] {
    let totals = report.totals
    let isGrouped = report.grouping != nil
    let none = PublishedGroup.Subject.allCases.map { _ in "" }
    let counts =
      isGrouped ? [words.numbers.count(Int64(totals.canteens)), words.numbers.count(Int64(totals.declared))] : [""]
    let blanks = isGrouped ? ["", ""] : [""]
    func row(_ name: String, _ remark: String?, _ value: (Quartiles) -> Int64) -> DisplayTable.Row {
      DisplayTable.Row(texts: [name] + blanks + medians(totals, value), remark: remark.map { DisplayTable.Cell($0) })
    }
    return [
      DisplayTable.Row(
        texts: [words.headings.allCanteens] + counts + none,
        remark: DisplayTable.Cell(words.campaign.declaredOf(totals.declared, totals.canteens))),
      row(words.campaign.firstQuartile, nil) { $0.first },
      row(words.campaign.median, words.canteen.reaching(totals.reaching, totals.held)) { $0.median },
      row(
        words.campaign.thirdQuartile, totals.published.isSmall ? words.campaign.tooSmall(totals.published.count) : nil
      ) {
        $0.third
      },
    ]
  }

  private func medians(_ figures: CampaignFigures, _ value: (Quartiles) -> Int64) -> [String] {
    PublishedGroup.Subject.allCases.map { percent(figures.published.quartiles($0).map(value)) }
  }

  // MARK: Remarks

  private func remark(_ canteen: CampaignCanteen) -> DisplayTable.Cell {
    var cell = state(of: canteen)
    if case .buyer(let name) = canteen.declarant {
      cell.text += " · " + words.campaign.declaredBy(VisibleText.of(name))
    }
    if canteen.isListed == false { cell.text += " · " + words.campaign.unlisted }
    return cell
  }

  private func state(of canteen: CampaignCanteen) -> DisplayTable.Cell {
    if case .satellites(let count) = canteen.declarant {
      return DisplayTable.Cell("→ " + words.campaign.satellites(count))
    }
    let missing = words.campaign.missingPoints(
      Target.Kind.allCases.compactMap { kind in canteen.gaps[kind].map { (kind, $0) } })
    return switch canteen.state {
    case .met: DisplayTable.Cell("● " + words.canteen.reached, .met)
    case .partlyMet: DisplayTable.Cell("◐ " + missing, .missing)
    case .missed: DisplayTable.Cell("○ " + missing, .missing)
    case .notHeld: DisplayTable.Cell("– " + words.canteen.notHeld)
    case .unknown: DisplayTable.Cell("? " + words.campaign.unknownShares)
    case .notDeclared: DisplayTable.Cell("? " + words.campaign.notDeclared, .missing)
    }
  }

  private func remark(_ figures: CampaignFigures) -> DisplayTable.Cell {
    let silent = figures.canteens - figures.declared
    guard figures.declared > 0 else { return DisplayTable.Cell("? " + words.campaign.silent(silent), .missing) }
    let sign =
      switch figures.state {
      case .met: "●"
      case .partlyMet: "◐"
      case .missed: "○"
      case .notHeld: "–"
      case .unknown, .notDeclared: "?"
      }
    let reaching =
      figures.held == 0 ? words.canteen.notHeld : words.canteen.reaching(figures.reaching, figures.held)
    let parts = [sign + " " + reaching] + (silent > 0 ? [words.campaign.silent(silent)] : [])
    return DisplayTable.Cell(parts.joined(separator: " · "), figures.state == .met && silent == 0 ? .met : nil)
  }

  private func percent(_ hundredths: Int64?) -> String {
    hundredths.map(words.numbers.percent) ?? words.numbers.none
  }
}
