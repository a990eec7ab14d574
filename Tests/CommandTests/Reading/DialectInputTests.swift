import TestSupport
import Testing

/// What settles an ambiguous cell may stand anywhere in a file; of a pipe, only near its beginning.
struct DialectInputTests {
  private static let header =
    "siret;description;fournisseur;date;prix_ht;famille_produits;categories_egalim;origine;est_circuit_court;est_local;"
    + "definition_local;definition_local_km\n"

  /// Lines whose first amount and date are ambiguous, and whose last ones are clear.
  private static func ledger(lines count: Int) -> [UInt8] {
    var text = header
    for line in 1...count {
      let (date, amount) =
        line == 1 ? ("03/04/2026", "1.234") : line == count ? ("31/01/2026", "12,50") : ("2026-03-02", "\(line)")
      text += "21050118700012;Article \(line);Grossiste;\(date);\(amount);AUTRES;BIO;FRANCE;;;;\n"
    }
    return Array(text.utf8)
  }

  private static func codes(_ result: CommandResult) throws -> Set<String> {
    Set(try CheckJSON(result.stdout).diagnostics.map(\.code))
  }

  @Test("A file is read as its last line says, with any number of threads", arguments: [20, 6_000], [1, 4])
  func file(lines: Int, jobs: Int) throws {
    let egalim = try Egalim()
    _ = try egalim.folder.write(Self.ledger(lines: lines), to: "achats.csv")
    let result = try egalim.run("check achats.csv --format json --jobs \(jobs)")
    #expect(try Self.codes(result) == ["W121", "W122", "W101"])
    #expect(result.status == 0)
    let declared = try egalim.run("declare achats.csv --statement purchases --jobs \(jobs) --force -o sortie.csv")
    #expect(declared.status == 0)
    let written = String(decoding: try egalim.folder.read("sortie.csv"), as: UTF8.self)
    #expect(written.contains(",2026-04-03,1234.00,") && written.contains(",2026-01-31,12.50,"))
  }

  @Test("A pipe is read as its beginning says")
  func pipe() throws {
    let egalim = try Egalim()
    let short = try egalim.run("check - --format json", input: Self.ledger(lines: 20))
    #expect(try Self.codes(short) == ["W121", "W122", "W101"])
    // The line that settles comes after more than what is read ahead.
    let long = try egalim.run("check - --format json", input: Self.ledger(lines: 6_000))
    #expect(try Self.codes(long) == ["E120", "E121", "W101", "W122"])
    let told = try egalim.run(
      "check - --format json --decimal virgule --dates jour-mois", input: Self.ledger(lines: 6_000))
    #expect(try Self.codes(told) == ["W121", "W122", "W101"])
  }
}
