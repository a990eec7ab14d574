import EGalim

/// What the canteens of a territory come to in a year: each of them, by group, and all together.
///
/// Every canteen of the list is there, with purchases or without.
public struct TerritoryReport: Sendable {
  /// A group of canteens.
  public struct Group: Sendable {
    /// What tells it from the others.
    public let key: GroupKey
    /// Its canteens, the neediest first.
    public let canteens: [CanteenKey]
    /// What they come to together.
    public let figures: TerritoryFigures
    /// Whether some of its canteens count in another group as well.
    public let sharesCanteens: Bool

    /// How much it needs help.
    var need: Need {
      Need(
        state: figures.state, missing: figures.missing.values.map(\.cents).max() ?? 0,
        name: key.name ?? key.code)
    }
  }

  /// The civil year of the purchases.
  public let year: Int
  /// The rules of that year.
  public let regulation: Regulation
  /// How the canteens are put together; nil for one by one.
  public let grouping: Grouping?
  /// The canteens, the neediest first.
  public let canteens: [TerritoryCanteen]
  /// The groups, the neediest first; empty without a grouping.
  public let groups: [Group]
  /// The canteens by commune whatever the grouping, the neediest commune first.
  public let communes: [Group]
  /// All canteens together, each once, and each purchase once and whole: parts of what a group bought may miss it by half
  /// a cent each.
  public let totals: TerritoryFigures
  /// The name that all canteens share: their food project, else their intercommunality, else their department.
  public let name: String?
  /// Whether the year is over on the day of the report.
  public let yearIsOver: Bool
  /// What reading the files came to.
  public let reading: ReadingOutcome

  /// Computes the report of a year.
  ///
  /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
  public init(
    year: Int, regulation: Regulation, sources: ReportSources, by grouping: Grouping?, yearIsOver: Bool,
    reading: ReadingOutcome = ReadingOutcome()
  ) throws(MoneyOverflow) {
    let listed = sources.directory?.canteens ?? []
    let keys = Set(listed.compactMap(\.key)).union(sources.totals.canteens(in: year)).sorted()
    // What a group bought goes to where it is eaten; only where groups are shown it stays with them.
    let shares = BuyerShares(listed, year: year)
    var bought = sources
    bought.eaters = shares
    var divided = bought
    divided.shares = shares
    let basis = ReportBasis(year: year, regulation: regulation, sources: divided, yearIsOver: yearIsOver)
    let whole = ReportBasis(year: year, regulation: regulation, sources: bought, yearIsOver: yearIsOver)
    let canteens = CanteenReports(keys, basis: basis).map { report in
      TerritoryCanteen(
        report, part: Self.part(of: report, shares, sources, year),
        servesMeals: shares.eaters(of: report.key).contains { $0.key == report.key })
    }
    self.year = year
    self.regulation = regulation
    self.grouping = grouping
    self.reading = reading
    self.yearIsOver = yearIsOver
    let sorted = Need.sorted(canteens) { $0.need }
    self.canteens = sorted
    totals = TerritoryFigures(canteens, sums: try whole.totals(of: keys))
    if let grouping {
      groups = try Self.groups(of: sorted, by: grouping, grouping == .group ? whole : basis)
    } else {
      groups = []
    }
    communes = grouping == .commune ? groups : try Self.groups(of: sorted, by: .commune, basis)
    name = Self.sharedName(of: canteens.map(\.canteen))
  }

  /// What a canteen has to do with purchases that are divided, if anything.
  private static func part(
    of report: CanteenReport, _ shares: BuyerShares, _ sources: ReportSources, _ year: Int
  ) -> TerritoryCanteen.Part? {
    if let buyer = shares.buyer(for: report.key) {
      return sources.bought(by: buyer, in: year) ? .eats(of: sources.canteen(for: buyer).displayName) : nil
    }
    if let places = shares.eaterCount(of: report.key) { return .buys(for: places) }
    return nil
  }

  private static func groups(
    of canteens: [TerritoryCanteen], by grouping: Grouping, _ basis: ReportBasis
  ) throws(MoneyOverflow) -> [Group] {
    let buyers = BuyerGroups(canteens.map(\.canteen))
    var members: [String: [TerritoryCanteen]] = [:]
    var keys: [GroupKey] = []
    var shared: Set<String> = []
    for canteen in canteens {
      let own = GroupKey.keys(of: canteen.canteen, by: grouping, among: buyers)
      for key in own {
        if members[key.code] == nil { keys.append(key) }
        members[key.code, default: []].append(canteen)
      }
      if own.count > 1 { shared.formUnion(own.map(\.code)) }
    }
    var groups: [Group] = []
    // By code first, so that groups of equal need and name keep one order.
    for key in keys.sorted() {
      let canteens = members[key.code] ?? []
      // What a mere buyer bought shows where it is eaten.
      if grouping != .group, canteens.allSatisfy(\.isMereBuyer) { continue }
      groups.append(
        Group(
          key: key, canteens: canteens.map(\.key),
          figures: TerritoryFigures(canteens, sums: try basis.totals(of: canteens.map(\.key))),
          sharesCanteens: shared.contains(key.code)))
    }
    return Need.sorted(groups) { $0.need }
  }

  private static func sharedName(of canteens: [Canteen]) -> String? {
    guard let first = canteens.first else { return nil }
    if let pat = first.location.pats.first(where: { pat in canteens.allSatisfy { $0.location.pats.contains(pat) } }) {
      return pat
    }
    if let epci = first.location.epci, canteens.allSatisfy({ $0.location.epci == epci }) { return epci }
    if let department = first.location.department, canteens.allSatisfy({ $0.location.department == department }) {
      return department.name
    }
    return nil
  }
}
