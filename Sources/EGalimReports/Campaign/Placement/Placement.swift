import EGalim
import EGalimDiagnostics

/// Canteens placed among the published declarations: of their sector, food project, EPCI, department, and all of them.
public struct Placement: Sendable {
  /// A canteen, or all of them together, and where it stands.
  public struct Subject: Sendable {
    /// Who it is; nil for all together.
    public let canteen: Canteen?
    /// Who buys for it, where its shares have its part of that buyer's purchases; nil otherwise.
    public let buyer: String?
    /// Its share of organic food in hundredths of a percent; nil where nothing was bought.
    public let bio: Int64?
    /// Its EGalim share in hundredths of a percent; nil where nothing was bought.
    public let egalim: Int64?
    /// What it declared itself in the campaign; nil for all together, or when no declaration is surely its own.
    public let declared: PublishedShares?
    /// Where it stands, in the order of the groups' kinds; the country last.
    public let ranks: [Rank]

    /// Its share.
    public func share(_ subject: PublishedGroup.Subject) -> Int64? {
      switch subject {
      case .bio: bio
      case .egalim: egalim
      }
    }
  }

  /// Where a canteen stands in a group.
  public struct Rank: Sendable {
    /// The group's place among ``Placement/groups``.
    public let group: Int
    /// Its percentile by organic share, in hundredths; nil without a share, or of an empty group.
    public let bio: Int64?
    /// Its percentile by EGalim share, in hundredths.
    public let egalim: Int64?

    /// Its percentile by a share.
    public func percentile(_ subject: PublishedGroup.Subject) -> Int64? {
      switch subject {
      case .bio: bio
      case .egalim: egalim
      }
    }
  }

  /// The civil year of the purchases.
  public let year: Int
  /// The civil year of the declarations.
  public let campaignYear: Int
  /// The rules of the declarations' year, by which their targets are judged.
  public let regulation: Regulation
  /// The canteens, by identifier.
  public let canteens: [Subject]
  /// All of them together, by value; nil where there is but one.
  public let whole: Subject?
  /// The groups that any of them is placed in, by kind and name; the country last.
  public let groups: [PlacementGroup]
  /// What there is to tell.
  public let notices: [PublishedNotice]
  /// What reading the files came to.
  public let reading: ReadingOutcome

  /// Places the canteens of a year.
  ///
  /// - Parameters:
  ///   - year: the civil year of the purchases.
  ///   - regulation: the rules of that year.
  ///   - sources: what was bought, and the canteen list.
  ///   - only: the canteens asked for; nil for all.
  ///   - campaign: the published declarations.
  ///   - campaignRegulation: the rules of their year.
  ///   - yearIsOver: whether the purchases' year is over.
  ///   - reading: what reading the files came to.
  /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
  public init(
    year: Int, regulation: Regulation, sources: ReportSources, only: Set<CanteenKey>?,
    among campaign: PublishedCampaign,
    campaignRegulation: Regulation, yearIsOver: Bool, reading: ReadingOutcome = ReadingOutcome()
  ) throws(MoneyOverflow) {
    let keys = sources.canteens(in: year, only: only)
    let buyers = sources.buyers(for: keys, in: year)
    let basis = ReportBasis(
      year: year, regulation: regulation, sources: sources.sharing(year, for: Set(buyers.keys)), yearIsOver: yearIsOver)
    let groups = PlacementGroups(campaign, regulation: campaignRegulation)
    var notices: [PublishedNotice] =
      year == campaign.year ? [] : [.otherYear(purchases: year, declarations: campaign.year)]
    var found: [(canteen: Canteen, buyer: String?, standing: Standing, keys: [PlacementGroup.Key])] = []
    for report in CanteenReports(keys, basis: basis) {
      let (own, told) = groups.keys(of: report.canteen)
      for notice in told where !notices.contains(notice) { notices.append(notice) }
      let buyer = buyers[report.key].map { sources.canteen(for: $0).displayName }
      found.append((report.canteen, buyer, report.figures.standing, own))
    }
    let order = Self.order(of: Set(found.flatMap(\.keys)).union([.country]), groups)
    let indices = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1.key, $0) })
    let shown = order.map(\.group)
    func subject(
      _ canteen: Canteen?, _ buyer: String?, _ standing: Standing, _ keys: [PlacementGroup.Key]
    ) -> Subject {
      let (bio, egalim) = (standing.bio.percentHundredths, standing.egalim.percentHundredths)
      let ranks = keys.compactMap { indices[$0] }.map { index in
        let figures = shown[index].figures
        return Rank(
          group: index, bio: bio.flatMap { figures.percentile(of: $0, .bio) },
          egalim: egalim.flatMap { figures.percentile(of: $0, .egalim) })
      }
      return Subject(
        canteen: canteen, buyer: buyer, bio: bio, egalim: egalim,
        declared: canteen.flatMap { groups.declaration(of: $0)?.shares }, ranks: ranks)
    }
    self.year = year
    self.regulation = campaignRegulation
    campaignYear = campaign.year
    canteens = found.map { subject($0.canteen, $0.buyer, $0.standing, $0.keys) }
    let common = found.first?.keys.filter { key in found.allSatisfy { $0.keys.contains(key) } } ?? []
    // What a buyer among them bought is in the whole already.
    let others = buyers.filter { !keys.contains($0.value) }
    let together = ReportBasis(
      year: year, regulation: regulation, sources: sources.sharing(year, for: Set(others.keys)), yearIsOver: yearIsOver)
    whole = found.count < 2 ? nil : subject(nil, nil, try together.totals(of: keys).standing, common)
    self.groups = shown
    self.notices = notices
    self.reading = reading
  }

  /// The groups by kind, then name; each with its figures, computed once.
  private static func order(
    of keys: Set<PlacementGroup.Key>, _ groups: PlacementGroups
  ) -> [(key: PlacementGroup.Key, group: PlacementGroup)] {
    let kinds = PlacementGroup.Kind.allCases
    return keys.map { (key: $0, group: groups.group($0)) }.sorted { lhs, rhs in
      let places = (kinds.firstIndex(of: lhs.key.kind) ?? 0, kinds.firstIndex(of: rhs.key.kind) ?? 0)
      return (places.0, lhs.group.name ?? "", lhs.key.code) < (places.1, rhs.group.name ?? "", rhs.key.code)
    }
  }
}
