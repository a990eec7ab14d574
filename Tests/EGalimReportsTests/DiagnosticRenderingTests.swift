import EGalimDiagnostics
import Foundation
import TestSupport
import Testing

@testable import EGalimReports

private func plain(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
}

/// A misspelt family on line 17, the excerpt made by hand.
private func misspeltFamily(before: String = "21050118700012;Pommes;", path: String = "achats-2026.csv") -> Diagnostic {
  let cell = "FRUIT_ET_LEGUMES"
  return Diagnostic(
    .unknownFamily(nearest: "FRUITS_ET_LEGUMES"),
    at: Place(
      path: path, line: 17, column: before.unicodeScalars.count + 1, rowNumber: 16, fieldNumber: 6,
      fieldName: "famille_produits"),
    cell: cell,
    excerpt: Diagnostic.Excerpt(
      text: before + cell + ";BIO;;", offset: before.unicodeScalars.count, length: cell.unicodeScalars.count))
}

private let warning = Diagnostic(
  .decimalComma, at: Place(path: "achats-2026.csv", line: 2, column: 5, fieldName: "prix_ht"), cell: "1,50",
  occurrences: 12)

@Suite("Diagnostics in words")
struct DiagnosticTextTests {
  @Test("place, severity, code, column, message; the source with carets; what to do")
  func excerpt() {
    let lines = plain(DiagnosticText.text([misspeltFamily()])).split(separator: "\n")
    #expect(lines.count == 4)
    #expect(
      lines.first
        == "achats-2026.csv:17:23: erreur E104 [famille_produits] « FRUIT_ET_LEGUMES » n'est pas une famille de produits"
    )
    #expect(lines[1] == "   17 │ 21050118700012;Pommes;FRUIT_ET_LEGUMES;BIO;;")
    #expect(lines[2] == "      │                       ^^^^^^^^^^^^^^^^")
    #expect(lines[3] == "      = vouliez-vous dire FRUITS_ET_LEGUMES ? (egalim explain E104)")
  }

  @Test(
    "carets stand under the cell whatever stands before it",
    arguments: [
      ("Pommes;", 7), ("Pe\u{301}ches;", 7), ("林檎;", 5), ("🍏;", 3), ("a\tb;", 4), ("", 0), ("\u{1B}[2J;", 5),
    ])
  func carets(before: String, columns: Int) throws {
    let lines = DiagnosticText.text([misspeltFamily(before: before)]).split(separator: "\n")
    let carets = try #require(lines.dropFirst(2).first)
    #expect(carets == "      │ " + String(repeating: " ", count: columns) + String(repeating: "^", count: 16))
    #expect(!lines[1].contains("\u{1B}"))
  }

  @Test("a long line is cut around the cell, carets in place", arguments: [60, 80])
  func longLine(width: Int) throws {
    let before = String(repeating: "x", count: 4000) + ";"
    let text = DiagnosticText.text([misspeltFamily(before: before)], style: TerminalStyle(width: width))
    let lines = text.split(separator: "\n")
    #expect(lines[1].hasSuffix("FRUIT_ET_LEGUMES;BIO;;"))
    #expect(TextWidth.of(lines[1]) <= width)
    let source = lines[1].prefix { $0 != "F" }.count
    #expect(lines[2].prefix { $0 != "^" }.count == source)
  }

  @Test("an excerpt that points outside its line still shows one caret")
  func outside() {
    var diagnostic = misspeltFamily()
    diagnostic.excerpt = Diagnostic.Excerpt(text: "abc", offset: 99, length: 0)
    let lines = DiagnosticText.text([diagnostic]).split(separator: "\n")
    #expect(lines[2] == "      │    ^")
  }

  @Test("a whole file has no line; a habit counts its lines; colour only when told")
  func variants() {
    let missing = Diagnostic(.emptyFile, at: Place(path: "vide.csv"))
    #expect(DiagnosticText.text([missing]).hasPrefix("vide.csv: erreur E003 "))
    #expect(plain(DiagnosticText.text([warning])).contains("(12 lignes)"))
    #expect(DiagnosticText.text([warning]).hasPrefix("achats-2026.csv:2:5: avertissement W101 [prix_ht] "))
    let coloured = DiagnosticText.text([missing], style: TerminalStyle(usesColour: true))
    #expect(coloured.contains("\u{1B}[31merreur E003\u{1B}[0m"))
    #expect(!DiagnosticText.text([missing]).contains("\u{1B}"))
  }

  @Test("the closing line counts and names how files were read")
  func closing() {
    func closing(_ files: [CheckedFile], errors: Int, warnings: Int) -> String {
      plain(
        DiagnosticText.closingLine(
          of: CheckReport(
            files: files, diagnostics: [], counts: DiagnosticCounts(errors: errors, warnings: warnings))))
    }
    let ledger = CheckedFile(
      path: "achats-2026.csv", kind: .purchases, encoding: .utf8, separator: ";", decimal: .comma, lines: 1204,
      counted: 1201)
    let meals = CheckedFile(path: "-", kind: .meals, encoding: .utf8, separator: "\t", lines: 1, counted: 1)
    #expect(
      closing([ledger], errors: 3, warnings: 1)
        == "achats-2026.csv : 3 erreurs, 1 avertissement sur 1 204 lignes (UTF-8, séparateur « ; », virgule décimale)\n"
    )
    #expect(
      closing([meals], errors: 0, warnings: 0)
        == "entrée standard : aucune erreur sur 1 ligne (UTF-8, séparateur tabulation)\n")
    #expect(
      closing([ledger, meals], errors: 0, warnings: 2)
        == "2 fichiers : 2 avertissements sur 1 205 lignes (UTF-8, séparateurs « ; » et tabulation, virgule décimale)\n"
    )
    #expect(
      closing([CheckedFile(path: "vide.csv")], errors: 1, warnings: 0) == "vide.csv : 1 erreur sur 0 ligne\n")
  }
}

