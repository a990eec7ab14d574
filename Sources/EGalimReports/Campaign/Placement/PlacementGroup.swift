import EGalim
import EGalimDiagnostics

/// The declarations that a canteen is placed among.
public struct PlacementGroup: Sendable {
  /// What its canteens have in common.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A sector.
    case sector = "secteur"
    /// A food project.
    case pat
    /// An intercommunality.
    case epci
    /// A department.
    case department = "departement"
    /// Nothing: all that was published.
    case country = "pays"
  }

  /// What tells one group from another.
  struct Key: Hashable, Sendable {
    let kind: Kind
    /// A code; a folded name where there is none, nothing for the country.
    let code: String

    static let country = Key(kind: .country, code: "")
  }

  /// What its canteens have in common.
  public let kind: Kind
  /// Its code, as the file has it; nil for the country, and for sectors.
  public let code: String?
  /// Its name; nil for the country.
  public let name: String?
  /// What its declarations come to.
  public let figures: PublishedGroup
}

/// The groups of published declarations, and which of them a canteen belongs to.
struct PlacementGroups {
  private let campaign: PublishedCampaign
  private let regulation: Regulation
  private var members: [PlacementGroup.Key: [Int]] = [:]
  private var names: [PlacementGroup.Key: (code: String?, name: String?)] = [:]
  private let projects: NameSearch
  private let epcis: NameSearch
  private let projectCodes: [String]
  private let epciCodes: [String]

  init(_ campaign: PublishedCampaign, regulation: Regulation) {
    self.campaign = campaign
    self.regulation = regulation
    let projects = CampaignSelection.entries(of: .pat, campaign)
    let epcis = CampaignSelection.entries(of: .epci, campaign)
    self.projects = NameSearch(projects)
    self.epcis = NameSearch(epcis)
    projectCodes = projects.map(\.code)
    epciCodes = epcis.map(\.code)
    for (entries, kind) in [(projects, PlacementGroup.Kind.pat), (epcis, .epci)] {
      for entry in entries { names[PlacementGroup.Key(kind: kind, code: entry.code)] = (entry.code, entry.name) }
    }
    for (index, declaration) in campaign.declarations.enumerated() {
      for key in Self.keys(of: declaration) { members[key, default: []].append(index) }
      for sector in declaration.sectors { names[Self.sector(sector)] = (nil, sector) }
    }
    for department in Department.all {
      names[PlacementGroup.Key(kind: .department, code: department.code)] = (department.code, department.name)
    }
  }

  /// A group with its figures.
  func group(_ key: PlacementGroup.Key) -> PlacementGroup {
    PlacementGroup(
      kind: key.kind, code: names[key]?.code ?? nil, name: names[key]?.name ?? nil,
      figures: PublishedGroup((members[key] ?? []).lazy.map { campaign.declarations[$0] }, regulation: regulation))
  }

  /// A canteen's own declaration; nil for none, or where several bear its SIRET.
  func declaration(of canteen: Canteen) -> PublishedDeclaration? {
    let own = campaign.declarations(of: canteen)
    return own.count == 1 ? campaign.declarations[own[0]] : nil
  }

  /// The groups of a canteen, in the order of their kinds, and what is to be told of names that the file does not know.
  ///
  /// The list goes before; what it does not say, the canteen's own declaration does.
  func keys(of canteen: Canteen) -> (keys: [PlacementGroup.Key], notices: [PublishedNotice]) {
    let own = declaration(of: canteen).map(Self.keys) ?? []
    var found: [PlacementGroup.Key] = []
    var notices: [PublishedNotice] = []
    func take(_ kind: PlacementGroup.Kind, _ listed: [PlacementGroup.Key]?) {
      let keys = listed ?? own.filter { $0.kind == kind }
      for key in keys where !found.contains(key) { found.append(key) }
    }
    take(.sector, listedSectors(of: canteen, &notices))
    take(.pat, listed(canteen.location.pats, .pat, projects, projectCodes, &notices))
    take(.epci, listed([canteen.location.epci].compactMap(\.self), .epci, epcis, epciCodes, &notices))
    take(.department, canteen.knownDepartment.map { [PlacementGroup.Key(kind: .department, code: $0.code)] })
    return (found + [.country], notices)
  }

  private func listedSectors(
    of canteen: Canteen, _ notices: inout [PublishedNotice]
  ) -> [PlacementGroup.Key]? {
    guard !canteen.sectors.isEmpty else { return nil }
    return canteen.sectors.compactMap { sector in
      let key = Self.sector(sector.name)
      if members[key] == nil { notices.append(.unmatchedName(.sector, text: sector.name, nearest: nil)) }
      return members[key] == nil ? nil : key
    }
  }

  /// The groups that names of a list mean; nil where the list says nothing.
  private func listed(
    _ texts: [String], _ kind: PlacementGroup.Kind, _ search: NameSearch, _ codes: [String],
    _ notices: inout [PublishedNotice]
  ) -> [PlacementGroup.Key]? {
    guard !texts.isEmpty else { return nil }
    let named: PublishedNotice.Kind = kind == .pat ? .pat : .epci
    return texts.flatMap { text -> [PlacementGroup.Key] in
      let matches = search.matches(text)
      let names = Set(matches.map { search.name(of: $0) }).sorted()
      if names.count > 1 {
        notices.append(.ambiguousName(named, text: text, names: names))
        return []
      }
      if matches.isEmpty {
        notices.append(.unmatchedName(named, text: text, nearest: search.nearest(to: text, limit: 1).first))
      }
      return matches.map { PlacementGroup.Key(kind: kind, code: codes[$0]) }
    }
  }

  private static func keys(of declaration: PublishedDeclaration) -> [PlacementGroup.Key] {
    let epci = declaration.epciCode ?? declaration.canteen.location.epci
    return declaration.sectors.map(sector)
      + declaration.projects.map { PlacementGroup.Key(kind: .pat, code: $0.code) }
      + [epci.map { PlacementGroup.Key(kind: .epci, code: $0) }].compactMap(\.self)
      + [declaration.canteen.knownDepartment.map { PlacementGroup.Key(kind: .department, code: $0.code) }]
      .compactMap(\.self) + [.country]
  }

  private static func sector(_ name: String) -> PlacementGroup.Key {
    PlacementGroup.Key(kind: .sector, code: NameSearch.folded(name))
  }
}
