import EGalim
import EGalimDiagnostics

/// Puts the canteens of a list beside the published declarations: who declared, who had someone declare, who did not.
struct CampaignMatching {
  private let campaign: PublishedCampaign
  private let regulation: Regulation
  private let list: [Canteen]?
  private let selection: CampaignSelection?
  /// Names of communes by their code, which declarations do not have.
  private let communes: [String: String]
  private let publishedNames: PublishedNames
  /// The listed canteens that somebody buys for, by who does.
  private let placesOfBuyer: [CanteenKey: [Canteen]]
  /// The declarations of satellites, by the kitchen that they name.
  private let satellitesOfKitchen: [Siret: [Int]]
  /// What there is to tell.
  private(set) var notices: [PublishedNotice] = []
  /// The canteens of the territory, each once.
  private(set) var canteens: [CampaignCanteen] = []
  /// Declarations that a listed canteen stands for.
  private var taken: Set<Int> = []

  init(
    _ campaign: PublishedCampaign, list: [Canteen]?, selection: CampaignSelection?, regulation: Regulation
  ) {
    self.campaign = campaign
    self.list = list
    self.selection = selection
    self.regulation = regulation
    publishedNames = PublishedNames(campaign)
    let groups = BuyerGroups(list ?? [])
    let bought = (list ?? []).compactMap { canteen in groups.buyer(of: canteen).map { (buyer: $0, canteen: canteen) } }
    placesOfBuyer = Dictionary(grouping: bought, by: \.buyer).mapValues { $0.map(\.canteen) }
    let cooked = campaign.declarations.indices.compactMap { index in
      campaign.declarations[index].canteen.centralKitchen.map { (kitchen: $0, index: index) }
    }
    satellitesOfKitchen = Dictionary(grouping: cooked, by: \.kitchen).mapValues { $0.map(\.index) }
    communes = Dictionary(
      (list ?? []).compactMap { canteen in
        canteen.location.communeCode.flatMap { code in canteen.location.commune.map { (code, $0) } }
      }, uniquingKeysWith: min)
    if let list { takeListed(list) }
    takeOthers()
  }

  // MARK: Canteens of the list

  private mutating func takeListed(_ list: [Canteen]) {
    let isSilent = selection.map { selection in list.allSatisfy { selection.contains($0) == nil } } ?? false
    if isSilent, let selection { notices.append(.listWithoutPlaces(selection.kind, canteens: list.count)) }
    for canteen in list {
      let own = campaign.declarations(of: canteen)
      guard isOfTerritory(canteen, own, isSilent: isSilent) else { continue }
      if own.count > 1, let siret = canteen.siret {
        notices.append(.sharedSiret(siret.text, declarations: own.count))
      }
      let new = own.filter { taken.insert($0).inserted }
      if own.isEmpty {
        canteens.append(undeclared(canteen))
      } else if own.count == 1, let index = new.first {
        add(index, listed: canteen)
      } else if new.isEmpty, let index = own.first {
        // Another canteen of the list stands for that declaration already.
        canteens.append(covered(canteen, by: index))
      } else {
        for index in new { add(index, listed: nil, isListed: true) }
      }
    }
  }

  private func isOfTerritory(_ canteen: Canteen, _ own: [Int], isSilent: Bool) -> Bool {
    guard let selection else { return true }
    if let says = selection.contains(canteen) { return says }
    return isSilent || own.contains { selection.contains(campaign.declarations[$0]) }
  }

  /// A listed canteen without a declaration of its own.
  private func undeclared(_ canteen: Canteen) -> CampaignCanteen {
    if let index = campaign.declarationCovering(canteen) { return covered(canteen, by: index) }
    let buysForOthers = canteen.isGroup || canteen.production == .central
    let satellites = buysForOthers ? satellitesDeclared(of: canteen) : 0
    return CampaignCanteen(
      publishedNames.placing(canteen), sectors: canteen.sectors.map(\.name),
      satellites > 0 ? .satellites(satellites) : .nobody, shares: nil,
      isListed: true, regulation: regulation)
  }

  private func covered(_ canteen: Canteen, by index: Int) -> CampaignCanteen {
    let declaration = campaign.declarations[index]
    return CampaignCanteen(
      publishedNames.placing(canteen), sectors: canteen.sectors.map(\.name), .buyer(declaration.canteen.displayName),
      shares: declaration.shares, isListed: true, regulation: regulation)
  }

  /// How many of those that a group or kitchen buys for declared for themselves, by the list or by the file.
  private func satellitesDeclared(of buyer: Canteen) -> Int {
    var found = Set(buyer.siret.flatMap { satellitesOfKitchen[$0] } ?? [])
    for canteen in buyer.key.flatMap({ placesOfBuyer[$0] }) ?? [] where canteen.key != buyer.key {
      found.formUnion(campaign.declarations(of: canteen))
    }
    return found.count
  }

  // MARK: Canteens of the file

  /// The declarations of the territory that no listed canteen stands for.
  private mutating func takeOthers() {
    if list != nil, selection == nil { return }
    var unlisted = 0
    for (index, declaration) in campaign.declarations.enumerated()
    where !taken.contains(index) && selection?.contains(declaration) != false {
      unlisted += 1
      add(index, listed: nil, isListed: list == nil ? nil : false)
    }
    if list != nil, unlisted > 0 { notices.append(.unlisted(unlisted)) }
  }

  private mutating func add(_ index: Int, listed: Canteen?, isListed: Bool? = true) {
    let declaration = campaign.declarations[index]
    let canteen = merged(listed, declaration.canteen)
    canteens.append(
      CampaignCanteen(
        canteen, sectors: declaration.sectors.isEmpty ? canteen.sectors.map(\.name) : declaration.sectors, .itself,
        shares: declaration.shares, isListed: isListed, declaration: declaration, regulation: regulation))
  }

  /// What the list says of a canteen, and where it is silent what the declaration says; published names go before.
  private func merged(_ listed: Canteen?, _ declared: Canteen) -> Canteen {
    guard var canteen = listed.map(publishedNames.placing) else {
      var canteen = declared
      canteen.location.commune = canteen.location.communeCode.flatMap { communes[$0] }
      return canteen
    }
    canteen.platformID = canteen.platformID ?? declared.platformID
    canteen.siret = canteen.siret ?? declared.siret
    canteen.name = canteen.name ?? declared.name
    canteen.management = canteen.management ?? declared.management
    canteen.economicModel = canteen.economicModel ?? declared.economicModel
    if canteen.sectors.isEmpty { canteen.sectors = declared.sectors }
    var location = canteen.location
    location.communeCode = location.communeCode ?? declared.location.communeCode
    location.department = location.department ?? declared.location.department
    location.region = location.region ?? declared.location.region
    location.epci = declared.location.epci ?? location.epci
    if !declared.location.pats.isEmpty { location.pats = declared.location.pats }
    canteen.location = location
    return canteen
  }
}
