import EGalim
import EGalimDiagnostics

/// What the words of a description say of the family.
struct FamilyFinding: Sendable {
  var family: ProductFamily
  var confidence: Confidence
  /// The words that decided, as they were written.
  var words: String
  /// What else was decisive, in French: « surgelé », « l'ingrédient… »; nil when nothing was.
  var because: String?
  /// What is known of the product beside its family.
  var kind: FoodTerm.Kind?
  /// Where the words that decided end in the description.
  var end: String.Index

  /// Notes words that speak of something else.
  mutating func doubt(_ words: String) {
    confidence = .low
    because = "mais aussi \(VisibleText.quoted(words))"
  }
}

/// Finds the family in the words of a description: French puts the product first, and what it is made of after it.
///
/// « jus de pomme » is a drink and « gâteau au yaourt » a pastry. Cuts and forms (« filet », « émincé ») leave the word
/// to what follows. Anything that speaks against the first product lowers the confidence; nothing is settled by votes.
struct FamilyFinder: Sendable {
  /// A term found in the words.
  struct Match: Sendable {
    let term: FoodTerm
    /// The words it takes, among those looked at.
    let range: Range<Int>
  }

  private let vocabulary: FoodVocabulary

  init(_ vocabulary: FoodVocabulary) {
    self.vocabulary = vocabulary
  }

  /// What was found; nil when no word is known, or what is known is no food.
  func find(in words: ArticleWords) -> Outcome {
    if let fee = Self.fee(words) { return .notFood(words: fee) }
    let content = words.all.filter { !$0.isNumber && !Fillers.stems.contains($0.stem) }
    let matches = matches(in: content)
    guard let headIndex = matches.firstIndex(where: { $0.term.role != .form }) else {
      return formAlone(matches, content, words)
    }
    let head = matches[headIndex]
    guard head.term.role != .notFood else { return .notFood(words: words.written(content[head.range])) }
    guard let family = head.term.family else { return .nothing }
    var finding = FamilyFinding(
      family: family, confidence: head.term.confidence, words: words.written(content[head.range]), kind: head.term.kind,
      end: content[head.range.upperBound - 1].place.upperBound)
    let forms = matches[..<headIndex]
    // « salade de perles » is no salad.
    if head.term.stems == ["salade"], head.range.upperBound < content.count, content[head.range.upperBound].link == .of
    {
      finding.doubt(words.written(content[head.range.upperBound]))
    }
    weigh(forms, before: head, content, words, &finding)
    weigh(matches[(headIndex + 1)...], after: head, content, words, &finding)
    settle(StateWords(words), head, content, matches[(headIndex + 1)...], &finding)
    return .family(finding)
  }

  /// What became of the search.
  enum Outcome: Sendable {
    case family(FamilyFinding)
    case notFood(words: String)
    case nothing
  }

  /// « Frais de port »: the one thing that « frais » at the beginning is, besides fresh.
  private static func fee(_ words: ArticleWords) -> String? {
    guard words.all.count > 1, words.all[0].stem == "frai", words.all[1].link == .of,
      ["port", "livraison", "gestion", "dossier", "transport", "facturation", "service"].contains(words.all[1].stem)
    else { return nil }
    return words.written(words.all[...1])
  }

  // MARK: Matching

