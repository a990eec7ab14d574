/// How a ledger names a canteen, in one word: by SIRET or by the platform's identifier.
public struct CanteenKey: Hashable, Comparable, Sendable {
  /// The number, the top bit telling the two kinds apart; SIRETs sort before identifiers.
  public let word: UInt64

  private static let identifierBit: UInt64 = 1 << 63

  /// Names a canteen by its SIRET.
  public init(_ siret: Siret) {
    word = siret.number
  }

  /// Names a canteen by the platform's identifier; nil for zero or beyond 18 digits.
  public init?(platformID: UInt64) {
    guard platformID > 0, platformID < 1_000_000_000_000_000_000 else { return nil }
    word = platformID | CanteenKey.identifierBit
  }

  /// The SIRET, when that is how the canteen is named.
  public var siret: Siret? { word & CanteenKey.identifierBit == 0 ? Siret(number: word) : nil }

  /// The platform's identifier, when that is how the canteen is named.
  public var platformID: UInt64? {
    word & CanteenKey.identifierBit == 0 ? nil : word & ~CanteenKey.identifierBit
  }

  /// The digits as people and files write them.
  public var text: String {
    if let siret { return siret.text }
    return String(word & ~CanteenKey.identifierBit)
  }

  /// SIRETs in order, then identifiers in order.
  public static func < (lhs: CanteenKey, rhs: CanteenKey) -> Bool { lhs.word < rhs.word }
}
