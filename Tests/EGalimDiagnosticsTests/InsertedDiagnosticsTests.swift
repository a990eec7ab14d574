import EGalimDiagnostics
import TestSupport
import Testing

/// What is found out about lines after everything else, and must stand among it as if it had been found in time.
struct InsertedDiagnosticsTests {
  private func at(_ record: Int, _ finding: Finding, in path: String = "a.csv", times: Int = 1) -> Diagnostic {
    Diagnostic(finding, at: Place(path: path, line: 2 * record, rowNumber: record), occurrences: times)
  }

  private func repeated(_ record: Int, in path: String = "a.csv") -> Diagnostic {
    at(record, .duplicateLine(first: "a.csv:2"), in: path)
  }

  @Test func theyStandAfterTheirRecordsOthers() {
    var collector = DiagnosticCollector()
    let given = [at(3, .creditNote), at(3, .impossibleDate), at(5, .creditNote), at(7, .creditNote)]
    for diagnostic in given { collector.record(diagnostic) }
    let aboutFile = Diagnostic(.absentColumns(names: []), at: Place(path: "a.csv"))
    collector.record(aboutFile)
    collector.insert([repeated(2), repeated(3), repeated(6), repeated(7), repeated(9)], inFile: "a.csv")
    #expect(
      collector.diagnostics == [
        aboutFile, repeated(2), given[0], given[1], repeated(3), given[2], repeated(6), given[3], repeated(7),
        repeated(9),
      ])
    #expect(collector.counts == DiagnosticCounts(errors: 1, warnings: 9))
    #expect(collector.hiddenCount == 0)
  }

  @Test func theyOpenAFileOfWhichNothingWasFound() {
    var collector = DiagnosticCollector()
    collector.insert([], inFile: "a.csv")
    #expect(collector.isEmpty)
    collector.insert([repeated(4), repeated(5)], inFile: "a.csv")
    collector.insert([repeated(2, in: "b.csv")], inFile: "b.csv")
    #expect(collector.diagnostics == [repeated(4), repeated(5), repeated(2, in: "b.csv")])
    #expect(collector.paths == ["a.csv", "b.csv"])
  }

  @Test func ignoredOnesAreNowhere() {
    var collector = DiagnosticCollector(ignoring: [.duplicateLine])
    collector.insert([repeated(4)], inFile: "a.csv")
    #expect(collector.isEmpty && collector.counts.total == 0)
  }

  @Test(arguments: [0, 1, 2, 3, 4, 9])
  func aLimitKeepsTheFirst(limit: Int) {
    var all = DiagnosticCollector()
    var few = DiagnosticCollector(limit: limit)
    for record in [2, 4, 4, 6] {
      all.record(at(record, .creditNote))
      few.record(at(record, .creditNote))
    }
    all.insert([repeated(2), repeated(5)], inFile: "a.csv")
    few.insert([repeated(2), repeated(5)], inFile: "a.csv")
    #expect(few.diagnostics == Array(all.diagnostics.prefix(limit)))
    #expect(few.counts == all.counts)
    #expect(few.hiddenCount == max(0, 6 - limit))
  }

  /// Chunks to which something is inserted before they are joined, in any grouping: the same as sorting everything.
  @Test(arguments: 0..<300 as Range<UInt64>)
  func joiningStaysAssociative(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let limit: Int? = random.oneIn(3) ? nil : random.below(9)
    let empty = DiagnosticCollector(ignoring: [.blankRow], limit: limit)
    let findings: [Finding] = [
      .decimalComma, .spacesInList, .trailingSeparators, .blankRow, .impossibleDate, .creditNote,
    ]
    var parts: [DiagnosticCollector] = []
    // In the order of the lines, what was inserted after what was recorded of the same one.
    var sorted = DiagnosticCollector(ignoring: [.blankRow])
    var record = 2
    for _ in 0..<(1 + random.below(5)) {
      var part = empty
      var inserted: [Diagnostic] = []
      for _ in 0..<random.below(8) {
        for _ in 0..<random.below(3) {
          let diagnostic = at(record, random.pick(findings, else: .creditNote), times: 1 + random.below(3))
          part.record(diagnostic)
          sorted.record(diagnostic)
        }
        if random.oneIn(3) {
          inserted.append(repeated(record))
          sorted.record(repeated(record))
        }
        record += 1
      }
      part.insert(inserted, inFile: "a.csv")
      parts.append(part)
    }
    let left = parts.reduce(into: empty) { $0.append($1) }
    let right = parts.reversed().reduce(empty) { joined, part in
      var result = part
      result.append(joined)
      return result
    }
    #expect(left.diagnostics == right.diagnostics)
    #expect(left.counts == right.counts && left.counts == sorted.counts)
    #expect(left == right)
    let expected = sorted.diagnostics
    #expect(left.diagnostics == Array(expected.prefix(limit ?? .max)))
    #expect(left.hiddenCount == sorted.counts.total - left.diagnostics.count)
  }
}
