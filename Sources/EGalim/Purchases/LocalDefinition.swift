/// What a buyer calls local; the law does not define it.
public enum LocalDefinition: UInt8, Hashable, Sendable, CaseIterable {
  /// Within the territory's food project.
  case pat
  /// Within the commune.
  case commune
  /// Within the department.
  case department
  /// Within the region.
  case region
  /// Within a number of kilometres.
  case kilometres

  /// The name in the 2026 layout, such as `DEPARTEMENT`.
  public var platformName: String {
    switch self {
    case .pat: "PAT"
    case .commune: "COMMUNE"
    case .department: "DEPARTEMENT"
    case .region: "REGION"
    case .kilometres: "KM"
    }
  }
}
