import EGalim
import EGalimDiagnostics
import TabularText
import TestSupport
import Testing

@testable import MaCantine

@Suite("Would the platform take this file at all?")
struct FileVerdictTests {
  private static let header =
    "siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,est_local,"
    + "definition_local,definition_local_km"
  private static let row = "21010034300016,Carottes,Primeur,2026-03-12,90.11,AUTRES,,,,,,"
  private static let text = header + "\n" + row + "\n"

  @Test(
    "The extension decides",
    arguments: [
      ("achats.csv", []), ("ACHATS.CSV", []), ("dossier.d/achats.csv", []), ("-", []), ("achats.txt", ["E502"]),
      ("achats", ["E502"]), ("dossier.csv/achats", ["E502"]), (".csv", ["E502"]), ("achats.csv.bak", ["E502"]),
      ("achats.xls", ["E502"]), ("achats.ods", ["E502"]), ("achats.xlsx", ["E533"]),
    ] as [(String, [String])])
  func extensions(path: String, codes: [String]) throws {
    #expect(try verdict(on: Self.text, path: path).codes == codes)
  }

  @Test("Separators of a .csv", arguments: [(",", true), (";", true), ("\t", true), ("|", true), (":", false)])
  func separators(separator: String, isTaken: Bool) throws {
    let found = try verdict(on: Self.text.replacing(",", with: separator))
    #expect(found.codes == (isTaken ? [] : ["E524"]))
  }

  @Test("A .tsv has tabulations, whatever its header holds")
  func tabbed() throws {
    #expect(try verdict(on: Self.text.replacing(",", with: "\t"), path: "achats.tsv") == [])
    #expect(try verdict(on: Self.text, path: "achats.tsv").codes == ["E524"])
  }

  @Test("Line ends and the last line", arguments: [("\n", true), ("\r\n", true), ("", true)])
  func lineEnds(end: String, isTaken: Bool) throws {
    let text = Self.header + (end.isEmpty ? "\n" : end) + Self.row + end
    #expect(try verdict(on: text) == [])
  }

  @Test(
    "Any blank line refuses, even the last",
    arguments: [
      (header + "\n" + row + "\n\n", 3), (header + "\n\n" + row + "\n", 2), ("\n" + header + "\n" + row, 1),
      (header + "\n" + row + "\n,,,,,,,,,,,\n", 3), (header + "\r\n" + row + "\r\n\r\n", 3), (header + "\n\"\"\n", 2),
    ])
  func blankLines(text: String, line: Int) throws {
    let found = try verdict(on: text)
    #expect(found.codes == ["E507"])
    #expect(found.map(\.place.line) == [line])
  }

  @Test("A row with too few or too many cells is refused, its cells unread", arguments: [(",", 13), ("", 11)])
  func ragged(end: String, count: Int) throws {
    let row = end.isEmpty ? String(Self.row.dropLast()) : Self.row + end
    let found = try verdict(on: Self.header + "\n" + row + "\n")
    #expect(found.map(\.finding) == [.platformColumnCount(expected: 12, found: count)])
    #expect(found.first?.place.line == 2)
  }

  // MARK: Header

  @Test(
    "Header names compare to the letter",
    arguments: ["Date", "DATE", " date", "date ", "dates", "\u{FEFF}date", "date\u{A0}"])
  func headerNames(name: String) throws {
    let found = try verdict(on: Self.text.replacing(",date,", with: ",\(name),"))
    #expect(found.map(\.finding) == [.platformHeaderName(expected: "date")])
    let place = try #require(found.first).place
    #expect([place.line, place.column, place.rowNumber, place.fieldNumber] == [1, 31, 1, 4])
    #expect(found.first?.cell == name)
  }

  @Test("Cells under a misspelt name are judged all the same")
  func cellsUnderForgivenName() throws {
    let text = Self.text.replacing(",date,", with: ",Date,").replacing("2026-03-12", with: "12/03/2026")
    #expect(try verdict(on: text).codes == ["E505", "E509"])
  }

  @Test("Two columns in the other order are two names that differ")
  func order() throws {
    let text = Self.text.replacing("fournisseur,date", with: "date,fournisseur")
      .replacing("Primeur,2026-03-12", with: "2026-03-12,Primeur")
    #expect(try verdict(on: text).codes == ["E505", "E505"])
  }

