import EGalim

/// What is written into the empty cells of one line, and who decided it.
public struct LineFill: Hashable, Sendable {
  /// The family's cell; nil to leave it.
  public let family: String?
  /// The labels' cell; nil to leave it.
  public let labels: String?
  /// The origin's cell; nil to leave it.
  public let origin: String?
  /// What the ledger's own column says of it.
  public let decision: String

  /// What may be filled of a line: nothing that it says already; nil when nothing is left.
  init?(
    _ line: ClassifiableLine, _ proposal: Proposal, _ thresholds: LedgerClassification.Thresholds, isFormer: Bool,
    hasOrigins: Bool
  ) {
    var decisions: [String] = []
    var family: String?
    if !line.hasFamilyText, let found = proposal.family, found.confidence >= thresholds.family {
      family = found.family.platformName
      decisions.append(Self.decision(found.family.platformName, found.decider, found.confidence, found.evidence))
    }
    let taken = proposal.labels.filter { $0.confidence >= thresholds.label && line.isMissing($0.label) }
    let marks = taken.filter { !$0.label.isDisjoint(with: .marks) }
    let labels = taken.filter { $0.label.isDisjoint(with: .marks) }
    // Before 2026 one list holds the origin too; where there is no column for it, it goes nowhere.
    let written = isFormer ? taken : labels + (hasOrigins ? marks : [])
    decisions += written.map { Self.decision($0.name, $0.decider, $0.confidence, $0.evidence) }
    let listed = (isFormer ? taken : labels).map(\.name)
    guard !decisions.isEmpty else { return nil }
    self.family = family
    self.labels = listed.isEmpty ? nil : listed.joined(separator: ",")
    origin = isFormer || !hasOrigins ? nil : marks.first?.name
    decision = "\(ClassifiableLine.decisionMark) " + decisions.joined(separator: " · ")
  }

  /// The families and labels that a decision of before names.
  static func names(in decision: String) -> Set<String> {
    let mark = ClassifiableLine.decisionMark + " "
    let names = decision.split(separator: " · ").compactMap { part in
      (part.hasPrefix(mark) ? part.dropFirst(mark.count) : part).split(separator: ",").first.map(String.init)
    }
    return Set(names)
  }

  private static func decision(
    _ name: String, _ decider: Decider, _ confidence: Confidence, _ evidence: String
  ) -> String {
    "\(name), \(decider.french), \(confidence.french), \(evidence)"
  }
}
