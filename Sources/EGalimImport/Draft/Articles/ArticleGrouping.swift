import EGalim
import EGalimDiagnostics

/// Puts articles together so that few rules speak of many, and no rule speaks of an article that is another's.
///
/// A motif is looked for anywhere in a description, so "pomme" would take the compote too: whatever a motif would take
/// beside its own articles has to be taken by a rule above it, or the motif is made closer.
struct ArticleGrouping {
  private let entries: [ArticleTally.Entry]
  /// The articles' descriptions as motifs see them.
  private let folded: [FoldedText]
  private let words: [[String]]
  private let knowledge: [ArticleKnowledge]
  /// The articles that need a rule.
  private let needing: [Int]
  private let index: TextIndex

  /// Takes the articles of a source.
  ///
  /// - Parameters:
  ///   - entries: the articles.
  ///   - readsLabels: whether labels in names are of use: not where a column says them.
  ///   - knows: what is known of an article.
  init(_ entries: [ArticleTally.Entry], readsLabels: Bool, knows: ArticleKnowledge.Source) {
    self.entries = entries
    folded = entries.map { FoldedText($0.description) }
    words = entries.map { WordList($0.description).words }
    knowledge = entries.map { entry in
      knows(entry.description).without(family: !entry.lacksFamily, labels: !readsLabels)
    }
    needing = entries.indices.filter { [entries, knowledge] in
      entries[$0].lacksFamily || !knowledge[$0].labels.isEmpty
    }
    index = TextIndex(folded)
  }

  /// The groups in an order in which each article is taken by its own: by falling amount, the closer motif first where
  /// two would take the same.
  var groups: [ArticleGroup] {
    var pending = grouped(needing, .named)
    while true {
      let (ordered, tangled) = ordered(pending)
      guard !tangled.isEmpty else { return ordered }
      pending = pending.indices.flatMap { place in
        tangled.contains(place) ? closer(pending[place]) : [pending[place]]
      }
    }
  }

  // MARK: Grouping

  private struct Key: Hashable {
    let words: [String]
    let family: ProductFamily?
    let labels: LabelSet
  }

  private func grouped(_ members: [Int], _ closeness: ArticleGroup.Closeness) -> [ArticleGroup] {
    var keys: [Key] = []
    var byKey: [Key: [Int]] = [:]
    for member in members {
      let key = Key(
        words: naming(member, closeness), family: knowledge[member].family, labels: knowledge[member].labels)
      if byKey[key] == nil { keys.append(key) }
      byKey[key, default: []].append(member)
    }
    return keys.flatMap { key -> [ArticleGroup] in
      let members = byKey[key] ?? []
      guard !key.words.isEmpty, closeness != .whole else { return members.compactMap(whole) }
      let pattern = TextPattern(motif(key, members))
      guard members.allSatisfy({ pattern.matches(folded[$0]) }) else { return members.compactMap(whole) }
      return [group(members, closeness, pattern)]
    }
  }

  private func naming(_ member: Int, _ closeness: ArticleGroup.Closeness) -> [String] {
    let naming = NamingWords.naming(words[member])
    switch closeness {
    case .named: return Array(naming.prefix(NamingWords.headLength(naming)))
    case .worded: return NamingWords.headLength(naming) == 0 ? [] : Array(naming.prefix(4))
    case .whole: return []
    }
  }

  /// The words of a group with what stands between left open; a label before or behind them, as the articles have it.
  private func motif(_ key: Key, _ members: [Int]) -> String {
    let name = key.words.joined(separator: "*")
    guard !key.labels.isEmpty else { return name }
    var motifs: [String] = []
    for member in members {
      let mentions = LabelWords.clearMention(in: words[member]).map { $0.words.joined(separator: " ") }
      guard let mention = mentions.first else {
        if !motifs.contains(name) { motifs.append(name) }
        continue
      }
      for motif in ["\(name)*\(mention)", "\(mention)*\(name)"]
      where !motifs.contains(motif) && TextPattern(motif).matches(folded[member]) {
        motifs.append(motif)
        break
      }
    }
    return motifs.joined(separator: "|")
  }

