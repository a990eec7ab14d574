import EGalim

extension Measure {
  /// The measures that the two kinds of statement count differently: groups, fair trade, and each family's EGalim part.
  static let countedByStatement: [Measure] = all.filter { measure in
    switch measure {
    case .group, .bioFairTrade, .otherFairTrade, .familyEGalim: true
    default: false
    }
  }
}
