import CommandLineKit
import EGalimDiagnostics
import EGalimProject

extension LedgerOptions {
  /// Takes canteens, ledgers and meals from the project in the current folder or above, where no path was given; an
  /// option that was given wins.
  ///
  /// Commands with paths stay as they are: nothing of a project is applied to them.
  ///
  /// - Parameters:
  ///   - session: where the project is named.
  ///   - readsMeals: whether the command looks at meals.
  /// - Returns: what is wrong with the project; with an error, nothing is to be read.
  /// - Throws: ``UsageError`` when there is neither a path nor a project.
  mutating func takeProject(_ session: Session, readsMeals: Bool = true) throws(UsageError) -> [Diagnostic] {
    guard paths.isEmpty else { return [] }
    guard let folder = ProjectSearch.folder() else {
      throw .custom(problem: Notice.neitherPathNorProject.text(), remedy: "")
    }
    var replaced: Set<ProjectMember> = []
    if canteens != nil { replaced.insert(.canteens) }
    if meals != nil || !readsMeals { replaced.insert(.meals) }
    let reading = ProjectReading(file: folder + Project.fileName, besides: replaced)
    if let settings = reading.settings {
      session.tell(.projectRead(path: settings.file))
      paths = settings.ledgers
      canteens = canteens ?? settings.canteens
      meals = meals ?? settings.meals
      project = settings
    }
    return reading.diagnostics
  }

  /// The same, telling what is wrong with the project; false when nothing is to be read.
  mutating func takeProject(
    _ session: inout Session, ignoring: Set<DiagnosticCode> = [], readsMeals: Bool = true
  ) throws(UsageError) -> Bool {
    session.accept(try takeProject(session, readsMeals: readsMeals), ignoring: ignoring)
  }

  /// Takes the canteen list of the project that is around, if any, for a command that reads no ledger; false when the
  /// project is wrong.
  mutating func takeProjectList(_ session: inout Session, ignoring: Set<DiagnosticCode>) -> Bool {
    guard paths.isEmpty, canteens == nil, let folder = ProjectSearch.folder() else { return true }
    let reading = ProjectReading(file: folder + Project.fileName, besides: [.ledgers, .meals])
    if let settings = reading.settings, let list = settings.canteens {
      session.tell(.projectRead(path: settings.file))
      canteens = list
    }
    return session.accept(reading.diagnostics, ignoring: ignoring)
  }
}

extension Session {
  /// Tells what is wrong with a project; false when there is an error among it.
  mutating func accept(_ diagnostics: [Diagnostic], ignoring: Set<DiagnosticCode>) -> Bool {
    var found = DiagnosticCollector(ignoring: ignoring, limit: nil)
    for diagnostic in diagnostics { found.record(diagnostic) }
    DiagnosticPrinter.print(found.diagnostics, session: self)
    note(found)
    return found.counts.errors == 0
  }
}
