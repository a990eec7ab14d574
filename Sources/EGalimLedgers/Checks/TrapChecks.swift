import EGalim
import EGalimDiagnostics

/// What a ledger can show of the traps in what counts: warnings, never silent changes.
///
/// Source: code rural R. 230-30-1 and the platform's guidance; see `docs/reference/diagnostics.md`.
enum TrapChecks {
  /// A rule: what it finds in a purchase and its description.
  private typealias Rule = @Sendable (Purchase, FoldedText) -> Finding?

  /// Adds what the traps find to a line's findings; most lines bear no label that any of them looks at.
  static func check(
    _ purchase: Purchase, labelsCell: Int, description: () -> [UInt8], findings: inout RowFindings
  ) {
    guard !purchase.labels.isDisjoint(with: .egalim) else { return }
    for label in purchase.labels.labels where !label.applies(to: purchase.family) {
      findings.add(
        .labelNotApplying(label: label.platformName, family: purchase.family.platformName), cell: labelsCell)
    }
    guard !purchase.labels.isDisjoint(with: watched) else { return }
    let text = FoldedText(description())
    for rule in rules {
      if let finding = rule(purchase, text) { findings.add(finding, cell: labelsCell) }
    }
  }

  /// Labels that some trap looks at.
  private static let watched: LabelSet = [.otherEGalim, .anyExternalities, .conversionBio]

  private static let rules: [Rule] = [
    farmLabelAlone, foreignFishingLabel, conversionOfCompositeProduct, levelTwoCertification, mountainMention,
  ]

  /// "Fermier" counts for poultry, beef and pork only beside another label, small direct or local sale of poultry apart.
  @Sendable private static func farmLabelAlone(_ purchase: Purchase, _ text: FoldedText) -> Finding? {
    let needsAnother = purchase.family == .meat || purchase.family == .curedMeat
    guard needsAnother, purchase.labels.contains(.fermier),
      purchase.labels.isDisjoint(with: [.bio, .labelRouge, .aocAop, .local, .circuitCourt])
    else { return nil }
    return .farmLabelAlone
  }

  /// The French public ecolabel counts; MSC and ASC do not.
  @Sendable private static func foreignFishingLabel(_ purchase: Purchase, _ text: FoldedText) -> Finding? {
    guard purchase.labels.contains(.pecheDurable) else { return nil }
    return text.has("msc") || text.has("asc") ? .foreignFishingLabel : nil
  }

  /// Products in conversion count only when they are plants with a single farm ingredient.
  @Sendable private static func conversionOfCompositeProduct(
    _ purchase: Purchase, _ text: FoldedText
  ) -> Finding? {
    purchase.labels.contains(.conversionBio) && purchase.family != .fruitAndVegetables
      ? .conversionOfCompositeProduct : nil
  }

  /// Environmental certification level 2 counts until 31 December 2026.
  @Sendable private static func levelTwoCertification(_ purchase: Purchase, _ text: FoldedText) -> Finding? {
    guard purchase.labels.contains(.hve), text.has("niveau 2") else { return nil }
    return .levelTwoCertification(stillCounts: purchase.date.year <= 2026)
  }

  /// "Montagne" and "produit pays" never count; where another label is claimed, the mention may be why.
  @Sendable private static func mountainMention(_ purchase: Purchase, _ text: FoldedText) -> Finding? {
    guard purchase.labels.isDisjoint(with: [.anyBio, .siqo]) else { return nil }
    return text.has("produit de montagne") || text.has("produits de montagne") || text.has("produit pays")
      || text.has("produits pays") ? .mountainMention : nil
  }
}

/// A description made comparable: lower case, without accents, words between single spaces.
struct FoldedText {
  private let text: String

  init(_ bytes: [UInt8]) {
    text =
      " " + TextFolding.fold(String(decoding: bytes, as: UTF8.self)).split { $0 == "_" }.joined(separator: " ") + " "
  }

  /// Whether the words stand in the text next to each other, whatever punctuation surrounds them.
  func has(_ word: String) -> Bool {
    let wanted = Array(word.utf8)
    let bytes = Array(text.utf8)
    guard bytes.count > wanted.count + 1 else { return false }
    for start in 1..<(bytes.count - wanted.count) where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      if !FoldedText.isLetter(bytes[start - 1]), !FoldedText.isLetter(bytes[start + wanted.count]) { return true }
    }
    return false
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
  }
}
