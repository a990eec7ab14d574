import Foundation
import TestSupport
import Testing

/// Purchases are rewritten while they are read, and nothing of it shows before it is known that it may be written.
struct PurchasePartsTests {
  private static let header =
    "siret,description,fournisseur,date,prix_ht,famille_produits,caracteristiques,definition_local\n"

  /// A ledger of the old layout; of its longer lines, some twenty thousand fill a part.
  private static func ledger(lines: Int, isLong: Bool = true, _ cells: (Int) -> (date: String, labels: String))
    -> String
  {
    let product = String(repeating: "pommes ", count: isLong ? 70 : 1)
    return (0..<lines).reduce(into: header) { text, number in
      let (date, labels) = cells(number)
      text += "21050118700012,\(product)\(number),Verger,\(date),1.00,FRUITS_ET_LEGUMES,\(labels),\n"
    }
  }

  @Test("Parts do not depend on how many threads read", arguments: [["1"], ["2", "3"], ["7"]])
  func threads(jobs: [String]) throws {
    let egalim = try Egalim()
    let text = Self.ledger(lines: 24_000) { ("2026-0\(1 + $0 % 9)-02", $0 % 7 == 0 ? "BIO" : "") }
    try egalim.folder.write(text, to: "grand.csv")
    let line = "declare grand.csv --statement purchases --force -o envoi"
    let first = try egalim.run("\(line) --jobs 1")
    #expect(first.status == 0, "\(first.errors)")
    let names = try egalim.writtenFiles().filter { $0.hasPrefix("envoi") }
    #expect(names == ["envoi/achats-2026-1.csv", "envoi/achats-2026-2.csv"])
    let bytes = try names.map { try egalim.folder.read($0) }
    for number in jobs {
      let result = try egalim.run("\(line) --jobs \(number)")
      #expect(result.errors == first.errors)
      #expect(try names.map { try egalim.folder.read($0) } == bytes, "\(number) threads")
    }
    #expect(try egalim.writtenFiles() == names + ["grand.csv"])
  }

  @Test(
    "Whatever forbids the declaration leaves no file behind, nor a folder",
    arguments: ["-o neuf/dossier", "-o envoi", "-o tout.csv", ""])
  func nothingLeft(output: String) throws {
    let egalim = try Egalim()
    try FileManager.default.createDirectory(
      at: egalim.folder.url.appendingPathComponent("envoi"), withIntermediateDirectories: true)
    let twoYears = Self.ledger(lines: 24_000) { ($0 < 23_000 ? "2025-03-02" : "2026-03-02", "") }
    let faulty = Self.ledger(lines: 24_000) { ($0 < 23_999 ? "2025-03-02" : "2025-13-02", "") }
    for (text, status) in [(twoYears, Int32(2)), (faulty, 1)] {
      try egalim.folder.write(text, to: "grand.csv")
      let result = try egalim.run("declare grand.csv --statement purchases \(output)")
      #expect(Int32(result.status) == status, "\(result.errors.suffix(300))")
      #expect(result.output == "")
      #expect(try egalim.writtenFiles() == ["grand.csv"])
      #expect(try !egalim.folder.names().contains("neuf"))
    }
  }

  @Test("Of two years the one that was asked is written, and its lines alone are told")
  func oneOfTwoYears() throws {
    let egalim = try Egalim()
    try egalim.folder.write(
      Self.ledger(lines: 40) { ($0 % 2 == 0 ? "2025-03-02" : "2024-03-02", $0 < 4 ? "CONVERSION_BIO" : "LOCAL") },
      to: "achats.csv")
    let result = try egalim.run("declare achats.csv --statement purchases --year 2025 -o neuf/dossier")
    #expect(result.status == 0, "\(result.errors)")
    #expect(try egalim.writtenFiles() == ["achats.csv", "neuf/dossier/achats-2025-1.csv"])
    let rows = PlainTable(try egalim.folder.read("neuf/dossier/achats-2025-1.csv")).rows
    #expect(rows.map { $0["date"] } == Array(repeating: "2025-03-02", count: 18))
    let told = result.errors.split(separator: "\n").filter { $0.contains("ligne laissée de côté") }
    #expect(told.map { $0.prefix { $0 != "\u{A0}" && $0 != " " } } == ["achats.csv:2", "achats.csv:4"])
  }

  @Test("Every line left out is told in order, however many there are")
  func manyRefusals() throws {
    let egalim = try Egalim()
    let count = 12_000
    try egalim.folder.write(
      Self.ledger(lines: count, isLong: false) { ("2025-03-02", $0 % 3 == 0 ? "BIO" : "EQUIVALENTS") }, to: "achats.csv"
    )
    let result = try egalim.run("declare achats.csv --statement purchases -o achats-2026.csv")
    #expect(result.status == 0)
    let told = result.errors.split(separator: "\n").filter { $0.contains("ligne laissée de côté") }
    let expected = (0..<count).filter { $0 % 3 != 0 }.map { "achats.csv:\($0 + 2)" }
    #expect(told.map { String($0.prefix { $0 != "\u{A0}" && $0 != " " }) } == expected)
    #expect(try egalim.writtenFiles() == ["achats-2026.csv", "achats.csv"])
  }
}
