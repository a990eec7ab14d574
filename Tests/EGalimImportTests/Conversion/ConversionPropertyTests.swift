import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText
import TestSupport
import Testing

@testable import EGalimImport

@Suite("A ledger in any wording")
struct ConversionPropertyTests {
  private static func convert(
    _ text: String, _ book: RuleBook, year: Int? = nil
  ) throws -> Converter {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "export.csv")
    let today = try #require(CivilDate(year: 2027, month: 1, day: 1))
    var options = ConversionOptions(today: today)
    options.year = year
    var converter = Converter(book, options)
    converter.convert(InputList([path]))
    return converter
  }

  @Test("converts back to the same purchases, to the cent", arguments: 0..<60 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var maker = LedgerMaker(seed: random.next())
    maker.withCreditNotes = random.oneIn(2)
    let ledger = maker.ledger(count: 60)
    let exported = try Exported(ledger, from: &random)
    let converter = try Self.convert(exported.text, exported.book)
    #expect(converter.collector.diagnostics.filter { $0.severity == .error } == [])
    #expect(converter.summary.isReconciled)
    #expect(converter.summary.kept.count == 60)
    #expect(converter.summary.kept.cents == exported.cents.reduce(0, +))
    #expect(converter.summary.disagreeingTotals == 0)
    let rows = try Self.rows(converter.ledger)
    #expect(rows.dropFirst().map { $0 } == (try ledger.purchases.map(Self.expected)))
  }

  @Test("accounts for every line and cent, whatever is wrong with some", arguments: 0..<60 as Range<UInt64>)
  func reconciliation(seed: UInt64) throws {
    var random = SeededGenerator(seed: 500 + seed)
    var maker = LedgerMaker(seed: random.next())
    maker.withAwkwardTexts = false
    maker.withCreditNotes = true
    let exported = try Exported(maker.ledger(count: 80), from: &random)
    var book = exported.book
    var excluded = ArticleValues()
    excluded.isExclusion = true
    book.articles = ArticleRules([ArticleRule(pattern: "pâtes|lait", values: excluded)])
    let lines = exported.text.split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
      random.oneIn(6) ? Self.spoiled(String(line), &random) : String(line)
    }
    let converter = try Self.convert(
      lines.joined(separator: "\r\n"), book, year: random.oneIn(2) ? 2025 : nil)
    let summary = converter.summary
    #expect(summary.isReconciled)
    #expect(summary.lines.count == summary.kept.count + summary.leftOutLines.count)
    // What the ledger says by itself is what was told of it.
    var reader = LedgerReader(ReadingOptions(today: try #require(CivilDate(year: 2027, month: 1, day: 1))))
    reader.read(bytes: converter.ledger, path: "registre.csv")
    #expect(reader.leftOut.lines == 0)
    #expect(reader.files.map(\.counted) == [summary.kept.count])
    let cents = try Self.rows(converter.ledger).dropFirst().map { Int64(try NaiveArithmetic.cents($0[4])) }
    #expect(cents.reduce(0, +) == summary.kept.cents)
  }

  /// A line with a character taken away or put in, perhaps a digit, a quote or a separator.
  private static func spoiled(_ line: String, _ random: inout SeededGenerator) -> String {
    guard !line.isEmpty else { return line }
    var characters = Array(line)
    let place = random.below(characters.count)
    if random.oneIn(2) {
      characters.remove(at: place)
    } else {
      characters.insert(random.pick(Array("x9,\";"), else: "x"), at: place)
    }
    return String(characters)
  }

  private static func rows(_ bytes: [UInt8]) throws -> [[String]] {
    var reader = try RecordReader(ByteSource(bytes: bytes))
    var batch = RecordBatch()
    var rows: [[String]] = []
    while try reader.nextBatch(&batch) {
      for record in batch.records {
        var cells: [String] = []
        for index in record.fieldIndices { cells.append(batch.text(of: batch.fields[index])) }
        rows.append(cells)
      }
    }
    return rows
  }

  /// The row of a purchase, as the platform reads it.
  private static func expected(_ purchase: PlainPurchase) throws -> [String] {
    let cents = try NaiveArithmetic.cents(purchase.amountText)
    return [
      purchase.siret, purchase.description.withoutBlanks, purchase.fournisseur.withoutBlanks, purchase.date,
      Money(cents: Int64(cents)).plainText, purchase.famille,
      PlainVocabulary.labels.filter(purchase.labels.contains).joined(separator: ","), purchase.origin,
      purchase.shortCircuit ? "OUI" : "", purchase.local ? "OUI" : "", purchase.localDefinition,
      purchase.km.map { String($0) } ?? "",
    ]
  }
}
