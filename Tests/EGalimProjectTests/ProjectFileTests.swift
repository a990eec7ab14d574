import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimProject

/// What `egalim.json` says, and all that can be wrong with it.
struct ProjectFileTests {
  @Test("Every member")
  func whole() throws {
    let file = ProjectFile(
      Array(
        #"""
        {
          "$schema": ".egalim/project.schema.json",
          "comment": "Deux écoles",
          "canteens": "cantines.csv",
          "ledgers": ["achats/", "/srv/lycée.xlsx"],
          "meals": "repas.csv",
          "year": 2026,
          "targets": [{ "share": "bio", "percent": 30, "year": 2027 }, { "share": "local", "percent": 50, "year": 2030 }]
        }
        """#.utf8), path: "../egalim.json")
    #expect(file.diagnostics == [])
    let project = try #require(file.project)
    #expect(project.canteens?.text == "cantines.csv")
    #expect(project.canteens?.place == Place(path: "../egalim.json", line: 4, column: 15, fieldName: "canteens"))
    #expect(project.ledgers.map { $0.resolved(in: "../") } == ["../achats/", "/srv/lycée.xlsx"])
    #expect(project.meals?.text == "repas.csv" && project.year == 2026)
    #expect(project.targets.map(\.figure.name) == ["valeur_bio", "local"])
    #expect(project.targets.map(\.goal) == [30, 50] && project.targets.map(\.year) == [2027, 2030])
  }

  @Test("A lone ledger needs no list, and null says nothing")
  func short() throws {
    let text = #"{"ledgers": "achats.csv", "canteens": null, "meals": null, "year": null, "targets": null}"#
    let project = try #require(ProjectFile(Array(text.utf8), path: "egalim.json").project)
    #expect(project.ledgers.map(\.text) == ["achats.csv"])
    #expect(project.canteens == nil && project.meals == nil && project.year == nil && project.targets.isEmpty)
  }

  static let wrong: [(text: String, found: [String])] = [
    ("", ["E701 1:1"]), ("[]", ["E705 1:1"]), ("{}", ["E708 1:1"]), ("12", ["E705 1:1"]),
    (#"{"ledgers": []}"#, ["E708 1:13 ledgers"]), (#"{"ledgers": null}"#, ["E705 1:13 ledgers"]),
    (#"{"ledgers": {"a": 1}}"#, ["E705 1:13 ledgers"]), (#"{"ledgers": ["a", 3]}"#, ["E705 1:19 ledgers[2]"]),
    (#"{"ledgers": ["a"], "cantines": "c.csv"}"#, ["E703 1:20 cantines"]),
    (#"{"ledgers": ["a"], "ledgers": ["b"]}"#, ["E704 1:20 ledgers"]),
    (#"{"ledgers": ["a"], "year": "2026"}"#, ["E705 1:28 year"]),
    (#"{"ledgers": ["a"], "year": 2026.0}"#, ["E706 1:28 year"]),
    (#"{"ledgers": ["a"], "year": 2006}"#, ["E707 1:28 year"]),
    (#"{"ledgers": ["a"], "year": 99999}"#, ["E706 1:28 year"]),
    (#"{"ledgers": ["a"], "year": 1e3}"#, ["E706 1:28 year"]), (#"{"ledgers": ["-"]}"#, ["E712 1:14 ledgers[1]"]),
    (#"{"ledgers": [""]}"#, ["E712 1:14 ledgers[1]"]), (#"{"ledgers": ["achats\notes"]}"#, ["E712 1:14 ledgers[1]"]),
    (#"{"ledgers": ["achats\2026"]}"#, ["E701 1:21"]),
    (#"{"ledgers": ["a"], "canteens": ["c.csv"]}"#, ["E705 1:32 canteens"]),
    (#"{"ledgers": ["a"], "targets": {"share": "bio"}}"#, ["E705 1:31 targets"]),
    (#"{"ledgers": ["a"], "targets": ["bio"]}"#, ["E705 1:32 targets[1]"]),
    (#"{"ledgers": ["a"], "targets": [{"share": "bio"}]}"#, ["E708 1:32 targets[1]", "E708 1:32 targets[1]"]),
    (
      #"{"ledgers": ["a"], "targets": [{"share": "biio", "percent": 0, "year": 27}]}"#,
      ["E709 1:42 targets[1].share", "E706 1:61 targets[1].percent", "E706 1:72 targets[1].year"]
    ),
    (
      #"{"ledgers": ["a"], "targets": [{"share": "bio", "percent": 101, "year": 2027, "an": 1}]}"#,
      ["E706 1:60 targets[1].percent", "E703 1:79 targets[1].an"]
    ),
    (
      #"{"ledgers": ["a"], "targets": [{"share":"bio","percent":3,"year":2027},{"share":"valeur_bio","percent":4,"year":2027}]}"#,
      ["E710 1:72 targets[2]"]
    ),
    ("{\"ledgers\": ['a'],\n \"yeer\": 2026, // an\n}", ["E701 1:14", "E703 2:2 yeer", "E701 2:14", "E701 2:16"]),
    (String(repeating: "[", count: 20), ["E702 1:17"]),
  ]

  @Test("All that is wrong, each at its place", arguments: wrong)
  func told(_ text: String, _ found: [String]) {
    let file = ProjectFile(Array(text.utf8), path: "egalim.json")
    #expect(file.project == nil)
    let told = file.diagnostics.map { diagnostic in
      let place = diagnostic.place
      return "\(diagnostic.code.rawValue) \(place.line ?? 0):\(place.column ?? 0)"
        + (place.fieldName.map { " " + $0 } ?? "")
    }
    #expect(told.sorted() == found.sorted())
  }

  @Test(
    "The name that was meant",
    arguments: [
      ("cantines", "canteens"), ("Registres", "ledgers"), ("achats", "ledgers"), ("repas", "meals"), ("année", "year"),
      ("objectifs", "targets"), ("canteen", "canteens"), ("ledger", "ledgers"), ("mealz", "meals"), ("zzzzz", nil),
    ] as [(String, String?)])
  func suggestions(_ name: String, _ meant: String?) {
    let file = ProjectFile(Array("{\"ledgers\": [\"a\"], \"\(name)\": 1}".utf8), path: "egalim.json")
    guard case .unknownProjectMember(let nearest, _) = file.diagnostics.first?.finding else {
      Issue.record("\(file.diagnostics)")
      return
    }
    #expect(nearest == meant)
  }

  @Test("A share is named as people write it, and a year that is none is told the years of the law's rules")
  func words() throws {
    let target = #"{"share":"bio","percent":3,"year":2027}"#
    let twice = ProjectFile(
      Array(#"{"ledgers": ["a"], "targets": [\#(target), \#(target)]}"#.utf8), path: "egalim.json")
    #expect(twice.diagnostics.map(\.cell) == ["bio"])
    for text in ["2026.0", "99999", "0"] {
      let file = ProjectFile(Array(#"{"ledgers": ["a"], "year": \#(text)}"#.utf8), path: "egalim.json")
      let years = Regulation.knownYears
      #expect(
        file.diagnostics.map(\.finding) == [.projectNumberOutOfRange(low: years.lowerBound, high: years.upperBound)])
    }
  }

  @Test("A file beyond any project's is not taken apart")
  func huge() {
    let file = ProjectFile([UInt8](repeating: 0x20, count: ProjectFile.sizeLimit + 1), path: "egalim.json")
    #expect(file.diagnostics.map(\.code) == [.projectTooLarge])
  }

  @Test("What is written is read back", arguments: 1...20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let figures = Figure.all.filter(\.canBeGoal)
    let names = ["a.csv", "achats/", "l'été \"26\".xlsx", "C:\\x", "é/ü"]
    for _ in 0..<50 {
      func name() -> String { names[random.below(names.count)] }
      var targets: [OwnTarget] = []
      for year in 2027..<(2027 + random.below(4)) {
        let figure = figures[random.below(figures.count)]
        targets += [OwnTarget(figure, goal: 1 + random.below(100), year: year)].compactMap(\.self)
      }
      let text = ProjectText(
        canteens: random.oneIn(2) ? name() : nil, ledgers: (0...random.below(5)).map { _ in name() },
        meals: random.oneIn(2) ? name() : nil, year: random.oneIn(2) ? 2022 + random.below(6) : nil, targets: targets)
      let file = ProjectFile(Array(text.json.utf8), path: "egalim.json")
      #expect(file.diagnostics == [])
      let project = try #require(file.project)
      #expect(project.canteens?.text == text.canteens && project.meals?.text == text.meals)
      #expect(project.ledgers.map(\.text) == text.ledgers && project.year == text.year)
      #expect(project.targets == text.targets)
    }
  }
}
