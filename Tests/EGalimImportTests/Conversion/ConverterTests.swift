import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@testable import EGalimImport

@Suite("Conversion of sources")
struct ConverterTests {
  private static let columns = """
    champ;colonne;format
    siret;Client;
    description;Article;
    date;Date;
    prix_ht;Montant;
    code_article;Code;
    categories_egalim;Label;AB=BIO
    """
  private static let articles = """
    colonne;motif;famille;labels
    code_article;9*;EXCLURE;
    description;pomme|carotte;FRUITS_ET_LEGUMES;
    description;comté;PRODUITS_LAITIERS;AOP
    """
  private static let header = "Client;Code;Article;Date;Montant;Label"
  private static let siret = "21050118700012"

  private struct Made {
    let converter: Converter
    /// The diagnostics as `code place cell`.
    let told: [String]
    var ledger: [String] {
      String(decoding: converter.ledger, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init)
    }
  }

  private static func convert(
    _ text: String, columns: String = columns, _ change: (inout ConversionOptions) -> Void = { _ in }
  ) throws -> Made {
    let folder = try TemporaryFolder()
    _ = try folder.write(columns + "\n", to: "regles.d-colonnes.csv")
    let rules = try TemporaryFolder()
    _ = try rules.write(columns + "\n", to: "colonnes.csv")
    _ = try rules.write(articles + "\n", to: "articles.csv")
    let path = try folder.write(text, to: "export.csv")
    let reading = RuleReading(path: rules.path)
    #expect(reading.diagnostics == [])
    var options = ConversionOptions(today: try #require(CivilDate(year: 2026, month: 11, day: 15)))
    change(&options)
    var converter = Converter(reading.book, options)
    converter.convert(InputList([path]))
    let told = converter.collector.diagnostics.map { diagnostic in
      let place = diagnostic.place
      return "\(diagnostic.code.rawValue) \(place.line ?? 0) \(place.fieldName ?? "") \(diagnostic.cell ?? "")"
    }
    return Made(converter: converter, told: told)
  }

  @Test("Columns and rules together make the line; what a rule leaves empty is left as the columns gave it")
  func line() throws {
    let made = try Self.convert(
      """
      \(Self.header)
      \(Self.siret);0012;"Pommes ""golden"", 5 kg";31/01/2026;1 234,56;AB
      \(Self.siret);0013;Comté 12 mois;1/2/26;12;ab
      """)
    #expect(made.told == [])
    #expect(
      made.ledger == [
        "\(Self.siret),\"Pommes \"\"golden\"\", 5 kg\",,2026-01-31,1234.56,FRUITS_ET_LEGUMES,BIO,,,,,",
        "\(Self.siret),Comté 12 mois,,2026-02-01,12.00,PRODUITS_LAITIERS,AOCAOP,,,,,",
      ])
  }

