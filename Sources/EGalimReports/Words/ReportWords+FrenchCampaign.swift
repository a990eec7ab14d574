import EGalim
import EGalimDiagnostics

extension ReportWords.CampaignWords {
  static let french = ReportWords.CampaignWords(
    country: "toute la France", list: "Cantines de la liste",
    declarationsOf: { "déclarations de \($0)" }, purchasesOf: { "achats de \($0)" },
    among: { "parmi les déclarations publiées de \($0)" },
    noAmounts: """
      Les déclarations publiées ne donnent aucun montant\u{202F}: médianes et quartiles comptent chaque déclaration une \
      fois, et ne sont pas une part en valeur. Viandes et poissons n'y sont pas.
      """,
    percentileExplained: """
      Rang\u{A0}: sur 100 déclarations du groupe, combien ont une part plus basse, les égales comptant pour moitié. \
      Un quart des déclarations est sous le 1er quartile, la moitié sous la médiane, un quart au-dessus du 3e quartile.
      """,
    reachingExplained: """
      Atteignent\u{A0}: les deux objectifs de leur territoire, parmi celles que la loi y tient cette année-là.
      """,
    wholeExplained: "L'ensemble, en valeur, est situé parmi des cantines, pas parmi des territoires.",
    goals: { egalim, bio, year in
      "Objectifs de \(year)\u{A0}: \(FrenchNumbers.percent(whole: egalim)) EGalim, dont "
        + "\(FrenchNumbers.percent(whole: bio)) de bio."
    },
    tooSmall: { _ in "trop petit pour conclure" },
    noDeclaration: "aucune déclaration",
    withoutShares: { "\(FrenchPlural.count($0, "autre")) sans part publiée" },
    hasPart: { "Ses parts comptent ce que «\u{A0}\($0)\u{A0}» a acheté pour elle." },
    haveParts: { canteens in
      "Avec "
        + FrenchPlural.word(
          for: canteens.count, "sa part de ce qu'un groupe ou une cuisine a acheté pour elle",
          "leur part de ce qu'un groupe ou une cuisine a acheté pour elles")
        + "\u{A0}: " + canteens.prefix(10).joined(separator: ", ")
        + (canteens.count > 10 ? " et\u{A0}\(FrenchPlural.count(canteens.count - 10, "autre"))." : ".")
    },
    declaredItself: { bio, egalim, year in
      "Sa déclaration publiée de \(year)\u{A0}: bio \(bio), EGalim \(egalim)."
    },
    share: { $0 == .bio ? "Bio" : "EGalim" },
    group: "parmi", declarations: "déclarations", firstQuartile: "1er quart.", median: "médiane",
    thirdQuartile: "3e quart.", own: "part", rank: "rang sur 100", reaching: "atteignent", declared: "déclarées",
    groups: "Les groupes",
    rankIn: { kind in
      switch kind {
      case .sector: "secteur"
      case .pat: "PAT"
      case .epci: "EPCI"
      case .department: "dép."
      case .country: "France"
      }
    },
    medianOf: { $0 == .bio ? "bio méd." : "EGalim méd." },
    quartersOf: { $0 == .bio ? "bio, 1er–3e quart." : "EGalim, 1er–3e quart." },
    range: { "\($0)–\($1)" },
    reachingOf: { reaching, held in
      "\(FrenchNumbers.count(reaching)) sur \(FrenchNumbers.count(held))"
    },
    declaredOf: { declared, canteens in
      "\(FrenchNumbers.count(declared))\u{A0}sur\u{A0}\(FrenchNumbers.count(canteens)) "
        + FrenchPlural.word(for: declared, "déclarée")
    },
    missingPoints: { parts in
      let amounts = parts.enumerated().map { index, part in
        let unit = index > 0 ? "" : part.hundredths < 200 ? "point\u{A0}" : "points\u{A0}"
        return "\(FrenchNumbers.amount(cents: part.hundredths))\u{A0}\(unit)\(part.target == .bio ? "bio" : "EGalim")"
      }
      return "manque " + amounts.joined(separator: ", ")
    },
    notDeclared: "n'a pas déclaré", unknownShares: "a déclaré, parts inconnues", unlisted: "hors liste",
    silent: { "\(FrenchNumbers.count($0))\u{A0}sans déclaration" },
    declaredBy: { "déclarée par «\u{A0}\($0)\u{A0}»" },
    satellites: {
      "\(FrenchPlural.count($0, "satellite")) \($0 < 2 ? "a" : "ont") déclaré"
    })
}
