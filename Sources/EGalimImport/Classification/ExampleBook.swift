import EGalim
import EGalimDiagnostics

/// The user's own classified lines, to be asked for an article: the very same one first, then one with the same words.
public struct ExampleBook: Sendable {
  /// The examples by description and supplier, by description, and by the words without quantities.
  private var bySupplier: [String: ExampleTally] = [:]
  private var byDescription: [String: ExampleTally] = [:]
  private var byWords: [String: ExampleTally] = [:]
  private var lookalikes = NearestWords()

  /// How many examples it holds.
  public private(set) var count = 0

  /// A book without any example.
  public init() {}

  /// Adds a line.
  public mutating func add(_ example: ClassifiedExample) {
    guard example.family != nil || !example.labels.isEmpty else { return }
    count += 1
    let description = TextFolding.fold(example.article.description)
    bySupplier[Self.key(description, example.article.supplier), default: ExampleTally()].add(example)
    byDescription[description, default: ExampleTally()].add(example)
    let words = ArticleWords(example.article.description)
    let key = Self.wordKey(words)
    if byWords[key] == nil { lookalikes.add(key, words) }
    byWords[key, default: ExampleTally()].add(example)
  }

  /// What the book says of the very same article; from the same supplier as a rule.
  func sameArticle(_ article: Article) -> (tally: ExampleTally, isSameSupplier: Bool)? {
    let description = TextFolding.fold(article.description)
    if let tally = bySupplier[Self.key(description, article.supplier)] { return (tally, true) }
    return byDescription[description].map { ($0, false) }
  }

  /// What it says of the article in another quantity: the same words in the same order, numbers and units left out, but for
  /// those of tins (« 5/1 »).
  func sameWords(_ words: ArticleWords) -> ExampleTally? { byWords[Self.wordKey(words)] }

  /// The lines that are most alike in their words, when they are alike enough and of one family.
  func lookalike(of words: ArticleWords) -> ExampleTally? {
    let nearest = lookalikes.nearest(to: words).compactMap { byWords[$0] }
    guard let first = nearest.first, let family = first.families.first?.value else { return nil }
    let agree = nearest.allSatisfy { $0.families.count == 1 && $0.families[0].value == family }
    return agree ? first : nil
  }

  private static func key(_ description: String, _ supplier: String) -> String {
    description + "\u{1F}" + TextFolding.fold(supplier)
  }

  private static func wordKey(_ words: ArticleWords) -> String {
    words.all.filter { (!$0.isNumber || $0.stem.contains("/")) && !units.contains($0.stem) }.map(\.stem).joined(
      separator: " ")
  }

  private static let units: Set<String> = [
    "kg", "kgs", "g", "gr", "grs", "l", "cl", "ml", "x", "pce", "pc", "pcs", "u", "colis", "coli", "carton", "plateau",
    "boite", "seau", "sac", "sachet", "barquette", "piece", "lot", "paquet", "pot", "bidon", "brique", "env", "environ",
  ]
}
