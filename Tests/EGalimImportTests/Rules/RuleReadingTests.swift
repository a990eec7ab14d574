import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimImport

@Suite("Files of rules")
struct RuleReadingTests {
  private static let columns = """
    champ;colonne;format;remarque
    siret;« 21050118700012 »;;
    description;Désignation;;
    date;Date;jj/mm/aaaa;du bon de livraison
    prix_ht;Montant;virgule;
    origine;;;rien ne la donne
    """
  private static let articles = """
    colonne;motif;famille;labels;origine;circuit_court;local;definition_local;definition_local_km
    code_article;"00412";Fruits et légumes;AB;France;oui;x;km;40
    ;savon;exclure;;;;;;
    ;à voir;;;;;;;
    ;pain;BOULANGERIE;aucun;aucune;non;;;
    """

  private static func read(_ files: [String: String]) throws -> (RuleReading, String) {
    let folder = try TemporaryFolder()
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { _ = try folder.write(text + "\n", to: name) }
    return (RuleReading(path: folder.path), folder.path)
  }

  private static func told(_ reading: RuleReading, in folder: String) -> [String] {
    reading.diagnostics.map { diagnostic in
      let place = diagnostic.place
      let name = place.path.dropFirst(folder.utf8.count + 1)
      return "\(diagnostic.code.rawValue) \(name):\(place.line ?? 0) \(place.fieldName ?? "")"
    }
  }

  @Test("Both files are read, columns for people are not")
  func both() throws {
    let (reading, _) = try Self.read(["colonnes.csv": Self.columns, "articles.csv": Self.articles])
    #expect(reading.diagnostics == [])
    let rules = reading.book.columns
    #expect(rules[.siret]?.reference == .constant("21050118700012"))
    #expect(rules[.date]?.format.dateFormat == .dayMonthYear)
    #expect(rules[.origin] == nil)
    #expect(rules.rules.count == 5)
    let values = reading.book.articles.rules.map(\.values)
    #expect(values.count == 4)
    #expect(values[0].family == .fruitAndVegetables && values[0].labels == .bio && values[0].origin == .france)
    #expect(values[0].shortCircuit == true && values[0].local == true)
    #expect(values[0].localDefinition == .kilometres && values[0].kilometres == 40)
    #expect(values[1].isExclusion && values[2].isEmpty)
    #expect(values[3].labels == [] && values[3].origin == [] && values[3].shortCircuit == false)
  }

  @Test("Titles in other words, tabs, a title row above: a spreadsheet was here")
  func forgiven() throws {
    let columns = "Mes règles\t\t\n\t\t\nCHAMP\tColonne\tFormat\nDate\tLivré le\t\n"
    let articles = "Motif,Famille produits,Label\npain,boulangerie,AB\n"
    let (reading, _) = try Self.read(["Colonnes.tsv": columns, "ARTICLES.CSV": articles])
    #expect(reading.diagnostics == [])
    #expect(reading.book.columns[.date]?.reference == .columns("Livré le"))
    #expect(reading.book.articles.rules.first?.values.family == .bakery)
  }

  @Test("Article rules may be missing, column rules not")
  func missing() throws {
    let (alone, _) = try Self.read(["colonnes.csv": Self.columns])
    #expect(alone.diagnostics == [] && alone.book.articles.rules == [])
    let (none, folder) = try Self.read(["articles.csv": Self.articles])
    #expect(Self.told(none, in: folder) == ["E001 colonnes.csv:0 "])
    #expect(RuleReading(path: "/nulle/part").diagnostics.map(\.code) == [.fileNotFound])
  }

  @Test("Several files of the same rules are one too many")
  func several() throws {
    let (reading, folder) = try Self.read(["colonnes.csv": Self.columns, "colonnes.txt": Self.columns])
    #expect(Self.told(reading, in: folder) == ["E609 colonnes.csv:0 "])
  }

