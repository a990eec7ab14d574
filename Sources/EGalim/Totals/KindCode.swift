/// What purchases with some labels add to, whatever their family, day and amount: found once for all of them, a few bits
/// for each kind of cell.
///
/// Adding an amount asks nothing then: a processor that has to guess which sums a line adds to guesses wrong all the
/// time, for each line is of another kind than the one before.
@usableFromInline
struct KindCode: Hashable, Sendable {
  // The lowest bits are those of the family and the month (see `PlacedAmount`).
  private static let groupShift: UInt32 = 7
  private static let labelShift: UInt32 = 10
  private static let fairTradeShift: UInt32 = 14
  private static let marksShift: UInt32 = 16
  private static let classShift: UInt32 = 20
  private static let originShift: UInt32 = 22
  private static let localShift: UInt32 = 25

  @usableFromInline let bits: UInt32

  init(labels: LabelSet, localDefinition: LocalDefinition?) {
    let group = labels.group
    let isLocal = labels.contains(.local)
    bits =
      KindCode.number(group.map { Int($0.rawValue) }) << KindCode.groupShift
      | KindCode.number(labels.first.map { Int($0.rawValue) }) << KindCode.labelShift
      | KindCode.fairTrade(labels, in: group) << KindCode.fairTradeShift
      | KindCode.marks(of: labels) << KindCode.marksShift
      | (group == nil ? 0 : group == .bio ? 1 : 2) << KindCode.classShift
      | KindCode.origin(of: labels) << KindCode.originShift
      | (isLocal ? KindCode.number(PurchaseTotals.localIndex(localDefinition)) : 0) << KindCode.localShift
  }

  /// The bits of a kind, as they come with an amount.
  @inline(__always)
  init(bits: UInt32) {
    self.bits = bits
  }

  /// 0 without any EGalim label, else the group's number from 1.
  @inline(__always)
  var group: Int { part(KindCode.groupShift, 3) }
  /// 0 without any label of the layout, else the first one's number from 1.
  @inline(__always)
  var label: Int { part(KindCode.labelShift, 4) }
  /// 0 for what is no fair trade; 1 for organic by the deprecated label alone, 2 for organic, 3 for the other-EGalim group.
  @inline(__always)
  var fairTrade: Int { part(KindCode.fairTradeShift, 2) }
  /// A bit each for France, Europe, short circuit and local.
  @inline(__always)
  var marks: Int { part(KindCode.marksShift, 4) }
  /// 0 without any EGalim label, 1 for organic, 2 for the others.
  @inline(__always)
  var egalimClass: Int { part(KindCode.classShift, 2) }
  /// What the marks say of France and of local: 0 nothing, 1 short circuit alone, 2 France, 3 local, 4 both.
  @inline(__always)
  var origin: Int { part(KindCode.originShift, 3) }
  /// 0 for what is not local, else the definition's number from 1, and then what does not say.
  @inline(__always)
  var local: Int { part(KindCode.localShift, 3) }

  @inline(__always)
  private func part(_ shift: UInt32, _ width: UInt32) -> Int {
    Int(truncatingIfNeeded: (bits &>> shift) & (1 &<< width &- 1))
  }

  private static func number(_ index: Int?) -> UInt32 { index.map { UInt32(truncatingIfNeeded: $0) + 1 } ?? 0 }

  private static func fairTrade(_ labels: LabelSet, in group: LabelGroup?) -> UInt32 {
    guard labels.contains(.commerceEquitable) else { return 0 }
    switch group {
    case .bio: return labels.contains(.bio) ? 2 : 1
    case .otherEGalim: return 3
    case .siqo, .externalities, nil: return 0
    }
  }

  private static func marks(of labels: LabelSet) -> UInt32 {
    let marks: [LabelSet] = [.france, .europe, .circuitCourt, .local]
    return marks.enumerated().reduce(0) { labels.contains($1.element) ? $0 | 1 << UInt32($1.offset) : $0 }
  }

  private static func origin(of labels: LabelSet) -> UInt32 {
    if labels.contains(.local) { return labels.contains(.france) ? 4 : 3 }
    return labels.contains(.france) ? 2 : labels.contains(.circuitCourt) ? 1 : 0
  }
}
