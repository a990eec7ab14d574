import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@testable import EGalimImport

@Suite("A draft of rules, from a raw table to a ledger")
struct RulesDraftTests {
  /// A table with titles in a random order and spelling, and what each title means.
  private struct RandomExport {
    var names: [(field: SourceField, title: String)] = []
    var text = ""
    var cents: Int64 = 0

    init(seed: Int) {
      var random = SeededGenerator(seed: UInt64(seed))
      let fields: [SourceField] = [
        .description, .date, .amount, .quantity, .unitPrice, .supplier, .code, .family, .document,
      ]
      let vague = Set(ColumnSynonyms.vague.map { ColumnName($0).sorted })
      var used: Set<[String]> = []
      for field in random.shuffled(fields) {
        let spellings = (ColumnSynonyms.entries.first { $0.field == field }?.spellings ?? []).filter {
          !vague.contains(ColumnName($0).sorted) && !used.contains(ColumnName($0).sorted) && Self.isClear($0, field)
        }
        let title = random.pick(spellings, else: "?")
        used.insert(ColumnName(title).sorted)
        names.append((field, random.oneIn(3) ? title.uppercased() : title))
      }
      text = names.map(\.title).joined(separator: ";") + "\n"
      for row in 0..<(12 + random.below(40)) { addRow(row, &random) }
    }

    /// Whether no other field claims the title as its own.
    private static func isClear(_ title: String, _ field: SourceField) -> Bool {
      NameMatch.matches(of: title).filter(\.isExact).map(\.field) == [field]
    }

    private mutating func addRow(_ row: Int, _ random: inout SeededGenerator) {
      let products = [
        "POMME GOLDEN", "YAOURT NATURE", "FILET DE COLIN", "PAIN DE CAMPAGNE", "ROTI DE PORC", "EAU PLATE",
      ]
      let families = ["Fruits et légumes", "Crèmerie", "Marée", "Boulangerie", "Boucherie", "Boissons"]
      let product = random.below(products.count)
      let quantity = 2 + random.below(40)
      let price = 11 + random.below(2000)
      cents += Int64(quantity * price)
      let cells = names.map { name -> String in
        switch name.field {
        case .description: "\(products[product]) \(random.below(30)) X \(row)"
        case .date: "\(13 + random.below(15))/0\(1 + random.below(9))/2026"
        case .amount: Self.decimal(quantity * price)
        case .quantity: String(quantity)
        case .unitPrice: Self.decimal(price)
        case .supplier: random.pick(["Primeur Durand", "Ferme des Prés", "Cave du Buis"], else: "")
        case .code: "00\(1000 + product)"
        case .family: families[product]
        default: "FA-\(1000 + row)"
        }
      }
      text += cells.joined(separator: ";") + "\n"
    }

    private static func decimal(_ cents: Int) -> String {
      "\(cents / 100),\(cents % 100 < 10 ? "0" : "")\(cents % 100)"
    }
  }

  @Test("Whatever the order and the titles, the columns are right, and the ledger has every cent", arguments: 0..<40)
  func anyTitles(seed: Int) throws {
    let export = RandomExport(seed: seed)
    let folder = try TemporaryFolder()
    let path = try folder.write(export.text, to: "export.csv")
    var facts = DraftFacts()
    facts.siret = "21050118700012"
    let draft = RulesDraft([InputFile(path: path)], facts: facts)
    #expect(draft.missing.isEmpty)
    for (field, title) in export.names {
      let reference = field.ruleField.flatMap { draft.columns[$0]?.reference?.text }
      #expect(reference == title, "\(field)")
    }
    _ = try folder.write(RuleFileWriter.bytes(of: draft.columns), to: "colonnes.csv")
    _ = try folder.write(RuleFileWriter.bytes(of: draft.articles), to: "articles.csv")
    let reading = RuleReading(path: folder.path)
    #expect(reading.diagnostics.isEmpty)
    var converter = Converter(reading.book, ConversionOptions(today: try #require(CivilDate(iso: "2026-11-15"))))
    converter.convert(InputList([path]))
    #expect(converter.summary.kept.cents == export.cents)
    #expect(converter.summary.isReconciled)
    #expect(converter.summary.leftOutLines.count == 0)
  }

  @Test("What the columns do not say is asked of people, the most money first, with what the name says")
  func openArticles() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      Date;Libellé;Montant HT
      15/01/2026;ZZ ASSORTIMENT SURPRISE;100,00
      16/01/2026;JAMBON LABEL ROUGE;40,00
      17/01/2026;ZZ DIVERS;900,00

      """, to: "export.csv")
    let draft = RulesDraft([InputFile(path: path)])
    #expect(draft.missing == [.siret])
    #expect(draft.sources.map(\.cents) == [104_000])
    #expect(draft.openCents == 100_000)
    let ham = draft.articles.rules.first { $0.pattern.contains("jambon") }
    #expect(ham?.values.family == .curedMeat)
    #expect(ham?.values.labels == .labelRouge)
    #expect(draft.articles.rules.first?.values.isEmpty == true)
    #expect(draft.articles.rules.first?.remark.contains("900,00") == true)
  }

  @Test("A source that is no table is told, and nothing is drafted")
  func nothing() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("Bonjour\n", to: "lettre.txt")
    let draft = RulesDraft([InputFile(path: path)])
    #expect(draft.sources.isEmpty)
    #expect(draft.diagnostics.map(\.code) == [.unknownHeader])
  }
}
