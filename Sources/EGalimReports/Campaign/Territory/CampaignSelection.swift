import EGalim
import EGalimDiagnostics

/// How a territory is named to be looked for in published declarations.
public enum CampaignArea: Hashable, Sendable {
  /// A food project, by its number or any part of its name.
  case pat(String)
  /// An intercommunality, by its SIREN or any part of its name.
  case epci(String)
  /// A department, by its code or any part of its name.
  case department(String)
  /// Communes, each by its whole Insee code or, where a list names it, by any part of its name.
  case communes([String])

  /// What it is.
  public var kind: PublishedNotice.Kind {
    switch self {
    case .pat: .pat
    case .epci: .epci
    case .department: .department
    case .communes: .commune
    }
  }
}

/// The territories that a name was found to mean, and whether a canteen is in one of them.
struct CampaignSelection: Sendable {
  /// What they are.
  let kind: PublishedNotice.Kind
  /// Their names, in alphabetical order.
  let names: [String]
  /// Several names for one text, to be told; nil where there was no choice.
  let notice: PublishedNotice?
  /// Their codes and names, folded.
  private let keys: Set<String>

  /// Looks for the territories of that name, in the declarations and in the list.
  ///
  /// - Throws: what to tell when there is none.
  init(
    _ area: CampaignArea, in campaign: PublishedCampaign, list: [Canteen], path: String
  ) throws(CampaignTrouble) {
    kind = area.kind
    let entries = Self.entries(of: area.kind, campaign, list)
    guard !entries.isEmpty else { throw CampaignTrouble(.columnMissing(area.kind, path: path)) }
    let search = NameSearch(entries)
    var found: [Int] = []
    var notice: PublishedNotice?
    for text in area.texts {
      let matches = search.matches(Self.normalized(text, area.kind))
      guard !matches.isEmpty else {
        throw CampaignTrouble(.unknownTerritory(area.kind, text: text, nearest: search.nearest(to: text)))
      }
      let names = Set(matches.map { Self.label(entries[$0], area.kind) })
      if names.count > 1 { notice = .severalTerritories(area.kind, text: text, names: names.sorted()) }
      found += matches
    }
    self.notice = notice
    names = Set(found.map { Self.label(entries[$0], area.kind) }).sorted()
    keys = Set(found.flatMap { Self.keys(of: entries[$0], area.kind) }.filter { !$0.isEmpty }.map(NameSearch.folded))
  }

  /// Whether a declaration is of the territory.
  func contains(_ declaration: PublishedDeclaration) -> Bool {
    switch kind {
    case .pat: declaration.projects.contains { isOne($0.code) || $0.name.map(isOne) == true }
    case .epci: declaration.epciCode.map(isOne) == true || contains(declaration.canteen) == true
    default: contains(declaration.canteen) == true
    }
  }

  /// Whether a canteen is of the territory; nil where the list does not say.
  func contains(_ canteen: Canteen) -> Bool? {
    let values = Self.values(of: canteen, kind)
    return values.isEmpty ? nil : values.contains(where: isOne)
  }

  /// What a territory is called: a commune's code tells it from others of its name, or stands for a name nobody knows.
  private static func label(_ entry: (code: String, name: String), _ kind: PublishedNotice.Kind) -> String {
    guard kind == .commune else { return entry.name }
    return entry.name.isEmpty ? entry.code : "\(entry.name) (\(entry.code))"
  }

  /// What canteens of a territory are known by: of a commune its code alone, since others bear its name.
  private static func keys(of entry: (code: String, name: String), _ kind: PublishedNotice.Kind) -> [String] {
    kind == .commune ? [entry.code] : [entry.code, entry.name]
  }

  private func isOne(_ text: String) -> Bool { keys.contains(NameSearch.folded(text)) }

  /// What a canteen is known by in that respect.
  private static func values(of canteen: Canteen, _ kind: PublishedNotice.Kind) -> [String] {
    switch kind {
    case .pat: canteen.location.pats
    case .epci: [canteen.location.epci].compactMap(\.self)
    case .department: [canteen.knownDepartment?.code].compactMap(\.self)
    case .commune: [canteen.location.communeCode].compactMap(\.self)
    case .sector: canteen.sectors.map(\.name)
    }
  }

  /// Every territory of a kind that some canteen is in, by code and name; a commune that no list names has no name, so
  /// that its code is never searched as one.
  static func entries(
    of kind: PublishedNotice.Kind, _ campaign: PublishedCampaign, _ list: [Canteen] = []
  ) -> [(code: String, name: String)] {
    if kind == .commune { return communes(campaign, list) }
    var names: [String: String] = [:]
    func add(_ code: String, _ name: String?) { names[code] = names[code] ?? name ?? code }
    for declaration in campaign.declarations {
      switch kind {
      case .pat: for project in declaration.projects { add(project.code, project.name) }
      case .epci:
        let name = declaration.canteen.location.epci
        (declaration.epciCode ?? name).map { add($0, name) }
      case .department: declaration.canteen.knownDepartment.map { add($0.code, $0.name) }
      case .commune, .sector: for value in values(of: declaration.canteen, kind) { add(value, value) }
      }
    }
    let known = Set(names.flatMap { [NameSearch.folded($0.key), NameSearch.folded($0.value)] })
    for canteen in list {
      for value in values(of: canteen, kind) where !known.contains(NameSearch.folded(value)) {
        add(value, kind == .department ? canteen.knownDepartment?.name : value)
      }
    }
    return names.map { (code: $0.key, name: $0.value) }.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }

  private static func communes(
    _ campaign: PublishedCampaign, _ list: [Canteen]
  ) -> [(code: String, name: String)] {
    var names: [String: String] = [:]
    for canteen in list + campaign.declarations.map(\.canteen) {
      guard let code = canteen.location.communeCode else { continue }
      let known = names[code] ?? ""
      names[code] = known.isEmpty ? canteen.location.commune ?? "" : known
    }
    return names.map { (code: $0.key, name: $0.value) }.sorted { ($0.name, $0.code) < ($1.name, $1.code) }
  }

  /// A department's code as people type it: `5` is `05`.
  private static func normalized(_ text: String, _ kind: PublishedNotice.Kind) -> String {
    guard kind == .department, text.utf8.count == 1 else { return text }
    return "0" + text
  }
}

/// Why a territory cannot be told from published declarations.
public struct CampaignTrouble: Error, Sendable {
  /// What to tell people of it.
  public let notice: PublishedNotice

  init(_ notice: PublishedNotice) {
    self.notice = notice
  }
}

extension CampaignArea {
  fileprivate var texts: [String] {
    switch self {
    case .pat(let text), .epci(let text), .department(let text): [text]
    case .communes(let codes): codes
    }
  }
}

extension Canteen {
  /// The department that is known of it, or that its commune's code tells.
  var knownDepartment: Department? {
    location.department ?? location.communeCode.flatMap(Department.init(communeCode:))
  }
}
