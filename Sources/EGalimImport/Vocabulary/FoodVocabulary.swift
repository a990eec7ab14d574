import EGalim

/// French food terms by family, as cooks, wholesalers and labels write them.
///
/// The families are the platform's: what is canned, dried or cooked as a dish is `AUTRES`, eggs and butter are
/// `PRODUITS_LAITIERS`, frozen fruit and vegetables stay `FRUITS_ET_LEGUMES`.
public struct FoodVocabulary: Sendable {
  /// The built-in vocabulary.
  public static let french = FoodVocabulary(lists: allLists)

  /// How many terms it holds, spellings folded.
  public let count: Int
  /// The terms by their first stem, the longest first.
  private let termsByStem: [String: [FoodTerm]]

  init(lists: [TermList]) {
    var byStems: [[String]: FoodTerm] = [:]
    // A term that stands in two lists is the one of the first.
    for term in lists.flatMap(\.terms) where byStems[term.stems] == nil { byStems[term.stems] = term }
    count = byStems.count
    termsByStem = Dictionary(grouping: byStems.values) { $0.stems[0] }
      .mapValues { $0.sorted { ($1.stems.count, $0.stems.joined()) < ($0.stems.count, $1.stems.joined()) } }
  }

  /// The longest term that begins at that word; nil when none does.
  func term(at index: Int, of words: [ArticleWord]) -> FoodTerm? {
    termsByStem[words[index].stem]?.first { term in
      guard index + term.stems.count <= words.count else { return false }
      return term.stems.indices.dropFirst().allSatisfy {
        words[index + $0].stem == term.stems[$0] && words[index + $0].link != .without
      }
    }
  }

  private static let allLists =
    notFood + meat + curedMeat + fish + fruitAndVegetables + dairy + bakery + drinks + groceries
    + ProtectedNames.french.termLists + forms
}
