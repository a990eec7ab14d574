import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@Suite("Checking tables of every kind")
struct TableCheckerTests {
  private static let ledger = "\(SampleLine.header)\n\(SampleLine(["famille_produits": "?"]).text)\n"
  private static let canteens = "\(SampleCanteen.header)\n\(SampleCanteen(["nombre_repas_jour": "1"]).text)\n"
  private static let meals = "siret;date;repas_servis\n21010034300016;2026-03;?\n21010034300016;2026-03;100\n"

  @Test("takes each by its own rules, in the order of the files")
  func mixed() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.meals, to: "1-repas.csv")
    try folder.write(Self.ledger, to: "2-achats.csv")
    try folder.write(Self.canteens, to: "3-cantines.csv")
    let notes = try folder.write("bonjour", to: "4-notes.txt")
    try folder.write(Self.ledger + SampleLine().text + "\n", to: "5-achats.csv")
    var checker = TableChecker(ReadingOptions(today: today))
    checker.check(InputList([folder.path]))
    #expect(checker.collector.diagnostics.map(\.code.rawValue) == ["E301", "E104", "E203", "E104"])
    #expect(checker.files.map(\.kind) == [.meals, .purchases, .canteens, .purchases])
    #expect(checker.files.map(\.counted) == [1, 0, 0, 1])
    #expect(checker.skipped.map(\.place.path) == [notes])
    #expect(checker.totals.keys.count == 1)

    checker.checkMealCosts(with: nil, mealsPath: nil, canteensPath: nil)
    #expect(checker.collector.diagnostics.filter { $0.code.rawValue == "W118" }.count == 0)
  }

  @Test("a named file that is no known table is an error, and so is a folder without one")
  func nothingKnown() throws {
    let folder = try TemporaryFolder()
    let notes = try folder.write("bonjour", to: "notes.txt")
    var checker = TableChecker(ReadingOptions(today: today))
    checker.check(InputList([notes]))
    #expect(checker.collector.diagnostics.map(\.code.rawValue) == ["E010"])
    var folders = TableChecker(ReadingOptions(today: today))
    folders.check(InputList([folder.path]))
    #expect(folders.collector.diagnostics.map(\.code.rawValue) == ["E009"])
    #expect(folders.skipped.map(\.place.path) == [notes])
    var missing = TableChecker(ReadingOptions(today: today))
    missing.check(InputList([folder.path("absent.csv")]))
    #expect(missing.collector.diagnostics.map(\.code.rawValue) == ["E001"])
  }

  @Test("looks for duplicates across its ledgers")
  func duplicates() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("\(SampleLine.header)\n\(SampleLine().text)\n", to: "1.csv")
    try folder.write("\(SampleLine.header)\n\(SampleLine().text)", to: "2.csv")
    var checker = TableChecker(ReadingOptions(today: today))
    checker.check(InputList([folder.path]))
    #expect(checker.collector.diagnostics.map(\.finding) == [.duplicateLine(first: "\(first):2")])
  }

  @Test("tells a cost per meal that no canteen has, at the meals file")
  func costs() throws {
    let folder = try TemporaryFolder()
    let ledger = try folder.write(
      "\(SampleLine.header)\n\(SampleLine(["prix_ht": "5000"]).text)\n", to: "achats.csv")
    let meals = try folder.write(Self.meals.replacing("?", with: "100"), to: "repas.csv")
    var checker = TableChecker(ReadingOptions(today: today))
    checker.check(InputList([ledger, meals]))
    checker.checkMealCosts(with: nil, mealsPath: nil, canteensPath: nil)
    let cost = checker.collector.diagnostics.filter { $0.code == .costPerMealOutOfRange }
    #expect(
      cost.map(\.finding) == [.costPerMealOutOfRange(canteen: "21010034300016", year: 2026, cents: 2_500)])
    #expect(cost.map(\.place.path) == [meals])
  }
}
