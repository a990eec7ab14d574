import EGalim

/// One canteen of a report: who it is, and its figures.
public struct CanteenReport: Sendable {
  /// How it is counted.
  public let key: CanteenKey
  /// Who it is, as far as a list says.
  public let canteen: Canteen
  private let basis: ReportBasis

  init(key: CanteenKey, basis: ReportBasis) {
    self.key = key
    self.basis = basis
    canteen = basis.sources.canteen(for: key)
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
