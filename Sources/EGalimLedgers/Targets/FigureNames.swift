import EGalim
import EGalimDiagnostics

/// Finds a figure by its name as people write it in a target: `produits locaux`, `fruits et légumes bio`.
///
/// Words are compared without plural and little words, in any order; a name that fits several figures is refused.
enum FigureNames {
  /// The figure of these words.
  static func figure(_ words: [String]) throws(TargetTrouble) -> Figure {
    let key = key(of: words)
    guard !key.isEmpty else { throw .missingFigure }
    let shown = words.joined(separator: " ")
    if let known = otherWords[key] { return try goal(known, shown) }
    let fitting = all.filter { $0.key.sorted() == key.sorted() }
    // Reports call a group « autres EGalim », and statements the family AUTRES: only its full name says that one.
    if let family = fitting.first(where: { $0.figure == .measure(.familyEGalim(.other)) }) {
      if words.first == "valeur" {
        return try goal(family.key == key ? family.figure : .measure(.group(.otherEGalim)), shown)
      }
      if family.key == key { throw .severalFigures(shown, names: fitting.map(\.figure.name)) }
      return .measure(.group(.otherEGalim))
    }
    guard let only = fitting.first else { throw .unknownFigure(shown, nearest: nearest(to: key, shown)) }
    return try goal(only.figure, shown)
  }

  private static func goal(_ figure: Figure, _ shown: String) throws(TargetTrouble) -> Figure {
    if figure.canBeGoal { return figure }
    throw .noGoal(figure.shortName, instead: instead(of: figure).map(\.shortName))
  }

  /// The figures that say the good part of one of which more is no better.
  private static func instead(of figure: Figure) -> [Figure] {
    switch figure {
    case .meatAndFish: [.meatAndFishEGalim]
    case .measure(.family(let family)), .measure(.familyNonEGalim(let family)):
      [.measure(.familyEGalim(family)), .measure(.familyMark(family, .bio)), .measure(.familyMark(family, .france))]
    default: [.egalim]
    }
  }

  // MARK: Nearest names

  /// At most three: the figures whose names hold all the words, else the one whose spelling is nearest.
  private static func nearest(to key: [String], _ shown: String) -> [String] {
    let holding = all.filter { $0.figure.canBeGoal && Set(key).isSubset(of: $0.key) }
      .sorted { ($0.key.count, $0.figure.shortName) < ($1.key.count, $1.figure.shortName) }
    if !holding.isEmpty { return holding.prefix(3).map(\.figure.shortName) }
    return NearestSpelling.of(shown, among: spellings).map { [$0] } ?? []
  }

  private static let spellings = all.filter(\.figure.canBeGoal).map(\.figure.shortName)

  // MARK: Words

  private static let all: [(figure: Figure, key: [String])] = Figure.all.map { figure in
    (figure, key(of: figure.name.split(separator: "_").map(String.init)))
  }

  /// Words that say the same as a figure's name without being its words.
  private static let otherWords: [[String]: Figure] = [
    ["agriculture", "bio"]: .measure(.group(.bio)), ["ab"]: .measure(.group(.bio)),
    ["signe", "qualite"]: .measure(.group(.siqo)), ["durable", "qualite"]: .egalim, ["court"]: .circuitCourt,
    ["externalite"]: .measure(.group(.externalities)), ["bio", "commerce", "equitable"]: .measure(.bioFairTrade),
    ["bio", "equitable"]: .measure(.bioFairTrade), ["viande", "poisson", "durable", "qualite"]: .meatAndFishEGalim,
  ]

  /// The words that tell figures apart: singular, without little words.
  private static func key(of words: [String]) -> [String] {
    words.flatMap { $0.split(separator: "_").map(String.init) }.filter { !littleWords.contains($0) }.map(stem)
      .filter { !littleWords.contains($0) }
  }

  private static func stem(_ word: String) -> String {
    let singular = word.utf8.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) ? String(word.dropLast()) : word
    return sameWords[singular] ?? singular
  }

  private static let sameWords = [
    "biologique": "bio", "locau": "local", "locale": "local", "francai": "france", "francaise": "france",
    "francaie": "france", "europeen": "europe", "europeenne": "europe", "totale": "total",
  ]

  private static let littleWords: Set<String> = [
    "et", "de", "d", "du", "des", "la", "le", "les", "l", "en", "a", "au", "aux", "dans", "dont", "pour", "cent",
    "pourcent", "partir", "depuis", "ici", "annee", "moins", "mini", "minimum", "objectif", "part",
    "produit", "achat", "valeur", "issu", "origine", "soit",
  ]
}
