extension Layout {
  /// A small table to fill: the exact header, then example lines that hold no error.
  public static func example(of kind: Kind) -> [[String]] {
    switch kind {
    case .purchases, .formerPurchases, .trackedPurchases:
      [purchasesBySiret.platformColumns.map(\.name)] + examplePurchases
    case .canteens: [canteens.platformColumns.map(\.name)] + exampleCanteens
    case .meals: [["siret", "date", "repas_servis", "public", "vegetarien"]] + exampleMeals
    }
  }

  /// An invented SIRET: its check digit is right, its legal unit does not exist.
  private static let exampleSiret = "21050118700012"

  private static let examplePurchases = [
    [
      exampleSiret, "Pommes golden", "Verger du Buëch", "2026-01-12", "184", "FRUITS_ET_LEGUMES", "BIO", "FRANCE",
      "OUI", "OUI", "DEPARTEMENT", "",
    ],
    [
      exampleSiret, "Poulet fermier Label Rouge", "Volailles des Baronnies", "2026-01-13", "96", "VIANDES_VOLAILLES",
      "LABEL_ROUGE,FERMIER", "FRANCE", "", "", "", "",
    ],
    [exampleSiret, "Riz long", "Grossiste", "2026-01-15", "42", "AUTRES", "", "", "", "", "", ""],
  ]

  private static let exampleCanteens = [
    [
      exampleSiret, "Cantine scolaire de Ribiers", "", "70", "9800", "Ecole primaire (maternelle et élémentaire)",
      "Restaurant avec cuisine sur place", "Directe", "Public", "", "", "",
    ]
  ]

  private static let exampleMeals = [
    [exampleSiret, "2026-01", "1020", "eleves", ""], [exampleSiret, "2026-01", "84", "adultes", ""],
    [exampleSiret, "2026-02-03", "58", "eleves", "oui"],
  ]
}
