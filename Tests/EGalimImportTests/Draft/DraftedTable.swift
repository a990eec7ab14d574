import EGalimDiagnostics
import EGalimLedgers
import TestSupport

@testable import EGalimImport

/// What the draft makes of a text, for tests.
enum DraftedTable {
  /// The survey of a text of semicolons.
  static func survey(_ text: String) throws -> TableSurvey {
    let folder = try TemporaryFolder()
    let path = try folder.write(text, to: "export.csv")
    return try TableSurvey(SourceTable(InputFile(path: path), chooseHeader: HeaderGuess.index))
  }

  /// The rows of the draft of `colonnes.csv`, a line of text each: the field, its column, its format.
  static func columns(_ text: String, facts: DraftFacts = DraftFacts()) throws -> [String] {
    try ColumnDraft(ColumnGuesses(survey(text)), facts: facts).rules.rules.map { rule in
      let parts = [rule.field.rawValue, rule.reference?.text ?? "?", rule.format.text]
      return parts.joined(separator: "\t").trimmingEnd()
    }
  }
}

extension String {
  /// The text without the tabs at its end.
  func trimmingEnd() -> String {
    var text = self
    while text.hasSuffix("\t") { text.removeLast() }
    return text
  }
}
