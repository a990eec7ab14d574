import EGalim
import EGalimProject

/// What a project gives a command, its paths as seen from where the command runs.
struct ProjectSettings: Sendable {
  /// The project's file, as people are told.
  let file: String
  /// The project's folder with its final slash; empty for the current one.
  let folder: String
  /// The canteen list; nil without one.
  var canteens: String?
  /// The ledgers.
  var ledgers: [String]
  /// The meals file; nil without one.
  var meals: String?
  /// What the project's file names, whether it is there or not.
  var named: Set<ProjectMember> = []
  /// The year; nil for the latest that is found.
  var year: Int?
  /// What the territory has set itself beside the law.
  var targets: [OwnTarget]

  /// Whether the canteens, ledgers and meals of a request are the project's, none given by an option.
  func isSource(of request: BookRequest) -> Bool {
    request.paths == ledgers && request.canteens == canteens && request.meals == meals
  }
}
