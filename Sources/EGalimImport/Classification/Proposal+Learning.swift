import EGalim
import EGalimDiagnostics

/// What the user's own lines add to a proposal of the vocabulary.
extension Proposal {
  /// Takes the family of the user's own lines; where the vocabulary says another one, that lowers what is only similar.
  mutating func learn(family tally: ExampleTally, as decider: Decider, atMost limit: Confidence) {
    guard let most = ExampleTally.majority(of: tally.families) else { return }
    var confidence = min(most.confidence, limit)
    var reason = Self.reason(most.saying, others: most.others)
    if limit < .high, let known = family {
      if known.family == most.saying.value {
        confidence = max(confidence, known.confidence, .medium)
        if known.confidence >= .medium { confidence = .high }
      } else if known.confidence >= .medium {
        confidence = .low
        reason += ", mais \(known.evidence) dit \(known.family.platformName)"
      }
    }
    family = FamilyProposal(
      family: most.saying.value, confidence: confidence, decider: decider, reason: reason,
      evidence: most.saying.place)
  }

  /// Takes the labels and the origin of the user's own lines; a label that they do not bear is no more than a hint.
  mutating func learn(labels tally: ExampleTally, as decider: Decider, atMost limit: Confidence, barred: LabelSet) {
    if let most = ExampleTally.majority(of: tally.labels) {
      let borne = most.saying.value.subtracting(barred)
      let reason = Self.reason(most.saying, others: most.others)
      for index in labels.indices where labels[index].label.isDisjoint(with: borne.union(.marks)) {
        labels[index] = LabelProposal(
          label: labels[index].label, confidence: .low, decider: .vocabulary,
          reason: labels[index].reason + ", mais vos registres ne le disent pas, \(reason)",
          evidence: labels[index].evidence)
      }
      take(borne, as: decider, min(most.confidence, limit), reason, most.saying.place)
    }
    if let most = ExampleTally.majority(of: tally.origins) {
      let reason = Self.reason(most.saying, others: most.others)
      take(most.saying.value, as: decider, min(most.confidence, limit), reason, most.saying.place)
    }
    labels.sort { $0.label.rawValue < $1.label.rawValue }
  }

  /// Takes labels one by one; what the words say too is as sure as the surer of both.
  private mutating func take(
    _ set: LabelSet, as decider: Decider, _ confidence: Confidence, _ reason: String, _ place: String
  ) {
    for label in Self.single(set) {
      let known = labels.firstIndex { $0.label == label }
      let surer = max(confidence, known.map { labels[$0].confidence } ?? .low)
      let proposal = LabelProposal(
        label: label, confidence: surer, decider: decider, reason: reason, evidence: place)
      if let known { labels[known] = proposal } else { labels.append(proposal) }
    }
  }

  private static func single(_ set: LabelSet) -> [LabelSet] {
    (0..<18).map { LabelSet(rawValue: 1 << UInt32($0)) }.filter { set.contains($0) }
  }

  private static func reason<Value>(_ saying: ExampleTally.Saying<Value>, others: Int) -> String {
    let like = "comme \(VisibleText.quoted(saying.description)) (\(saying.place))"
    guard others > 0 else { return like }
    return like + ", mais \(FrenchPlural.count(others, "ligne dit", "lignes disent")) autre chose"
  }
}
