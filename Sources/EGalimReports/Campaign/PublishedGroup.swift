import EGalim

/// What several published declarations come to: each counts once, whatever its canteen buys.
///
/// The platform publishes shares and no amounts: there is no total by value, and an average of percentages would be no
/// share of anything.
public struct PublishedGroup: Sendable {
  /// Fewer declarations than this are too few for a median or a rank to mean much.
  public static let smallest = 10

  /// A published share.
  public enum Subject: String, Hashable, Sendable, CaseIterable {
    /// Organic, of all food.
    case bio
    /// Quality and sustainable with the organic, of all food.
    case egalim
  }

  /// How many declarations publish their shares.
  public let count: Int
  /// How many more publish none.
  public let withoutShares: Int
  /// How many of those that publish shares are of canteens that the law holds to targets in that year.
  public let held: Int
  /// How many of these reach both targets of their territory.
  public let reaching: Int
  private let sorted: [Subject: [PublishedShare]]

  init(_ declarations: some Sequence<PublishedDeclaration>, regulation: Regulation) {
    var sorted: [Subject: [PublishedShare]] = [:]
    var (withoutShares, held, reaching) = (0, 0, 0)
    for declaration in declarations {
      guard let shares = declaration.shares else {
        withoutShares += 1
        continue
      }
      for subject in Subject.allCases { sorted[subject, default: []].append(shares.share(subject)) }
      let state = PublishedState(shares, of: declaration.canteen, regulation: regulation)
      if state != .notHeld { held += 1 }
      if state == .met { reaching += 1 }
    }
    self.withoutShares = withoutShares
    self.held = held
    self.reaching = reaching
    self.sorted = sorted.mapValues { $0.sorted() }
    count = sorted[.bio]?.count ?? 0
  }

  /// Whether it is too small for its median and ranks to mean much.
  public var isSmall: Bool { count < Self.smallest }

  /// The quartiles of a share; nil when nobody publishes one.
  public func quartiles(_ subject: Subject) -> Quartiles? { Quartiles(sorted: sorted[subject] ?? []) }

  /// Where a share stands: how many of 100 declarations are below it, those that equal it counting half.
  ///
  /// The share is compared as published ones are, rounded to the hundredth of a percent.
  ///
  /// - Parameters:
  ///   - hundredths: the share in hundredths of a percent.
  ///   - subject: of which share.
  /// - Returns: the percentile in hundredths, half to even; nil for an empty group.
  public func percentile(of hundredths: Int64, _ subject: Subject) -> Int64? {
    let shares = sorted[subject] ?? []
    guard !shares.isEmpty else { return nil }
    let unit = Int128(PublishedShare.whole / 10_000)
    let own = Int128(hundredths) * unit
    let below = Self.count(shares) { Int128($0.units) < own }
    let notAbove = Self.count(shares) { Int128($0.units) <= own }
    return ExactDivision.halfToEven(Int128(below + notAbove) * 10_000, by: Int128(2 * shares.count))
  }

  /// How many of sorted shares fulfil what the first ones do and the last ones do not.
  private static func count(_ shares: [PublishedShare], where isBefore: (PublishedShare) -> Bool) -> Int {
    var (low, high) = (0, shares.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(shares[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension PublishedShares {
  func share(_ subject: PublishedGroup.Subject) -> PublishedShare {
    switch subject {
    case .bio: bio
    case .egalim: egalim
    }
  }
}
