import Testing

@testable import CommandLineKit

@Suite("Reading a command line")
struct ArgumentParserTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    var arguments: [String]
    var expected: WeighOptions

    init(_ arguments: [String], _ change: (inout WeighOptions) -> Void) {
      self.arguments = arguments
      expected = WeighOptions()
      expected.paths = ["a.csv"]
      change(&expected)
    }

    var testDescription: String { arguments.joined(separator: " ") }
  }

  static let readings: [Reading] = [
    Reading(["a.csv"]) { _ in },
    // Long names, both languages, both ways to give a value.
    Reading(["--year", "2026", "a.csv"]) { $0.year = 2026 },
    Reading(["--annee=2026", "a.csv"]) { $0.year = 2026 },
    Reading(["a.csv", "--year", "+2026"]) { $0.year = 2026 },
    Reading(["--year=2000", "a.csv"]) { $0.year = 2000 },
    Reading(["--year=2100", "a.csv"]) { $0.year = 2100 },
    // Letters.
    Reading(["-f", "json", "a.csv"]) { $0.format = .json },
    Reading(["-fjson", "a.csv"]) { $0.format = .json },
    Reading(["-f=json", "a.csv"]) { $0.format = .json },
    Reading(["-sq", "a.csv"]) {
      $0.isStrict = true
      $0.isQuiet = true
    },
    Reading(["-sqfjson", "a.csv"]) {
      $0.isStrict = true
      $0.isQuiet = true
      $0.format = .json
    },
    Reading(["-so", "x", "a.csv"]) {
      $0.isStrict = true
      $0.output = "x"
    },
    // The last value wins, repeatable options gather.
    Reading(["-fjson", "--format=text", "a.csv"]) { $0.format = .text },
    Reading(["--ignore", "W1", "a.csv", "--ignorer=W2", "--ignore", "W1"]) { $0.ignored = ["W1", "W2", "W1"] },
    // Synonyms and readers.
    Reading(["--format", "texte", "a.csv"]) { $0.format = .text },
    Reading(["--unite", "kilogrammes", "a.csv"]) { $0.unit = .kilograms },
    Reading(["--jour", "mardi", "a.csv"]) { $0.day = Day("mardi") },
    // Values that start with a dash are attached, or a lone dash.
    Reading(["--max=-5", "a.csv"]) { $0.limit = -5 },
    Reading(["--title=--strict", "a.csv"]) { $0.title = "--strict" },
    Reading(["-o", "-", "a.csv"]) { $0.output = "-" },
    Reading(["-o-", "a.csv"]) { $0.output = "-" },
    Reading(["--output", "-", "a.csv"]) { $0.output = "-" },
    // Values may be empty or hold further signs.
    Reading(["--title=", "a.csv"]) { $0.title = "" },
    Reading(["--title", "", "a.csv"]) { $0.title = "" },
    Reading(["--title=a=b", "a.csv"]) { $0.title = "a=b" },
    Reading(["--title=\u{301}a", "a.csv"]) { $0.title = "\u{301}a" },
    // Arguments: a lone dash, after the end of options, mixed with options.
    Reading(["-"]) { $0.paths = ["-"] },
    Reading(["--", "--year", "-s", "--", "-"]) { $0.paths = ["--year", "-s", "--", "-"] },
    Reading(["a", "-s", "b", "--", "-c"]) {
      $0.paths = ["a", "b", "-c"]
      $0.isStrict = true
    },
    Reading([""]) { $0.paths = [""] },
    // What help keeps silent about still works.
    Reading(["--secret", "a.csv"]) { $0.secret = true },
  ]

  @Test(arguments: readings)
  func reads(_ reading: Reading) throws {
    guard case .root(let options) = try ArgumentParser(WeighCommand.spec).parse(reading.arguments) else {
      Issue.record("a page was asked for")
      return
    }
    #expect(options == reading.expected)
  }

  static let refusals: [([String], UsageError)] = [
    ([], .missingPositional(name: "CHEMIN")),
    (["--anne", "2026"], .unknownOption(name: "--anne", nearest: ["--annee"])),
    (["--anne=2026"], .unknownOption(name: "--anne", nearest: ["--annee"])),
    (["--out", "x"], .unknownOption(name: "--out", nearest: ["--output"])),
    (["--STRICT"], .unknownOption(name: "--STRICT", nearest: ["--strict"])),
    (["-year", "2026"], .unknownOption(name: "-year", nearest: ["--year"])),
    (["--secre"], .unknownOption(name: "--secre", nearest: [])),
    (["--zzzzzz"], .unknownOption(name: "--zzzzzz", nearest: [])),
    (["--=x"], .unknownOption(name: "--", nearest: [])),
    (["---"], .unknownOption(name: "---", nearest: [])),
    (["-z"], .unknownOption(name: "-z", nearest: [])),
    (["-5"], .unknownOption(name: "-5", nearest: [])),
    (["-sz"], .unknownOption(name: "-z", nearest: [])),
    (["--year"], .missingValue(option: "--year", valueName: "AAAA")),
    (["--annee", "--strict"], .missingValue(option: "--annee", valueName: "AAAA")),
    (["--max", "-5"], .missingValue(option: "--max", valueName: "N")),
    (["a", "--ignore", "--", "b"], .missingValue(option: "--ignore", valueName: "CODE")),
    (["-f"], .missingValue(option: "-f", valueName: "FORMAT")),
    (["-sf"], .missingValue(option: "-f", valueName: "FORMAT")),
    (["--strict=1"], .unexpectedValue(option: "--strict", text: "1")),
    (["--strict="], .unexpectedValue(option: "--strict", text: "")),
    (["-s=1"], .unexpectedValue(option: "-s", text: "1")),
    (["--help=weigh"], .unexpectedValue(option: "--help", text: "weigh")),
    (["-h=1"], .unexpectedValue(option: "-h", text: "1")),
    (["--format", "jsn"], .badChoice(name: "--format", text: "jsn", choices: ["text", "json"], nearest: ["json"])),
    (["-fTEXT"], .badChoice(name: "-f", text: "TEXT", choices: ["text", "json"], nearest: ["text"])),
    (["-f="], .badChoice(name: "-f", text: "", choices: ["text", "json"], nearest: [])),
    (["--annee", "1999"], .badNumber(name: "--annee", text: "1999", bounds: 2000...2100)),
    (["--year", "2101"], .badNumber(name: "--year", text: "2101", bounds: 2000...2100)),
    (["--year", "2026.0"], .badNumber(name: "--year", text: "2026.0", bounds: 2000...2100)),
    (["--year", " 2026"], .badNumber(name: "--year", text: " 2026", bounds: 2000...2100)),
    (["--year="], .badNumber(name: "--year", text: "", bounds: 2000...2100)),
    (["--year", "٢٠٢٦"], .badNumber(name: "--year", text: "٢٠٢٦", bounds: 2000...2100)),
    (
      ["--max", "9223372036854775808"],
      .badNumber(name: "--max", text: "9223372036854775808", bounds: Int.min...Int.max)
    ),
    (["--year", "x", "--year", "2026"], .badNumber(name: "--year", text: "x", bounds: 2000...2100)),
    (["--jour", "dimanche"], .badValue(name: "--jour", text: "dimanche", expected: "un jour comme mardi")),
  ]

  @Test(arguments: refusals)
  func refuses(_ arguments: [String], _ expected: UsageError) {
    #expect(throws: expected) { try ArgumentParser(WeighCommand.spec).parse(arguments) }
  }

  @Test(arguments: [
    (["carrot"], UsageError.missingOption(name: "--bed", valueName: "NOM")),
    (["--bed=1"], .missingPositional(name: "GRAINE")),
    (["--bed=1", "bean", "ici", "là"], .unexpectedPositional(text: "là")),
    (["--bed=1", "ben"], .badChoice(name: "GRAINE", text: "ben", choices: ["carrot", "bean"], nearest: ["bean"])),
  ])
  func refusesArgumentsOfFixedNumber(_ arguments: [String], _ expected: UsageError) {
    #expect(throws: expected) { try ArgumentParser(SowCommand.spec).parse(arguments) }
  }

  @Test(arguments: [
    (["carotte", "--planche", "nord"], SowOptions.Crop.carrot, String?.none),
    (["bean", "--bed=nord", "jardin"], .bean, "jardin"),
  ])
  func placesArgumentsInOrder(_ arguments: [String], _ crop: SowOptions.Crop, _ place: String?) throws {
    guard case .root(let options) = try ArgumentParser(SowCommand.spec).parse(arguments) else {
      Issue.record("a page was asked for")
      return
    }
    #expect(options.crop == crop)
    #expect(options.place == place)
    #expect(options.bed == "nord")
  }

  @Test(arguments: [
    (["-h"], StandardOption.shortHelp), (["--help"], .longHelp), (["--aide"], .longHelp), (["--version"], .version),
    (["-sh"], .shortHelp), (["a", "--strict", "--help", "--unknown"], .longHelp),
  ])
  func findsPages(_ arguments: [String], _ expected: StandardOption) throws {
    guard case .page(let option) = try ArgumentParser(WeighCommand.spec).parse(arguments) else {
      Issue.record("no page was asked for")
      return
    }
    #expect(option == expected)
  }

  @Test("After the end of options, any text is an argument as it stands", arguments: 0..<200)
  func keepsArgumentsAfterTheEndOfOptions(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let texts = (0...Int.random(in: 0...4, using: &random)).map { _ in random.text() }
    guard case .root(let options) = try ArgumentParser(WeighCommand.spec).parse(["--"] + texts) else {
      Issue.record("a page was asked for")
      return
    }
    #expect(options.paths == texts)
  }

  @Test("An attached value is taken as it stands", arguments: 0..<200)
  func keepsAttachedValues(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let text = random.text()
    guard case .root(let options) = try ArgumentParser(WeighCommand.spec).parse(["--title=\(text)", "a"]) else {
      Issue.record("a page was asked for")
      return
    }
    #expect(Array(options.title.utf8) == Array(text.utf8))
  }
}
