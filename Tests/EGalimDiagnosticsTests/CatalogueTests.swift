import EGalimDiagnostics
import Testing

/// Every text of the catalogue, for every code.
struct CatalogueTests {
  @Test func codesAreUniqueAndWellFormed() {
    let texts = DiagnosticCode.allCases.map(\.rawValue)
    #expect(Set(texts).count == texts.count)
    for text in texts {
      let scalars = Array(text.unicodeScalars)
      #expect(scalars.count == 4, "\(text)")
      #expect(scalars[0] == "E" || scalars[0] == "W", "\(text)")
      #expect(scalars.dropFirst().allSatisfy { ("0"..."9").contains($0) }, "\(text)")
    }
  }

  @Test func everyCodeHasAFindingOfItsOwn() {
    #expect(Finding.samples.map(\.code) == DiagnosticCode.allCases)
  }

  @Test func codesAndAreasAgree() {
    #expect(DiagnosticArea.allCases.flatMap(\.codes).count == DiagnosticCode.allCases.count)
    #expect(DiagnosticCode.unknownFamily.area == .ledgerCells)
    #expect(DiagnosticCode.blankRow.area == .files)
    #expect(DiagnosticArea.canteenLists.codes.last == .territoriesDisagree)
    #expect(DiagnosticArea.meals.codes.map(\.rawValue) == ["E301", "E302", "W301", "W302", "W303"])
    #expect(DiagnosticCode.negativeMeasure.area == .statements)
    #expect(DiagnosticCode.platformDate.area == .platformImport)
  }

  @Test func severityFollowsTheLetterAndTheConsequence() {
    for code in DiagnosticCode.allCases {
      let counts: Set<Consequence> = [.lineCounts, .fileCounts, .statementWritten]
      #expect((code.severity == .warning) == code.rawValue.hasPrefix("W"), "\(code)")
      #expect((code.severity == .warning) == counts.contains(code.consequence), "\(code)")
    }
  }

  @Test func onlyHabitsAreToldOnceAndOnlyMissingFilesAreUnreadable() {
    #expect(
      DiagnosticCode.allCases.filter(\.isToldOncePerFile).map(\.rawValue) == [
        "W004", "W007", "W101", "W102", "W120", "W121", "W122", "W123", "W722", "W724", "W725",
      ])
    #expect(
      DiagnosticCode.allCases.filter(\.isUnreadableFile).map(\.rawValue) == [
        "E001", "E002", "E022", "E023", "E024", "E711",
      ])
  }

  @Test(arguments: DiagnosticCode.allCases)
  func sentencesAreWellMade(_ code: DiagnosticCode) throws {
    let example = code.example
    for cell in [example.cell, nil, ""] {
      let message = example.finding.message(cell: cell)
      let advice = example.finding.advice(cell: cell)
      for text in [message, advice] {
        expectFrenchTypography(text)
        let first = try #require(text.unicodeScalars.first)
        let startsWithName = ["egalim ", "MSC "].contains { text.hasPrefix($0) }
        #expect(first == "«" || first.properties.isLowercase || startsWithName, "\(code.rawValue): \(text)")
        #expect(!text.hasSuffix("."), "\(code.rawValue): \(text)")
      }
      #expect(message != advice)
    }
  }

  @Test(arguments: DiagnosticCode.allCases)
  func articlesAreComplete(_ code: DiagnosticCode) throws {
    let explanation = code.explanation()
    #expect(explanation.title == code.title())
    #expect(explanation.title.count <= 60 && !explanation.title.hasSuffix("."), "\(explanation.title)")
    for text in [explanation.title, explanation.meaning, explanation.reason, explanation.consequence] {
      let first = try #require(text.unicodeScalars.first)
      #expect(first.properties.isUppercase || first == "«" || first == "É" || ("0"..."9").contains(first), "\(text)")
      expectFrenchTypography(text)
    }
    for sentence in [explanation.meaning, explanation.reason, explanation.consequence, explanation.sourceSentence] {
      #expect(sentence.hasSuffix("."), "\(sentence)")
    }
    #expect(!explanation.source.reference.isEmpty)
    if let right = explanation.right { #expect(right != explanation.wrong) }
  }

  @Test func titlesNameOneCodeEach() {
    let titles = DiagnosticCode.allCases.map { $0.title() }
    #expect(Set(titles).count == titles.count)
  }

  @Test(
    arguments: [
      ("E104", .unknownFamily), ("e104", .unknownFamily), ("w101", .decimalComma), ("E14", nil), ("", nil),
      ("E1044", nil), ("É104", nil),
    ] as [(String, DiagnosticCode?)])
  func codesAreReadAsTyped(_ text: String, _ code: DiagnosticCode?) {
    #expect(DiagnosticCode(text) == code)
  }

  @Test(
    arguments: [
      ("E14", "E014"), ("104", "E104"), ("w11", "W011"), ("E1O4", "E104"), ("X104", "E104"), ("e 104", "E104"),
      ("bonjour", nil), ("", nil), ("E", nil),
    ] as [(String, String?)])
  func theNearestCodeIsFound(_ text: String, _ code: String?) {
    #expect(DiagnosticCode.nearest(to: text)?.rawValue == code)
  }
}

/// Expects no plain space where French wants another blank, and no straight double quotes around words.
///
/// What stands between French quotes may be a cell's own text, and is not judged.
func expectFrenchTypography(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!text.isEmpty, sourceLocation: sourceLocation)
  let words = withoutQuotedText(text)
  for wrong in [" :", " ;", " ?", " !", " %", " €", " »", "« ", "  ", "\n", "\"", "“", "”"] {
    #expect(!words.contains(wrong), "\(wrong) in: \(text)", sourceLocation: sourceLocation)
  }
  for mark in [":", ";", "?", "!", "%", "€"] where words.hasPrefix(mark) {
    Issue.record("begins with \(mark): \(text)", sourceLocation: sourceLocation)
  }
}

/// The text without what stands between French quotes, but with the blanks inside them.
private func withoutQuotedText(_ text: String) -> String {
  let parts = text.split(separator: "«" as Character, omittingEmptySubsequences: false)
  let outside = parts.dropFirst().map { part in
    guard let end = part.firstIndex(of: "»") else { return "«" + part }
    let quoted = part[..<end]
    return "«" + quoted.prefix(1) + quoted.suffix(1) + part[end...]
  }
  return parts[0] + outside.joined()
}