@Suite("Diagnostics for programs")
struct DiagnosticDataTests {
  private let report = CheckReport(
    files: [
      CheckedFile(
        path: "achats \"2026\".csv", kind: .purchases, encoding: .utf8, separator: ";", decimal: .comma, lines: 40,
        counted: 39),
      CheckedFile(path: "vide.csv"),
    ],
    diagnostics: [misspeltFamily(), warning, Diagnostic(.emptyFile, at: Place(path: "vide.csv"))],
    counts: DiagnosticCounts(errors: 5, warnings: 1), hidden: 3)

  @Test("JSON is valid under the documented schema and carries Validata's keys beside ours")
  func json() throws {
    let text = DiagnosticJSON.text(report)
    let url = ProjectFolder.root.appendingPathComponent("docs/reference/check.schema.json")
    #expect(try JSONSchema(Data(contentsOf: url)).problems(of: text) == [])

    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let first = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    #expect(first["code"] as? String == "E104")
    #expect(first["rowNumber"] as? Int == 16)
    #expect(first["fieldNumber"] as? Int == 6)
    #expect(first["fieldName"] as? String == "famille_produits")
    #expect(first["cell"] as? String == "FRUIT_ET_LEGUMES")
    #expect(first["type"] as? String == "constraint-error")
    #expect(first["line"] as? Int == 17)
    #expect(object["counts"] as? [String: Int] == ["errors": 5, "warnings": 1, "lines": 40, "files": 2, "hidden": 3])
  }

  @Test("every code has a type that the schema lists", arguments: DiagnosticCode.allCases)
  func types(code: DiagnosticCode) throws {
    let url = ProjectFolder.root.appendingPathComponent("docs/reference/check.schema.json")
    let schema = try String(contentsOf: url, encoding: .utf8)
    #expect(schema.contains("\"\(ValidataType(code).rawValue)\""))
  }

  @Test("GitHub's commands are one line each, whatever a path or cell holds")
  func github() {
    let text = DiagnosticGitHub.text([misspeltFamily(path: "a:b,c%\n.csv"), warning])
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("::error file=a%3Ab%2Cc%25%0A.csv,line=17,col=23,title=E104::«") == true)
    #expect(lines.first?.hasSuffix("(egalim explain E104)") == true)
    #expect(lines.last?.hasPrefix("::warning file=achats-2026.csv,line=2,col=5,title=W101::") == true)
    let cell = Diagnostic(.unknownFamily(nearest: nil), at: Place(path: "a.csv"), cell: "100 %::a,b")
    #expect(DiagnosticGitHub.text([cell]).hasPrefix("::error file=a.csv,title=E104::«\u{A0}100 %25::a,b\u{A0}»"))
  }

  @Test("what a collector holds becomes the report, the hidden ones counted")
  func collected() {
    var collector = DiagnosticCollector(limit: 1)
    collector.record(misspeltFamily())
    collector.record(warning)
    let report = CheckReport(files: [], found: collector)
    #expect(report.diagnostics.count == 1)
    #expect(report.counts.total == 2)
    #expect(report.hidden == 1)
  }
}
