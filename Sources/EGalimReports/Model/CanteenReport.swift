import EGalim

/// One canteen of a report: who it is, and its figures.
public struct CanteenReport: Sendable {
  /// How it is counted.
  public let key: CanteenKey
  /// Who it is, as far as a list says.
  public let canteen: Canteen
  /// Whether a list has it; else nothing more is known of it than how ledgers name it.
  let isListed: Bool
  private let basis: ReportBasis

  init(key: CanteenKey, basis: ReportBasis) {
    self.key = key
    self.basis = basis
    let listed = basis.sources.directory?.canteen(for: key)
    isListed = listed != nil
    canteen = listed ?? Canteen(key: key)
  }

  /// Its figures, computed anew each time: who needs several of them keeps them.
  public var figures: ReportFigures { basis.figures(of: key, canteen) }

  /// Where it stands against the targets that hold for it, with its shares; computed anew each time.
  public var standing: Standing { basis.standing(of: key, canteen) }

  /// Where it stands against the targets that hold for it.
  public var state: TargetState { TargetState(standing) }

  /// The targets that the platform, which tests the rounded percentage, would call met although exactly they are not.
  public var targetsMetOnlyByRounding: [Target.Kind] {
    standing.targets.filter { $0.share.isMetOnlyByRounding(percent: $0.goal) }.map(\.kind)
  }
}
