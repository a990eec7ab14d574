import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@Suite("Opening what is no table")
struct OpenedTableTests {
  private static let notTables: [(name: String, bytes: [UInt8], finding: Finding)] = [
    ("nothing", [], .emptyFile),
    ("blank lines", Array("\n \n;;\n".utf8), .emptyFile),
    ("a byte order mark", [0xEF, 0xBB, 0xBF], .emptyFile),
    ("xlsx", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], .workbookDamaged(.cutShort)),
    ("xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .workbookNotRead(.legacy)),
    ("UTF-16", [0xFF, 0xFE, 0x73, 0x00], .unknownHeader(names: ["s"])),
    ("a NUL", Array("siret;\0".utf8), .binaryFile(offset: 6)),
    ("old Mac line ends", Array("\(SampleLine.header)\r\(SampleLine().text)\r".utf8), .oldMacLineEnds),
    ("another table", Array("a;b\n1;2\n".utf8), .unknownHeader(names: ["a", "b"])),
    (
      "a statement", Array("siret,année_bilan,valeur_totale\n".utf8),
      .otherTable(found: .statement, wanted: nil)
    ),
    ("an unclosed quote in the header", Array("siret;\"date\n".utf8), .unclosedQuote),
    (
      "a header of bad UTF-8", Array("né;nom;mod".utf8) + [0xE8] + Array("le\n".utf8),
      .invalidUTF8(offset: 11, byte: 0xE8)
    ),
  ]

  @Test("gives one clear finding", arguments: notTables)
  func finding(name: String, bytes: [UInt8], finding: Finding) {
    let reader = readLedger(bytes)
    #expect(reader.diagnostics.map(\.finding) == [finding], "\(name)")
    #expect(reader.totals.keys == [])
  }

  @Test("a line of 100 million bytes is one finding")
  func hugeLine() {
    let reader = readLedger([UInt8](repeating: 0x61, count: 100 << 20))
    #expect(reader.diagnostics.map(\.finding) == [.recordTooLong(limit: 1 << 20)])
  }

  @Test("a canteen list without its header shows no e-mail address")
  func noAddress() {
    let reader = readLedger("21010034300016;Ribiers;chef@example.com\n21050118700012;Upaix;\n")
    #expect(reader.diagnostics.map(\.code.rawValue) == ["E010"])
    #expect(!"\(reader.diagnostics)".contains("example"))
  }
}
