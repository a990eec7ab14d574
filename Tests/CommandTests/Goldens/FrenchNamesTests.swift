import TestSupport
import Testing

/// Every command, option and choice has a French name, and it means the very same.
struct FrenchNamesTests {
  static let pairs: [(english: String, french: String)] = [
    ("check \(Small.faulty) --format text --max 3", "verifier \(Small.faulty) --format texte --max 3"),
    ("check \(Small.faulty) --ignore W101", "verifier \(Small.faulty) --ignorer W101"),
    ("check \(Workbooks.months) --sheet Octobre", "verifier \(Workbooks.months) --feuille Octobre"),
    ("check \(Small.faulty) --jobs 3", "verifier \(Small.faulty) --taches 3"),
    ("check \(Small.faulty) --platform", "verifier \(Small.faulty) --plateforme"),
    (
      "report \(Demo.everything) --year 2026 --by month --canteen 5101",
      "rapport \(Demo.purchases) --cantines Fixtures/demo/cantines.csv --repas Fixtures/demo/repas.csv"
        + " --annee 2026 --par mois --cantine 5101"
    ),
    ("report \(Small.purchases) --by family", "rapport \(Small.purchases) --par famille"),
    ("report \(Small.purchases) --by supplier", "rapport \(Small.purchases) --par fournisseur"),
    (
      "report \(Demo.everything) --require-targets --format csv --dialect standard -o parts.csv --force",
      "rapport \(Demo.everything) --exiger-objectifs --format csv --dialecte standard --sortie parts.csv --forcer"
    ),
    (
      "declare \(Small.purchases) --statement simple --identifier siret -o b.csv",
      "declarer \(Small.purchases) --bilan simple --identifiant siret --sortie b.csv"
    ),
    ("declare \(Small.purchases) --statement detailed", "declarer \(Small.purchases) --bilan detaille"),
    (
      "declare \(Small.purchases) --statement purchases --month 2026-03 --today 2026-11-15",
      "declarer \(Small.purchases) --bilan achats --mois 2026-03 --aujourdhui 2026-11-15"
    ),
    (
      "declare \(Small.faulty) --statement purchases --since 2026-04-01 --accept-errors",
      "declarer \(Small.faulty) --bilan achats --depuis 2026-04-01 --accepter-erreurs"
    ),
    (
      "classify \(ClassifyGoldenTests.gaps) --learn \(ClassifyGoldenTests.folder)/classe-2025.csv --min-confidence medium",
      "classer \(ClassifyGoldenTests.gaps) --apprendre \(ClassifyGoldenTests.folder)/classe-2025.csv --confiance-min moyenne"
    ),
    (
      "classify \(ClassifyGoldenTests.gaps) --apply --output a.csv --format text --force",
      "classer \(ClassifyGoldenTests.gaps) --appliquer --sortie a.csv --format texte --forcer"
    ),
    ("template purchases", "modele achats"), ("template canteens", "modele cantines"),
    ("template meals --dialect standard", "modele repas --dialecte standard"), ("explain E104", "expliquer E104"),
    (
      "rules init Fixtures/exports/grossiste/releve-2026-03.csv --supplier Alpin --canteen-id 12 --output r --force",
      "regles ebaucher Fixtures/exports/grossiste/releve-2026-03.csv --fournisseur Alpin --cantine-id 12 --sortie r --forcer"
    ),
    (
      "rules check Fixtures/exports/grossiste/releve-2026-03.csv --rules Fixtures/rules --all --format text",
      "regles verifier Fixtures/exports/grossiste/releve-2026-03.csv --regles Fixtures/rules --tout --format texte"
    ),
    ("help report", "aide rapport"),
    (
      "duplicates \(Overlapping.folder) --format text --max 1 --strict",
      "doublons \(Overlapping.folder) --format texte --max 1 --strict"
    ),
    ("init p", "creer p"),
    (
      "init p --existing --canteens c.csv --meals r.csv --year 2026 --force",
      "creer p --existant --cantines c.csv --repas r.csv --annee 2026 --forcer"
    ),
    ("status Fixtures/projects/lacunes --year 2026", "etat Fixtures/projects/lacunes --annee 2026"),
    (
      "territory --campaign \(CampaignGoldenTests.published) --department 26 --by pat --ignore W721",
      "territoire --campagne \(CampaignGoldenTests.published) --departement 26 --par pat --ignorer W721"
    ),
    ("report \(Overlapping.folder) --dedupe", "rapport \(Overlapping.folder) --sans-doublons"),
  ]

  @Test(arguments: pairs)
  func sameBytes(english: String, french: String) throws {
    let first = try Egalim()
    let second = try Egalim()
    let one = try first.run(english)
    let other = try second.run(french)
    #expect(one.status == other.status)
    #expect(one.stdout == other.stdout)
    #expect(one.stderr == other.stderr)
    let files = try first.writtenFiles()
    #expect(files == (try second.writtenFiles()))
    for file in files { #expect(try first.folder.read(file) == second.folder.read(file), "\(file)") }
  }
}
