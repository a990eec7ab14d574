import EGalim
import EGalimLedgers
import Foundation
import TestSupport
import Testing

/// Every figure that a report, a territory or a comparison shows can be asked for by the name that it has there.
struct FigureNamesTests {
  private typealias Object = [String: Any]

  /// Members that sum no purchases: who the canteen is, meals, goals and what is expected of the rest of the year.
  private static let otherMembers: Set = [
    "siret", "cantine_id", "siren", "name", "management", "production", "territory", "targets", "meals", "projection",
  ]

  private static let groups = try? AskedPurchases(ledgers: ["groups/achats.csv"], canteens: "groups/cantines.csv")
  private static let demo = try? AskedPurchases(ledgers: ["demo/achats"], canteens: "demo/cantines.csv")
  private static let territory = try? AskedPurchases(
    ledgers: ["territory/achats"], canteens: "territory/cantines.csv")

  private func json(_ line: String) throws -> Object {
    let result = try Egalim().run("\(line) --year 2026 --format json")
    return try #require(JSONSerialization.jsonObject(with: Data(result.stdout)) as? Object, "\(line)")
  }

  /// Holds a number against the lines of its name.
  private func expect(
    _ value: Any?, _ asked: AskedPurchases, behind name: String, where query: String,
    statement: StatementKind = .simple
  ) throws {
    let cents = try #require(
      try asked.cents(behind: name, where: query, statement: statement), "no figure is called \(name)")
    #expect(hundredths(value) ?? 0 == cents, "\(name) where \(query)")
  }

  private func hundredths(_ value: Any?) -> Int? { (value as? NSNumber).map(ReportJSON.hundredths) }

  @Test("Reports", arguments: ["groups", "demo"], ["family", "supplier", "label"])
  func report(fixture: String, breakdown: String) throws {
    let asked = try #require(fixture == "demo" ? Self.demo : Self.groups)
    let ledgers = fixture == "demo" ? "demo/achats" : "groups/achats.csv"
    let report = try json(
      "report Fixtures/\(ledgers) --canteens Fixtures/\(fixture)/cantines.csv --by \(breakdown) --target 'bio 15' "
        + "--target 'viandes_poissons_egalim 60 2030'")
    for canteen in report["canteens"] as? [Object] ?? [] {
      let id = canteen["siret"] as? String ?? (canteen["cantine_id"] as? Int).map(String.init) ?? ""
      try check(canteen, asked, where: "cantine=\(id) ")
    }
    try check(report["totals"] as? Object ?? [:], asked, where: "")
  }

  private func check(_ figures: Object, _ asked: AskedPurchases, where query: String) throws {
    for (member, value) in figures where !Self.otherMembers.contains(member) && !(value is NSNull) {
      switch member {
      case "values", "detailed_values":
        for (name, value) in value as? Object ?? [:] where name != "nombre_repas_an" {
          try expect(
            value, asked, behind: name, where: query, statement: member == "values" ? .simple : .detailed)
        }
      case "shares": try checkShares(value as? Object ?? [:], asked, where: query)
      case "months": for month in value as? [Object] ?? [] { try checkMonth(month, asked, where: query) }
      case "local_definitions": try checkDefinitions(value, asked, where: query)
      case "families", "suppliers": for entry in value as? [Object] ?? [] { try checkPart(entry, asked, where: query) }
      case "labels": try checkLabels(value, asked, where: query)
      case "own_targets":
        for entry in value as? [Object] ?? [] {
          try expect(entry["amount"], asked, behind: #require(entry["figure"] as? String), where: query)
        }
      default: Issue.record("\(member): say by which name its lines are asked for")
      }
    }
  }

  private func checkDefinitions(_ list: Any, _ asked: AskedPurchases, where query: String) throws {
    for entry in list as? [Object] ?? [] {
      let definition = entry["definition"] as? String ?? "aucune"
      try expect(entry["amount"], asked, behind: "local", where: query + "definition_local=\(definition)")
    }
  }

  private func checkLabels(_ list: Any, _ asked: AskedPurchases, where query: String) throws {
    for entry in list as? [Object] ?? [] {
      let label = entry["label"] as? String ?? "aucun"
      try expect(entry["amount"], asked, behind: "total", where: query + "premier_label=\(label)")
    }
  }

  private func checkShares(_ shares: Object, _ asked: AskedPurchases, where query: String) throws {
    for (name, value) in shares {
      guard let share = hundredths(value) else { continue }
      let part = try #require(try asked.cents(behind: name, where: query), "no figure is called \(name)")
      let whole = try #require(
        try asked.cents(behind: name == "meat_fish_egalim" ? "meat_fish" : "total", where: query))
      // A goal that is missed is not shown as reached: at most a hundredth away.
      #expect(abs(part * 10_000 - share * whole) <= whole, "\(name) where \(query)")
    }
  }

  private func checkMonth(_ month: Object, _ asked: AskedPurchases, where query: String) throws {
    let name = try #require(month["month"] as? String)
    let others: Set = ["month", "meals", "cost_per_meal", "cumulative"]
    for (figure, value) in month where !others.contains(figure) {
      try expect(value, asked, behind: figure, where: query + "date=\(name)")
    }
    for (figure, value) in month["cumulative"] as? Object ?? [:] where figure != "meals" {
      try expect(value, asked, behind: figure, where: query + "date=2026-01..\(name)")
    }
  }

  private func checkPart(_ part: Object, _ asked: AskedPurchases, where query: String) throws {
    let condition =
      (part["family"] as? String).map { "famille=\($0)" }
      ?? "fournisseur==\"\(part["supplier"] as? String ?? "")\""
    for (name, value) in part where !["family", "supplier", "lines", "share", "shares"].contains(name) {
      switch name {
      case "labels": try checkLabels(value, asked, where: query + condition + " ")
      case "local_definitions": try checkDefinitions(value, asked, where: query + condition + " ")
      default: try expect(value, asked, behind: name, where: query + condition)
      }
    }
  }

  @Test(
    "Territories, by every grouping",
    arguments: [
      ("commune", "commune"), ("epci", "epci"), ("pat", "pat"), ("departement", "departement"),
      ("secteur", "secteur"), ("gestion", "gestion"), ("groupe", "groupe_id"),
    ])
  func territories(grouping: String, field: String) throws {
    for (name, ledgers, asked) in [
      ("territory", "territory/achats", Self.territory), ("groups", "groups/achats.csv", Self.groups),
    ] {
      let asked = try #require(asked)
      let report = try json(
        "territory Fixtures/\(ledgers) --canteens Fixtures/\(name)/cantines.csv --by \(grouping)")
      var checked = 0
      for group in report["groups"] as? [Object] ?? [] {
        // Groups of the list stand under a code, some only under a name.
        let code = group["name"] as? String ?? group["code"] as? String ?? "non renseigné"
        let value = grouping == "commune" || grouping == "groupe" ? group["code"] as? String ?? code : code
        let query = "\(field)=\"\(value)\""
        guard try grouping == "groupe" || !isDivided(query, asked) else { continue }
        checked += 1
        for (figure, amount) in group["amounts"] as? Object ?? [:] {
          try expect(amount, asked, behind: figure, where: query)
        }
      }
      // All of the department is touched by some group.
      #expect(checked > 0 || name == "groups" || grouping == "departement")
      let totals = report["totals"] as? Object ?? [:]
      for (figure, amount) in totals["amounts"] as? Object ?? [:] {
        try expect(amount, asked, behind: figure, where: "")
      }
    }
  }

  /// Whether a part of what a group or kitchen bought counts there: no line bears a part.
  private func isDivided(_ query: String, _ asked: AskedPurchases) throws -> Bool {
    let shares = BuyerShares(asked.directory.canteens, year: 2026)
    let resolved = try LineQuery(query).resolved(by: asked.directory)
    return asked.directory.canteens.compactMap(\.key).contains {
      resolved.admits(canteen: $0) && (shares.buyer(for: $0) != nil || !shares.eaters(of: $0).isEmpty)
    }
  }

  @Test("Comparisons: both sides, and what their drivers weigh")
  func comparisons() throws {
    let asked = try #require(Self.demo)
    let periods = ["2026-01..2026-05", "2026-06..2026-10"]
    let result = try Egalim().run("compare \(periods.joined(separator: " ")) \(Demo.everything) --format json")
    let comparison = try #require(JSONSerialization.jsonObject(with: Data(result.stdout)) as? Object)
    for (side, period) in zip(["before", "after"], periods) {
      let object = comparison[side] as? Object ?? [:]
      try expect(object["total"], asked, behind: "total", where: "date=\(period)")
    }
    let changes = comparison["changes"] as? Object ?? [:]
    for subject in ["egalim", "bio", "local"] {
      let change = changes[subject] as? Object ?? [:]
      for (list, condition) in [("families", "famille="), ("labels", "premier_label="), ("suppliers", "fournisseur==")]
      {
        for driver in change[list] as? [Object] ?? [] {
          let name = try #require(driver["name"] as? String)
          for (side, period) in zip(["before", "after"], periods) {
            try expect(
              driver[side], asked, behind: subject, where: "date=\(period) \(condition)\"\(name)\"")
          }
        }
      }
    }
    // What the cost of a meal is made of is of the months that have meals: the names hold, not every amount.
    let cost = changes["cost_per_meal"] as? Object ?? [:]
    let groups = (cost["groups"] as? [Object] ?? []).compactMap { $0["name"] as? String }
    #expect(groups.count > 2)
    for group in groups {
      #expect(throws: Never.self) { try LineQuery("groupe=\(group)") }
    }
  }
}
