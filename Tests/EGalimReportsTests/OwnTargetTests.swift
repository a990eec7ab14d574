import EGalim
import Foundation
import TestSupport
import Testing

@testable import EGalimReports

@Suite("Targets set beside the law, in reports")
struct OwnTargetTests {
  private static let bio = Figure.measure(.group(.bio))

  private static func targets(_ list: (Figure, Int, Int)...) -> [OwnTarget] {
    list.compactMap { OwnTarget($0.0, goal: $0.1, year: $0.2) }
  }

  private static func report(
    _ purchases: [Purchase], year: Int = 2026, _ targets: [OwnTarget], breakdown: Breakdown? = nil,
    yearIsOver: Bool = false
  ) throws -> Report {
    try Report(
      year: year, regulation: .of(year),
      sources: ReportSources(
        totals: Sample.totals(purchases), directory: Sample.directory(), ownTargets: targets),
      breakdown: breakdown, yearIsOver: yearIsOver)
  }

  @Test("All canteens together have them too, and it is told how many canteens are at them")
  func together() throws {
    let report = try Self.report(
      [
        Sample.purchase(Sample.ribiers, 2026, 1, 9_000, .other, .bio),
        Sample.purchase(Sample.ribiers, 2026, 1, 1_000, .other, []),
        Sample.purchase(Sample.trescleoux, 2026, 1, 20_000, .other, []),
        Sample.purchase(Sample.laragne, 2026, 1, 0, .other, []),
      ], Self.targets((Self.bio, 30, 2026), (Self.bio, 31, 2027)))
    #expect(report.totals.standing.targets.isEmpty)
    #expect(report.ownTargets.map(\.standing.isMet) == [true, nil])
    #expect(report.ownTargets.map(\.reaching) == [1, 1])
    #expect(report.ownTargets.map(\.measured) == [2, 2])
    #expect(report.ownTargets.map(\.standing.missing.cents) == [0, 300])
  }

  @Test("A canteen that the law does not hold has them all the same")
  func notHeld() throws {
    var canteen = Canteen(key: Sample.ribiers)
    canteen.economicModel = .private
    var directory = CanteenDirectory()
    _ = directory.add(canteen)
    let report = try Report(
      year: 2023, regulation: .of(2023),
      sources: ReportSources(
        totals: Sample.totals([Sample.purchase(Sample.ribiers, 2023, 1, 100, .other, .bio)]), directory: directory,
        ownTargets: Self.targets((Self.bio, 100, 2023))), yearIsOver: true)
    let entry = try #require(report.canteens.first)
    #expect(entry.state == .notHeld)
    #expect(entry.figures.ownStandings.map(\.isMet) == [true])
  }

