import EGalim

/// What the words of a source's own label column say of the labels.
enum LabelWords {
  /// What a cell says.
  struct Reading: Hashable, Sendable {
    /// The labels that it names.
    var labels: LabelSet = []
    /// Whether every word of it was understood.
    var isWhole = true
    /// Marks that look like a label and are none of the law's, or not by their name alone.
    var doubtful: [String] = []
    /// Whether it says that there is none.
    var isNone = false
  }

  /// What a label cell's words say; nil when none of them is known.
  static func reading(of words: [String]) -> Reading? {
    guard !words.isEmpty, words.count <= 20 else { return nil }
    if none.contains(words) { return Reading(isNone: true) }
    var reading = Reading()
    var rest = words[...]
    var isKnown = false
    while let first = rest.first {
      if let (count, label) = phrase(at: rest) {
        reading.labels.formUnion(label.set)
        rest = rest.dropFirst(count)
        isKnown = true
      } else if let mark = doubtful.first(where: { rest.starts(with: $0) }) {
        reading.doubtful.append(mark.joined(separator: " "))
        rest = rest.dropFirst(mark.count)
        isKnown = true
      } else {
        if !fillers.contains(first) { reading.isWhole = false }
        rest = rest.dropFirst()
      }
    }
    // Before harvests count again, what is in conversion is no organic product.
    if words.contains("conversion") { return Reading(isWhole: false, doubtful: ["en conversion"]) }
    return isKnown ? reading : nil
  }

  /// The label that a product's own name says beyond doubt, as the words to search for; nil without one.
  ///
  /// `AB`, `rouge` or `fermier` inside a name may be anything and are left to people.
  static func clearMention(in words: [String]) -> [(words: [String], label: Label)] {
    clearMentions.filter { mention in
      guard mention.words.count <= words.count else { return false }
      return words.indices.dropLast(mention.words.count - 1).contains {
        words[$0..<($0 + mention.words.count)].elementsEqual(mention.words)
      }
    }
  }

  /// The longest phrase that words begin with.
  private static func phrase(at words: ArraySlice<String>) -> (count: Int, label: Label)? {
    phrases.filter { words.starts(with: $0.words) }.max { $0.words.count < $1.words.count }
      .map { ($0.words.count, $0.label) }
  }

  private static let clearMentions: [(words: [String], label: Label)] = [
    (["bio"], .bio), (["agriculture", "biologique"], .bio), (["label", "rouge"], .labelRouge), (["aop"], .aocAop),
    (["aoc"], .aocAop), (["igp"], .igp), (["stg"], .stg), (["hve"], .hve),
    (["commerce", "equitable"], .commerceEquitable),
  ]

  private static let phrases: [(words: [String], label: Label)] = spellings.map { (WordList($0.0).words, $0.1) }

  private static let spellings: [(String, Label)] = [
    ("bio", .bio), ("ab", .bio), ("biologique", .bio), ("biologiques", .bio), ("agriculture biologique", .bio),
    ("agri bio", .bio), ("eurofeuille", .bio),
    ("label rouge", .labelRouge), ("lr", .labelRouge), ("labelrouge", .labelRouge), ("lbl rouge", .labelRouge),
    ("aop", .aocAop), ("aoc", .aocAop), ("aocaop", .aocAop), ("aopaoc", .aocAop),
    ("appellation d origine protegee", .aocAop), ("appellation d origine controlee", .aocAop),
    ("appellation origine protegee", .aocAop), ("appellation origine controlee", .aocAop),
    ("igp", .igp), ("indication geographique protegee", .igp),
    ("stg", .stg), ("specialite traditionnelle garantie", .stg),
    ("hve", .hve), ("hve3", .hve), ("hve 3", .hve), ("hve niveau 3", .hve), ("haute valeur environnementale", .hve),
    ("peche durable", .pecheDurable), ("ecolabel peche durable", .pecheDurable),
    ("rup", .rup), ("region ultraperipherique", .rup),
    ("commerce equitable", .commerceEquitable), ("equitable", .commerceEquitable),
    ("fermier", .fermier), ("fermiere", .fermier), ("produit fermier", .fermier), ("fermiers", .fermier),
    ("externalites", .externalites), ("performance", .performance), ("performance environnementale", .performance),
  ]

  private static let doubtful: [[String]] = [
    "msc", "asc", "max havelaar", "fairtrade", "fair trade", "bleu blanc coeur", "bbc", "montagne",
    "produit de montagne",
    "global gap", "globalgap", "vergers ecoresponsables", "zero residu", "demeter", "nature progres", "local",
    "circuit court",
    "vbf", "vpf", "niveau 2", "certification environnementale niveau 2", "cee2", "rainforest", "egalim",
  ].map { WordList($0).words }

  private static let none: Set<[String]> = Set(
    [
      "conventionnel", "sans", "sans label", "aucun", "aucune", "neant", "non", "standard", "classique", "na", "n a",
      "nc",
      "rien", "hors egalim", "sans signe", "sans siqo", "traditionnel",
    ].map { WordList($0).words })

  private static let fillers: Set<String> = [
    "et", "de", "la", "le", "l", "d", "issu", "issue", "produit", "produits", "label",
  ]
}
