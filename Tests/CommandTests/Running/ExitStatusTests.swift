import TestSupport
import Testing

/// The five exit statuses, and which one wins when several apply: 2, then 3, then 1, then 4.
struct ExitStatusTests {
  static let missed = "\(Demo.everything) --ignore W101 --require-targets"

  static let runs: [(line: String, status: Int32)] = [
    // Each alone.
    ("check \(Small.purchases)", 0),
    ("report \(Small.purchases)", 0),
    ("check \(Small.faulty)", 1),
    ("report \(Small.faulty)", 1),
    ("declare \(Small.faulty) --statement simple", 1),
    ("report", 2),
    ("report \(Small.purchases) --canteen 99999", 2),
    ("check absent.csv", 3),
    ("explain E104 E105", 2),
    ("template nothing", 2),
    ("report \(missed)", 4),
    // A target that is met, or that nothing measures, does not fail.
    ("report \(Demo.everything) --require-targets --canteen 26101", 0),
    ("report \(Demo.everything) --require-targets --canteen 26102", 0),
    // Wrong usage wins over a missing file and over errors.
    ("report absent.csv --year 2021", 2),
    ("report \(Small.faulty) absent.csv --canteen 99999", 2),
    ("declare \(Demo.purchases) absent.csv --statement simple --accept-errors --yer 2026", 2),
    ("declare absent.csv --statement simple --year 2021", 2),
    ("check absent.csv --year 2021", 2),
    ("declare \(Small.faulty) \(Demo.purchases) --statement simple", 2),
    // A missing file wins over errors, and over a target.
    ("check \(Small.faulty) absent.csv", 3),
    ("report \(Small.faulty) absent.csv", 3),
    ("report \(missed) absent.csv", 3),
    // Errors win over a target.
    ("report \(Small.faulty) \(missed)", 1),
    // Errors that were accepted do not count; a refused statement does.
    ("declare \(Small.faulty) --statement simple", 1),
    ("declare \(Small.faulty) --statement simple --accept-errors", 0),
    ("declare Fixtures/layouts/achats-groupe.csv --statement simple", 1),
    // Warnings fail when asked to, and not when ignored.
    ("check Fixtures/layouts/achats_siret/virgule-decimale.csv", 0),
    ("check Fixtures/layouts/achats_siret/virgule-decimale.csv --strict", 1),
    ("check Fixtures/layouts/achats_siret/virgule-decimale.csv --strict --ignore W101", 0),
    // The platform's answer.
    ("check \(Small.purchases) --platform", 0),
    ("check Fixtures/layouts/achats_siret/virgule-decimale.csv --platform", 1),
    ("check absent.csv --platform", 3),
    ("check Fixtures/layouts/repas-par-jour.csv --platform", 2),
  ]

  @Test(arguments: runs)
  func status(line: String, status: Int32) throws {
    let result = try Egalim().run(line)
    #expect(result.status == status, "\(result.errors)")
    #expect(!result.crashed)
  }

  @Test("--max hides diagnostics and changes no status", arguments: 0...3)
  func maximum(_ count: Int) throws {
    let result = try Egalim().run("check \(Small.faulty) --max \(count) --format json")
    let json = try CheckJSON(result.stdout)
    #expect(result.status == 1)
    #expect(json.diagnostics.count == count)
    #expect(json.counts["errors"] == 8)
    #expect(json.counts["hidden"] == 13 - count)
  }
}
