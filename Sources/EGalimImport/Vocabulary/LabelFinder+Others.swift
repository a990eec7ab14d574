import EGalim
import EGalimDiagnostics

/// « HVE »; certification level 2 until it stops counting.
enum EnvironmentMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    let levelTwo = search.places("niveau 2", "niv 2", "hve2", "hve 2", "niveau ii", "ce2").first
    if let levelTwo, speaksOfEnvironment(search) {
      return levelTwoCertification(levelTwo, search, context, &finding)
    }
    for range in search.places("hve", "hve3", "haute valeur environnementale", "haute val environnementale") {
      finding.add(.hve, .high, search, range)
    }
    if search.holds("niveau 1", "niv 1"), speaksOfEnvironment(search), finding.mentions.isEmpty {
      finding.remarks.append("La certification environnementale de niveau 1 ne compte pas.")
    }
  }

  private static func speaksOfEnvironment(_ search: MentionSearch) -> Bool {
    search.words.contains {
      [
        "certification", "certifie", "environnementalement", "environnementale", "environnemental", "hve", "hve2",
        "ce2",
      ]
      .contains($0.stem)
    }
  }

  private static func levelTwoCertification(
    _ range: Range<Int>, _ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding
  ) {
    guard let date = context.date else {
      return finding.add(.hve, .medium, search, range, because: "le niveau 2 compte jusqu'au 31 décembre 2026")
    }
    if date <= Regulation.lastDayOfLevelTwo {
      finding.add(.hve, .high, search, range, because: "le niveau 2 compte jusqu'au 31 décembre 2026")
    } else {
      finding.remarks.append("La certification environnementale de niveau 2 ne compte plus depuis le 1er janvier 2027.")
      finding.barred.formUnion(.hve)
    }
  }
}

/// The French public ecolabel of sustainable fishing; never MSC, ASC and other private ones.
enum FishingMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    let privateLabel = search.places("msc", "asc", "friend of sea", "dolphin safe").first
    if let privateLabel {
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(privateLabel))) n'est pas l'écolabel public français «\u{A0}Pêche durable\u{A0}»\u{A0}: il ne compte pas."
      )
    }
    if privateLabel != nil { finding.barred.formUnion(.pecheDurable) }
    let family = context.family?.family
    guard family == .fish || family == nil else { return }
    for range in search.places("peche durable") {
      // The words stand on the private labels' own marks too.
      if privateLabel != nil { continue }
      if search.holds("ecolabel", "eco label", "label peche durable", "label public") {
        finding.add(.pecheDurable, .high, search, range)
      } else {
        finding.add(
          .pecheDurable, .medium, search, range,
          because: "si c'est l'écolabel public français, que la facture doit nommer")
      }
    }
    for range in search.places("peche responsable", "peche raisonne", "peche raisonnee") {
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range))) n'est pas l'écolabel public français «\u{A0}Pêche durable\u{A0}»."
      )
    }
  }
}

/// Fair trade, by its labels' names and its own.
enum FairTradeMentions {
  /// What is usually traded fairly.
  private static let usual: Set<String> = [
    "banane", "ananas", "mangue", "cafe", "thé", "infusion", "cacao", "chocolat", "sucre", "riz", "quinoa", "rapadura",
  ]

  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    for range in search.places(
      "commerce equitable", "max havelaar", "fairtrade", "fair trade", "wfto", "biopartenaire", "fair for life",
      "havelaar")
    {
      finding.add(.commerceEquitable, .high, search, range)
    }
    let isUsual = search.words.contains { usual.contains($0.stem) }
    for range in search.places("equitable") {
      finding.add(
        .commerceEquitable, isUsual ? .high : .medium, search, range,
        because: isUsual ? nil : "si le commerce équitable est certifié")
    }
  }
}

/// « fermier »: only for the products that the law admits.
enum FarmMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    guard let range = search.places("fermier", "fermiere").first else { return }
    let others = finding.mentions.filter { $0.confidence == .high }.reduce(into: LabelSet()) { $0.formUnion($1.label) }
    switch context.family?.kind {
    case .egg, .cheese:
      finding.add(.fermier, .high, search, range)
    case .poultry where !others.isDisjoint(with: [.bio, .labelRouge, .aocAop]):
      finding.add(.fermier, .high, search, range)
    case .beef where others.contains(.labelRouge), .pork where others.contains(.labelRouge):
      finding.add(.fermier, .high, search, range)
    case .poultry:
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range)))\u{A0}: pour une volaille, compte avec AOP, bio ou Label Rouge, ou en petite vente directe ou locale."
      )
    case .beef, .pork:
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range)))\u{A0}: pour le bœuf et le porc, ne compte qu'avec le Label Rouge."
      )
    default:
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range))) ne compte que pour les œufs, les fromages, les volailles, le bœuf et le porc."
      )
    }
  }
}

/// Outermost regions, and mountain products, which never count.
enum RegionMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    for range in search.places("rup", "region ultraperipherique", "ultraperipherique") {
      finding.add(.rup, .high, search, range)
    }
    let islands = search.places("guadeloupe", "martinique", "reunion", "guyane", "mayotte")
    if let range = islands.first, !finding.mentions.contains(where: { $0.label == .rup }), context.family != nil {
      finding.add(.rup, .low, search, range, because: "seul le logo RUP compte, non la provenance")
    }
    for range in search.places("montagne") {
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range)))\u{A0}: la mention «\u{A0}produit de montagne\u{A0}» ne compte jamais."
      )
    }
    for range in search.places("produit pay", "pay") where range.count == 2 {
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range)))\u{A0}: la mention «\u{A0}produit pays\u{A0}» ne compte jamais.")
    }
  }
}
