extension Regulation {
  /// The rules of each known year, in order.
  public static let catalogue: [Regulation] = [
    Regulation(
      year: 2022, franceRule: .marked, countsEuropeanOrigin: false, goals: firstStep, meatAndFish: nil,
      holdsPrivateRestaurants: false, localDefinitions: LocalDefinition.allCases, requiredMeasures: [:],
      comparesMarksWithFrance: false, lowestCostInStatistics: nil, campaign: Campaign(2023_02_12, 2023_06_30)),
    Regulation(
      year: 2023, franceRule: .marked, countsEuropeanOrigin: false, goals: firstStep, meatAndFish: nil,
      holdsPrivateRestaurants: false, localDefinitions: LocalDefinition.allCases, requiredMeasures: [:],
      comparesMarksWithFrance: false, lowestCostInStatistics: nil,
      campaign: Campaign(2024_01_08, 2024_06_11, correction: (2024_06_03, 2024_06_12))),
    Regulation(
      year: 2024, franceRule: .marked, countsEuropeanOrigin: false, goals: firstStep, meatAndFish: meatAndFishSince2024,
      holdsPrivateRestaurants: true, localDefinitions: LocalDefinition.allCases, requiredMeasures: [:],
      comparesMarksWithFrance: false, lowestCostInStatistics: nil,
      campaign: Campaign(2025_01_07, 2025_04_06, correction: (2025_04_16, 2025_04_30))),
    Regulation(
      year: 2025, franceRule: .markedShortCircuitOrLocal, countsEuropeanOrigin: false, goals: firstStep,
      meatAndFish: meatAndFishSince2024, holdsPrivateRestaurants: true, localDefinitions: LocalDefinition.allCases,
      requiredMeasures: requiredSince2025, comparesMarksWithFrance: true, lowestCostInStatistics: 10,
      campaign: Campaign(2026_01_12, 2026_04_15, correction: (2026_04_16, 2026_04_29))),
    Regulation(
      year: 2026, franceRule: .marked, countsEuropeanOrigin: true, goals: secondStep, meatAndFish: meatAndFishSince2024,
      holdsPrivateRestaurants: true, localDefinitions: LocalDefinition.allCases, requiredMeasures: requiredSince2026,
      comparesMarksWithFrance: false, lowestCostInStatistics: nil, campaign: nil),
    Regulation(
      year: 2027, franceRule: .marked, countsEuropeanOrigin: true, goals: secondStep, meatAndFish: meatAndFishSince2024,
      holdsPrivateRestaurants: true, localDefinitions: LocalDefinition.allCases, requiredMeasures: requiredSince2026,
      comparesMarksWithFrance: false, lowestCostInStatistics: nil, campaign: nil),
  ]

  /// Goals of 2022 to 2025; overseas, the first step (décret 2021-1235).
  private static let firstStep: [TargetTerritory: Goals] = [
    .mainland: Goals(egalim: 50, bio: 20),
    .overseasRegions: Goals(egalim: 20, bio: 5),
    .mayotte: Goals(egalim: 5, bio: 2),
    .saintPierreEtMiquelon: Goals(egalim: 30, bio: 10),
  ]

  /// Goals of 2026 to 2029; overseas, the second step (décret 2021-1235).
  private static let secondStep: [TargetTerritory: Goals] = [
    .mainland: Goals(egalim: 50, bio: 20),
    .overseasRegions: Goals(egalim: 35, bio: 10),
    .mayotte: Goals(egalim: 15, bio: 5),
    .saintPierreEtMiquelon: Goals(egalim: 30, bio: 10),
  ]

  /// The last day on which a product of environmental certification level 2 counts; from then on HVE (level 3) alone
  /// does (code rural L. 230-5-1).
  public static let lastDayOfLevelTwo = CivilDate(knownValid: 2026_12_31)

  private static let meatAndFishSince2024 = MeatAndFishGoals(everyone: 60, state: 100)

  /// What the platform wants filled from the data of 2025 on.
  private static let requiredSince2025: [StatementKind: [Measure]] = [
    .simple: [.total, .group(.bio), .group(.siqo), .group(.otherEGalim), .family(.meat), .familyEGalim(.meat)],
    .detailed: [.total, .family(.meat), .family(.fish)] + requiredDetailedLabels,
  ]

  /// From the data of 2026 on, the meals served as well.
  private static let requiredSince2026 = requiredSince2025.mapValues { $0 + [.mealsPerYear] }

  /// Every label column of the detailed statement that applies to its family; externalities and performance may stay empty.
  private static let requiredDetailedLabels: [Measure] = {
    let required: [Mark] = [.bio, .labelRouge, .geographicalLabels, .hve, .rup, .commerceEquitable, .fermier]
    return required.flatMap { mark in
      ProductFamily.allCases.filter { mark.applies(to: $0) }.map { Measure.familyMark($0, mark) }
    }
  }()
}
