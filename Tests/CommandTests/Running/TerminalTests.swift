import Foundation
import Testing

import TestSupport

/// What a person at a terminal sees: colours, the source line with carets, the closing line.
///
/// `script` (util-linux) makes the terminal; without it there is nothing to test with.
struct TerminalTests {
  static let script = "/usr/bin/script"
  static let hasScript =
    FileManager.default.isExecutableFile(atPath: script) && FileManager.default.fileExists(atPath: "/dev/ptmx")

  /// Runs a line with a terminal for all three streams; both outputs arrive together.
  private func atTerminal(_ line: String, environment: [String: String] = [:]) throws -> String {
    let command = ([try BuiltCommand.path()] + Egalim.words(line)).joined(separator: " ")
    var runner = CommandRunner(executable: Self.script)
    runner.directory = ProjectFolder.root.path
    runner.environment.merge(["TERM": "xterm", "COLUMNS": "80"].merging(environment) { _, own in own }) { $1 }
    let output = try runner.run(["-qec", command, "/dev/null"]).output
    // On a busy machine a run may last until progress is shown; each drawing is erased before the next.
    return output.replacingOccurrences(of: "\r\n", with: "\n")
      .replacingOccurrences(of: "(\r\u{1B}\\[K[^\r\n]*)*\r\u{1B}\\[K", with: "", options: .regularExpression)
  }

  @Test("A diagnostic shows its line, with carets under the text", .enabled(if: hasScript, "no script command"))
  func carets() throws {
    let seen = try atTerminal("check \(Small.faulty)", environment: ["NO_COLOR": "1"])
    let lines = seen.split(separator: "\n").map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("E104") })
    let excerpt = lines[place + 1]
    let carets = lines[place + 2]
    #expect(excerpt.contains("3 │ "))
    let column = try #require(carets.firstIndex(of: "^")).utf16Offset(in: carets)
    let marked = excerpt.utf16.dropFirst(column).prefix(carets.filter { $0 == "^" }.count)
    #expect(String(marked) == "FRUIT_ET_LEGUMES")
  }

  @Test("Colours are for terminals, and never with NO_COLOR", .enabled(if: hasScript, "no script command"))
  func colours() throws {
    for line in ["check \(Small.faulty)", "report \(Demo.everything)", "report \(Demo.everything) \(Demo.village)"] {
      let coloured = try atTerminal(line)
      let plain = try atTerminal(line, environment: ["NO_COLOR": "1"])
      #expect(coloured.contains("\u{1B}["), "\(line)")
      #expect(!plain.contains("\u{1B}"), "\(line)")
      #expect(try atTerminal(line, environment: ["TERM": "dumb"]) == plain, "\(line)")
      let stripped = coloured.replacingOccurrences(of: "\u{1B}\\[[0-9;]*m", with: "", options: .regularExpression)
      #expect(stripped == plain, "\(line)")
    }
  }

  @Test("Machine formats have no colour, even there", .enabled(if: hasScript, "no script command"))
  func machineFormats() throws {
    for line in [
      "check \(Small.faulty) --format json", "check \(Small.faulty) --format github",
      "report \(Demo.everything) --ignore W101 --year 2026 --format json",
    ] {
      #expect(!(try atTerminal(line)).contains("\u{1B}"), "\(line)")
    }
  }

  @Test("When all is well, a terminal is told so", .enabled(if: hasScript, "no script command"))
  func allIsWell() throws {
    let seen = try atTerminal("check \(Small.purchases)", environment: ["NO_COLOR": "1"])
    #expect(seen.contains("virgule.csv"))
    #expect(seen.contains("13\u{A0}lignes"))
    #expect(seen.split(separator: "\n").count == 1)
  }

  @Test("A report is as wide as asked", .enabled(if: hasScript, "no script command"), arguments: [60, 80, 100, 120])
  func width(_ columns: Int) throws {
    let seen = try atTerminal(
      "report \(Demo.everything) --ignore W101 \(Demo.village)",
      environment: ["COLUMNS": "\(columns)", "NO_COLOR": "1"])
    let pageLines = seen.split(separator: "\n").filter { !$0.contains("--year") }
    #expect(pageLines.allSatisfy { $0.unicodeScalars.count <= columns })
  }
}
