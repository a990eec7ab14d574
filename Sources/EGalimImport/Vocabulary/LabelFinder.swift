import EGalim
import EGalimDiagnostics

/// What the words of a description say of labels and origin.
struct LabelFinding: Sendable {
  var mentions: [LabelMention] = []
  /// Traps, in French sentences.
  var remarks: [String] = []
  /// Labels that the traps rule out, whoever proposes them.
  var barred: LabelSet = []

  mutating func add(
    _ label: LabelSet, _ confidence: Confidence, _ search: MentionSearch, _ range: Range<Int>, because: String? = nil
  ) {
    let mention = LabelMention(
      label: label, confidence: confidence, words: search.written(range), because: because, index: range.lowerBound)
    guard let known = mentions.firstIndex(where: { $0.label == label }) else { return mentions.append(mention) }
    if mentions[known].confidence < confidence { mentions[known] = mention }
  }
}

/// Finds mentions of labels and origins, each under the conditions on which it counts.
///
/// Source: code rural L. 230-5-1 and R. 230-30-1; the platform's guidance on what counts.
struct LabelFinder: Sendable {
  /// A rule: what it finds in the words of an article of a known family.
  private typealias Rule = @Sendable (MentionSearch, Context, inout LabelFinding) -> Void

  /// What is known of the article besides its words.
  struct Context: Sendable {
    let family: FamilyFinding?
    let date: CivilDate?

    var isComposite: Bool { family?.kind == .composite }
  }

  /// The mentions and traps of a description.
  static func find(in words: ArticleWords, _ context: Context) -> LabelFinding {
    let search = MentionSearch(words)
    var finding = LabelFinding()
    for rule in rules { rule(search, context, &finding) }
    if search.words.contains(where: { $0.link == .or }) { leaveOpen(&finding, search) }
    finding.mentions.sort { ($0.label.rawValue, $0.index) < ($1.label.rawValue, $1.index) }
    return finding
  }

  /// « BIO ou HVE » leaves open which of them it is.
  private static func leaveOpen(_ finding: inout LabelFinding, _ search: MentionSearch) {
    for index in finding.mentions.indices {
      let place = finding.mentions[index].index
      let isChosen =
        search.words[place].link == .or
        || search.words.indices.contains(place + 1) && search.words[place + 1].link == .or
      guard isChosen else { continue }
      finding.mentions[index].confidence = .low
      finding.mentions[index].because = "«\u{A0}ou\u{A0}» laisse le choix"
    }
  }

  private static let rules: [Rule] = [
    OrganicMentions.find, QualityMentions.find, EnvironmentMentions.find, FishingMentions.find, FairTradeMentions.find,
    FarmMentions.find, RegionMentions.find, OriginMentions.find,
  ]
}

/// « bio », « AB », « agriculture biologique »; not « non bio », « 30 % bio », « en conversion ».
enum OrganicMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    if let conversion = search.places("conversion", "c2").first {
      return inConversion(conversion, search, context, &finding)
    }
    for range in search.places("agriculture biologique", "biologique", "bio", "biologic", "organic") {
      let before = range.lowerBound > 0 ? search.words[range.lowerBound - 1] : nil
      let after = range.upperBound < search.words.count ? search.words[range.upperBound] : nil
      if let after, notOrganic.contains(after.stem) { continue }
      // In meat and milk a share is that of fat.
      let isFat = context.family?.family == .meat || context.family?.family == .dairy
      if before?.stem == "%", !isFat {
        let share = range.lowerBound > 1 ? search.written(range.lowerBound - 2) : ""
        guard share != "100" else { return finding.add(.bio, .high, search, range) }
        finding.remarks.append(
          "«\u{A0}\(VisibleText.of(share))\u{A0}% bio\u{A0}»\u{A0}: un ingrédient bio ne fait pas un produit bio.")
        continue
      }
      finding.add(.bio, certainty(of: range, search, context), search, range, because: doubt(range, search, context))
    }
    for range in search.places("ab") where search.isUpperCase(range.lowerBound) {
      finding.add(.bio, certainty(of: range, search, context), search, range, because: doubt(range, search, context))
    }
    for range in search.places("demeter", "ecocert") where finding.mentions.isEmpty {
      finding.add(.bio, .medium, search, range, because: "à lire sur la facture")
    }
  }

  private static let notOrganic: Set<String> = [
    "source", "sourcé", "degradable", "compostable", "climatique", "dechet", "equivalent", "dynamique", "carburant",
  ]

  private static func certainty(
    of range: Range<Int>, _ search: MentionSearch, _ context: LabelFinder.Context
  ) -> Confidence {
    doubt(range, search, context) == nil ? .high : .medium
  }

  /// Why the mention may not be the product's: « gâteau au chocolat bio » may hold but organic chocolate.
  private static func doubt(_ range: Range<Int>, _ search: MentionSearch, _ context: LabelFinder.Context) -> String? {
    if search.words[range.lowerBound].startsClause { return nil }
    if context.isComposite || context.family?.family == .other,
      let share = search.words[..<range.lowerBound].firstIndex(where: { $0.stem == "%" }), share > 0,
      search.written(share - 1) != "100"
    {
      return "«\u{A0}\(search.written(share - 1))\u{A0}%\u{A0}»\u{A0}: peut-être une part seulement"
    }
    // « 30 % lait bio » speaks of an ingredient, « 30 % bio » of cream.
    if let share = search.words[..<range.lowerBound].lastIndex(where: { $0.stem == "%" }),
      share + 1 < range.lowerBound, let term = FoodVocabulary.french.term(at: share + 1, of: search.words),
      term.role != .form
    {
      return "à côté de \(VisibleText.quoted(search.written(share + 1)))"
    }
    if let ingredient = ingredient(before: range, search, context) {
      return "à côté de l'ingrédient \(VisibleText.quoted(ingredient))"
    }
    // « BIO ou HVE », « bio si possible »
    let next = range.upperBound < search.words.count ? search.words[range.upperBound].stem : ""
    return next == "si" ? "« si » en fait un souhait" : nil
  }

  /// The ingredient that stands right before the mention, in what is made of several: « pizza emmental bio ».
  private static func ingredient(
    before range: Range<Int>, _ search: MentionSearch, _ context: LabelFinder.Context
  ) -> String? {
    guard context.isComposite, let family = context.family, range.lowerBound > 0 else { return nil }
    let last = range.lowerBound - 1
    let word = search.words[last]
    if word.link == .with { return search.written(last) }
    guard word.place.lowerBound >= family.end,
      let term = FoodVocabulary.french.term(at: last, of: search.words), term.role != .form
    else { return nil }
    return search.written(last)
  }

  /// Products in conversion count only when they are plants with a single farm ingredient.
  private static func inConversion(
    _ range: Range<Int>, _ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding
  ) {
    let isPlant = context.family?.family == .fruitAndVegetables || context.family?.kind == .plant
    if isPlant {
      finding.add(
        .bio, .medium, search, range,
        because: "en conversion\u{A0}: compte pour un végétal à un seul ingrédient agricole")
    } else {
      finding.remarks.append(
        "\(VisibleText.quoted(search.written(range)))\u{A0}: en conversion, seul compte un produit végétal à un seul ingrédient agricole."
      )
    }
  }
}

