import EGalim
import EGalimLedgers
import TestSupport
import Testing

@testable import EGalimImport

@Suite("Ledgers written again")
struct LedgerWritingTests {
  /// A ledger as raw cells, so that what may change is known cell by cell.
  struct RawLedger {
    var rows: [[String]]
    let separator: String
    let lineEnd: String
    let mark: [UInt8]
    let endsWithLine: Bool

    var bytes: [UInt8] {
      let text = rows.map { $0.joined(separator: separator) }.joined(separator: lineEnd)
      return mark + Array((endsWithLine ? text + lineEnd : text).utf8)
    }

    static let former = [
      "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "caracteristiques",
      "definition_local",
    ]
    static let usual = [
      "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
      "est_circuit_court", "est_local", "definition_local", "definition_local_km",
    ]

    init(seed: UInt64, descriptions: [String]) {
      var random = SeededGenerator(seed: seed)
      separator = random.pick([";", ",", "\t"], else: ";")
      lineEnd = random.pick(["\n", "\r\n"], else: "\n")
      mark = random.oneIn(2) ? [0xEF, 0xBB, 0xBF] : []
      endsWithLine = random.oneIn(2)
      let isFormer = random.oneIn(3)
      rows = [isFormer ? Self.former : Self.usual]
      for _ in 0..<random.below(40) {
        func raw(_ text: String, _ random: inout SeededGenerator) -> String {
          let needs = text.contains(separator) || text.contains("\"")
          return needs || random.oneIn(4)
            ? "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\"" : text
        }
        var row = [
          "21050118700012", raw(random.pick(descriptions, else: "Pain"), &random),
          raw(random.pick(["Grossiste", "Ferme; et fils", ""], else: ""), &random), "2026-03-0\(1 + random.below(9))",
          raw("\(random.below(900))\(separator == "," ? "." : ",")50", &random),
          random.pick(["", "", " ", "\"\"", "BOULANGERIE", "AUTRES"], else: ""),
          random.pick(["", "", "BIO", "\"BIO,IGP\"", "LABEL_ROUGE"], else: ""),
        ]
        row += isFormer ? [""] : [random.pick(["", "FRANCE"], else: ""), "", "non", "", ""]
        rows.append(random.oneIn(15) ? [""] : row)
      }
    }
  }

  private static func classified(_ path: String) throws -> [UInt8] {
    let ledger = try ClassifiableLedger(InputFile(path: path))
    let classification = LedgerClassification([ledger], learned: [], least: .low)
    return try ClassifiedLedger(ledger, fills: classification.fills(of: ledger, .usual)).bytes(sheet: nil)
  }

  @Test("Only empty cells change, one column is added, and a second run changes nothing", arguments: 1...60)
  func property(seed: UInt64) throws {
    let descriptions = try ClassificationFixture.articles().map(\.description)
    var raw = RawLedger(seed: seed, descriptions: descriptions)
    let folder = try TemporaryFolder()
    let path = try folder.write(raw.bytes, to: "achats.csv")
    let written = try Self.classified(path)

    let isFormer = raw.rows[0] == RawLedger.former
    let fillable: Set<Int> = isFormer ? [5, 6] : [5, 6, 7]
    var rows = Self.rawRows(written, raw)
    #expect(rows.count == raw.rows.count)
    for (index, row) in rows.enumerated() where raw.rows[index].count > 1 {
      #expect(row.count == raw.rows[index].count + 1)
      for cell in raw.rows[index].indices where row[cell] != raw.rows[index][cell] {
        let before = raw.rows[index][cell].filter { $0 != "\"" && $0 != " " }
        #expect(index > 0 && fillable.contains(cell) && before.isEmpty, "line \(index): \(row[cell])")
        #expect(row.last?.contains("outil\u{A0}:") == true)
      }
      rows[index].removeLast()
    }
    for index in rows.indices where rows[index].count > 1 {
      for cell in fillable { rows[index][cell] = raw.rows[index][cell] }
    }
    let original = raw.bytes
    raw.rows = rows
    #expect(raw.bytes == original)

    let again = try Self.classified(try folder.write(written, to: "encore.csv"))
    #expect(again == written)
  }

  /// The raw cells of a written ledger, by the marks that the raw one is made with.
  private static func rawRows(_ bytes: [UInt8], _ raw: RawLedger) -> [[String]] {
    var text = String(decoding: bytes.dropFirst(raw.mark.count), as: UTF8.self)
    if raw.endsWithLine { text.removeLast() }
    return text.split(separator: raw.lineEnd == "\r\n" ? "\r\n" : "\n", omittingEmptySubsequences: false).map { line in
      var cells = [""]
      var isQuoted = false
      for character in line {
        if character == "\"" { isQuoted.toggle() }
        if String(character) == raw.separator, !isQuoted {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
        }
      }
      return cells
    }
  }

  @Test("A ledger that is classified reads without an error, its new column known")
  func readsAgain() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,est_local,definition_local,definition_local_km
      21050118700012,"Carottes bio IGP, France",Ferme,2026-03-02,12.50,,,,,,,

      """, to: "achats.csv")
    let written = try Self.classified(path)
    var reader = LedgerReader(ReadingOptions(today: try #require(CivilDate(iso: "2026-11-15"))))
    reader.read(bytes: written, path: "achats.csv")
    #expect(reader.collector.counts.errors == 0)
    #expect(reader.collector.counts.warnings == 0)
    #expect(String(decoding: written, as: UTF8.self).contains(#",FRUITS_ET_LEGUMES,"BIO,IGP",FRANCE,"#))
  }

  @Test("A record that is too short or too long is left as it is")
  func ragged() throws {
    let folder = try TemporaryFolder()
    let lines = [
      "siret;description;fournisseur;date;prix_ht;famille_produits;categories_egalim", "1;Pain;F;2026-03-02;1",
      "1;Pain;F;2026-03-02;1;;;;;", "1;Pain;F;2026-03-02;1;;",
    ]
    let path = try folder.write(lines.joined(separator: "\n"), to: "achats.csv")
    let written = String(decoding: try Self.classified(path), as: UTF8.self).split(separator: "\n")
    #expect(written.count == 4)
    #expect(written[1] == lines[1])
    #expect(written[2] == lines[2])
    #expect(written[3].hasPrefix("1;Pain;F;2026-03-02;1;BOULANGERIE;;outil"))
  }

  @Test(
    "Amounts are read to the cent",
    arguments: [
      ("12,5", Int64?.some(1250)), ("12.50", 1250), ("-0.125", -12), ("0.1251", 13), ("0.126", 13), ("1e3", nil),
      ("", nil),
      ("12", 1200), ("1.2.3", nil), ("99999999999999999999", nil),
    ])
  func amounts(text: String, cents: Int64?) {
    #expect(CellReading.cents(text) == cents)
  }
}
