import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// A first draft of the rules of a wholesaler's export or of someone's own table, made by looking at it: what each
/// column is taken for and why, and the articles that columns say too little of.
///
/// Nothing is known of any wholesaler's format: titles are compared with usual ones, contents tell dates from codes, and
/// what can be calculated (quantity by price, amounts with VAT) proves the rest. What is not sure is left to people.
public struct RulesDraft: Sendable {
  /// The rows of `colonnes.csv`.
  public private(set) var fields: [DraftedField] = []
  /// The rules of `articles.csv`.
  public private(set) var articles = ArticleRules()
  /// The rules among them that lack a family which no column gives.
  public private(set) var openArticles = 0
  /// What their lines come to, in cents.
  public private(set) var openCents: Int64 = 0
  /// The articles beyond those rules.
  public private(set) var leftArticles = 0
  /// What those come to, in cents.
  public private(set) var leftCents: Int64 = 0
  /// What was read.
  public private(set) var sources: [DraftedSource] = []
  /// Sources of which nothing can be read, or which need rules of their own.
  public private(set) var diagnostics: [Diagnostic] = []

  /// So many diagnostics tell enough: the conversion tells them all.
  private static let mostDiagnostics = 20

  /// The rules of `colonnes.csv`.
  public var columns: ColumnRules { ColumnRules(fields.map(\.rule)) }
  /// The fields that a ledger needs and people have to fill.
  public var missing: [RuleField] { fields.filter(\.isMissing).map(\.field) }

  /// Drafts the rules of sources that are written alike.
  ///
  /// - Parameters:
  ///   - files: the sources; the first that has a table decides, the others are held against it.
  ///   - facts: what the user said beside.
  ///   - sheet: the sheet to read in a workbook that has it.
  ///   - encoding: the encoding of a text that does not say it.
  public init(
    _ files: [InputFile], facts: DraftFacts = DraftFacts(), sheet: SheetRequest? = nil,
    encoding: EncodingRequest? = nil
  ) {
    self.init(files, facts: facts, sheet: sheet, encoding: encoding, knows: ArticleKnowledge.proposed(by: .builtIn))
  }

  init(
    _ files: [InputFile], facts: DraftFacts, sheet: SheetRequest?, encoding: EncodingRequest? = nil,
    knows: ArticleKnowledge.Source
  ) {
    var survey: TableSurvey?
    var readable: [InputFile] = []
    for file in files {
      do throws(SourceTrouble) {
        let found = try TableSurvey(
          SourceTable(file, sheet: sheet, encoding: encoding, chooseHeader: HeaderGuess.index))
        survey = survey.map { $0.joined(with: found) } ?? found
        readable.append(file)
      } catch {
        if file.folder != nil, error.diagnostic.code.isOfOtherContent { continue }
        diagnostics.append(error.diagnostic)
      }
    }
    guard let survey else { return }
    let draft = ColumnDraft(ColumnGuesses(survey), facts: facts)
    fields = draft.fields
    addArticles(of: readable, below: draft.exclusions, knows: knows) { file, book throws(SourceTrouble) in
      try RuledSource(file, book: book, sheet: sheet, encoding: encoding)
    }
  }

  /// Reads the sources by the drafted column rules, and drafts the article rules of what these leave open.
  ///
  /// Rules that leave out what is no purchase stand above the others, and are heeded when the lines are counted.
  private mutating func addArticles(
    of files: [InputFile], below exclusions: [ArticleRule], knows: ArticleKnowledge.Source,
    open: (InputFile, RuleBook) throws(SourceTrouble) -> RuledSource
  ) {
    articles = ArticleRules(exclusions)
    let book = RuleBook(columns: columns, articles: articles)
    var tally = ArticleTally()
    for file in files {
      do throws(SourceTrouble) {
        try read(open(file, book), into: &tally)
      } catch {
        diagnostics.append(error.diagnostic)
      }
    }
    guard columns.feeds(.description) else { return }
    let draft = ArticleDraft(tally, readsLabels: !columns.feeds(.labels), knows: knows)
    articles = ArticleRules(exclusions + draft.rules.rules)
    openArticles = draft.open
    openCents = draft.openCents
    leftArticles = draft.left
    leftCents = draft.leftCents
  }

  private mutating func read(_ source: consuming RuledSource, into tally: inout ArticleTally) throws(SourceTrouble) {
    var source = source
    diagnostics += source.diagnostics
    guard !source.diagnostics.contains(where: { $0.severity == .error }) else { return }
    var drafted = DraftedSource(
      place: source.place, headerLine: source.headerRowNumber, rowsAbove: source.rowsAbove.count)
    while let row = try source.next() {
      switch row {
      case .line(let line): drafted.add(line, to: &tally)
      case .unreadable(let diagnostic):
        if diagnostics.count < RulesDraft.mostDiagnostics { diagnostics.append(diagnostic) }
      case .other(.total, _, _): drafted.totals += 1
      case .other: break
      }
    }
    sources.append(drafted)
  }
}

extension DraftedSource {
  fileprivate mutating func add(_ line: MadeLine, to tally: inout ArticleTally) {
    lines += 1
    guard let amount = line.amount else {
      linesWithoutAmount += 1
      return
    }
    cents &+= amount.cents
    if line.isExcluded {
      excluded += 1
      excludedCents &+= amount.cents
    } else {
      tally.add(line.description, cents: amount.cents, lacksFamily: line.isUnclassified)
    }
  }
}
