import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// What commands take that read ledgers: which files, how they are written, what is not to be told.
struct LedgerOptions: Sendable {
  var paths: [String] = []
  var canteens: String?
  var meals: String?
  /// The canteens asked for, as they were typed; none for all.
  var only: [String] = []
  var sheet: String?
  var encoding: EncodingRequest?
  var decimalMark: DecimalMark?
  var dateOrder: DateOrder?
  var dedupes = false
  var ignored: [String] = []
  var jobs: Int?
  var today: CivilDate?
  /// What was set beside the law, as it was asked for.
  var ownTargets: [AskedTarget] = []
  /// The project that the files are of; nil where paths were given.
  var project: ProjectSettings?

  /// The files to read, as they were asked for.
  ///
  /// - Parameters:
  ///   - ignoring: the warnings that `ignored` comes to.
  ///   - limit: how many diagnostics are shown on the way.
  ///   - findsDuplicates: whether lines that repeat an earlier one are searched for.
  /// - Returns: what the books of a command are read from.
  func request(ignoring: Set<DiagnosticCode>, limit: Int = 20, findsDuplicates: Bool = false) -> BookRequest {
    var request = BookRequest(
      paths: paths, canteens: canteens, meals: meals, sheet: sheet, encoding: encoding, decimalMark: decimalMark,
      dateOrder: dateOrder, ignoring: ignoring, limit: limit, findsDuplicates: findsDuplicates, dedupes: dedupes,
      jobs: jobs)
    request.project = project
    return request
  }

  /// What was set beside the law, by the project and then by what was asked for, which replaces it figure by figure and
  /// year by year; a target without a year is of that one. Nil once it was said which two contradict each other.
  func ownTargets(in year: Int, _ session: inout Session) -> [OwnTarget]? {
    let asked = ownTargets.compactMap { $0.target(in: year) }
    for (index, target) in asked.enumerated() {
      guard let other = asked[..<index].first(where: target.contradicts) else { continue }
      session.stop(TargetOption.contradiction(other, target), .usage)
      return nil
    }
    return (project?.targets ?? []) + asked
  }
}
