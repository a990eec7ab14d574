import Foundation
import TestSupport
import Testing

/// The same thirteen purchases, written in every layout and form that circulates, come to the same figures.
struct LayoutFormsTests {
  static let layouts = ["achats_siret", "achats_id", "achats_siret_old", "achats_id_old"]

  /// Every form of every layout, found on the disk so that none can be forgotten here.
  static let forms = layouts.flatMap { layout in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: ProjectFolder.fixture("layouts/\(layout)"))) ?? []
    return names.sorted().map { "Fixtures/layouts/\(layout)/\($0)" }
  }

  @Test("The forms are all there")
  func completeness() {
    #expect(Self.forms.count == 48)
  }

  @Test("One report, byte for byte, whatever the form", arguments: forms)
  func sameReport(path: String) throws {
    let egalim = try Egalim()
    let expected = try egalim.run("report \(Small.purchases) \(Small.canteens) --format json")
    let actual = try egalim.run("report \(path) \(Small.canteens) --format json")
    #expect(actual.status == 0, "\(actual.errors)")
    #expect(actual.stdout == expected.stdout)
  }

  @Test("One statement, byte for byte, whatever the form", arguments: layouts)
  func sameStatements(layout: String) throws {
    for kind in ["simple", "detailed"] {
      let egalim = try Egalim()
      let line = "\(Small.canteens) --statement \(kind)"
      let expected = try egalim.run("declare \(Small.purchases) \(line)")
      let actual = try egalim.run("declare Fixtures/layouts/\(layout)/virgule-decimale.csv \(line)")
      // One canteen's group declares for it, which a file by SIRET cannot name.
      #expect(actual.status == 1 && expected.status == 1, "\(actual.errors)")
      #expect(actual.stdout == expected.stdout && !actual.stdout.isEmpty)
    }
  }

  @Test("What was forgiven is said, and nothing else", arguments: forms)
  func warnings(path: String) throws {
    let expected: Set<String> =
      switch URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent {
      case "colonne-en-plus": ["W001"]
      case "titres-approches": ["W002"]
      case "virgule-decimale": ["W101"]
      default: []
      }
    let result = try Egalim().run("check \(path) \(Small.canteens) --format json")
    #expect(result.status == 0)
    #expect(try Set(CheckJSON(result.stdout).diagnostics.map(\.code)) == expected)
  }

  @Test("The year's ledger converted to the layout of 2026 gives the same report again", arguments: layouts)
  func conversion(layout: String) throws {
    let egalim = try Egalim()
    let source = "Fixtures/layouts/\(layout)/virgule.csv"
    let conversion = try egalim.run("declare \(source) \(Small.canteens) --statement purchases -o achats.csv")
    #expect(conversion.status == 0, "\(conversion.errors)")
    let before = try egalim.run("report \(source) \(Small.canteens) --format json")
    let after = try egalim.run("report achats.csv \(Small.canteens) --format json")
    #expect(after.stdout == before.stdout)
    #expect(try egalim.run("check achats.csv --platform").status == 0)
  }

  @Test("A canteen's targets are its territory's")
  func territories() throws {
    let result = try Egalim().run("report \(Small.purchases) \(Small.canteens) --format json")
    let report = try ReportJSON(result.stdout)
    let goals = try report.canteens.map { canteen in
      let targets = try #require(canteen.object["targets"] as? [String: Any])
      return try ["egalim", "bio", "meat_fish"].map { name in
        let target = try #require(targets[name] as? [String: Any])
        return try #require(target["goal"] as? Int)
      }
    }
    let names = report.canteens.map(\.name)
    #expect(
      Dictionary(uniqueKeysWithValues: zip(names, goals)) == [
        "École des Tilleuls": [50, 20, 60],
        "École du Piton": [35, 10, 60],
        "École du Lagon": [15, 5, 60],
        "École de Miquelon": [30, 10, 60],
        "Restaurant de la préfecture": [50, 20, 100],
        "Restaurant d'entreprise du Buëch": [50, 20, 60],
        "Cuisine centrale des Tilleuls": [50, 20, 60],
        "Crèche des Tilleuls": [50, 20, 60],
      ])
  }

  @Test("Meals by day and by month that say the same cost the same")
  func meals() throws {
    let egalim = try Egalim()
    let reports = try ["repas-par-jour", "repas-par-mois"].map { name in
      let result = try egalim.run(
        "report \(Small.purchases) \(Small.canteens) --meals Fixtures/layouts/\(name).csv --format json --canteen 2001")
      let canteen = try #require(try ReportJSON(result.stdout).canteens.first)
      let meals = try #require(canteen.object["meals"] as? [String: Any])
      return [meals["served"], meals["food_cost"], meals["cost_per_meal"]].map { String(describing: $0 ?? "-") }
    }
    // 236 children, 24 adults and 50 snacks at 0.22; 632.75 EUR.
    #expect(reports.first == ["271", "632.75", "2.33"])
    #expect(reports.first == reports.last)
  }
}
