import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("A meals file")
struct MealReaderTests {
  private static let header = "siret;date;repas_servis;public;vegetarien"
  private static let siret = "21010034300016"

  private static func read(_ lines: [String], header: String = header, directory: CanteenDirectory? = nil) -> MealReader
  {
    var reader = MealReader(ReadingOptions(today: today, directory: directory))
    reader.read(bytes: Array(([header] + lines).joined(separator: "\n").utf8), path: "repas.csv")
    return reader
  }

  private static func totals(_ reader: MealReader, year: Int = 2026) throws -> MealTotals? {
    reader.meals[TotalsTable.Key(canteen: CanteenKey(try #require(Siret(siret))), year: year)]
  }

  @Test(
    "counts days and months, whatever the public",
    arguments: [
      ("2026-03-02;100;;", 10_000), ("2026-3-2;100;eleves;", 10_000), ("2026-03;1 200;adultes;oui", 120_000),
      ("2026-03;1\u{202F}200;Élèves;NON", 120_000), ("2026-03;100;goûter;", 2_200), ("2026-03;100;gouter;x", 2_200),
      ("2026-03;100;solidaire;", 10_000), ("2026-03;100;Tous;", 10_000), ("2026-03;0;eleves;", 0),
      ("2026-06-30;1;;", 100), ("2026-06;1;;", 100),
    ] as [(String, Int64)])
  func counts(line: String, hundredths: Int64) throws {
    let reader = Self.read(["\(Self.siret);\(line)"])
    #expect(reader.collector.diagnostics == [])
    #expect(try Self.totals(reader)?.hundredths(in: Array(1...12)) == hundredths)
    #expect(reader.files.map(\.counted) == [1])
  }

  @Test(
    "tells what cannot be read, and counts it nowhere",
    arguments: [
      (";2026-03;1;;", Finding.emptyRequiredCell, 1), ("21010034300017;2026-03;1;;", .siretChecksum, 1),
      ("\(siret);;1;;", .emptyRequiredCell, 16), ("\(siret);2026-02-31;1;;", .impossibleDate, 16),
      ("\(siret);2026-13;1;;", .unreadablePeriod, 16), ("\(siret);mars;1;;", .unreadablePeriod, 16),
      ("\(siret);02/03/2026;1;;", .ambiguousDate(first: "2026-03-02", second: "2026-02-03"), 16),
      ("\(siret);2026-03;12 34;;", .unreadableMealCount, 24), ("\(siret);2026-03;1.200;;", .unreadableMealCount, 24),
      ("\(siret);2026-3;1;;", .unreadablePeriod, 16),
      ("\(siret);2026-07-01;1;;", .futureDate(today: "2026-06-30"), 16),
      ("\(siret);2026-07;1;;", .futureDate(today: "2026-06-30"), 16),
      ("\(siret);2026-03;;;", .emptyRequiredCell, 24), ("\(siret);2026-03;12,5;;", .unreadableMealCount, 24),
      ("\(siret);2026-03;-1;;", .unreadableMealCount, 24), ("\(siret);2026-03;1e3;;", .unreadableMealCount, 24),
      ("\(siret);2026-03;12345678901;;", .unreadableMealCount, 24),
      ("\(siret);2026-03;1;;parfois", .unreadableBoolean, 27),
    ] as [(String, Finding, Int)])
  func errors(line: String, finding: Finding, column: Int) {
    let reader = Self.read([line])
    #expect(reader.collector.diagnostics.map(\.finding) == [finding])
    #expect(reader.collector.diagnostics.map(\.place.column) == [column])
    #expect(reader.meals.isEmpty)
    #expect(reader.files.map(\.counted) == [0])
  }

  @Test(
    "takes days and counts as people write them",
    arguments: [
      ("31/03/2026;120;;", []), ("31 mars 2026;120;;", []), ("2026-03-31T00:00:00;120;;", []),
      ("46112;120;;", ["W123"]), ("31/03/26;1 020;;", []), ("2026-03;1\u{202F}020;;", []),
      ("2026-03;120,00;;", []), ("2026-03;1 020,0;;", []),
    ] as [(String, [String])])
  func otherForms(line: String, codes: [String]) throws {
    let reader = Self.read(["\(Self.siret);\(line)"])
    #expect(reader.collector.diagnostics.map(\.code.rawValue) == codes)
    #expect(reader.files.map(\.counted) == [1])
    #expect(!reader.meals.isEmpty)
  }

  @Test("of an unknown public counts it a meal each")
  func unknownPublic() throws {
    let reader = Self.read(["\(Self.siret);2026-03;10;éleve;", "\(Self.siret);2026-03;10;visiteurs;"])
    #expect(
      reader.collector.diagnostics.map(\.finding) == [.unknownPublic(nearest: "eleves"), .unknownPublic(nearest: nil)])
    #expect(try Self.totals(reader)?.hundredths(in: [3]) == 2_000)
  }

  @Test("tells a line again, however its date is written, and counts it")
  func repeated() throws {
    let reader = Self.read([
      "\(Self.siret);2026-03-02;10;eleves;", "\(Self.siret);2026-3-2;12;Élèves;",
      "\(Self.siret);2026-03-02;10;adultes;", "\(Self.siret);2026-03-02;10;eleves;oui",
      "\(Self.siret);2026-03-03;10;eleves;",
    ])
    #expect(reader.collector.diagnostics.map(\.finding) == [.repeatedMeals(firstLine: 2)])
    #expect(reader.collector.diagnostics.map(\.brief) == ["W301 3:16 date"])
    #expect(reader.files.map(\.counted) == [5])
  }

  @Test("tells once a month that is also given by days")
  func monthAndDays() {
    let reader = Self.read([
      "\(Self.siret);2026-03-02;10;eleves;", "\(Self.siret);2026-03;10;adultes;", "\(Self.siret);2026-03;10;eleves;",
      "\(Self.siret);2026-3-4;10;eleves;", "\(Self.siret);2026-04-02;10;eleves;",
    ])
    #expect(reader.collector.diagnostics.map(\.finding) == [.monthAndDays(month: "2026-03")])
    #expect(reader.collector.diagnostics.map(\.place.line) == [4])
  }

  @Test("knows canteens by identifier too, and counts them under one key")
  func identifiers() throws {
    var directory = CanteenDirectory()
    _ = directory.add(Canteen(siret: Siret(Self.siret), platformID: 12))
    let reader = Self.read(
      ["12;2026-03;10", "13;2026-03;10", "x;2026-03;10"], header: "cantine_id;date;repas_servis", directory: directory)
    #expect(reader.collector.diagnostics.map(\.brief) == ["E118 3:1 cantine_id", "E117 4:1 cantine_id"])
    #expect(try Self.totals(reader)?.hundredths(in: [3]) == 1_000)
    let bySiret = Self.read(["\(Self.siret);2026-03;10;;"], directory: CanteenDirectory())
    #expect(bySiret.collector.diagnostics.map(\.brief) == ["E118 2:1 siret"])
  }

  @Test("without a column that it needs is read no further")
  func missingColumns() {
    let reader = Self.read(["1;2"], header: "siret;repas_servis")
    #expect(reader.collector.diagnostics.map(\.finding) == [.missingColumn(name: "date")])
    let noKey = Self.read(["1;2"], header: "date;repas_servis")
    #expect(noKey.collector.diagnostics.map(\.finding) == [.missingColumn(name: "siret")])
  }

  @Test("of another kind of table is an error")
  func otherTable() {
    #expect(Self.read([], header: SampleLine.header).collector.diagnostics.map(\.code.rawValue) == ["E021"])
    #expect(Self.read([]).collector.diagnostics.map(\.code.rawValue) == ["E004"])
  }
}
