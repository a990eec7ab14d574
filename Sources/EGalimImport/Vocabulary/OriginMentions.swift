import EGalim

/// Where a product comes from, as far as the words say so: France, or another country of the European Union.
enum OriginMentions {
  static func find(_ search: MentionSearch, _ context: LabelFinder.Context, _ finding: inout LabelFinding) {
    let french = frenchPlaces(search, context)
    let european = europeanPlaces(search, context)
    // « origine France ou UE » says nothing.
    guard french.isEmpty || european.isEmpty else { return }
    for (range, confidence) in french { finding.add(.france, confidence, search, range) }
    for (range, confidence) in european { finding.add(.europe, confidence, search, range) }
  }

  /// Fruit, vegetables and meat are sold by their country; of anything else it may be the recipe's.
  private static func isRaw(_ context: LabelFinder.Context) -> Bool {
    context.family?.family == .fruitAndVegetables || context.family?.family == .meat
  }

  private static let meatOrigins: Set<String> = ["vbf", "vpf", "vvf", "vof", "lpf"]
  private static let workedWords: Set<String> = [
    "transforme", "fabrique", "elabore", "conditionne", "cuit", "prepare", "cuisine", "emballe", "fabrication", "made",
    "ile", "tradition", "recette", "cuisson", "torrefie", "decoupe", "abattu", "tranche", "tour", "hors", "jambon",
    "grand",
  ]

  private static func frenchPlaces(
    _ search: MentionSearch, _ context: LabelFinder.Context
  ) -> [(Range<Int>, Confidence)] {
    var found: [(Range<Int>, Confidence)] = []
    for (index, word) in search.words.enumerated() where word.link != .without && word.link != .likeness {
      let before = index > 0 ? search.words[index - 1].stem : ""
      switch word.stem {
      case let stem where meatOrigins.contains(stem): found.append((index..<index + 1, .high))
      case "vf" where context.family?.family == .meat && search.isUpperCase(index):
        found.append((index..<index + 1, .high))
      case "france":
        if workedWords.contains(before) { continue }
        let isTold = ["origine", "orig", "ori", "produit", "ne", "eleve"].contains(before)
        found.append((index..<index + 1, isTold || word.link != .of || isRaw(context) ? .high : .medium))
      case "francai", "francaise":
        // « petits pois à la française », « baguette de tradition française »: a recipe.
        if word.link == .with || workedWords.contains(before) { continue }
        found.append(
          (
            index..<index + 1,
            ["viande", "volaille", "origine", "lait", "oeuf", "boeuf", "porc"].contains(before) ? .high : .medium
          ))
      case "fr" where ["origine", "orig", "ori"].contains(before): found.append((index..<index + 1, .high))
      default: continue
      }
    }
    return found
  }

  private static let countries: Set<String> = [
    "espagne", "italie", "portugal", "belgique", "allemagne", "pologne", "irlande", "grece", "danemark", "roumanie",
    "hongrie", "autriche", "croatie", "bulgarie", "suede", "finlande", "lituanie", "estonie", "lettonie", "slovenie",
    "slovaquie", "chypre", "malte", "luxembourg", "hollande", "tchequie",
  ]

  private static func europeanPlaces(
    _ search: MentionSearch, _ context: LabelFinder.Context
  ) -> [(Range<Int>, Confidence)] {
    var found: [(Range<Int>, Confidence)] = []
    for (index, word) in search.words.enumerated() where word.link != .without && word.link != .likeness {
      let before = index > 0 ? search.words[index - 1].stem : ""
      let isTold = ["origine", "orig", "ori", "origin"].contains(before) || isRaw(context) && word.link == .beside
      // « UE / non UE » mixes.
      let isMixed = search.words.contains { ["ue", "cee"].contains($0.stem) && $0.link == .without }
      switch word.stem {
      case "ue", "cee": if !isMixed { found.append((index..<index + 1, isTold ? .high : .medium)) }
      case let stem where countries.contains(stem): found.append((index..<index + 1, isTold ? .high : .medium))
      case "union" where index + 1 < search.words.count && search.words[index + 1].stem == "europeenne":
        found.append((index..<index + 2, .high))
      case "pay" where index + 1 < search.words.count && search.words[index + 1].stem == "ba":
        found.append((index..<index + 2, isTold ? .high : .medium))
      default: continue
      }
    }
    return found
  }
}
