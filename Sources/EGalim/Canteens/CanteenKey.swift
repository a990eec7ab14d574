/// How a ledger names a canteen, in one word: by SIRET, by the SIREN of a group, or by the platform's identifier.
public struct CanteenKey: Hashable, Comparable, Sendable {
  /// The number, the two top bits telling the kinds apart; SIRETs sort before SIRENs, and those before identifiers.
  public let word: UInt64

  private static let identifierBit: UInt64 = 1 << 63
  private static let sirenBit: UInt64 = 1 << 62
  private static let kindBits = identifierBit | sirenBit

  /// Names a canteen by its SIRET.
  public init(_ siret: Siret) {
    word = siret.number
  }

  /// Names a group of canteens by its SIREN.
  public init(_ siren: Siren) {
    word = siren.number | CanteenKey.sirenBit
  }

  /// Names a canteen by the platform's identifier; nil for zero or beyond 18 digits.
  public init?(platformID: UInt64) {
    guard platformID > 0, platformID < 1_000_000_000_000_000_000 else { return nil }
    word = platformID | CanteenKey.identifierBit
  }

  /// The keys that a text may mean, as people write identifiers: 14 digits a SIRET, nine a SIREN, and any number an
  /// identifier of the platform's.
  public static func candidates(for text: String) -> [CanteenKey] {
    [
      Siret(text).map { CanteenKey($0) }, Siren(text).map { CanteenKey($0) },
      UInt64(text).flatMap(CanteenKey.init(platformID:)),
    ].compactMap(\.self)
  }

  /// The SIRET, when that is how the canteen is named.
  public var siret: Siret? { word & CanteenKey.kindBits == 0 ? Siret(number: word) : nil }

  /// The SIREN, when that is how a group is named.
  public var siren: Siren? {
    word & CanteenKey.kindBits == CanteenKey.sirenBit ? Siren(number: word & ~CanteenKey.kindBits) : nil
  }

  /// The platform's identifier, when that is how the canteen is named.
  public var platformID: UInt64? {
    word & CanteenKey.identifierBit == 0 ? nil : word & ~CanteenKey.identifierBit
  }

  /// The digits as people and files write them.
  public var text: String {
    if let siret { return siret.text }
    if let siren { return siren.text }
    return String(word & ~CanteenKey.identifierBit)
  }

  /// SIRETs in order, then SIRENs, then identifiers.
  public static func < (lhs: CanteenKey, rhs: CanteenKey) -> Bool { lhs.word < rhs.word }
}
