import Foundation
import TestSupport
import Testing

/// The lines behind the figures of a declaration, against the declaration itself.
struct LinesTraceTests {
  @Test("The cumulative amount ends on the statement's cell", arguments: ["simple", "detailed"])
  func endsOnTheCell(statement: String) throws {
    let egalim = try Egalim()
    let everything = "\(Small.purchases) \(Small.canteens)"
    let table = PlainTable(
      try egalim.run("declare \(everything) --year 2026 --statement \(statement)").stdout)
    let row = try #require(table.rows.first)
    let siret = try #require(row["siret"])
    let names = row.keys.filter { $0.hasPrefix("valeur_") && row[$0] != "" }.sorted()
    #expect(names.count > 10)
    for name in names.prefix(24) {
      let lines = try egalim.run(
        "lines \(everything) --year 2026 --statement \(statement) --behind \(name) --canteen \(siret) -f json")
      let object = try JSONSerialization.jsonObject(with: Data(lines.stdout)) as? [String: Any] ?? [:]
      let last = (object["lines"] as? [[String: Any]])?.last?["cumulative"] as? Double ?? 0
      #expect(last == Double(row[name] ?? ""), "\(name)")
    }
  }
}
