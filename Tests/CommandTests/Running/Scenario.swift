import TestSupport
import Testing

/// Commands run one after the other in one folder, recorded with all that they print and write.
struct Scenario: Sendable, CustomTestStringConvertible {
  /// The golden file's name, without its end.
  let name: String
  let lines: [String]
  var environment: [String: String] = [:]
  /// The folder of the fixtures of which the run begins with a copy, under its own name.
  var beginning: String?

  init(_ name: String, _ lines: String..., environment: [String: String] = [:], beginning: String? = nil) {
    self.beginning = beginning
    self.name = name
    self.lines = lines
    self.environment = environment
  }

  var testDescription: String { name }

  /// Runs the commands and holds what they did against `Fixtures/golden`.
  func expectAsRecorded() throws {
    let egalim = try Egalim(environment: environment)
    var given: [String: [UInt8]] = [:]
    if let beginning {
      try egalim.copyFixture(beginning)
      for file in try egalim.writtenFiles() { given[file] = try egalim.folder.read(file) }
    }
    var transcript: [UInt8] = []
    for line in lines {
      let result = try egalim.run(line)
      transcript += commandLine(line)
      transcript += Array("[sortie \(result.status)]\n".utf8)
      transcript += Self.section("sortie standard", result.stdout)
      transcript += Self.section("sortie d'erreur", result.stderr)
    }
    for file in try egalim.writtenFiles() {
      let bytes = try egalim.folder.read(file)
      if file.hasSuffix(".egalim/project.schema.json") {
        // Another test holds it against the published schema.
        transcript += Array("[fichier \(file)]\n".utf8)
      } else if given[file] != bytes {
        transcript += Self.section("fichier \(file)", bytes)
      }
    }
    try GoldenFile("golden/\(name).txt").expect(transcript)
  }

  private func commandLine(_ line: String) -> [UInt8] {
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let words = settings + ["egalim"] + Egalim.words(line)
    return Array("$ \(words.joined(separator: " "))\n".utf8)
  }

  /// A headed part; an empty one is left out, and a last line without its end is said to be one.
  private static func section(_ title: String, _ bytes: [UInt8]) -> [UInt8] {
    guard let last = bytes.last else { return [] }
    let end = last == 0x0A ? "" : "\n[sans fin de ligne]\n"
    return Array("[\(title)]\n".utf8) + bytes + Array(end.utf8)
  }
}