  private func whole(_ member: Int) -> ArticleGroup? {
    let text = String(entries[member].description.map { $0 == "|" || $0 == "*" ? "*" : $0 })
    let pattern = TextPattern(text)
    return pattern.matches(folded[member]) ? group([member], .whole, pattern) : nil
  }

  private func group(
    _ members: [Int], _ closeness: ArticleGroup.Closeness, _ pattern: TextPattern
  ) -> ArticleGroup {
    let most = members.max { (entries[$0].cents.magnitude, $1) < (entries[$1].cents.magnitude, $0) }
    return ArticleGroup(
      members: members, knowledge: members.first.map { knowledge[$0] } ?? ArticleKnowledge(), closeness: closeness,
      pattern: pattern, cents: members.reduce(0) { $0 &+ entries[$1].cents },
      lines: members.reduce(0) { $0 + entries[$1].lines },
      lacksFamily: members.contains { entries[$0].lacksFamily }, example: most.map { entries[$0].description } ?? "")
  }

  private func closer(_ group: ArticleGroup) -> [ArticleGroup] {
    switch group.closeness {
    case .named: grouped(group.members, .worded)
    case .worded: group.members.compactMap(whole)
    // Not even the whole description is the article's own (it holds a star): people will write this rule.
    case .whole: []
    }
  }

  // MARK: Order

  /// The groups in order, and those that can stand nowhere: their motifs take each other's articles, or articles that
  /// need no rule.
  private func ordered(_ groups: [ArticleGroup]) -> (groups: [ArticleGroup], tangled: Set<Int>) {
    var owner = [Int?](repeating: nil, count: entries.count)
    for (place, group) in groups.enumerated() {
      for member in group.members { owner[member] = place }
    }
    var tangled: Set<Int> = []
    var above = [[Int]](repeating: [], count: groups.count)
    for (place, group) in groups.enumerated() {
      let taken = index.candidates(for: group.pattern).filter {
        owner[$0] != place && group.pattern.matches(folded[$0])
      }
      // A rule that says nothing yet does no harm to what needs none.
      let mayTake = group.closeness == .whole && group.knowledge.isEmpty
      if !mayTake, taken.contains(where: { owner[$0] == nil }) { tangled.insert(place) }
      above[place] = Set(taken.compactMap { owner[$0] }).sorted()
    }
    let byAmount = groups.indices.sorted {
      (groups[$1].cents, groups[$0].pattern.text) < (groups[$0].cents, groups[$1].pattern.text)
    }
    var walk = GroupWalk(above: above)
    for place in byAmount { walk.visit(place) }
    for circle in walk.circles {
      let loose = circle.filter { groups[$0].closeness != .whole }
      tangled.formUnion(loose.isEmpty ? circle : loose)
    }
    var placeInOrder = [Int](repeating: 0, count: groups.count)
    for (place, group) in walk.order.enumerated() { placeInOrder[group] = place }
    let ordered = walk.order.map { number in
      var group = groups[number]
      group.above = above[number].map { placeInOrder[$0] }
      return group
    }
    return (ordered, tangled)
  }
}

/// Puts what has to stand above first.
private struct GroupWalk {
  let above: [[Int]]
  private(set) var order: [Int] = []
  /// Runs of groups of which each would have to stand above the one before, and the first above the last.
  private(set) var circles: [[Int]] = []
  private var isDone: [Bool]
  private var isOpen: [Bool]

  init(above: [[Int]]) {
    self.above = above
    isDone = Array(repeating: false, count: above.count)
    isOpen = isDone
  }

  /// Goes through what has to stand above a group, then puts the group; by hand, so that no chain is too long.
  mutating func visit(_ start: Int) {
    guard !isDone[start] else { return }
    var path: [(place: Int, next: Int)] = [(start, 0)]
    isOpen[start] = true
    while let last = path.last {
      guard last.next < above[last.place].count else {
        path.removeLast()
        isOpen[last.place] = false
        isDone[last.place] = true
        order.append(last.place)
        continue
      }
      path[path.count - 1].next += 1
      let other = above[last.place][last.next]
      if isOpen[other] {
        circles.append(path.map(\.place).drop { $0 != other }.map(\.self))
      } else if !isDone[other] {
        isOpen[other] = true
        path.append((other, 0))
      }
    }
  }
}
