import EGalim
import TabularText

/// What rows begin with, by canteen: found once for those met lately, since ledgers name few canteens many times.
struct BuyerTexts: Sendable {
  /// A canteen's identifier as rows begin with it, or why there is none.
  enum Buyer: Sendable {
    /// The identifier and the comma after it.
    case named(ShortText)
    /// It has no identifier of the asked kind.
    case missing
    /// Its SIRET fails the only check that the platform makes.
    case failsLuhn
  }

  private struct Slot: Sendable {
    var key: UInt64
    var buyer: Buyer
  }

  let kind: IdentifierKind
  private let directory: CanteenDirectory?
  /// As many as a power of two; a canteen has one place, and takes it from whoever had it.
  private var slots: [Slot]
  private let shift: UInt64
  /// Who bought last: the lines of a delivery follow each other.
  private var last: Slot

  /// No canteen's key.
  private static let noKey = UInt64.max

  init(_ kind: IdentifierKind, directory: CanteenDirectory?) {
    self.kind = kind
    self.directory = directory
    var bits: UInt64 = 12
    while bits < 16, 1 << bits < 4 * (directory?.canteens.count ?? 0) { bits += 1 }
    shift = 64 - bits
    last = Slot(key: BuyerTexts.noKey, buyer: .missing)
    slots = Array(repeating: last, count: 1 << bits)
  }

  /// The canteen as the list knows it, else as the ledger names it.
  func canteen(_ key: CanteenKey) -> Canteen {
    directory?.canteen(for: key) ?? Canteen(key: key)
  }

  /// How rows of a canteen begin.
  mutating func buyer(_ key: CanteenKey) -> Buyer {
    if last.key == key.word { return last.buyer }
    let place = Int(truncatingIfNeeded: (key.word &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    if slots[place].key != key.word {
      slots[place] = Slot(key: key.word, buyer: BuyerTexts.buyer(canteen(key), kind))
    }
    last = slots[place]
    return last.buyer
  }

  /// How rows of a canteen begin.
  static func buyer(_ canteen: Canteen, _ kind: IdentifierKind) -> Buyer {
    guard let text = kind.text(of: canteen) else { return .missing }
    if kind == .siret, canteen.siret?.passesLuhn != true { return .failsLuhn }
    return .named(ShortText(text + ","))
  }
}
