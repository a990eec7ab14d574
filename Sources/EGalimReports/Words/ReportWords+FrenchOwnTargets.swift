import EGalim
import EGalimDiagnostics

extension ReportWords.OwnTargetWords {
  static let french = ReportWords.OwnTargetWords(
    heading: "Vos propres objectifs, à côté de ceux de la loi",
    chartSentence: "Le trait est ce que vous voulez atteindre, et quand.", figure: { name(of: $0) },
    due: { target, isInForce in
      FrenchNumbers.percent(whole: target.goal) + (isInForce ? " dès\u{A0}\(target.year)" : " pour\u{A0}\(target.year)")
    },
    since: { FrenchNumbers.percent(whole: $0.goal) + " dès\u{A0}\($0.year)" },
    column: { target, isInForce in
      name(of: target.figure) + " " + FrenchNumbers.percent(whole: target.goal)
        + (isInForce ? "" : " en\u{A0}\(target.year)")
    },
    toReach: "à atteindre", standing: "à budget égal", missingOfAll: "Il manque à l'ensemble",
    canteensThere: "Cantines qui y sont", goals: "vos objectifs", neededUntilDecember: "d'ici décembre",
    kept: "tenu", alreadyThere: "déjà à ce niveau", nothingToMeasure: "aucun achat à mesurer",
    missing: { "il manque \($0)" },
    ahead: { "encore \($0)" },
    reaching: { "\(FrenchNumbers.count($0))\u{A0}sur\u{A0}\(FrenchNumbers.count($1))" },
    outlook: outlook)

  private static func outlook(_ aim: Outlook.OwnAim, _ covered: Int, _ isWhole: Bool) -> String {
    let target = aim.standing.target
    let subject =
      (isWhole ? "Pour l'ensemble, votre objectif" : "Votre objectif")
      + " (\(name(of: target.figure)) \(FrenchNumbers.percent(whole: target.goal)))"
    let needed = aim.neededPercentHundredths ?? 0
    guard aim.isReachable else {
      let share = ReportWords.OutlookSentences.roundedUp(needed, to: 100)
      return "\(subject) n'est plus atteignable cette année (il faudrait "
        + "\(FrenchNumbers.percent(whole: Int(clamping: share))) \(rest(of: target.figure)))."
    }
    let share = FrenchNumbers.percent(tenths: ReportWords.OutlookSentences.roundedUp(needed, to: 10))
    let amount = aim.neededAmount.map { " (environ\u{A0}\(FrenchNumbers.wholeEuros(cents: $0.cents)))" } ?? ""
    return "\(subject) reste possible avec \(share) "
      + "\(ReportWords.OutlookSentences.remainingMonths(after: covered))\(amount)."
  }

  /// What is left to buy of that which the share is of.
  private static func rest(of figure: Figure) -> String {
    switch figure.wholeFamilies.count {
    case ProductFamily.allCases.count: "de ce qui reste à acheter"
    case 1: "de ce qui reste à acheter dans cette famille"
    default: "des viandes et poissons restants"
    }
  }

  // MARK: Figures

  private static func name(of figure: Figure) -> String {
    switch figure {
    case .measure(let measure): name(of: measure)
    case .egalim: "EGalim"
    case .nonEGalim: "sans label EGalim"
    case .local: "local"
    case .circuitCourt: "circuit court"
    case .france: "France"
    case .europe: "Europe"
    case .meatAndFish: "viandes et poissons"
    case .meatAndFishEGalim: "viandes et poissons EGalim"
    }
  }

  private static func name(of measure: Measure) -> String {
    switch measure {
    case .total: "tous les achats"
    case .group(let group): name(of: group)
    case .bioFairTrade: "bio et équitable"
    case .otherFairTrade: "équitable sans bio"
    case .family(let family): name(of: family)
    case .familyEGalim(let family): name(of: family) + "\u{A0}: EGalim"
    case .familyNonEGalim(let family): name(of: family) + "\u{A0}: sans label EGalim"
    case .familyMark(let family, let mark): name(of: family) + "\u{A0}: " + name(of: mark)
    case .familyBioFairTrade(let family): name(of: family) + "\u{A0}: bio et équitable"
    case .mealsPerYear: "repas"
    }
  }

  private static func name(of group: LabelGroup) -> String {
    switch group {
    case .bio: "bio"
    case .siqo: "SIQO"
    case .otherEGalim: "autres EGalim"
    case .externalities: "externalités"
    }
  }

  private static func name(of mark: Mark) -> String {
    switch mark {
    case .label(.bio): "bio"
    case .label(let label): ReportWords.Names.french.label(.label(label))
    case .geographicalLabels: "AOC, AOP, IGP, STG"
    case .france: "France"
    case .europe: "Europe"
    case .circuitCourt: "circuit court"
    case .local: "local"
    }
  }

  private static func name(of family: ProductFamily) -> String {
    let name = ReportWords.Names.french.family(family)
    return name.prefix(1).lowercased() + name.dropFirst()
  }
}
