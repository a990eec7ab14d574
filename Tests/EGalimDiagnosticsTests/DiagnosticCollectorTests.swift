import EGalimDiagnostics
import TestSupport
import Testing

/// Counting, keeping and joining of diagnostics.
struct DiagnosticCollectorTests {
  private func at(_ line: Int?, _ finding: Finding, in path: String = "a.csv", times: Int = 1) -> Diagnostic {
    Diagnostic(finding, at: Place(path: path, line: line), occurrences: times)
  }

  @Test func diagnosticsStayInOrderWithTheFilesOwnFirst() {
    var collector = DiagnosticCollector()
    let given = [
      at(3, .blankRow), at(5, .impossibleDate), at(2, .creditNote, in: "b.csv"),
      at(nil, .absentColumns(names: ["origine"])),
      at(7, .impossibleDate),
    ]
    for diagnostic in given { collector.record(diagnostic) }
    #expect(collector.diagnostics == [given[3], given[0], given[1], given[4], given[2]])
    #expect(collector.paths == ["a.csv", "b.csv"])
    #expect(collector.counts == DiagnosticCounts(errors: 2, warnings: 3))
    #expect(collector.counts(inFile: "a.csv") == DiagnosticCounts(errors: 2, warnings: 2))
    #expect(collector.counts(inFile: "c.csv") == DiagnosticCounts())
  }

  @Test func theLimitNeverChangesTheCounts() {
    var collector = DiagnosticCollector(limit: 2)
    for line in 2...11 { collector.record(at(line, .impossibleDate)) }
    collector.record(at(nil, .absentColumns(names: ["origine"])))
    #expect(collector.diagnostics.map(\.place.line) == [nil, 2])
    #expect(collector.counts == DiagnosticCounts(errors: 10, warnings: 1))
    #expect(collector.hiddenCount == 9)
    var silent = DiagnosticCollector(limit: -1)
    silent.record(at(2, .blankRow))
    #expect(silent.diagnostics.isEmpty && silent.hiddenCount == 1 && !silent.isEmpty)
  }

  @Test func warningsCanBeIgnoredAndErrorsCannot() {
    var collector = DiagnosticCollector(ignoring: [.blankRow, .impossibleDate])
    #expect(collector.ignoring == [.blankRow])
    collector.record(at(2, .blankRow))
    #expect(collector.isEmpty)
    collector.record(at(3, .impossibleDate))
    #expect(collector.counts == DiagnosticCounts(errors: 1))
  }

  @Test func habitsAreToldOnceAFile() {
    var collector = DiagnosticCollector()
    for line in 2...5 { collector.record(at(line, .decimalComma)) }
    collector.record(at(9, .decimalComma, in: "b.csv", times: 3))
    #expect(collector.diagnostics.map(\.place.line) == [2, 9])
    #expect(collector.diagnostics.map(\.occurrences) == [4, 3])
    #expect(collector.counts == DiagnosticCounts(warnings: 2))
    #expect(collector.hiddenCount == 0)
  }

  @Test func missingFilesAreKnownWhateverIsKept() {
    var collector = DiagnosticCollector(limit: 0)
    collector.record(at(nil, .emptyFile))
    #expect(!collector.hasUnreadableFile)
    collector.record(at(nil, .fileNotFound, in: "b.csv"))
    #expect(collector.hasUnreadableFile)
  }

  /// Chunks gathered apart, joined in any grouping, equal one pass over the whole.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func joiningIsAssociative(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limit: Int? = generator.oneIn(3) ? nil : generator.below(8)
    let empty = DiagnosticCollector(ignoring: [.blankRow], limit: limit)
    let findings: [Finding] = [
      .decimalComma, .spacesInList, .trailingSeparators, .blankRow, .impossibleDate, .creditNote, .fileNotFound,
    ]
    var whole = empty
    var parts = [empty, empty, empty]
    for part in parts.indices {
      for index in 0..<generator.below(12) {
        let line = generator.oneIn(5) ? nil : part * 100 + index
        let path = generator.pick(["a.csv", "b.csv"], else: "")
        let diagnostic = at(
          line, generator.pick(findings, else: .emptyFile), in: path, times: 1 + generator.below(3))
        whole.record(diagnostic)
        parts[part].record(diagnostic)
      }
    }
    func joined(_ first: DiagnosticCollector, _ second: DiagnosticCollector) -> DiagnosticCollector {
      var result = first
      result.append(second)
      return result
    }
    let left = joined(joined(parts[0], parts[1]), parts[2])
    let right = joined(parts[0], joined(parts[1], parts[2]))
    #expect(left == right)
    #expect(left == whole)
    #expect(left.diagnostics == whole.diagnostics)
    #expect(joined(empty, left) == left && joined(left, empty) == left)
  }

  /// A diagnostic recorded through its maker counts and is kept as the diagnostic itself would be; beyond the limit,
  /// for what is ignored and for a habit told already, nothing is made.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func recordingMakesOnlyWhatIsKept(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let limit: Int? = generator.oneIn(3) ? nil : generator.below(6)
    var whole = DiagnosticCollector(ignoring: [.blankRow], limit: limit)
    var lazy = whole
    var made = 0
    let findings: [Finding] = [.decimalComma, .spacesInList, .blankRow, .impossibleDate, .creditNote, .emptyFile]
    for index in 0..<40 {
      let line = generator.oneIn(5) ? nil : index + 1
      let diagnostic = at(
        line, generator.pick(findings, else: .emptyFile), in: generator.pick(["a.csv", "b.csv"], else: ""),
        times: 1 + generator.below(3))
      let path = diagnostic.place.path
      if line != nil, !diagnostic.code.isToldOncePerFile, diagnostic.code != .blankRow {
        let keeps = lazy.keepsMore(inFile: path)
        let isMade = recorded(diagnostic, in: &lazy, made: &made)
        #expect(keeps == isMade)
      } else {
        _ = recorded(diagnostic, in: &lazy, made: &made)
      }
      whole.record(diagnostic)
    }
    #expect(lazy == whole)
    #expect(lazy.diagnostics == whole.diagnostics)
    #expect(lazy.counts == whole.counts && lazy.hiddenCount == whole.hiddenCount)
    if limit == 0 { #expect(made == 0) }
  }

  private func recorded(_ diagnostic: Diagnostic, in collector: inout DiagnosticCollector, made: inout Int) -> Bool {
    let before = made
    collector.record(
      diagnostic.code, inFile: diagnostic.place.path, isAboutFile: diagnostic.place.line == nil,
      occurrences: diagnostic.occurrences
    ) {
      made += 1
      return diagnostic
    }
    return made > before
  }

  @Test func keptDiagnosticsAreThoseOfTheList() {
    var collector = DiagnosticCollector(limit: 3)
    for line in 2...3 { collector.record(at(line, .decimalComma)) }
    collector.record(at(nil, .absentColumns(names: [])))
    for line in 4...9 { collector.record(at(line, .impossibleDate, in: "b.csv")) }
    #expect(Array(collector.kept) == collector.diagnostics)
    #expect(collector.kept.count == 3)
    #expect(collector.diagnostics.map(\.place.line) == [nil, 2, 4])
    #expect(Array(KeptDiagnostics(collector.diagnostics)) == collector.diagnostics)
    #expect(Array(KeptDiagnostics()).isEmpty)
  }
}
