import EGalimDiagnostics
import EGalimLedgers

/// Finds which article rule decides about a row: the first one, in the order of the file, whose motif the row has.
///
/// What a text came to is remembered: sources hold few articles many times.
public struct ArticleMatcher: Sendable {
  /// The rules that look into one column of the source: all of them at codes, or all at texts.
  fileprivate struct Look: Sendable {
    let feed: ColumnFeed
    let isCode: Bool
    /// The numbers of the rules, and their motifs.
    var rules: [Int] = []
    var codes: [CodePattern] = []
    var texts: [TextPattern] = []
    /// The place in `rules` of the first that a text matches; -1 for none.
    var memory: [String: Int] = [:]
  }

  private var looks: [Look] = []
  /// What is wrong with the rules for this source.
  public private(set) var diagnostics: [Diagnostic] = []

  /// So many texts are remembered a column; no source has more articles.
  fileprivate static let mostRemembered = 200_000

  /// Prepares rules for a source; rules that say nothing yet are passed over.
  public init(_ rules: ArticleRules, on columns: BoundColumns) {
    var lookOfFeed: [ColumnFeed: Int] = [:]
    for (index, rule) in rules.rules.enumerated() where !rule.values.isEmpty {
      guard let feed = columns.feed(named: rule.column) else {
        report(rule, columns)
        continue
      }
      let look = lookOfFeed[feed] ?? looks.count
      if look == looks.count {
        looks.append(Look(feed: feed, isCode: columns.isCode(feed)))
        lookOfFeed[feed] = look
      }
      looks[look].add(index, rule.pattern)
    }
  }

  /// The number (from 0) of the rule that decides about a row; nil when none does.
  public mutating func match(_ row: SourceRow) -> Int? {
    var first: Int?
    for look in looks.indices {
      let text = looks[look].feed.text(in: row)
      guard let index = looks[look].firstRule(for: text) else { continue }
      if index < first ?? .max { first = index }
    }
    return first
  }

  /// The numbers of all rules that a row has the motif of, in order: the first decides, the others are hidden by it.
  public func allMatches(_ row: SourceRow) -> [Int] {
    looks.flatMap { $0.allRules(for: $0.feed.text(in: row)) }.sorted()
  }

  private mutating func report(_ rule: ArticleRule, _ columns: BoundColumns) {
    // A field whose column the source lacks was told at the header.
    if let field = rule.field, columns.rules.feeds(field) { return }
    let nearest = RuleField.nearestName(to: rule.column) ?? columns.header.nearestName(to: rule.column)
    var place = rule.place ?? Place(path: RuleFileWriter.articlesName)
    place.fieldName = "colonne"
    place.column = nil
    diagnostics.append(Diagnostic(.unknownRuleColumn(nearest: nearest), at: place, cell: rule.column))
  }
}

extension ArticleMatcher.Look {
  fileprivate mutating func add(_ rule: Int, _ pattern: String) {
    rules.append(rule)
    if isCode {
      codes.append(CodePattern(pattern))
    } else {
      texts.append(TextPattern(RuleText.motif(pattern)))
    }
  }

  /// The number of the first rule that a text matches.
  fileprivate mutating func firstRule(for text: String) -> Int? {
    if let known = memory[text] { return known < 0 ? nil : rules[known] }
    let found: Int?
    if isCode {
      let code = CodePattern.bytes(of: text)
      found = codes.firstIndex { $0.matches(code) }
    } else {
      let folded = FoldedText(text)
      found = texts.firstIndex { $0.matches(folded) }
    }
    if memory.count >= ArticleMatcher.mostRemembered { memory.removeAll(keepingCapacity: true) }
    memory[text] = found ?? -1
    return found.map { rules[$0] }
  }

  /// The numbers of all rules that a text matches.
  fileprivate func allRules(for text: String) -> [Int] {
    let code = CodePattern.bytes(of: text)
    let folded = FoldedText(text)
    return rules.indices.filter { isCode ? codes[$0].matches(code) : texts[$0].matches(folded) }.map { rules[$0] }
  }
}
