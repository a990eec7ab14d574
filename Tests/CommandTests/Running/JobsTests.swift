import Foundation
import TestSupport
import Testing

@testable import EGalimTool

/// `--jobs`: how many processors read, which no output shows.
struct JobsTests {
  @Test(
    "No output depends on it",
    arguments: [
      "check \(Small.faulty)", "check \(Demo.everything) --format json", "report \(Demo.everything) --format json",
      "report \(Small.faulty) --by supplier",
      "report \(Demo.everything) --month 2026-10 --by supplier --format json",
      "declare \(Demo.everything) --year 2026 --statement simple --accept-errors",
      "declare Fixtures/demo/achats/2025.csv --statement purchases",
      "duplicates \(Overlapping.folder) \(Demo.purchases) --format json",
      "report \(Overlapping.folder) \(Demo.purchases) --dedupe --format json",
    ])
  func sameOutput(line: String) throws {
    let egalim = try Egalim()
    let usual = try egalim.run(line)
    for jobs in [1, 2, 3, 16, 1024] {
      let result = try egalim.run("\(line) --jobs \(jobs)")
      #expect(result.status == usual.status, "\(jobs)")
      #expect(result.stdout == usual.stdout, "\(jobs)")
      #expect(result.stderr == usual.stderr, "\(jobs)")
    }
  }

  @Test("A number that makes no sense is wrong usage", arguments: ["0", "-1", "1025", "deux", "1.5", ""])
  func badNumber(text: String) throws {
    for command in ["check", "report", "declare", "duplicates"] {
      let result = try Egalim().run(words: [command, Small.purchases, "--jobs=\(text)"])
      #expect(result.status == 2)
      #expect(result.errors.contains("--jobs"))
    }
  }

  @Test("Without it, all the processors that this process may use")
  func available() {
    #expect(ProcessorCount.available == ProcessInfo.processInfo.activeProcessorCount)
  }

  @Test(
    "The kernel's lists are counted",
    arguments: [
      ("0", 1), ("0-1", 2), ("0-3,8,10-11", 7), ("5-5", 1), ("0-1023", 1024), ("", nil), ("-", nil), ("3-1", nil),
      ("0,", nil), ("x", nil), ("0-1-2", nil), ("0-99999", nil),
    ] as [(String, Int?)])
  func lists(text: String, count: Int?) {
    #expect(ProcessorCount.count(inList: text) == count)
  }
}