  @Test("A missed own goal looks reached nowhere on the page, and without own goals nothing changes")
  func neverReached() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2026, 1, 2_999_999, .other, [.bio, .local]),
      Sample.purchase(Sample.ribiers, 2026, 1, 1_000_000, .other, .igp),
      Sample.purchase(Sample.ribiers, 2026, 1, 6_000_001, .other, []),
    ]
    let targets = Self.targets((Self.bio, 30, 2026), (.local, 30, 2027))
    for breakdown in [Breakdown.month, nil] {
      let own = try Self.report(purchases, targets, breakdown: breakdown, yearIsOver: true)
      let plain = try Self.report(purchases, [], breakdown: breakdown, yearIsOver: true)
      #expect(TextReport.text(plain).contains("30,00\u{A0}%"))
      #expect(!TextReport.text(own).contains("30,00\u{A0}%"))
      #expect(TextReport.text(own).contains("29,99\u{A0}%"))
      #expect(!MarkdownReport.text(own).contains("30,00\u{A0}%"))
      #expect(!JSONReport.text(own).contains("\"bio\": 30.00,\n"))
      #expect(!CSVReport.table(own).joined().contains("30,00"))
    }
    let plain = try Self.report(purchases, [], yearIsOver: true)
    #expect(CSVReport.table(plain).joined().contains("30,00"))
    let met = try Self.report(purchases, Self.targets((Self.bio, 29, 2026)))
    #expect(TextReport.text(met).contains("30,00\u{A0}%"))
  }

  @Test("A goal that is missed looks reached in no form of a territory")
  func neverReachedInTerritory() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2026, 1, 4_999_600, .other, [.igp, .local]),
      Sample.purchase(Sample.ribiers, 2026, 1, 5_000_400, .other, []),
    ]
    for (targets, shown) in [([], 1), (Self.targets((.local, 50, 2026)), 0)] as [([OwnTarget], Int)] {
      let territory = try TerritoryReport(
        year: 2026, regulation: .of(2026),
        sources: ReportSources(
          totals: Sample.totals(purchases), directory: Sample.directory(), ownTargets: targets), by: nil,
        yearIsOver: true)
      let table = TerritoryCSV.table(territory, decimalMark: .comma)
      let row = try #require(table.dropFirst().first { $0.contains("100000,00") })
      let cells = Dictionary(zip(table[0], row)) { first, _ in first }
      #expect(cells["egalim_part"] == "49,99")
      #expect(cells["local_part"] == (shown == 1 ? "50,00" : "49,99"))
      var json: [UInt8] = []
      TerritoryJSON.write(territory) { json += $0 }
      let text = String(decoding: json, as: UTF8.self)
      #expect(text.contains("\"egalim\": 49.99,"))
      #expect(text.contains("\"local\": 50.00,") == (shown == 1))
    }
  }

  @Test("The outlook is of targets in force; one whose year has not come asks nothing of this December")
  func outlook() throws {
    let purchases = (1...10).flatMap { month in
      [
        Sample.purchase(Sample.ribiers, 2026, month, 1_000, .other, .bio),
        Sample.purchase(Sample.ribiers, 2026, month, 9_000, .other, []),
      ]
    }
    let figures = try Self.report(
      purchases, Self.targets((Self.bio, 15, 2026), (Self.bio, 40, 2028), (.local, 50, 2026))
    )
    .totals
    let outlook = try #require(figures.outlook)
    #expect(outlook.ownAims.map(\.standing.target.goal) == [15, 50])
    #expect(outlook.ownAim(Self.bio)?.neededPercentHundredths == 4000)
    #expect(outlook.ownAim(Self.bio)?.neededAmount?.cents == 8_000)
    #expect(outlook.ownAims.map(\.isReachable) == [true, false])
    let over = try Self.report(purchases, Self.targets((Self.bio, 15, 2026)), yearIsOver: true)
    #expect(over.totals.outlook == nil)
    #expect(OwnTargetTable(words: .french).outlook(over.totals, isWhole: true) == [])
  }

  @Test("A comparison holds each side against what was in force in its year")
  func comparison() throws {
    func side(_ year: Int, _ cents: Int64) throws -> Comparison.Side {
      try Comparison.Side(
        title: String(year), year: year, regulation: .of(year),
        sources: ReportSources(
          totals: Sample.totals([
            Sample.purchase(Sample.ribiers, year, 1, cents, .other, .bio),
            Sample.purchase(Sample.ribiers, year, 1, 10_000 - cents, .other, []),
          ])), yearIsOver: true)
    }
    let comparison = Comparison(
      before: try side(2025, 2_100), after: try side(2026, 2_500),
      ownTargets: Self.targets((Self.bio, 10, 2023), (Self.bio, 20, 2024), (Self.bio, 30, 2026), (Self.bio, 50, 2030)))
    let compared = comparison.comparedOwnTargets
    #expect(compared.map(\.target.goal) == [20, 30, 50])
    #expect(compared.map { $0.before?.isMet } == [true, nil, nil])
    #expect(compared.map { $0.before?.state } == [.kept, .ahead, .ahead])
    #expect(compared.map { $0.after?.state } == [nil, .missed, .ahead])
    #expect(compared.map(\.change) == [400, 400, 400])
  }

  @Test("Random ledgers and targets: parts add up, JSON stays valid, text within its width", arguments: 0..<40)
  func forms(seed: UInt64) throws {
    var random = SeededGenerator(seed: 61_000 + seed)
    let canteens = [Sample.ribiers, Sample.trescleoux, Sample.laragne]
    let purchases = (0..<random.below(50)).map { _ in
      Sample.purchase(
        random.pick(canteens, else: Sample.ribiers), 2026, random.below(12) + 1,
        Int64(random.below(900_000_000)) - 40_000_000, random.pick(ProductFamily.allCases, else: .other),
        LabelSet(rawValue: UInt32(random.below(1 << 18)) & UInt32(random.below(1 << 18))))
    }
    let figures = Figure.all.filter(\.canBeGoal)
    let targets = (0...random.below(6)).compactMap { _ in
      OwnTarget(random.pick(figures, else: .local), goal: 1 + random.below(100), year: 2024 + random.below(6))
    }
    let report = try Self.report(
      purchases, targets, breakdown: random.pick([nil] + Breakdown.allCases.map(Optional.some), else: nil))
    let territory = try TerritoryReport(
      year: 2026, regulation: .of(2026),
      sources: ReportSources(
        totals: Sample.totals(purchases), directory: Sample.directory(), ownTargets: targets),
      by: random.oneIn(2) ? .commune : nil, yearIsOver: false)

    for (index, tally) in report.ownTargets.enumerated() {
      let each = report.canteens.map { $0.figures.ownStandings[index] }
      #expect(each.allSatisfy { $0.target == tally.standing.target })
      #expect(each.reduce(0) { $0 + $1.share.part } == tally.standing.share.part)
      #expect(each.reduce(0) { $0 + $1.share.whole } == tally.standing.share.whole)
      #expect(each.count(where: \.isAtGoal) == tally.reaching)
    }
    #expect(territory.totals.ownTargets.map(\.standing) == report.ownTargets.map(\.standing))
    #expect(territory.totals.ownTargets.map(\.reaching) == report.ownTargets.map(\.reaching))

    #expect(try Self.schema("report").problems(of: JSONReport.text(report)) == [])
    var json: [UInt8] = []
    TerritoryJSON.write(territory) { json += $0 }
    #expect(try Self.schema("territory").problems(of: json) == [])
    for width in [60, 80, 120] {
      let style = TerminalStyle(width: width)
      let pages = TextReport.text(report, style: style) + TerritoryText.text(territory, style: style)
      for line in pages.split(separator: "\n") { #expect(TextWidth.of(line) <= width, "\(line)") }
    }
    #expect(Set(CSVReport.table(report).map(\.count)).count == 1)
    #expect(Set(TerritoryCSV.table(territory).map(\.count)).count == 1)
    #expect(Set(TerritoryCSV.table(territory)[0]).count == TerritoryCSV.table(territory)[0].count)
  }

  private static func schema(_ name: String) throws -> JSONSchema {
    try JSONSchema(Data(contentsOf: ProjectFolder.root.appendingPathComponent("docs/reference/\(name).schema.json")))
  }
}
