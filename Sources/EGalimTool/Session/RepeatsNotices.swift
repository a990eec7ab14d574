import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports

extension Session {
  /// How many pairs of ledgers are named.
  private static var namedPairs: Int { 20 }

  /// Says what was not counted because another ledger has it; nothing where that was not asked for.
  func tellRepeats(_ books: LedgerBooks<some PurchaseVisitor>, _ request: BookRequest) {
    guard let repeats = books.repeats else { return }
    tell(givenAgain: books.givenAgain)
    tellIdentifiers(books.ledgers.totals.keys.map(\.canteen), request)
    guard !repeats.isEmpty else { return tell(.nothingRepeated) }
    for pair in repeats.pairs.prefix(Self.namedPairs) {
      tell(
        .repeatsLeftOut(leftOut: pair.leftOut, kept: pair.kept, count: pair.sum.lines, cents: pair.sum.cents))
    }
    tell(
      .repeatsLeftOutInAll(
        count: repeats.sum.lines, cents: repeats.sum.cents, command: DiagnosticPrinter.duplicatesCommand(request)))
  }

  /// Says which files were given twice and read once.
  func tell(givenAgain files: [(path: String, first: String)]) {
    for file in files { tell(.givenAgain(path: file.path, first: file.first)) }
  }

  /// Says that lines were not compared for want of a list that says which canteens are the same.
  func tellIdentifiers(_ canteens: [CanteenKey], _ request: BookRequest) {
    guard request.canteens == nil, canteens.contains(where: { $0.siret != nil }),
      canteens.contains(where: { $0.platformID != nil })
    else { return }
    tell(.identifiersNotMatched)
  }
}

extension ReadingOutcome.Repeats {
  /// What was not counted, as a report shows it; the files are those that were read.
  init(_ repeats: LeftOutRepeats, files: [FileSummary]) {
    var names: [String: ReadingOutcome.LedgerName] = [:]
    for file in files { names[file.table] = ReadingOutcome.LedgerName(path: file.path, sheet: file.sheet) }
    func name(_ table: String) -> ReadingOutcome.LedgerName { names[table] ?? ReadingOutcome.LedgerName(path: table) }
    self.init(
      sum: ReadingOutcome.LeftOut(lines: repeats.sum.lines, cents: repeats.sum.cents),
      pairs: repeats.pairs.map {
        Pair(
          leftOut: name($0.leftOut), kept: name($0.kept),
          sum: ReadingOutcome.LeftOut(lines: $0.sum.lines, cents: $0.sum.cents))
      })
  }
}
