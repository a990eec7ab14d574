import EGalim
import EGalimDiagnostics

/// Some of the figures of the tracking workbook's summary.
struct SummaryFigures: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  static let total = SummaryFigures(.total)
  static let bio = SummaryFigures(.bio)
  static let bioFairTrade = SummaryFigures(.bioFairTrade)
  static let siqo = SummaryFigures(.siqo)
  static let otherEGalim = SummaryFigures(.otherEGalim)
  static let otherFairTrade = SummaryFigures(.otherFairTrade)
  static let externalities = SummaryFigures(.externalities)
  static let meat = SummaryFigures(.meat)
  static let meatEGalim = SummaryFigures(.meatEGalim)
  static let meatFrance = SummaryFigures(.meatFrance)
  static let fish = SummaryFigures(.fish)
  static let fishEGalim = SummaryFigures(.fishEGalim)
  static let fishFrance = SummaryFigures(.fishFrance)
  static let curedMeatFrance = SummaryFigures(.curedMeatFrance)
  static let fruitAndVegetablesFrance = SummaryFigures(.fruitAndVegetablesFrance)
  static let dairyFrance = SummaryFigures(.dairyFrance)
  static let bakeryFrance = SummaryFigures(.bakeryFrance)
  static let drinksFrance = SummaryFigures(.drinksFrance)
  static let otherFrance = SummaryFigures(.otherFrance)

  /// The figure of a family's French origin.
  static func france(_ family: ProductFamily) -> SummaryFigures {
    switch family {
    case .meat: .meatFrance
    case .fish: .fishFrance
    case .fruitAndVegetables: .fruitAndVegetablesFrance
    case .curedMeat: .curedMeatFrance
    case .dairy: .dairyFrance
    case .bakery: .bakeryFrance
    case .drinks: .drinksFrance
    case .other: .otherFrance
    }
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// One figure.
  init(_ figure: SummaryFigure) {
    rawValue = 1 << UInt32(figure.rawValue)
  }

  func contains(_ figure: SummaryFigure) -> Bool { contains(SummaryFigures(figure)) }
}

extension SummaryFigure {
  /// Whether it is the French origin of a family.
  var isOfFrance: Bool {
    switch self {
    case .meatFrance, .fishFrance, .curedMeatFrance, .fruitAndVegetablesFrance, .dairyFrance, .bakeryFrance,
      .drinksFrance, .otherFrance:
      true
    default: false
    }
  }
}
