import EGalimDiagnostics

/// Renders what a check found as a page: a table for each file, with what is wrong and what to do.
public enum CheckPage {
  /// The page in UTF-8.
  public static func html(
    _ report: CheckReport, words: ReportWords = .french, in language: Language = .french
  ) -> [UInt8] {
    var tables: [(name: String, rows: [DisplayTable.Row])] = []
    for diagnostic in report.kept {
      // Those of a file come one after another.
      if tables.last?.name != diagnostic.place.table { tables.append((diagnostic.place.table, [])) }
      tables[tables.count - 1].rows.append(row(diagnostic, words, language))
    }
    let parts = tables.map { GenericPage.Part.table(table($0.name, $0.rows, words)) }
    return GenericPage(
      title: words.page.check, parts: [.sentences([words.check.closing(report)])] + parts,
      notes: report.hidden > 0 ? [words.page.moreFindings(report.hidden)] : []
    ).utf8(words)
  }

  private static func table(_ name: String, _ rows: [DisplayTable.Row], _ words: ReportWords) -> DisplayTable {
    DisplayTable(
      title: name == "-" ? words.page.standardInput : name,
      columns: [
        .text(words.page.line), .text(words.page.column), .text(words.page.wrong), .text(words.page.advice),
        .text(words.page.code),
      ], rows: rows)
  }

  private static func row(_ diagnostic: Diagnostic, _ words: ReportWords, _ language: Language) -> DisplayTable.Row {
    let said = diagnostic.words(in: language)
    let place = diagnostic.place
    let isError = diagnostic.severity == .error
    return DisplayTable.Row([
      DisplayTable.Cell(place.cellAddress ?? place.line.map { String($0) } ?? ""),
      DisplayTable.Cell(place.fieldName ?? ""), DisplayTable.Cell(String(decoding: said.message, as: UTF8.self)),
      DisplayTable.Cell(String(decoding: said.advice, as: UTF8.self)),
      DisplayTable.Cell(
        "\(words.check.severity(diagnostic.severity)) \(diagnostic.code.rawValue)", isError ? .missing : nil),
    ])
  }
}
