import EGalim
import EGalimDiagnostics

extension ReportWords.ChartWords {
  static let french = ReportWords.ChartWords(
    targets: "Face aux objectifs", targetsSentence: "Part de la valeur des achats\u{202F}; le trait est l'objectif.",
    goal: { "objectif \(FrenchNumbers.percent(whole: $0))" },
    target: { name, share, goal in "\(name)\u{A0}: \(share) pour un objectif de \(FrenchNumbers.percent(whole: goal))."
    },
    year: "L'année mois par mois",
    yearSentence: { hasPaths in
      "Part cumulée depuis janvier" + (hasPaths ? "\u{202F}; en pointillé, ce qu'il faut tenir jusqu'à décembre." : ".")
    },
    curve: { name, first, last, month in
      "\(name)\u{A0}: de \(first) en janvier à \(last) en \(FrenchDates.monthName(month) ?? String(month))."
    },
    path: { name, goal in "Le chemin restant mène \(name) à \(FrenchNumbers.percent(whole: goal)) en décembre." },
    pathRow: { "\($0), chemin" },
    families: "Les familles de produits",
    familiesSentence: "Ce qui porte un label EGalim, et ce qui n'en porte pas.",
    bearing: { bearing in
      switch bearing {
      case .bio: "bio"
      case .siqo: "SIQO"
      case .other: "autres EGalim"
      case .externalities: "externalités"
      case .none: "sans label EGalim"
      }
    },
    suppliers: "Les fournisseurs",
    suppliersSentence: { named, others in
      others == 0
        ? "Du plus gros au plus petit\u{202F}; en couleur, ce qui est EGalim."
        : "Les \(named) plus gros et les autres\u{202F}; en couleur, ce qui est EGalim."
    },
    others: { FrenchPlural.count($0, "autre") },
    notEgalim: "pas EGalim",
    origin: "Local et origine",
    originSentence: "Part de tous les achats\u{202F}; un produit peut compter dans plusieurs.",
    cost: "Le coût d'un repas mois par mois",
    costSentence: { year, before in
      "Le trait est la moyenne de l'année, \(year)" + (before.map { "\u{202F}; \($0.0) en\u{A0}\($0.1)" } ?? "") + "."
    },
    alternative: { name, figure in "\(name)\u{A0}: \(figure)." },
    plot: "Bio et EGalim, cantine par cantine",
    plotSentence: "Un point par cantine\u{202F}; les pointillés sont les objectifs.", egalimAxis: "part EGalim",
    bioAxis: "part bio", allGoals: "tous les objectifs", someGoals: "une partie", noGoal: "aucun",
    plotAlternative: { canteens, reaching, egalim, bio in
      "\(FrenchPlural.count(canteens, "cantine")) avec des achats\u{202F}; \(reaching) à tous leurs objectifs. "
        + "Médianes\u{A0}: EGalim \(egalim), bio \(bio)."
    },
    total: { "Les parties s'ajoutent à l'écart\u{A0}: \($0)\u{A0}points." },
    dot: { canteen, egalim, bio in "\(canteen)\u{A0}: EGalim \(egalim), bio \(bio)" })
}
