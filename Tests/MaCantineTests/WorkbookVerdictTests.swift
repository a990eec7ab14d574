import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText
import TestSupport
import Testing
import WorkbookText

@testable import MaCantine

@Suite("Would the platform take this workbook?")
struct WorkbookVerdictTests {
  private func verdict(_ name: String, path: String? = nil) throws -> ImportVerdict {
    let bytes = try ProjectFolder.fixtureBytes("platform-workbooks/\(name)")
    return try ImportVerdict(path: path ?? name, source: ByteSource(bytes: bytes), today: Samples.today)
  }

  @Test(
    "Each reason",
    arguments: [
      ("bon.xlsx", []), ("bilan.xlsx", []), ("cantines.xlsx", []), ("autre-feuille.xlsx", ["E531"]),
      ("feuilles-sans-table.xlsx", ["E531"]), ("decale.xlsx", ["E531"]), ("plus-bas.xlsx", ["E532"]),
      ("onze-colonnes.xlsx", ["E506"]), ("ods.xlsx", ["E533"]), ("texte.xlsx", ["E533"]), ("classeur.csv", ["E534"]),
      ("achats.ods", ["E502"]), ("refus.xlsx", ["E507", "E532", "E526", "E527", "E528", "E529", "E530"]),
      ("bilan-refuse.xlsx", ["E530", "E521"]), ("cantines-refusees.xlsx", ["E529", "E523", "E203"]),
      ("doutes.xlsx", []),
    ] as [(String, [String])])
  func reasons(name: String, codes: [String]) throws {
    #expect(try verdict(name).reasons.codes == codes)
  }

  @Test("What is not known is no reason, but a doubt")
  func doubts() throws {
    #expect(try verdict("doutes.xlsx").doubts.codes == ["W127", "W126"])
    #expect(try verdict("bilan-refuse.xlsx").doubts.codes == ["W126"])
    #expect(try verdict("bon.xlsx").doubts == [])
  }

  @Test("Places are cells, and habits are told once")
  func places() throws {
    let reasons = try verdict("refus.xlsx").reasons
    #expect(reasons.map { $0.place.cellAddress } == ["A12", "A14", "D6", "C8", "I9", "B10", "E11"])
    #expect(reasons.map(\.occurrences) == [1, 1, 2, 1, 2, 1, 2])
  }

  @Test("From standard input, the content decides")
  func standardInput() throws {
    #expect(try verdict("bon.xlsx", path: "-").isAccepted)
  }

  @Test("Other sheets with a table would be left out without a word")
  func otherSheets() throws {
    let header = Layout.purchasesBySiret.platformColumns.map(\.name)
    let row = ["21010034300016", "Riz", "Grossiste", "x", "1", "AUTRES"]
    let bytes = SheetRendering.xlsx([
      .init("Mars", [header, row]), .init("Notes", [["a"]]), .init("Avril", [header, row]),
    ])
    let found = try ImportVerdict(path: "a.xlsx", source: ByteSource(bytes: bytes), today: Samples.today)
    #expect(found.reasons.codes == ["E509"] && found.doubts.codes == ["W128"])
  }

  @Test(
    "What a date displays",
    arguments: [
      ("yyyy-mm-dd", .readable), ("yyyy\\-mm\\-dd;@", .readable), ("YYYY-M-D", .readable),
      ("yyyy\"-\"mm\"-\"dd", .readable),
      ("dd/mm/yyyy", .other("06/03/2026")), ("d/m/yy", .other("6/3/26")), ("yyyy-mm-dd hh:mm", .other(nil)),
      ("d mmmm yyyy", .other(nil)), ("[$-40C]yyyy-mm-dd", .boundToLanguage),
      ("[$-40C]dd/mm/yyyy", .other("06/03/2026")),
      ("yyyy mm dd", .other("2026 03 06")), ("", .other("")),
    ] as [(String, DateDisplay)])
  func dates(format: String, display: DateDisplay) {
    #expect(DateDisplay(of: Samples.day("2026-03-06"), in: .custom(format)) == display)
    #expect(DateDisplay(of: Samples.day("2026-03-06"), in: .builtIn(14)) == .other(nil))
  }

  @Test(
    "What a number displays, where it is another one",
    arguments: [
      ("12.5", .builtIn(0), nil), ("12.5", .custom("General"), nil), ("12.5", .custom("0.00"), nil),
      ("12.5", .custom("0"), "13"), ("12", .custom("#,##0"), nil), ("9.996", .builtIn(2), "10.00"),
      ("-9.996", .builtIn(2), "-10.00"), ("0.125", .custom("0.00%"), "12.50 %"), ("1", .builtIn(9), "100 %"),
      ("184.20000000000002", .custom("#,##0.00\\ \"€\""), "184.20"), ("12.34", .custom("0.0##"), nil),
      ("1.234", .custom("0.0;-0.000"), "1.2"),
    ] as [(String, NumberFormat, String?)])
  func numbers(number: String, format: NumberFormat, shown: String?) {
    #expect(NumberDisplay.other(than: number, in: format) == shown)
  }
}
