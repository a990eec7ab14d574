/// A canteen as a ledger names it: by its SIRET, or by its number on the platform.
public struct PlainCanteen: Sendable, Equatable {
  /// 14 digits that pass the checksum.
  public var siret: String
  /// The platform's number.
  public var id: Int

  /// A canteen known under both names.
  public init(siret: String, id: Int) {
    self.siret = siret
    self.id = id
  }

  /// A canteen with an invented SIRET that passes the checksum; the same number always gives the same canteen.
  public static func invented(_ number: Int) -> PlainCanteen {
    let digits = String(21_000_000_000_00 + (number * 7_919) % 100_000_000_00)
    return PlainCanteen(siret: digits.appendingChecksum(), id: 1_000 + number)
  }
}

/// Purchases of several canteens in the order in which the ledger holds them.
public struct PlainLedger: Sendable, Equatable {
  /// The canteens that the purchases may name.
  public var canteens: [PlainCanteen]
  /// The lines.
  public var purchases: [PlainPurchase]

  /// A ledger of these purchases by these canteens.
  public init(canteens: [PlainCanteen], purchases: [PlainPurchase]) {
    self.canteens = canteens
    self.purchases = purchases
  }

  /// The platform's number of the canteen with that SIRET.
  func id(ofSiret siret: String) -> String {
    canteens.first { $0.siret == siret }.map { String($0.id) } ?? ""
  }
}

extension String {
  /// Whether every second digit doubled, from the right, sums to a multiple of ten.
  var passesChecksum: Bool {
    var sum = 0
    for (place, digit) in reversed().enumerated() {
      guard let value = digit.wholeNumberValue else { return false }
      let weighted = place % 2 == 0 ? value : value * 2
      sum += weighted > 9 ? weighted - 9 : weighted
    }
    return sum % 10 == 0
  }

  /// These digits and the one more that makes them pass the checksum.
  func appendingChecksum() -> String {
    let candidates = (0...9).map { self + String($0) }
    return candidates.first { $0.passesChecksum } ?? self
  }
}
