import EGalim

/// A name that only products under a sign of origin or quality may bear.
struct ProtectedName: Hashable, Sendable {
  /// The name as it is registered.
  let name: String
  /// `AOCAOP`, `IGP` or `STG`.
  let sign: LabelSet
  let family: ProductFamily
  let kind: FoodTerm.Kind?

  /// The sign in French.
  var signName: String {
    switch sign {
    case .aocAop: "AOP"
    case .igp: "IGP"
    default: "STG"
    }
  }
}

/// Names under AOP, IGP and STG that canteens meet, each in its protected form alone.
///
/// « brie » and « emmental » are everyone's, « Brie de Meaux » and « Emmental de Savoie » are not. Source: the registers
/// of the INAO and of the European Union; wines and spirits left out.
struct ProtectedNames: Sendable {
  /// A name found in a description, and the words that it takes.
  typealias Found = (name: ProtectedName, range: Range<Int>)

  /// The names built in.
  static let french = ProtectedNames(allLists)

  /// All of them, in the order of the lists.
  let names: [ProtectedName]
  private let namesByStem: [String: [(stems: [String], name: ProtectedName)]]

  init(_ lists: [ProtectedNameList]) {
    names = lists.flatMap(\.names)
    var byStem: [String: [(stems: [String], name: ProtectedName)]] = [:]
    for name in names {
      let stems = ArticleWords(name.name).all.map(\.stem)
      if let first = stems.first { byStem[first, default: []].append((stems, name)) }
    }
    namesByStem = byStem.mapValues { $0.sorted { $0.stems.count > $1.stems.count } }
  }

  /// The names in a description, in its order.
  func find(in words: [ArticleWord]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < words.count {
      let hit = namesByStem[words[index].stem]?.first { candidate in
        let end = index + candidate.stems.count
        return end <= words.count && words[index].link != .without && words[index].link != .likeness
          && zip(words[index..<end], candidate.stems).allSatisfy { $0.stem == $1 && $0.link != .without }
      }
      if let hit {
        found.append((hit.name, index..<index + hit.stems.count))
        index += hit.stems.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// The names as terms that tell a family.
  var termLists: [TermList] {
    names.map { name in
      let isRaw = name.family == .meat || name.family == .fish || name.family == .fruitAndVegetables
      return TermList(name.family, isRaw ? .raw : .product, .high, kind: name.kind, name.name)
    }
  }

  private static let allLists = cheeses + otherDairy + meats + plants + groceries + foreign
}

/// Names of one sign and one family, parted by commas.
struct ProtectedNameList: Sendable {
  let sign: LabelSet
  let family: ProductFamily
  let kind: FoodTerm.Kind?
  let text: String

  init(_ sign: LabelSet, _ family: ProductFamily, kind: FoodTerm.Kind? = nil, _ text: String) {
    self.sign = sign
    self.family = family
    self.kind = kind
    self.text = text
  }

  var names: [ProtectedName] {
    text.split(whereSeparator: { $0 == "," || $0 == "\n" }).compactMap { part in
      let name = part.drop { $0 == " " }
      return name.isEmpty ? nil : ProtectedName(name: String(name), sign: sign, family: family, kind: kind)
    }
  }
}
