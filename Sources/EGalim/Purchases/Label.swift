/// One label of the detailed statement, in the order in which a purchase goes to its first.
public enum Label: UInt8, Hashable, Sendable, CaseIterable {
  case bio, labelRouge, aocAop, igp, stg, hve, pecheDurable, rup, commerceEquitable, fermier, externalites, performance

  /// The label as a set of one; the bits stand in the order of the cases.
  public var set: LabelSet { LabelSet(rawValue: 1 << UInt32(rawValue)) }

  /// The name in ledgers, such as `AOCAOP`.
  public var platformName: String {
    switch self {
    case .bio: "BIO"
    case .labelRouge: "LABEL_ROUGE"
    case .aocAop: "AOCAOP"
    case .igp: "IGP"
    case .stg: "STG"
    case .hve: "HVE"
    case .pecheDurable: "PECHE_DURABLE"
    case .rup: "RUP"
    case .commerceEquitable: "COMMERCE_EQUITABLE"
    case .fermier: "FERMIER"
    case .externalites: "EXTERNALITES"
    case .performance: "PERFORMANCE"
    }
  }

  /// The name in statement columns, such as `aocaop`.
  public var measureName: String { platformName.lowercased() }

  /// Whether the detailed statement has a cell for this label in that family; the 13 others stay empty.
  ///
  /// Source: the platform's `bilans_detaille` import, whose non-required label columns these are.
  public func applies(to family: ProductFamily) -> Bool {
    switch self {
    case .labelRouge: family != .drinks
    case .pecheDurable: family == .fish
    case .fermier: family == .meat || family == .curedMeat || family == .dairy
    default: true
    }
  }
}

extension LabelSet {
  /// The first label in the detailed statement's order; nil when none of its columns takes the purchase.
  public var first: Label? {
    let bits = rawValue & 0xFFF
    return bits == 0 ? nil : Label(rawValue: UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
  }

  /// The labels in the set, in the detailed statement's order.
  public var labels: [Label] { Label.allCases.filter { contains($0.set) } }
}

/// The four groups of the simple statement, in the order in which a purchase goes to its first.
public enum LabelGroup: UInt8, Hashable, Sendable, CaseIterable {
  /// Organic.
  case bio
  /// Signs of quality and origin.
  case siqo
  /// Other EGalim labels.
  case otherEGalim
  /// Externalities and performance.
  case externalities

  /// The name in statement columns, such as `egalim_autres`.
  public var measureName: String {
    switch self {
    case .bio: "bio"
    case .siqo: "siqo"
    case .otherEGalim: "egalim_autres"
    case .externalities: "externalites_performance"
    }
  }

  /// The labels whose detailed columns add up to the group.
  public var labels: [Label] {
    switch self {
    case .bio: [.bio]
    case .siqo: [.labelRouge, .aocAop, .igp, .stg]
    case .otherEGalim: [.hve, .pecheDurable, .rup, .commerceEquitable, .fermier]
    case .externalities: [.externalites, .performance]
    }
  }
}

extension LabelSet {
  /// The group that the simple statement counts the purchase in; nil when it is not EGalim.
  public var group: LabelGroup? {
    if !isDisjoint(with: .anyBio) { return .bio }
    if !isDisjoint(with: .siqo) { return .siqo }
    if !isDisjoint(with: .otherEGalim) { return .otherEGalim }
    if !isDisjoint(with: .anyExternalities) { return .externalities }
    return nil
  }
}
