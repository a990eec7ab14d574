import EGalimDiagnostics

/// Why a column is taken for a field, in the words of the column `raison`.
enum GuessReason: Hashable, Sendable {
  /// The title is a usual one.
  case knownTitle
  /// The title holds a usual one.
  case titleLike(String)
  /// What stands in the column.
  case content(String)
  /// Nothing else in the table could be it.
  case onlyOne(String)
  /// It calculates, on so many rows of those tested.
  case calculates(String, holding: Int, tested: Int)
  /// Something to look at.
  case remark(String)

  /// The reason in French.
  var french: String {
    switch self {
    case .knownTitle: "titre reconnu"
    case .titleLike(let spelling): "titre proche de \(VisibleText.quoted(spelling))"
    case .content(let words): words
    case .onlyOne(let words): "seule colonne \(words)"
    case .calculates(let formula, let holding, let tested):
      "\(formula) sur \(FrenchNumbers.count(holding)) lignes sur \(FrenchNumbers.count(tested))"
    case .remark(let words): words
    }
  }
}
