import EGalimLedgers
import EGalimReports

extension ReadingOutcome {
  /// What reading came to, for a report on what was read.
  init(_ books: LedgerBooks<some PurchaseVisitor>, checkCommand: String) {
    let leftOut = books.ledgers.leftOut
    self.init(
      leftOut: .init(lines: leftOut.lines, cents: leftOut.cents),
      repeats: books.repeats.map { .init($0, files: books.ledgers.files) }, unreadFiles: books.found.unreadPaths,
      errorCount: books.found.counts.errors, warningCount: books.found.counts.warnings, checkCommand: checkCommand)
  }
}
