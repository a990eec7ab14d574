import EGalim
import EGalimDiagnostics

/// Articles that one rule can speak of: they are named alike, and the same is known of them.
struct ArticleGroup: Sendable {
  /// How closely a motif describes its articles.
  enum Closeness: Int, Sendable {
    /// By the word or two that name the product.
    case named
    /// By all the words that name it.
    case worded
    /// By the whole description.
    case whole
  }

  /// The articles, by their number.
  var members: [Int]
  /// What is known of them.
  let knowledge: ArticleKnowledge
  /// How closely the motif describes them.
  let closeness: Closeness
  /// The motif.
  let pattern: TextPattern
  /// What their lines come to, in cents.
  let cents: Int64
  /// How many lines they are.
  let lines: Int
  /// Whether some of them have no family from a column.
  let lacksFamily: Bool
  /// The groups that have to stand above, by their place among all: the motif would take their articles.
  var above: [Int] = []
  /// The description of which most was bought.
  let example: String
}
