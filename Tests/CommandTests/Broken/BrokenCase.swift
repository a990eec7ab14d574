import TestSupport
import Testing

/// One row of `Fixtures/broken/cases.csv`: a command that must find one thing wrong, and where.
///
/// Each file there holds one fault on one of its lines and is named by its code. Some codes have none: E001 is the file
/// that is missing, E002 shows a device (rights would mean nothing to root), and files too large to keep have a recipe.
struct BrokenCase: Sendable, CustomTestStringConvertible {
  /// The code that must appear.
  let code: String
  /// The arguments of `egalim`, to be run in `Fixtures/broken`.
  let arguments: [String]
  /// Where it must appear, as it is printed: `E104.csv:3:63`, a path alone, or what a statement is called.
  let place: String
  /// The exit status.
  let status: Int32
  /// The other codes that the same fault brings along.
  let otherCodes: Set<String>
  /// How its file is made, for one that is too large to be kept; nil for a file that lies in the folder.
  let recipe: BrokenRecipe?

  var testDescription: String { code }

  /// Whether its command checks, and so can answer in JSON.
  var isCheck: Bool { arguments.first == "check" }

  /// Where the cases and their files lie.
  static let folder = ProjectFolder.fixture("broken")

  /// Every case, in the order of the file.
  static func all() throws -> [BrokenCase] {
    let text = String(decoding: try ProjectFolder.fixtureBytes("broken/cases.csv"), as: UTF8.self)
    let rows = text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    guard rows.first == columns else { throw BrokenCaseError.header(rows.first ?? []) }
    return try rows.dropFirst().map(BrokenCase.init)
  }

  private static let columns = ["code", "commande", "place", "statut", "autres", "recette"]

  private init(cells: [String]) throws {
    guard cells.count == Self.columns.count, let status = Int32(cells[3]) else { throw BrokenCaseError.row(cells) }
    guard cells[5].isEmpty || BrokenRecipe(rawValue: cells[5]) != nil else { throw BrokenCaseError.row(cells) }
    code = cells[0]
    arguments = cells[1].split(separator: " ").map(String.init)
    place = cells[2]
    self.status = status
    otherCodes = Set(cells[4].split(separator: " ").map(String.init))
    recipe = BrokenRecipe(rawValue: cells[5])
  }
}

/// What keeps `cases.csv` itself from being read.
enum BrokenCaseError: Error {
  case header([String])
  case row([String])
}
