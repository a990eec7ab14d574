import EGalim
import EGalimDiagnostics

extension ReportWords {
  /// The reports in French, with French typography.
  public static let french = ReportWords(
    numbers: .french, names: .french, headings: .french, canteen: .french, ahead: .french, check: .french,
    lines: .french, territory: .french, comparison: .french,
    ownTargets: .french,
    suppliers: .french,
    month: .french,
    page: .french,
    charts: .french,
    campaign: .french)

  /// The reports in that language.
  public static func `in`(_ language: Language) -> ReportWords {
    switch language {
    case .french: french
    }
  }
}

extension ReportWords.Numbers {
  static let french = ReportWords.Numbers(
    euros: { FrenchNumbers.euros(cents: $0.cents) },
    wholeEuros: { FrenchNumbers.wholeEuros(cents: $0.cents) },
    amount: { FrenchNumbers.amount(cents: $0.cents) },
    percent: { FrenchNumbers.percent(hundredths: $0) },
    percentTenths: { FrenchNumbers.percent(tenths: $0) },
    goal: { FrenchNumbers.percent(whole: $0) },
    count: { FrenchNumbers.count(Int(clamping: $0)) },
    none: "—")
}

extension ReportWords.Names {
  static let french = ReportWords.Names(
    family: { family in
      switch family {
      case .meat: "Viandes et volailles"
      case .fish: "Produits de la mer"
      case .fruitAndVegetables: "Fruits et légumes"
      case .curedMeat: "Charcuterie"
      case .dairy: "Produits laitiers"
      case .bakery: "Boulangerie"
      case .drinks: "Boissons"
      case .other: "Autres"
      }
    },
    label: { bearing in
      switch bearing {
      case .label(let label): frenchName(of: label)
      case .deprecated: "Anciens labels"
      case .none: "Sans label EGalim"
      }
    },
    localDefinition: { definition in
      switch definition {
      case .pat: "PAT"
      case .commune: "commune"
      case .department: "département"
      case .region: "région"
      case .kilometres: "kilomètres"
      case nil: "sans définition"
      }
    },
    management: { $0 == .direct ? "régie" : "concession" },
    target: { kind in
      switch kind {
      case .egalim: "EGalim"
      case .bio: "bio"
      case .meatAndFish: "viandes et poissons"
      }
    },
    month: { FrenchDates.monthName($0) ?? String($0) },
    eaters: { eaters in frenchPublics[eaters.name] ?? eaters.name },
    noSupplier: "sans fournisseur")

  private static func frenchName(of label: Label) -> String {
    switch label {
    case .bio: "Bio"
    case .labelRouge: "Label Rouge"
    case .aocAop: "AOC, AOP"
    case .igp: "IGP"
    case .stg: "STG"
    case .hve: "HVE"
    case .pecheDurable: "Pêche durable"
    case .rup: "RUP"
    case .commerceEquitable: "Commerce équitable"
    case .fermier: "Fermier"
    case .externalites: "Externalités"
    case .performance: "Performance"
    }
  }

  private static let frenchPublics = [
    "eleves": "élèves", "gouter": "goûters", "petite_enfance": "petite enfance", "exterieurs": "extérieurs",
  ]
}

extension ReportWords.Headings {
  static let french = ReportWords.Headings(
    canteen: "cantine", family: "famille", label: "label", supplier: "fournisseur", month: "mois", eaters: "public",
    amount: "montant HT", purchases: "achats HT", cumulative: "cumul HT", share: "part", goal: "objectif",
    missing: "à réorienter", lines: "lignes", meals: "repas", costPerMeal: "€/repas", servings: "portions",
    state: "état", egalim: "EGalim", bio: "bio", meatAndFish: "viande, poisson", local: "local",
    circuitCourt: "court", france: "France", totalRow: "Total des achats", siqoRow: "SIQO",
    otherEGalimRow: "autres EGalim", externalitiesRow: "externalités", bioRow: "bio",
    meatAndFishRow: "Viandes et poissons", ofWhichEGalimRow: "dont EGalim", egalimRow: "EGalim", localRow: "Local",
    circuitCourtRow: "Circuit court", franceRow: "France", allCanteens: "Ensemble", projection: "projection",
    goals: "objectif", neededUntilDecember: "d'ici décembre", byFamily: "Par famille", byMonth: "Cumul par mois",
    bySupplier: "Par fournisseur", byLabel: "Par label", byEaters: "Par public",
    localRowOf: { "Local (\($0))" })
}
