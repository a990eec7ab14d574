import TestSupport
import Testing

/// What `egalim lines` prints and writes, as recorded.
struct LinesGoldenTests {
  static let demo = "lines \(Demo.purchases) \(Demo.canteens)"

  static let scenarios = [
    Scenario("lines-behind", "\(demo) --behind valeur_siqo --canteen 21050118700012 --ignore W101"),
    Scenario(
      "lines-behind-detailed",
      "\(demo) --behind valeur_boulangerie_bio --statement detailed --year 2026 --ignore W101"),
    Scenario(
      "lines-where",
      "\(demo) --where 'famille=FRUITS_ET_LEGUMES labels:BIO fournisseur~bio|coop|verger date>=2026-03 montant>80' --ignore W101",
      environment: ["COLUMNS": "140"]),
    Scenario(
      "lines-csv", "\(demo) --behind hors_egalim --where 'montant>190' --format csv -o lignes.csv --ignore W101",
      "\(demo) --behind hors_egalim --where 'montant>190' --format csv --dialect standard --ignore W101"),
    Scenario("lines-json", "\(demo) --behind local --where 'date=2026-09' --format json --ignore W101"),
    Scenario("lines-markdown", "\(demo) --where 'montant>170 date=2026-09' --format markdown --ignore W101"),
    Scenario("lines-workbook", "lines \(Workbooks.folder)/achats.xlsx --where 'labels:BIO'"),
    Scenario("lines-faulty", "lines \(Small.faulty) --behind egalim"),
    Scenario(
      "lines-places",
      "lines \(GroupGoldenTests.books) --behind valeur_totale --where groupe_id=3100 --ignore W116",
      "lines \(GroupGoldenTests.books) --behind egalim_ht --where 'pat=\"PAT du Grand Buëch\"' --ignore W116",
      "lines \(GroupGoldenTests.books) --where 'commune=Vallebas' --ignore W116",
      "lines Fixtures/groups/achats.csv --where 'epci=\"CC des Trois Vals\"' --ignore W116",
      "lines \(GroupGoldenTests.books) --where 'premier_label=aucun fournisseur==\"Boulangerie du Val\" date=2026-01..2026-02' "
        + "--ignore W116 --format csv --dialect standard"),
    Scenario(
      "lines-questions", "lines \(Small.purchases) --where 'famile=x'", "lines \(Small.purchases) --where 'labels=BIO'",
      "lines \(Small.purchases) --where 'fournisseur~\"coop'", "lines \(Small.purchases) --where 'date>hier'",
      "lines \(Small.purchases) --where 'famille'", "lines \(Small.purchases) --behind valeur_bios",
      "lines \(Small.purchases) --behind bio --year 2024", "lines \(Small.purchases) --canteen 99",
      "lignes \(Small.purchases) --ou 'montant>100000'"),
  ]

  @Test(arguments: scenarios)
  func printsAsRecorded(_ scenario: Scenario) throws {
    try scenario.expectAsRecorded()
  }
}
