import EGalim

/// The canteens of a month's report, by identifier; the figures of each are computed when it is looked at.
public struct MonthCanteens: RandomAccessCollection, Sendable {
  private let keys: [CanteenKey]
  private let basis: MonthBasis

  init(_ keys: [CanteenKey], basis: MonthBasis) {
    self.keys = keys
    self.basis = basis
  }

  /// The first canteen's place.
  public var startIndex: Int { keys.startIndex }
  /// The place after the last canteen's.
  public var endIndex: Int { keys.endIndex }

  /// One canteen with its figures.
  public subscript(position: Int) -> MonthCanteen {
    MonthCanteen(key: keys[position], basis: basis)
  }
}

/// One canteen of a month's report: who it is, and its figures.
public struct MonthCanteen: Sendable {
  /// How it is counted.
  public let key: CanteenKey
  /// Who it is, as far as a list says.
  public let canteen: Canteen
  private let basis: MonthBasis

  init(key: CanteenKey, basis: MonthBasis) {
    self.key = key
    self.basis = basis
    canteen = basis.sources.ofYearToDate.canteen(for: key)
  }

  /// Its figures, computed anew each time: who needs several of them keeps them.
  public var figures: MonthFigures { MonthFigures(of: key, canteen, basis: basis) }

  /// Where it stands, from January to the month, against the targets that hold for it.
  public var state: TargetState { TargetState(figures.toDate.figures.standing) }
}

extension Canteen {
  /// Whether the weekly vegetarian menu is asked of it; nil where no list says what sector it is of.
  ///
  /// Source: code rural L. 230-5-6, for school catering.
  var owesVegetarianMenus: Bool? { sectors.isEmpty ? nil : sectors.contains { $0.isSchool } }
}
