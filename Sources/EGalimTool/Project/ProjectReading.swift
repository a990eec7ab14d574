import EGalimDiagnostics
import EGalimLedgers
import EGalimProject
import TabularText

/// A project's file, read and held against what is there.
struct ProjectReading {
  /// What it gives; nil when the file is wrong. A file that it names and that is not there is left out.
  private(set) var settings: ProjectSettings?
  /// What is wrong, in the order of the file.
  private(set) var diagnostics: [Diagnostic]

  /// Reads the file of that path.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - replaced: what an option replaces, and that therefore need not be there.
  init(file path: String, besides replaced: Set<ProjectMember> = []) {
    let folder = ProjectSearch.folder(ofFile: path)
    let bytes: [UInt8]
    do throws(FileTrouble) {
      guard let read = try FileContent.bytes(ofPath: path, atMost: ProjectFile.sizeLimit) else {
        diagnostics = [Diagnostic(.projectTooLarge(.bytes(ProjectFile.sizeLimit)), at: Place(path: path))]
        return
      }
      bytes = read
    } catch {
      diagnostics = [Diagnostic(Finding(error), at: Place(path: path))]
      return
    }
    let file = ProjectFile(bytes, path: path)
    diagnostics = file.diagnostics
    guard let project = file.project else { return }
    var settings = ProjectSettings(file: path, folder: folder, ledgers: [], targets: project.targets)
    settings.year = project.year
    if project.canteens != nil { settings.named.insert(.canteens) }
    if project.meals != nil { settings.named.insert(.meals) }
    if !replaced.contains(.canteens) { settings.canteens = existing(project.canteens, in: folder) }
    if !replaced.contains(.ledgers) { settings.ledgers = project.ledgers.compactMap { existing($0, in: folder) } }
    if !replaced.contains(.meals) { settings.meals = existing(project.meals, in: folder) }
    diagnostics.sort { ($0.place.line ?? 0, $0.place.column ?? 0) < ($1.place.line ?? 0, $1.place.column ?? 0) }
    if let sample = ProjectReading.keptSample(settings) {
      diagnostics.append(Diagnostic(.projectSampleKept, at: Place(path: sample)))
    }
    self.settings = settings
  }

  /// A path that leads to something; it is noted where it does not.
  private mutating func existing(_ path: Project.Path?, in folder: String) -> String? {
    guard let path else { return nil }
    let resolved = path.resolved(in: folder)
    guard (try? PathKind(ofPath: resolved)) == .missing else { return resolved }
    diagnostics.append(Diagnostic(.projectFileMissing(path: resolved), at: path.place, cell: path.text))
    return nil
  }

  /// The path of the sample ledger, where it is as `init` wrote it and other ledgers are read with it.
  private static func keptSample(_ settings: ProjectSettings) -> String? {
    let path = settings.folder + ProjectSamples.ledgerPath
    let sample = SampleFiles.bytes(of: ProjectSamples.ledger)
    guard (try? FileContent.size(ofPath: path)) == sample.count,
      (try? FileContent.bytes(ofPath: path, atMost: sample.count)) == sample
    else { return nil }
    let files = InputList(settings.ledgers, keepsCopies: true).files
    let identity = try? FileIdentity(ofPath: path)
    guard files.contains(where: { (try? FileIdentity(ofPath: $0.path)) == identity }) else { return nil }
    return files.contains { (try? FileIdentity(ofPath: $0.path)) != identity && Layout.kind(of: $0)?.isLedger == true }
      ? path : nil
  }
}
