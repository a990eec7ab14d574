import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimProject
import TabularText

/// A project for files that are there: `egalim init --existing`.
extension InitCommand {
  /// Writes a project's file for what its folder holds.
  static func adopt(_ options: InitOptions, _ session: inout Session) {
    let shown = options.prefix.isEmpty ? "." : options.prefix
    if let file = fileInWay(of: options.prefix) { return session.stop(.fileInPlaceOfFolder(path: file), .file) }
    let survey: ProjectSurvey
    do throws(FileTrouble) {
      survey = try ProjectSurvey(options.prefix)
    } catch {
      if error == .notFound { return session.stop(.noFolderForProject(folder: shown), .file) }
      _ = session.accept([Diagnostic(Finding(error), at: Place(path: shown))], ignoring: [])
      return
    }
    if survey.isCutShort { return session.stop(.tooManyFilesForProject(limit: ProjectSurvey.limit), .usage) }
    guard !survey.ledgers.isEmpty else {
      tellSkipped(survey, options, session)
      return session.stop(.noLedgerForProject(folder: shown), .inputErrors)
    }
    guard let canteens = choose(.canteens, options.canteens, survey.canteens, options, &session),
      let meals = choose(.meals, options.meals, survey.meals, options, &session)
    else { return }
    var project = ProjectText(
      canteens: canteens.path, ledgers: survey.ledgers.map(\.path), meals: meals.path, year: options.year)
    let kept = keep(&project, options)
    guard write(project, [], options, &session) else { return }
    if let path = canteens.path {
      session.tell(.projectFileFound(path: shownPath(path, options), as: .canteens, ledgers: 0))
    }
    for ledger in survey.ledgers {
      session.tell(.projectFileFound(path: options.prefix + ledger.path, as: .ledgers, ledgers: ledger.count))
    }
    if let path = meals.path {
      session.tell(.projectFileFound(path: shownPath(path, options), as: .meals, ledgers: 0))
    }
    tellSkipped(survey, options, session)
    if let kept { session.tell(kept) }
    session.tell(
      .projectMade(
        path: options.prefix + Project.fileName, hasSamples: false, folder: String(options.prefix.dropLast())))
  }

  /// Says which tables are not the project's, and why.
  private static func tellSkipped(_ survey: ProjectSurvey, _ options: InitOptions, _ session: Session) {
    for other in survey.others {
      let reason =
        other.diagnostic.code == .unknownHeader
        ? "ses titres ne sont pas ceux d'un tableau connu" : other.diagnostic.message()
      session.tell(.fileSkipped(path: options.prefix + other.path, reason: reason))
    }
  }

  /// Takes over the year and the targets of the file that is written anew, for nothing in the folder tells them again.
  ///
  /// - Returns: what to tell of it; nil when there is nothing to tell.
  private static func keep(_ project: inout ProjectText, _ options: InitOptions) -> Notice? {
    let path = options.prefix + Project.fileName
    guard options.replaces, (try? PathKind(ofPath: path)) == .file else { return nil }
    let bytes = (try? FileContent.bytes(ofPath: path, atMost: ProjectFile.sizeLimit)) ?? nil
    guard let bytes, let former = ProjectFile(bytes, path: path).project else { return .projectNotKept(path: path) }
    let year = options.year == nil ? former.year : nil
    project.year = options.year ?? former.year
    project.targets = former.targets
    return year == nil && former.targets.isEmpty
      ? nil : .projectKept(path: path, year: year, targets: former.targets.count)
  }

  // MARK: Choosing

  /// The file that was asked for, else the only one found, else none; nil once it was said why not.
  private static func choose(
    _ part: Notice.ProjectPart, _ asked: String?, _ found: [String], _ options: InitOptions, _ session: inout Session
  ) -> (path: String?, Void)? {
    if let asked { return isFit(shownPath(asked, options), for: part, &session) ? (asked, ()) : nil }
    guard found.count < 2 else {
      session.stop(.severalForProject(part: part, paths: found), .usage)
      return nil
    }
    return (found.first, ())
  }

  /// Whether a file that was asked for is what that part of a project takes; false once it was said why not.
  private static func isFit(_ path: String, for part: Notice.ProjectPart, _ session: inout Session) -> Bool {
    let wanted: KnownTable = part == .canteens ? .canteens : .meals
    let contents: Notice.FileContents
    do throws(UnknownContents) {
      let found = try Layout.kind(ofNamed: InputFile(path: path), wanted: wanted).table
      if found == wanted { return true }
      contents = .table(found)
    } catch {
      switch error.diagnostic.finding {
      case .fileUnreadable(.isFolder): contents = .folder
      case .otherTable(let found, _): contents = .table(found)
      case _ where error.diagnostic.code.isUnreadableFile:
        _ = session.accept([error.diagnostic], ignoring: [])
        return false
      default: contents = .unknown(reason: error.diagnostic.message())
      }
    }
    session.stop(.otherFileForProject(path: path, part: part, found: contents), .usage)
    return false
  }

  /// A path of the project's file as seen from where the command runs.
  private static func shownPath(_ path: String, _ options: InitOptions) -> String {
    path.hasPrefix("/") ? path : options.prefix + path
  }
}
