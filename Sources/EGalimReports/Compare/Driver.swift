import EGalim

/// A family, label or supplier with its part in a change.
public struct Driver<Name: Hashable & Sendable>: Hashable, Sendable {
  /// What it is.
  public let name: Name
  /// Its purchases that count for the share, before and after.
  public let before, after: Money
  /// Its part in the change of the share, in hundredths of a point.
  public let points: Int64
}

/// How a change of a share is divided among families, labels or suppliers.
///
/// The part of each is what its counted purchases weigh of all purchases, after less before: `after / all after -
/// before / all before`. Their sum is the change of the share; rounded to hundredths of a point, the largest rests are
/// rounded up so that the parts shown add up to the change shown.
enum Drivers {
  /// What a name comes to on both sides.
  struct Part {
    let before, after: Int64
  }

  /// Divides a change of a share; those that have no part are left out, the others stand by falling size.
  static func divide<Name: Hashable & Sendable>(
    _ parts: [(name: Name, before: Int64, after: Int64)], wholeBefore: Int64, wholeAfter: Int64, change: Int64
  ) -> [Driver<Name>] {
    let shares = divide(
      parts.map { Part(before: $0.before, after: $0.after) }, wholeBefore: wholeBefore, wholeAfter: wholeAfter,
      scale: 10_000, change: change)
    return zip(parts, shares)
      .map { part, share in
        Driver(name: part.name, before: Money(cents: part.before), after: Money(cents: part.after), points: share)
      }
      .filter { $0.points != 0 || $0.before != $0.after }
      .enumerated()
      .sorted { ($1.element.points.magnitude, $0.offset) < ($0.element.points.magnitude, $1.offset) }
      .map(\.element)
  }

  /// The part of each in a change: `after / wholeAfter - before / wholeBefore`, so many times, rounded so that all come to
  /// the change; empty where a side is nothing to divide by.
  static func divide(
    _ parts: [Part], wholeBefore: Int64, wholeAfter: Int64, scale: Int128, change: Int64
  ) -> [Int64] {
    guard wholeBefore > 0, wholeAfter > 0 else { return [] }
    let divisor = Int128(wholeBefore) * Int128(wholeAfter)
    var exact = parts.map { part -> (floor: Int128, rest: Int128) in
      let cross = Int128(part.after) * Int128(wholeBefore) - Int128(part.before) * Int128(wholeAfter)
      // Amounts of very many euros, multiplied crosswise and scaled, need more than 128 bits.
      let (quotient, rest) = divisor.dividingFullWidth(cross.multipliedFullWidth(by: scale))
      return rest < 0 ? (quotient - 1, rest + divisor) : (quotient, rest)
    }
    distribute(Int128(change) - exact.reduce(0) { $0 + $1.floor }, over: &exact)
    return exact.map { Int64(clamping: $0.floor) }
  }

  /// Raises (or, where the two shown figures were rounded towards each other, lowers) parts by one until the sum is
  /// right. What is missing beyond one each, which only a part that is not a part of the whole can bring, is spread evenly.
  private static func distribute(_ missing: Int128, over parts: inout [(floor: Int128, rest: Int128)]) {
    guard !parts.isEmpty else { return }
    let order = parts.indices.sorted { (parts[$1].rest, $0) < (parts[$0].rest, $1) }
    let step: Int128 = missing < 0 ? -1 : 1
    let places = missing < 0 ? order.reversed() : order
    let (each, left) = missing.magnitude.quotientAndRemainder(dividingBy: UInt128(places.count))
    for (count, place) in places.enumerated() {
      parts[place].floor += step * (Int128(each) + (UInt128(count) < left ? 1 : 0))
    }
  }
}

extension Comparison {
  /// The families' parts in the change of a share.
  public func families(_ subject: Subject) -> [Driver<ProductFamily>] {
    let slot = subject.slot
    return drivers(
      subject,
      ProductFamily.allCases.map { ($0, before.figures.purchases[slot, $0], after.figures.purchases[slot, $0]) })
  }

  /// The labels' parts in the change of the EGalim share, each purchase under its first; empty for other shares.
  public func labels(_ subject: Subject) -> [Driver<LabelFigures.Bearing>] {
    guard subject == .egalim else { return [] }
    func amount(_ bearing: LabelFigures.Bearing, _ side: Side) -> Int64 {
      side.figures.labels.first { $0.bearing == bearing }?.amount.cents ?? 0
    }
    let bearings = Label.allCases.map(LabelFigures.Bearing.label) + [.deprecated]
    return drivers(subject, bearings.map { ($0, amount($0, before), amount($0, after)) })
  }

  /// The suppliers' parts in the change of a share; empty when suppliers were not kept.
  public func suppliers(_ subject: Subject) -> [Driver<String>] {
    func amounts(_ side: Side) -> [String: Int64] {
      Dictionary(
        (side.figures.suppliers ?? []).map { ($0.name, $0.cents(subject)) }, uniquingKeysWith: { $0 &+ $1 })
    }
    let (old, new) = (amounts(before), amounts(after))
    let names = Set(old.keys).union(new.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return drivers(subject, names.map { ($0, old[$0] ?? 0, new[$0] ?? 0) })
  }

  private func drivers<Name>(
    _ subject: Subject, _ parts: [(name: Name, before: Int64, after: Int64)]
  ) -> [Driver<Name>] {
    guard let change = change(subject) else { return [] }
    return Drivers.divide(
      parts, wholeBefore: before.figures.purchases.total, wholeAfter: after.figures.purchases.total, change: change)
  }
}

extension Comparison.Subject {
  fileprivate var slot: TotalSlot {
    switch self {
    case .egalim: .egalim
    case .bio: .group(.bio)
    case .local: .local
    }
  }
}

extension SupplierFigures {
  fileprivate func cents(_ subject: Comparison.Subject) -> Int64 {
    switch subject {
    case .egalim: egalim.cents
    case .bio: bio.cents
    case .local: local.cents
    }
  }
}