/// « AOP », « IGP », « STG », « Label Rouge ».
enum QualityMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    signs(search, context, &finding)
    labelRouge(search, context, &finding)
  }

  private static func signs(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    let signs: [(stem: String, label: LabelSet)] = [
      ("aop", .aocAop), ("aoc", .aocAop), ("dop", .aocAop), ("igp", .igp), ("stg", .stg),
    ]
    let names = ProtectedNames.french.find(in: search.words)
    for sign in signs {
      for range in search.places(sign.stem) {
        var confidence = Confidence.high
        var because: String?
        if let name = names.first, !names.contains(where: { $0.name.sign == sign.label }) {
          confidence = .low
          because = "mais \(VisibleText.quoted(name.name.name)) est une \(name.name.signName)"
          finding.remarks.append(
            "\(VisibleText.quoted(name.name.name)) est une \(name.name.signName), pas une \(sign.stem.uppercased()).")
        } else if let ingredient = ingredient(beside: range, names, search, context) {
          confidence = .low
          because = "l'ingrédient \(VisibleText.quoted(ingredient)), non le produit"
          finding.remarks.append(
            "\(VisibleText.quoted(search.written(range))) porte sur l'ingrédient \(VisibleText.quoted(ingredient))\u{A0}: le produit lui-même n'est pas sous signe."
          )
        }
        finding.add(sign.label, confidence, search, range, because: because)
      }
    }
    // The name of a product under a sign: the proof is the mention on the invoice.
    for found in names where !finding.mentions.contains(where: { $0.label == found.name.sign }) {
      guard !context.isComposite || found.range.lowerBound == 0 else { continue }
      // A sign that is mentioned says which one it is, unless it is not that name's.
      let isSettled = finding.mentions.contains {
        LabelSet.siqo.contains($0.label) && $0.label != .labelRouge && $0.confidence > .low
      }
      if isSettled { continue }
      finding.add(
        found.name.sign, .medium, search, found.range,
        because: "nom d'une \(found.name.signName)\u{A0}: la mention doit figurer sur la facture")
    }
  }

  /// What a sign stands beside, where it is said of an ingredient: « croissant au beurre AOP ».
  private static func ingredient(
    beside range: Range<Int>, _ names: [ProtectedNames.Found], _ search: MentionSearch, _ context: LabelFinder.Context
  ) -> String? {
    guard let family = context.family, context.isComposite || family.family == .other else { return nil }
    if let name = names.first {
      return name.name.family == family.family ? nil : search.written(name.range)
    }
    // Bread with butter, a pizza with cheese: without the name of a product under a sign, the sign is theirs.
    if context.isComposite { return range.lowerBound > 0 ? search.written(range.lowerBound - 1) : nil }
    let before = 0..<range.lowerBound
    guard !search.words[range.lowerBound].startsClause,
      let tied = before.last(where: { search.words[$0].link == .with || search.words[$0].startsClause }),
      search.words[tied].link == .with
    else { return nil }
    return search.written(tied)
  }

  private static func labelRouge(
    _ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding
  ) {
    let isDrink = context.family?.family == .drinks
    for range in search.places("label rouge", "lab rouge", "label rge", "labelrouge") {
      if isDrink {
        finding.remarks.append("\(VisibleText.quoted(search.written(range)))\u{A0}: aucune boisson n'a le Label Rouge.")
        finding.barred.formUnion(.labelRouge)
      } else {
        finding.add(.labelRouge, .high, search, range)
      }
    }
    for range in search.places("lr") where search.isUpperCase(range.lowerBound) && !isDrink {
      finding.add(.labelRouge, .medium, search, range, because: "qui peut vouloir dire Label Rouge")
    }
    if isDrink || finding.mentions.contains(where: { $0.label == .labelRouge }) { return }
    for range in search.places("label") where range.upperBound < search.words.count || range.lowerBound > 0 {
      let next = range.upperBound < search.words.count ? search.words[range.upperBound].stem : ""
      guard !["bio", "ab", "peche", "aop", "igp", "hve"].contains(next) else { continue }
      finding.add(.labelRouge, .low, search, range, because: "qui ne dit pas lequel")
    }
  }
}
