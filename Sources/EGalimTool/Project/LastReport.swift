import EGalimLedgers
import EGalimProject
import TabularText

/// Remembers in a project's folder what its last report was made of.
enum LastReport {
  /// Notes the files that a project names as they are now; never fails the report that was made.
  static func remember(_ project: ProjectSettings?, _ command: String, _ session: Session) {
    guard let project else { return }
    let memory = ReportMemory(command: command, day: session.today, files: files(of: project))
    let path = project.folder + ReportMemory.path
    do throws(FileTrouble) {
      try Folder.create(atPath: project.folder + Project.ownFolder)
      var pending = AtomicFiles()
      try pending.prepare(path: path, bytes: Array(memory.json.utf8), replacing: true)
      try pending.commit()
    } catch {
      session.tell(.reportNotRemembered(path: path))
    }
  }

  /// What is remembered; nil when nothing is, or nothing that can be read.
  static func memory(of project: ProjectSettings) -> ReportMemory? {
    let path = project.folder + ReportMemory.path
    guard let bytes = try? FileContent.bytes(ofPath: path, atMost: ReportMemory.sizeLimit) else { return nil }
    return ReportMemory(bytes)
  }

  /// The files that a project names, as they are, in the order in which they are read; what cannot be read is left out.
  static func files(of project: ProjectSettings) -> [ReportMemory.File] {
    let ledgers = InputList(project.ledgers, keepsCopies: true).files.map(\.path)
    return ([project.canteens, project.meals].compactMap(\.self) + ledgers).compactMap { path in
      guard (try? PathKind(ofPath: path)) == .file, let hash = try? ContentHash(ofPath: path) else { return nil }
      return ReportMemory.File(path: relative(path, to: project.folder), size: hash.size, hash: hash.value)
    }
  }

  /// A path as the project's folder sees it.
  static func relative(_ path: String, to folder: String) -> String {
    !folder.isEmpty && path.hasPrefix(folder) ? String(path.dropFirst(folder.count)) : path
  }
}