  @Test("A column too many or too few is counted, and its place shown once")
  func columnCount() throws {
    let without = Self.header.replacing("fournisseur,", with: "") + "\n" + Self.row.replacing("Primeur,", with: "")
    #expect(
      try verdict(on: without).map(\.finding) == [
        .platformColumnCount(expected: 12, found: 11, lacking: ["fournisseur"]),
        .platformHeaderName(expected: "fournisseur"),
      ])
    let with = Self.header + ",note\n" + Self.row + ",à revoir\n"
    #expect(try verdict(on: with).map(\.finding) == [.platformColumnCount(expected: 12, found: 13)])
  }

  @Test("A header of no import", arguments: ["nom;prénom\nA;B\n", "date,siret,note\n2026-01-01,1,a\n", "abc"])
  func unknownHeader(text: String) throws {
    #expect(try verdict(on: text).codes == ["E524"])
  }

  // MARK: Bytes

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  @Test("A byte order mark is fine, except before a quoted first name")
  func byteOrderMark() throws {
    #expect(try verdict(on: Self.mark + Array(Self.text.utf8)) == [])
    let quoted = Self.text.replacing("siret,", with: "\"siret\",", maxReplacements: 1)
    #expect(try verdict(on: quoted) == [])
    #expect(try verdict(on: Self.mark + Array(quoted.utf8)).codes == ["E504"])
  }

  @Test("Bytes that are not UTF-8 are one reason, at the first of them")
  func windows1252() throws {
    let row: [UInt8] = Array("21010034300016,P".utf8) + [0xEA] + Array("che,,2026-03-12,1,AUTRES,,,,,,\n".utf8)
    let found = try verdict(on: Array((Self.header + "\n").utf8) + row + row)
    #expect(found.codes == ["E503"])
    #expect(found.map(\.place.line) == [2])
    #expect(found.map(\.place.column) == [17])
  }

  @Test(
    "What is no text gets one sentence",
    arguments: [
      ([], "E003"), (mark, "E003"), ([0x50, 0x4B, 0x03, 0x04, 0x00], "E534"),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "E005"), ([0xFF, 0xFE, 0x73, 0x00], "E503"),
      ([0x61, 0x00, 0x62], "E006"), (Array("siret\r21010034300016\r".utf8), "E020"),
    ] as [([UInt8], String)])
  func noText(bytes: [UInt8], code: String) throws {
    #expect(try verdict(on: bytes).codes == [code])
  }

  @Test("A workbook under its old name is refused for the name alone")
  func oldWorkbook() throws {
    #expect(try verdict(on: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], path: "achats.xls").codes == ["E502"])
  }

  @Test(
    "The largest file is 10 485 760 bytes", arguments: [(10_485_760, []), (10_485_761, ["E501"])] as [(Int, [String])])
  func size(bytes: Int, codes: [String]) throws {
    let reasons = try ImportVerdict(
      path: "achats.csv", source: ByteSource(bytes: Array(Self.text.utf8)), size: bytes, today: Samples.today
    ).reasons
    #expect(reasons.codes == codes)
  }

  @Test("Without a size given, bytes are counted, the mark too")
  func countedSize() throws {
    let line = "21010034300016," + String(repeating: "a", count: 500_000) + ",,2026-03-12,1,AUTRES,,,,,,\n"
    let text = Self.header + "\n" + String(repeating: line, count: 21)
    let found = try verdict(on: Self.mark + Array(text.utf8))
    #expect(found.map(\.finding) == [.platformFileTooLarge(bytes: text.utf8.count + 3)])
  }

  @Test(
    "Records that cannot be cut are told",
    arguments: [
      ("21010034300016,Vin \"bio\",,2026-03-12,1,AUTRES,,,,,,\n", "E014"),
      ("21010034300016,\"Vin,,2026-03-12,1,AUTRES,,,,,,\n", "E015"),
      (String(repeating: "a", count: 1 << 21), "E018"),
    ])
  func brokenRecords(row: String, code: String) throws {
    #expect(try verdict(on: Self.header + "\n" + row).codes == [code])
  }

  @Test("The file's reasons come before the header's, the header's before the cells'")
  func phases() throws {
    let text = Self.text.replacing(",date,", with: ",Date,").replacing("90.11", with: "90,11").replacing(
      ",90,11", with: ",\"90,11\"")
    #expect(try verdict(on: text, path: "achats.txt").codes == ["E502", "E505", "E510"])
  }

  // MARK: Anything

  @Test("Damaged files get reasons in order, at places that exist", arguments: [UInt64(1), 2, 3, 4, 5, 6, 7, 8])
  func damaged(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let odd: [UInt8] = Array("\",;\t|\r\n\0 xé€-".utf8) + [0xFF, 0xC3, 0xEF]
    for _ in 0..<60 {
      var bytes = Array((Self.text + Self.row + "\n").utf8)
      for _ in 0...random.below(6) { bytes[random.below(bytes.count)] = random.pick(odd, else: 0x20) }
      let lineCount = bytes.count { $0 == 0x0A } + 1
      for reason in try verdict(on: bytes) {
        #expect((1...lineCount).contains(reason.place.line ?? 1))
        #expect((reason.place.column ?? 1) >= 1)
        #expect(reason.severity == .error)
      }
    }
  }
}
