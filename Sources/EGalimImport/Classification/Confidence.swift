import EGalimDiagnostics

/// How sure a proposal is.
public enum Confidence: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// A hint: shown, never written.
  case low
  /// Right as a rule: good enough for a family, not for a label.
  case medium
  /// As good as certain.
  case high

  /// The French word, as options and outputs spell it.
  public var french: String {
    switch self {
    case .low: "faible"
    case .medium: "moyenne"
    case .high: "élevée"
    }
  }

  /// Reads the French word, with its accents or without, or the English one; nil for any other.
  public init?(french text: String) {
    switch TextFolding.fold(text) {
    case "faible", "low": self = .low
    case "moyenne", "medium": self = .medium
    case "elevee", "high": self = .high
    default: return nil
    }
  }

  /// The less sure of two comes first.
  public static func < (lhs: Confidence, rhs: Confidence) -> Bool { lhs.rawValue < rhs.rawValue }

  /// One step less sure, at the least a hint.
  var lowered: Confidence { self == .high ? .medium : .low }
}