  @Test("Errors stand at the source's cells, all in one run; the other lines are converted")
  func errors() throws {
    let made = try Self.convert(
      """
      Relevé de mars
      \(Self.header)
      2105011870001;1;Pommes;31/01/2026;12,50;
      \(Self.siret);1;Pommes;31/02/2026;douze;BOI
      \(Self.siret);1;Pommes;2026-12-01;5;
      \(Self.siret);1;;31/01/2026;5;
      \(Self.siret);1;Pommes;31/01/2026;;
      \(Self.siret);1;Pommes;31/01/2026;7,00;
      """)
    #expect(
      made.told == [
        "E102 3 Client 2105011870001", "E106 4 Montant douze", "E108 4 Date 31/02/2026", "E111 4 Label BOI",
        "E110 5 Date 2026-12-01", "E101 6 Article ", "E101 7 Montant ",
      ])
    #expect(made.ledger.count == 1)
    let summary = made.converter.summary
    #expect(summary.isReconciled)
    #expect(summary.leftOut(.error).count == 5 && summary.leftOut(.error).unreadable == 2)
    #expect(summary.leftOut(.error).cents == 2250)
  }

  @Test("An article without a family is told once, with its lines and amounts, the heaviest first")
  func unclassified() throws {
    let made = try Self.convert(
      """
      \(Self.header)
      \(Self.siret);1;Riz;31/01/2026;5,00;
      \(Self.siret);1;Huile;31/01/2026;20,00;
      \(Self.siret);1;RIZ;31/01/2026;6,00;
      \(Self.siret);1;Pommes;31/01/2026;1,00;
      """)
    #expect(made.told == ["E610 3 Article Huile", "E610 2 Article Riz"])
    #expect(
      made.converter.collector.diagnostics.map(\.finding) == [
        .unclassifiedArticle(lines: 1, cents: 2000), .unclassifiedArticle(lines: 2, cents: 1100),
      ])
    #expect(made.converter.summary.leftOut(.unclassified).cents == 3100)
    #expect(made.converter.summary.isReconciled)
  }

  @Test("Each thing that is no line has its reason; totals are compared")
  func reasons() throws {
    let made = try Self.convert(
      """
      Grossiste du Buëch;;;;;
      ;;;;;
      \(Self.header)
      \(Self.siret);1;Pommes;31/01/2026;5,00;
      \(Self.siret);900;Savon;31/01/2026;3,00;
      ;;Sous-total janvier;;8,00;
      Page 2;;;;;
      \(Self.header)

      \(Self.siret);1;Carottes;31/12/2025;2,00;
      Total général;;;;9,00;
      ;;;;10,00;
      Conditions de vente;;;;;
      """
    ) { $0.year = 2026 }
    let summary = made.converter.summary
    #expect(made.told == ["W010 11 Montant 9,00"])
    #expect(summary.kept.count == 1 && summary.kept.cents == 500)
    #expect(summary.leftOut(.excluded).cents == 300 && summary.leftOut(.otherYear).cents == 200)
    #expect(summary.leftOut(.total).count == 3 && summary.agreeingTotals == 2 && summary.disagreeingTotals == 1)
    #expect(summary.leftOut(.repeatedHeader).count == 1 && summary.leftOut(.text).count == 3)
    #expect(summary.leftOut(.blank).count == 1)
    #expect(summary.isReconciled)
  }

  @Test("What a column's cells do not settle is an error; what another cell settles is not")
  func habits() throws {
    let open = "\(Self.header)\n\(Self.siret);1;Pommes;01/02/2026;1.234;\n"
    #expect(try Self.convert(open).told == ["E612 2 Montant 1.234", "E613 2 Date 01/02/2026"])
    let settled = open + "\(Self.siret);1;Pommes;31/01/2026;2.000,00;\n"
    let made = try Self.convert(settled)
    #expect(made.told == [])
    #expect(made.ledger.first == "\(Self.siret),Pommes,,2026-02-01,1234.00,FRUITS_ET_LEGUMES,,,,,,")
  }

  @Test("The canteen may be given beside, and each line may say where it comes from")
  func canteenAndSource() throws {
    let made = try Self.convert("\(Self.header)\n;1;Pommes;31/01/2026;5;\n") { options in
      options.canteen = Siret(Self.siret).map { CanteenKey($0) }
      options.addsSource = true
    }
    #expect(made.told == [])
    let source = try #require(made.ledger.first?.split(separator: ",").last)
    #expect(source.hasSuffix("export.csv!2"))
    // The column is known to whoever reads the ledger.
    var reader = LedgerReader(ReadingOptions(today: try #require(CivilDate(year: 2026, month: 11, day: 15))))
    reader.read(bytes: made.converter.ledger, path: "registre.csv")
    #expect(reader.diagnostics == [])
  }

  @Test("A column that the source lacks keeps it from being converted")
  func missingColumn() throws {
    let made = try Self.convert("Client;Article;Date;Montants;Label\n\(Self.siret);Pommes;31/01/2026;5;\n")
    #expect(made.told == ["E603 1  ", "E603 1  "])
    #expect(
      made.converter.collector.diagnostics.map(\.finding) == [
        .sourceColumnNotFound(name: "Montant", nearest: "Montants"), .sourceColumnNotFound(name: "Code", nearest: nil),
      ])
    #expect(made.converter.summary.lines.count == 0)
  }

  @Test("What the rules lack is told at their file")
  func gaps() {
    let rules = ColumnRules(
      [
        ColumnRule(.siret, .columns("a")), ColumnRule(.canteenID, .columns("b")),
        ColumnRule(.amountWithTax, .columns("c")),
      ],
      place: Place(path: "colonnes.csv"))
    let gaps = Converter.gaps(in: RuleBook(columns: rules), canteen: nil)
    #expect(
      gaps.map(\.finding) == [
        .ruleFieldsMissing(.twoCanteens), .ruleFieldsMissing(.description), .ruleFieldsMissing(.date),
        .ruleFieldsMissing(.amount),
      ])
    #expect(
      Converter.gaps(in: RuleBook(), canteen: nil).map(\.finding).first == .ruleFieldsMissing(.canteen))
  }
}
