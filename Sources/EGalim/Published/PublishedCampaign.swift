/// The published declarations of one year's data.
public struct PublishedCampaign: Sendable {
  /// The civil year of the purchases that were declared.
  public let year: Int
  /// Each canteen's declaration, by number.
  public let declarations: [PublishedDeclaration]
  private let byIdentifier: [UInt64: Int]
  private let bySiret: [Siret: [Int]]
  private let bySiren: [Siren: [Int]]

  /// Gathers the declarations of a year, whatever their order.
  public init(year: Int, _ declarations: [PublishedDeclaration]) {
    self.year = year
    let sorted = declarations.sorted { ($0.number, $0.canteen.key?.word ?? 0) < ($1.number, $1.canteen.key?.word ?? 0) }
    var byIdentifier: [UInt64: Int] = [:]
    var bySiret: [Siret: [Int]] = [:]
    var bySiren: [Siren: [Int]] = [:]
    for (index, declaration) in sorted.enumerated() {
      if let identifier = declaration.canteen.platformID { byIdentifier[identifier] = index }
      if let siret = declaration.canteen.siret { bySiret[siret, default: []].append(index) }
      if declaration.canteen.siret == nil, let siren = declaration.canteen.siren {
        bySiren[siren, default: []].append(index)
      }
    }
    self.declarations = sorted
    self.byIdentifier = byIdentifier
    self.bySiret = bySiret
    self.bySiren = bySiren
  }

  /// The places of a canteen's own declarations: that of its identifier, else those that bear its SIRET.
  ///
  /// Canteens that share a SIRET declare each for itself, so that a SIRET alone may stand for several declarations.
  public func declarations(of canteen: Canteen) -> [Int] {
    if let index = canteen.platformID.flatMap({ byIdentifier[$0] }) { return [index] }
    if let siret = canteen.siret { return bySiret[siret] ?? [] }
    return canteen.siren.flatMap { bySiren[$0] } ?? []
  }

  /// The place of the declaration of the group or central kitchen that declares for a satellite; nil for none.
  public func declarationCovering(_ canteen: Canteen) -> Int? {
    let found =
      [canteen.groupID.flatMap { byIdentifier[$0] }].compactMap(\.self)
      + (canteen.centralKitchen.flatMap { bySiret[$0] } ?? [])
    return found.first { declarations[$0].coversSatellites }
  }
}
