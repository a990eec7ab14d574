import EGalim

/// Which identifier names a canteen in a file for the platform.
public enum IdentifierKind: String, Hashable, Sendable, CaseIterable {
  /// The SIRET, 14 digits.
  case siret
  /// The platform's own number.
  case platformID = "cantine_id"

  /// The column that holds it, as the platform spells it.
  public var columnName: String { rawValue }

  /// A canteen's identifier as the platform reads it; nil when the canteen has none of that kind.
  public func text(of canteen: Canteen) -> String? {
    switch self {
    case .siret: canteen.siret?.text
    case .platformID: canteen.platformID.map { String($0) }
    }
  }

  /// The identifier as a number, by which files are sorted.
  func number(of canteen: Canteen) -> UInt64? {
    switch self {
    case .siret: canteen.siret?.number
    case .platformID: canteen.platformID
    }
  }
}
