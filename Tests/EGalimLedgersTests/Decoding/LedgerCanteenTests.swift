import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("The canteen that a ledger names")
struct LedgerCanteenTests {
  private static func directory() -> CanteenDirectory {
    var directory = CanteenDirectory()
    var satellite = Canteen(siret: Siret("21010034300016"), platformID: 12)
    satellite.centralKitchen = Siret("21050118700012")
    _ = directory.add(satellite)
    return directory
  }

  private static let byID =
    "cantine_id;description;fournisseur;date;prix_ht;famille_produits;categories_egalim\n"
    + "12;Poires;Verger;2026-03-02;7.50;AUTRES;BIO\n"

  @Test("by SIRET in one ledger and by identifier in another is one canteen")
  func oneCanteen() throws {
    var reader = LedgerReader(ReadingOptions(today: today, directory: Self.directory()))
    reader.read(bytes: Array("\(SampleLine.header)\n\(SampleLine().text)\n".utf8), path: "a.csv")
    reader.read(bytes: Array(Self.byID.utf8), path: "b.csv")
    #expect(reader.counts.errors == 0)
    let key = CanteenKey(try #require(Siret("21010034300016")))
    #expect(reader.totals.canteens(in: 2026) == [key])
    #expect(reader.totals[TotalsTable.Key(canteen: key, year: 2026)]?.total == 2_000)
  }

  @Test("without a list is taken as it comes")
  func noList() {
    let reader = readLedger(Self.byID)
    #expect(reader.totals.canteens(in: 2026) == [CanteenKey(platformID: 12)].compactMap { $0 })
  }

  @Test("not on the list is an error each time, a kitchen named there is not")
  func membership() {
    let stranger = SampleLine(["siret": "35600000000048"])
    let kitchen = SampleLine(["siret": "21050118700012"])
    let reader = readLines([stranger, kitchen, stranger, SampleLine()], directory: Self.directory())
    #expect(reader.diagnostics.map(\.brief) == ["E118 2:1 siret", "E118 4:1 siret"])
    #expect(reader.files.map(\.counted) == [2])
    let unknown = readLedger(Self.byID.replacing("12;", with: "13;"), directory: Self.directory())
    #expect(unknown.diagnostics.filter { $0.severity == .error }.map(\.brief) == ["E118 2:1 cantine_id"])
  }

  @Test("of La Poste passes by its own rule")
  func laPoste() {
    #expect(readLines([SampleLine(["siret": "35600000009075"])]).diagnostics == [])
    #expect(readLines([SampleLine(["siret": "35600000009076"])]).diagnostics.map(\.code.rawValue) == ["E103"])
  }

  @Test("an identifier that is no whole number is told", arguments: ["0", "-1", "1.0", "A12", "1234567890123456789"])
  func identifier(text: String) {
    let reader = readLedger(Self.byID.replacing("12;", with: "\(text);"))
    #expect(reader.diagnostics.filter { $0.severity == .error }.map(\.brief) == ["E117 2:1 cantine_id"])
  }
}
