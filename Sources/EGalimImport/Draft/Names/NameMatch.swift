/// What a column's name says that it holds.
struct NameMatch: Hashable, Sendable {
  /// The field.
  let field: SourceField
  /// The spelling of the list that was recognised.
  let spelling: String
  /// Where it stands in the field's list: an earlier one wins.
  let rank: Int
  /// How many words the name has beside it.
  let extraWords: Int
  /// Whether the name by itself leaves open what it means.
  let isVague: Bool

  /// Whether the name is the spelling and nothing else.
  var isExact: Bool { extraWords == 0 }

  /// How much the name alone says, from 0 to 100.
  var strength: Int {
    let base = isExact ? 60 : max(20, 42 - 6 * extraWords)
    return base - min(rank, 40) / 4 - (isVague ? 8 : 0)
  }

  /// What a name says, at most once a field, in the order of the fields.
  static func matches(of name: String) -> [NameMatch] {
    let words = ColumnName(name).words
    guard !words.isEmpty, words.count <= 8 else { return [] }
    return lists.compactMap { $0.match(words) }
  }

  /// Whether a name holds a word that says that it is not that field.
  static func isForbidden(_ name: String, for field: SourceField) -> Bool {
    let words = ColumnName(name).words
    return lists.contains { $0.field == field && $0.forbidden.contains { $0.allSatisfy(words.contains) } }
  }

  private struct List: Sendable {
    struct Spelling: Sendable {
      let text: String
      let words: [String]
      let isVague: Bool
    }

    let field: SourceField
    let spellings: [Spelling]
    let forbidden: [[String]]

    /// The spelling that covers most of the name, the earliest of equals.
    func match(_ words: [String]) -> NameMatch? {
      var best: NameMatch?
      for (rank, spelling) in spellings.enumerated() {
        guard let rest = NameMatch.rest(of: words, without: spelling.words), rest.count <= 3 else { continue }
        let isForbidden = forbidden.contains { $0.allSatisfy(rest.contains) }
        guard !isForbidden, rest.count < best?.extraWords ?? .max else { continue }
        best = NameMatch(
          field: field, spelling: spelling.text, rank: rank, extraWords: rest.count, isVague: spelling.isVague)
      }
      return best
    }
  }

  /// The words that are left when others are taken away, whatever their order; nil when one is not among them.
  private static func rest(of words: [String], without others: [String]) -> [String]? {
    var rest = words
    for word in others {
      guard let index = rest.firstIndex(of: word) else { return nil }
      rest.remove(at: index)
    }
    return rest
  }

  private static let lists: [List] = {
    let vague = Set(ColumnSynonyms.vague.map { ColumnName($0).sorted })
    return ColumnSynonyms.entries.map { entry in
      let spellings = entry.spellings.compactMap { text -> List.Spelling? in
        let name = ColumnName(text)
        return name.words.isEmpty
          ? nil : List.Spelling(text: text, words: name.words, isVague: vague.contains(name.sorted))
      }
      return List(field: entry.field, spellings: spellings, forbidden: entry.forbidden.map { ColumnName($0).words })
    }
  }()
}
