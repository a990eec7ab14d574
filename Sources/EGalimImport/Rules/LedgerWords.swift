import EGalim
import EGalimDiagnostics

/// The platform's words as people write them in rules and in their own tables: case, accents and blanks ignored, and the
/// few abbreviations that can mean one thing only.
public enum LedgerWords {
  /// A family by its name, `Fruits et légumes`.
  public static func family(_ text: String) -> ProductFamily? { families[TextFolding.fold(text)] }

  /// A label by its name, `Label rouge`, or as packages write it, `AOP`, `AB`.
  public static func label(_ text: String) -> Label? { labels[TextFolding.fold(text)] }

  /// The origin, as the set of its mark.
  public static func origin(_ text: String) -> LabelSet? {
    switch TextFolding.fold(text) {
    case "france": .france
    case "europe": .europe
    default: nil
    }
  }

  /// Yes or no.
  public static func boolean(_ text: String) -> Bool? { booleans[TextFolding.fold(text)] }

  /// A definition of "local".
  public static func localDefinition(_ text: String) -> LocalDefinition? { definitions[TextFolding.fold(text)] }

  /// A whole number of kilometres, `80` or `80 km`.
  public static func kilometres(_ text: String) -> Int? {
    var digits = text.filter { !" \u{A0}\u{202F}".contains($0) }.lowercased()
    if digits.hasSuffix("km") { digits.removeLast(2) }
    guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let number = Int(digits), number <= 20_000
    else { return nil }
    return number
  }

  /// The labels of a list, separated by commas, semicolons, slashes, plus signs or bars; `aucun` is none.
  ///
  /// - Throws: the first word that is no label.
  public static func labelList(_ text: String) throws(UnknownWord) -> LabelSet {
    var set: LabelSet = []
    for part in text.split(whereSeparator: { ",;/+|".contains($0) }) {
      let word = RuleText.trimmed(String(part))
      if word.isEmpty || isNone(word) { continue }
      guard let label = label(word) else { throw UnknownWord(word: word) }
      set.formUnion(label.set)
    }
    return set
  }

  /// Whether a word says that there is nothing: `aucun`, `-`.
  public static func isNone(_ text: String) -> Bool {
    let folded = TextFolding.fold(text)
    return folded.isEmpty || folded == "aucun" || folded == "aucune"
  }

  /// Whether a family's cell asks to leave the line out: what is no food.
  public static func isExclusion(_ text: String) -> Bool { exclusions.contains(TextFolding.fold(text)) }

  /// How a rule says that a line is left out.
  public static let exclusion = "EXCLURE"

  /// Whether a word of a map may stand in a field; an empty one always may.
  static func canHold(_ text: String, _ field: RuleField) -> Bool {
    if text.isEmpty { return true }
    return switch field.kind {
    case .family: family(text) != nil || isExclusion(text)
    case .labels: (try? labelList(text)) != nil
    case .origin: origin(text) != nil
    case .boolean: boolean(text) != nil
    case .localDefinition: localDefinition(text) != nil
    case .distance: kilometres(text) != nil
    case .direction: text == "+" || text == "-"
    case .canteen, .text, .code, .date, .number, .rate, .unit: true
    }
  }

  private static let exclusions: Set<String> = ["exclure", "exclu", "exclue", "hors_alimentaire", "ignorer"]
  private static let families = Dictionary(
    uniqueKeysWithValues: ProductFamily.allCases.map { (TextFolding.fold($0.platformName), $0) })
  private static let labels: [String: Label] = {
    var labels = Dictionary(uniqueKeysWithValues: Label.allCases.map { (TextFolding.fold($0.platformName), $0) })
    for (word, label) in [("ab", Label.bio), ("aop", .aocAop), ("aoc", .aocAop), ("aoc_aop", .aocAop)] {
      labels[word] = label
    }
    return labels
  }()
  private static let definitions: [String: LocalDefinition] = {
    var words = Dictionary(
      uniqueKeysWithValues: LocalDefinition.allCases.map { (TextFolding.fold($0.platformName), $0) })
    words["kilometres"] = .kilometres
    return words
  }()
  private static let booleans: [String: Bool] = [
    "oui": true, "x": true, "o": true, "vrai": true, "true": true, "1": true,
    "non": false, "n": false, "faux": false, "false": false, "0": false,
  ]
}

/// A word that is none of a list.
public struct UnknownWord: Error, Hashable, Sendable {
  /// The word, as it is written.
  public let word: String
}