  @Test("A table without its titles is told by the first of them")
  func withoutTitles() throws {
    let (reading, folder) = try Self.read(["colonnes.csv": "date;Date\n", "articles.csv": "pain;BOULANGERIE\n"])
    #expect(Self.told(reading, in: folder) == ["E011 colonnes.csv:1 ", "E011 articles.csv:1 "])
  }

  @Test("Every error of both files is told in one run, each at its cell")
  func errors() throws {
    let columns = """
      champ;colonne;format
      prix ht;Montant;virgule
      date;Date;jour
      date;Jour;
      fournisseurs;Tiers;
      origine;« Provence »;
      description;« »;
      ;Marque;
      siret;« 21050118700013 »;
      taux_tva;« cinq »;
      est_local;Local;oui=bof
      """
    let articles = """
      colonne;motif;famille;labels;origine;circuit_court;local;definition_local;definition_local_km
      ;pain;BOULANGERI;BIOS;Frances;peut-être;bof;DEPARTMENT;loin
      ;;AUTRES;;;;;;
      ;;;;;;;;
      """
    let (reading, folder) = try Self.read(["colonnes.csv": columns, "articles.csv": articles])
    #expect(
      Self.told(reading, in: folder) == [
        "E605 colonnes.csv:3 format", "E602 colonnes.csv:4 champ", "E601 colonnes.csv:5 champ",
        "E604 colonnes.csv:6 colonne", "E604 colonnes.csv:7 colonne", "E101 colonnes.csv:8 champ",
        "E604 colonnes.csv:9 colonne", "E604 colonnes.csv:10 colonne", "E605 colonnes.csv:11 format",
        "E104 articles.csv:2 famille", "E111 articles.csv:2 labels", "E112 articles.csv:2 origine",
        "E114 articles.csv:2 circuit_court", "E114 articles.csv:2 local", "E115 articles.csv:2 definition_local",
        "E116 articles.csv:2 definition_local_km", "E607 articles.csv:3 motif",
      ])
    #expect(!reading.isUsable)
  }

  @Test("What is written reads back, a draft's reasons and cells like formulas too")
  func roundTrip() throws {
    let rules = ColumnRules([
      ColumnRule(.siret, .constant("21050118700012")),
      ColumnRule(.description, .columns("Libellé + Marque"), reason: "des textes; \"longs\"", confidence: "forte"),
      ColumnRule(.date, .columns("Date"), format: try RuleFormat("jj/mm/aaaa", for: .date)),
      ColumnRule(.amount, nil),
    ])
    var values = ArticleValues()
    values.family = .fish
    values.labels = [.bio, .pecheDurable]
    values.origin = []
    values.local = true
    values.localDefinition = .kilometres
    values.kilometres = 30
    var excluded = ArticleValues()
    excluded.isExclusion = true
    let articles = ArticleRules([
      ArticleRule(column: "code_article", pattern: "00412", values: values, remark: "vu 3 fois"),
      ArticleRule(pattern: "-poisson|=merlu", values: excluded), ArticleRule(pattern: "thon", values: ArticleValues()),
    ])
    let folder = try TemporaryFolder()
    _ = try folder.write(RuleFileWriter.bytes(of: rules), to: RuleFileWriter.columnsName)
    _ = try folder.write(RuleFileWriter.bytes(of: articles), to: RuleFileWriter.articlesName)
    let reading = RuleReading(path: folder.path)
    #expect(reading.diagnostics == [])
    var read = reading.book.columns.rules
    for index in read.indices { read[index].place = nil }
    #expect(read == rules.rules)
    var readArticles = reading.book.articles.rules
    for index in readArticles.indices { readArticles[index].place = nil }
    #expect(readArticles.map(\.values) == articles.rules.map(\.values))
    #expect(readArticles.map(\.pattern) == ["\"00412\"", "-poisson|=merlu", "thon"])
    #expect(readArticles.map(\.remark) == ["vu 3 fois", "", ""])
  }
}
