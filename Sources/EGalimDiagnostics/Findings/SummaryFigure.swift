/// A figure of the tracking workbook's own summary (sheet `Synthèse`), to be copied into a simple statement by hand.
///
/// Source: the platform's workbook « tableur de suivi des achats », version of March 2026.
public enum SummaryFigure: UInt8, Hashable, Sendable, CaseIterable {
  case total, bio, bioFairTrade, siqo, otherEGalim, otherFairTrade, externalities
  case meat, meatEGalim, meatFrance, fish, fishEGalim, fishFrance
  case curedMeatFrance, fruitAndVegetablesFrance, dairyFrance, bakeryFrance, drinksFrance, otherFrance

  /// The row of its value, which stands in column C.
  public var row: Int {
    switch self {
    case .total: 5
    case .bio: 7
    case .bioFairTrade: 8
    case .siqo: 10
    case .otherEGalim: 12
    case .otherFairTrade: 13
    case .externalities: 15
    case .meat: 19
    case .meatEGalim: 21
    case .meatFrance: 23
    case .fish: 27
    case .fishEGalim: 29
    case .fishFrance: 31
    case .curedMeatFrance: 39
    case .fruitAndVegetablesFrance: 41
    case .dairyFrance: 43
    case .bakeryFrance: 45
    case .drinksFrance: 47
    case .otherFrance: 49
    }
  }

  /// The column of the values: C.
  public static let column = 3

  /// The cell of its value, such as `C10`.
  public var cell: String { "C\(row)" }

  /// Whether the workbook has no formula for it and wants it typed.
  public var isTyped: Bool { self == .total || self == .meat || self == .fish }
}

/// A figure of the summary that is not what was bought; amounts in euro cents.
public struct SummaryGap: Hashable, Sendable {
  /// What makes the summary's formulas miss or misplace purchases.
  public enum Slip: UInt8, Hashable, Sendable, CaseIterable {
    /// The formula looks for `AOC_AOP`, the list offers `AOCAOP`.
    case protectedOriginSpelling
    /// The formula looks for the family `AUTRE`, the list offers `AUTRES`.
    case otherFamilySpelling
    /// The formula takes any mark, short circuit or local, for French origin.
    case anyMarkIsFrance
    /// The formula looks at the first label alone, or at the second one alone.
    case oneLabelOnly
    /// Fair trade is looked for in the second label alone.
    case fairTradeInSecondLabel
    /// Fair trade of products of another group is counted.
    case fairTradeOfAnotherGroup
    /// Something typed otherwise than the list offers it.
    case otherSpelling
  }

  /// What one slip does to the figure.
  public struct Cause: Hashable, Sendable {
    /// The slip.
    public let slip: Slip
    /// What is missing because of it.
    public let missing: Int64
    /// What is counted too much because of it.
    public let surplus: Int64

    /// What one slip does to the figure.
    public init(_ slip: Slip, missing: Int64, surplus: Int64) {
      self.slip = slip
      self.missing = missing
      self.surplus = surplus
    }
  }

  /// The figure.
  public let figure: SummaryFigure
  /// What the summary counts.
  public let counted: Int64
  /// What was bought.
  public let right: Int64
  /// Whether the sheet shows what it counts; else it is what its formulas would come to.
  public let isShown: Bool
  /// Why the two differ, as far as it is known.
  public let causes: [Cause]

  /// A figure that is not what was bought.
  public init(_ figure: SummaryFigure, counted: Int64, right: Int64, isShown: Bool, causes: [Cause]) {
    self.figure = figure
    self.counted = counted
    self.right = right
    self.isShown = isShown
    self.causes = causes
  }
}

/// A total that the summary wants typed by hand; amounts in euro cents.
public struct SummaryTotal: Hashable, Sendable {
  /// The total.
  public let figure: SummaryFigure
  /// What was typed; nil for nothing.
  public let typed: Int64?
  /// What was bought.
  public let right: Int64

  /// A total that the summary wants typed by hand.
  public init(_ figure: SummaryFigure, typed: Int64?, right: Int64) {
    self.figure = figure
    self.typed = typed
    self.right = right
  }
}
