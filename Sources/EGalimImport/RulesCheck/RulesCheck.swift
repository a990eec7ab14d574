import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// What rules do on sources: which lines they know, which rules do nothing, and which stand in the way of others.
public struct RulesCheck: Sendable {
  /// Lines, and what they come to.
  public struct Sum: Hashable, Sendable {
    /// How many.
    public private(set) var lines = 0
    /// Their readable amounts, in cents.
    public private(set) var cents: Int64 = 0

    mutating func add(_ amount: Money?) {
      lines += 1
      cents &+= amount?.cents ?? 0
    }
  }

  /// So many diagnostics tell enough: the conversion tells them all.
  private static let mostDiagnostics = 20

  /// The rules.
  public let book: RuleBook
  /// All lines of the sources.
  public private(set) var all = Sum()
  /// Those that have a family and an article rule decides about.
  public private(set) var ruled = Sum()
  /// Those that have a family, and no article rule speaks of.
  public private(set) var byColumns = Sum()
  /// Those that are left out for they are no food, by a rule or a column.
  public private(set) var excluded = Sum()
  /// Those without a family.
  public private(set) var unmatched = Sum()
  /// Those whose amount or date cannot be read.
  public private(set) var faulty = Sum()
  /// What each article rule does, in the order of the book; rules that say nothing yet are left out.
  public private(set) var uses: [RuleUse]
  /// The rules that look for the same as an earlier one.
  public let conflicts: [RuleConflict]
  /// What is wrong with sources, or with the rules for them.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The sources that were read.
  public private(set) var sources = 0
  /// Unmatched articles that found no room to be told apart: how many lines.
  public private(set) var linesBeyond = 0

  private var articles = UnmatchedArticles()
  private var placeOfRule: [Int: Int] = [:]
  private var memory: [String: [Int]] = [:]

  /// Prepares to check rules.
  public init(_ book: RuleBook) {
    self.book = book
    uses = book.articles.rules.indices.filter { !book.articles.rules[$0].values.isEmpty }.map { RuleUse(index: $0) }
    conflicts = RuleConflict.all(in: book.articles)
    for (place, use) in uses.enumerated() { placeOfRule[use.index] = place }
  }

  /// The articles without a family, those of most money first.
  public var unmatchedArticles: [UnmatchedArticle] { articles.byAmount }
  /// The rules whose motif no line has.
  public var unused: [RuleUse] { uses.filter(\.isUnused) }
  /// The rules that never decide, for earlier ones do.
  public var hidden: [RuleUse] { uses.filter(\.isHidden) }
  /// The rules that say nothing yet, by their number from 0.
  public var open: [Int] { book.articles.rules.indices.filter { book.articles.rules[$0].values.isEmpty } }

  /// Reads the sources of a list.
  public mutating func read(_ list: InputList, sheet: SheetRequest? = nil, encoding: EncodingRequest? = nil) {
    diagnostics += list.diagnostics
    for file in list.files {
      do throws(SourceTrouble) {
        try read(RuledSource(file, book: book, sheet: sheet, encoding: encoding))
      } catch {
        if file.folder != nil, error.diagnostic.code.isOfOtherContent { continue }
        diagnostics.append(book.columns.explaining(error.diagnostic))
      }
    }
    linesBeyond = articles.linesBeyond
    for place in uses.indices { uses[place].hiddenBy.sort { ($1.lines, $0.index) < ($0.lines, $1.index) } }
  }

  private mutating func read(_ source: consuming RuledSource) throws(SourceTrouble) {
    var source = source
    diagnostics += source.diagnostics
    guard !source.diagnostics.contains(where: { $0.severity == .error }) else { return }
    sources += 1
    memory = [:]
    let looks = looks(of: source.columns)
    while let row = try source.next() {
      if case .unreadable(let diagnostic) = row, diagnostics.count < RulesCheck.mostDiagnostics {
        diagnostics.append(diagnostic)
      }
      guard case .line(let line) = row else { continue }
      count(line)
      guard line.rule != nil else { continue }
      let key = looks.map { $0.text(in: line.row) }.joined(separator: "\u{1F}")
      if memory.count > ArticleTally.mostArticles { memory = [:] }
      let matching = memory[key] ?? source.allRules(matching: line.row)
      memory[key] = matching
      note(matching, decided: line.rule, line.amount)
    }
  }

  /// What the article rules look at.
  private func looks(of columns: BoundColumns) -> [ColumnFeed] {
    var feeds: [ColumnFeed] = []
    for rule in book.articles.rules {
      if let feed = columns.feed(named: rule.column), !feeds.contains(feed) { feeds.append(feed) }
    }
    return feeds
  }

  private mutating func count(_ line: MadeLine) {
    all.add(line.amount)
    if line.amount == nil || line.date == nil { faulty.add(line.amount) }
    if line.isExcluded {
      excluded.add(line.amount)
    } else if line.isUnclassified {
      unmatched.add(line.amount)
      articles.add(line)
    } else if line.rule != nil {
      ruled.add(line.amount)
    } else {
      byColumns.add(line.amount)
    }
  }

  private mutating func note(_ matching: [Int], decided: Int?, _ amount: Money?) {
    for rule in matching {
      guard let place = placeOfRule[rule] else { continue }
      uses[place].matches += 1
      if rule == decided {
        uses[place].lines += 1
        uses[place].cents &+= amount?.cents ?? 0
      } else if let decided {
        uses[place].hide(behind: decided)
      }
    }
  }
}

extension RuleUse {
  fileprivate mutating func hide(behind earlier: Int) {
    if let place = hiddenBy.firstIndex(where: { $0.index == earlier }) {
      hiddenBy[place].lines += 1
    } else {
      hiddenBy.append(Hiding(index: earlier, lines: 1))
    }
  }
}

/// Articles without a family, few enough to be held.
private struct UnmatchedArticles: Sendable {
  private var tally = ArticleTally()

  var linesBeyond: Int { tally.linesBeyond }

  mutating func add(_ line: MadeLine) {
    tally.add(line.description, cents: line.amount?.cents ?? 0, lacksFamily: true)
  }

  var byAmount: [UnmatchedArticle] {
    tally.entries.indices.sorted { first, second in
      let amounts = (tally.entries[first].cents, tally.entries[second].cents)
      return amounts.0 == amounts.1 ? first < second : amounts.0 > amounts.1
    }.map { index in
      let entry = tally.entries[index]
      return UnmatchedArticle(description: entry.description, lines: entry.lines, cents: entry.cents)
    }
  }
}