  private func matches(in content: [ArticleWord]) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < content.count {
      let link = content[index].link
      if link == .without || link == .purpose || link == .likeness {
        index += 1
      } else if let term = vocabulary.term(at: index, of: content) {
        matches.append(Match(term: term, range: index..<index + term.stems.count))
        index += term.stems.count
      } else {
        index += 1
      }
    }
    return matches
  }

  // MARK: Weighing

  private func formAlone(_ matches: [Match], _ content: [ArticleWord], _ words: ArticleWords) -> Outcome {
    guard let form = matches.first(where: { $0.term.family != nil }), let family = form.term.family else {
      return .nothing
    }
    // A cut without its animal: a hint.
    return .family(
      FamilyFinding(
        family: family, confidence: .low, words: words.written(content[form.range]), because: "sans l'aliment",
        end: content[form.range.upperBound - 1].place.upperBound))
  }

  /// Words before the head: cuts must suit it, and words that nobody knows may be the product itself.
  private func weigh(
    _ forms: ArraySlice<Match>, before head: Match, _ content: [ArticleWord], _ words: ArticleWords,
    _ finding: inout FamilyFinding
  ) {
    for form in forms where !form.term.followers.contains(finding.family) {
      finding.confidence = min(finding.confidence, .low)
      finding.because = "\(VisibleText.quoted(words.written(content[form.range]))) dit autre chose"
    }
    let known = Set(forms.flatMap { Array($0.range) })
    let isUnknown = (0..<head.range.lowerBound).contains { !known.contains($0) }
    // What is raw may be but what the unknown product is made of or tastes of: « SPEC POMME FRAISE ».
    if isUnknown { finding.confidence = min(finding.confidence, head.term.role == .raw ? .low : .medium) }
    // « au lait » : what stands first is what a product that nobody knows is made with.
    let link = content[head.range.lowerBound].link
    if isUnknown, link == .with || link == .of { finding.confidence = .low }
  }

  /// Words after the head that speak of other families.
  private func weigh(
    _ others: ArraySlice<Match>, after head: Match, _ content: [ArticleWord], _ words: ArticleWords,
    _ finding: inout FamilyFinding
  ) {
    for other in others where other.term.role != .form && other.term.family != finding.family {
      let written = words.written(content[other.range])
      let link = content[other.range.lowerBound].link
      let isSeasoning = Self.seasonings.contains(other.term.stems[0])
      let isTied = link == .of || link == .with || link == .placed || isSeasoning
      switch (head.term.role, other.term.role) {
      case (_, .notFood): finding.doubt(written)
      case (_, .product) where other.term.stems == ["sirop"]: continue
      case (.product, _) where finding.family == .bakery: weigh(filling: other, written, &finding)
      case (.product, .raw): continue
      case (.product, _):
        if finding.kind == .egg { finding.doubt(written) }
        if !isTied { finding.confidence = min(finding.confidence, .medium) }
      // « concombre à la crème » is a dish.
      case (_, .product) where !isTied || link == .with && !isSeasoning, (_, .raw) where !isTied:
        finding.doubt(written)
      default: finding.confidence = min(finding.confidence, .medium)
      }
    }
    if finding.family == .bakery, others.first?.term.kind == .fruit {
      finding.confidence = max(finding.confidence, .medium)
    }
  }

  /// What a pastry is filled with: with cheese, meat or fish it is a dish.
  private func weigh(filling other: Match, _ written: String, _ finding: inout FamilyFinding) {
    let savoury: Set<ProductFamily> = [.meat, .fish, .curedMeat]
    if other.term.kind == .cheese || other.term.family.map(savoury.contains) == true { finding.doubt(written) }
  }

  /// What seasons a product and makes no dish of it.
  private static let seasonings: Set<String> = [
    "poivre", "sel", "epice", "curry", "paprika", "cereale", "citron", "ail", "herbe", "persil", "moutarde", "miel",
    "huile", "sesame", "basilic", "thym", "piment", "estragon", "echalote", "ciboulette",
  ]

  // MARK: States

  /// What was done to the product.
  private func settle(
    _ states: StateWords, _ head: Match, _ content: [ArticleWord], _ others: ArraySlice<Match>,
    _ finding: inout FamilyFinding
  ) {
    if let word = states.plantBased, Self.fleshAndMilk.contains(finding.family), finding.kind != .egg {
      let namesFlesh = head.term.role == .raw || others.contains { $0.term.role == .raw && $0.term.family == .meat }
      finding.family = .other
      finding.kind = nil
      finding.confidence = namesFlesh ? .low : min(finding.confidence, .medium)
      finding.because = "\(VisibleText.quoted(word))"
      return
    }
    if finding.family == .dairy, let word = states.dried, Self.powders.contains(head.term.stems[0]) {
      finding.family = .other
      finding.because = VisibleText.quoted(word)
    }
    // Frozen or sprouted, pulses and sweetcorn are vegetables rather than groceries.
    if finding.family == .other, head.term.role == .raw, let word = states.frozen ?? states.sprouted {
      finding.doubt(word)
      return
    }
    if finding.family == .fruitAndVegetables { return settlePlant(states, content[head.range], &finding) }
    if let word = states.cooked, head.term.role == .raw || finding.family == .meat || finding.family == .fish {
      finding.confidence = .low
      finding.because = "\(VisibleText.quoted(word))\u{A0}: peut-être un plat préparé"
    }
  }

  /// Desserts that are groceries when they are sold as a powder.
  private static let powders: Set<String> = ["entremet", "flan", "creme", "mousse", "dessert", "laitage"]
  private static let fleshAndMilk: Set<ProductFamily> = [.meat, .curedMeat, .fish, .dairy]

  /// Fresh and frozen plants stay what they are; canned, dried or cooked they are groceries.
  private func settlePlant(
    _ states: StateWords, _ words: ArraySlice<ArticleWord>, _ finding: inout FamilyFinding
  ) {
    if states.frozen != nil {
      // Frozen, a doubtful one is no preserve.
      if finding.confidence == .low, finding.because == nil { finding.confidence = .medium }
      return
    }
    // « oignons secs » are stored, not dried.
    let keepsDry =
      words.contains { ["oignon", "ail", "echalote"].contains($0.stem) }
      && states.dried?.lowercased().hasPrefix("sec") == true
    let word = states.canned ?? states.syrup ?? (keepsDry ? nil : states.dried) ?? states.boxed
    if let word {
      finding.family = .other
      finding.kind = nil
      finding.confidence = finding.because == nil ? max(.medium, min(finding.confidence, .high)) : .low
      finding.because = "\(VisibleText.quoted(word))"
    } else if let cooked = states.cooked {
      finding.confidence = .low
      finding.because = "\(VisibleText.quoted(cooked))\u{A0}: peut-être un plat préparé"
    }
  }
}
