/// The parts of France that the law sets different targets for.
///
/// Source: code rural R. 230-30-1, décret 2021-1235.
public enum TargetTerritory: String, Hashable, Sendable, CaseIterable {
  /// Mainland, Corsica, Saint-Barthélemy and every territory without targets of its own.
  case mainland
  /// Guadeloupe, Martinique, Guyane, La Réunion, Saint-Martin.
  case overseasRegions
  /// Mayotte.
  case mayotte
  /// Saint-Pierre-et-Miquelon.
  case saintPierreEtMiquelon

  /// The territory of a region.
  public init(_ region: Region) {
    switch region.code {
    case "01", "02", "03", "04": self = .overseasRegions
    case "06": self = .mayotte
    default: self = .mainland
    }
  }

  /// The territory of a department or collectivity.
  public init(_ department: Department) {
    switch department.code {
    case "971", "972", "973", "974", "978": self = .overseasRegions
    case "976": self = .mayotte
    case "975": self = .saintPierreEtMiquelon
    default: self = .mainland
    }
  }
}
