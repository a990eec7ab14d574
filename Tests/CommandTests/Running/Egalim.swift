import Foundation
import TestSupport

/// A place in which the built command runs as a user would run it: an empty folder that shows the fixtures as `Fixtures`.
///
/// Paths stay relative, so what the command prints does not depend on where the project lies.
struct Egalim {
  /// The day that stands in for the clock in every recorded run.
  static let today = "2026-11-15"

  /// Where the command runs and leaves its files.
  let folder: TemporaryFolder
  private var runner: CommandRunner

  init(environment: [String: String] = [:], limitInSeconds: Int = 60) throws {
    folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      at: folder.url.appendingPathComponent("Fixtures"), withDestinationURL: ProjectFolder.fixtures)
    runner = try CommandRunner()
    runner.directory = folder.path
    runner.limitInSeconds = limitInSeconds
    runner.environment.merge(environment) { _, own in own }
  }

  /// Runs the command with these words after `egalim`, separated by single spaces (no word here needs a space).
  func run(_ line: String, input: [UInt8]? = nil) throws -> CommandResult {
    try runner.run(Self.words(line), input: input)
  }

  /// Runs the command with these words, some of which hold spaces.
  func run(words: [String], input: [UInt8]? = nil) throws -> CommandResult {
    try runner.run(words, input: input)
  }

  /// The arguments of a line; a command that knows the clock is told what day it is.
  static func words(_ line: String) -> [String] {
    let words = unquoted(line)
    let needsClock = clockReaders.contains(words.first ?? "")
    let isSettled = !Set(words).isDisjoint(with: ["-h", "--help", "--aide", "--today", "--aujourdhui"])
    return needsClock && !isSettled ? words + ["--today", today] : words
  }

  /// The commands that ask what day it is.
  private static let clockReaders: Set<String> = [
    "check", "report", "declare", "lines", "territory", "verifier", "rapport", "declarer", "lignes", "territoire",
    "compare", "comparer",
    "duplicates", "doublons", "convert", "convertir",
    "status", "etat",
  ]

  /// The words of a line as a shell cuts them, as far as single quotes go.
  private static func unquoted(_ line: String) -> [String] {
    let pieces = line.split(separator: "'", omittingEmptySubsequences: false)
    var words: [String] = [""]
    for (index, piece) in pieces.enumerated() {
      if index.isMultiple(of: 2) {
        let parts = piece.split(separator: " ", omittingEmptySubsequences: false)
        words[words.count - 1] += parts[0]
        words += parts.dropFirst().map(String.init)
      } else {
        words[words.count - 1] += piece
      }
    }
    return words.filter { !$0.isEmpty }
  }

  /// Copies a folder of the fixtures into the folder, under its own name.
  func copyFixture(_ path: String) throws {
    let source = URL(fileURLWithPath: ProjectFolder.fixture(path))
    try FileManager.default.copyItem(at: source, to: folder.url.appendingPathComponent(source.lastPathComponent))
  }

  /// The files that runs left in the folder, by path, sorted; the fixtures are not among them.
  func writtenFiles() throws -> [String] {
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [] }
    return paths.compactMap { $0 as? String }.filter { path in
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: folder.path(path), isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }
}

/// The files of the demo, as options write them.
enum Demo {
  static let purchases = "Fixtures/demo/achats"
  static let canteens = "--canteens Fixtures/demo/cantines.csv"
  static let meals = "--meals Fixtures/demo/repas.csv"
  static let everything = "\(purchases) \(canteens) \(meals)"
  /// The school canteen of the story.
  static let village = "--canteen 21050118700012"
}

/// The files of the small fixtures, as options write them.
enum Small {
  static let purchases = "Fixtures/layouts/achats_siret/virgule.csv"
  static let canteens = "--canteens Fixtures/layouts/cantines.csv"
  static let faulty = "Fixtures/layouts/registre-a-corriger.csv"
}

/// Ledgers that hold the same lines.
enum Overlapping {
  static let folder = "Fixtures/overlaps"
  static let year = "\(folder)/annee.csv"
  static let january = "\(folder)/janvier.csv"
  static let march = "\(folder)/mars-grossiste.csv"
  static let others = "\(folder)/divers.csv"
}

/// Ledgers with the numbers and dates of other programs.
enum Dialects {
  private static let folder = "Fixtures/dialects"
  /// French numbers and dates of many forms; the column settles those that say too little.
  static let excel = "\(folder)/export-excel.csv"
  /// Amounts and dates that nothing settles.
  static let open = "\(folder)/a-trancher.csv"
}

/// Ledgers in workbooks.
enum Workbooks {
  static let folder = "Fixtures/workbook-ledgers"
  /// A sheet with titles, remarks, hidden rows, formulas and faults.
  static let remarks = "\(folder)/remarques.xlsx"
  /// Two months, a sheet of notes and a hidden one.
  static let months = "\(folder)/mois.xlsx"
  /// Purchases, canteens and meals on a sheet each.
  static let whole = "\(folder)/complet.xlsx"
  /// Workbooks in the layout of the platform's tracking workbook.
  static let tracking = "Fixtures/tracking-workbook"
  /// Workbooks that the platform takes or refuses.
  static let platform = "Fixtures/platform-workbooks"
}
