import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import MaCantine
import TabularText

/// `egalim check --platform`: would the platform take these files as they are?
enum PlatformCheck {
  static func run(_ options: CheckOptions, _ session: Session) throws(UsageError) -> ExitStatus {
    var session = session
    let list = InputList(options.paths)
    var found = DiagnosticCollector(limit: options.maximum)
    for diagnostic in list.diagnostics { found.record(diagnostic) }
    var verdicts: [Notice] = []
    let showsExcerpts = options.format == .text && session.context.output.isTerminal

    for file in list.files {
      if let reason = reasonToSkip(file) {
        session.tell(.fileSkipped(path: file.path, reason: reason.message(cell: nil)))
        continue
      }
      if Layout.kind(of: file) == .meals {
        throw .custom(problem: Notice.mealsHaveNoImport(path: file.path).text(), remedy: "")
      }
      do throws(FileTrouble) {
        let verdict = try verdict(on: file, today: session.today)
        for reason in verdict.reasons + verdict.doubts {
          found.record(showsExcerpts ? reason : reason.withoutExcerpt)
        }
        verdicts.append(notice(of: verdict, on: file))
      } catch {
        found.record(Diagnostic(Finding(error), at: Place(path: file.path)))
      }
    }

    let files = list.files.map { CheckedFile(path: $0.path) }
    CheckCommand.show(CheckReport(files: files, found: found), as: options.format, session)
    let answers = verdicts.map { $0.text() + "\n" }.joined()
    if options.format == .text { session.context.output.write(answers) } else { session.context.errors.write(answers) }
    session.note(found)
    return session.status
  }

  /// Why a file of a folder is not meant for the platform at all.
  private static func reasonToSkip(_ file: InputFile) -> Finding? {
    guard file.folder != nil else { return nil }
    let name = file.path.lowercased()
    if ![".csv", ".tsv", ".xlsx"].contains(where: name.hasSuffix) {
      return .platformExtension(found: name.split(separator: ".").dropFirst().last.map { ".\($0)" } ?? "")
    }
    return Layout.kind(of: file) == .meals ? .otherTable(found: .meals, wanted: nil) : nil
  }

  private static func notice(of verdict: ImportVerdict, on file: InputFile) -> Notice {
    if !verdict.isAccepted { return .platformRefuses(path: file.path, reasons: verdict.reasons.count) }
    if verdict.doubts.isEmpty { return .platformAccepts(path: file.path) }
    return .platformMayAccept(path: file.path, doubts: verdict.doubts.count)
  }

  private static func verdict(on file: InputFile, today: CivilDate) throws(FileTrouble) -> ImportVerdict {
    let source = file.isStandardInput ? ByteSource.standardInput() : try ByteSource(path: file.path)
    let size = file.isStandardInput ? nil : try? FileContent.size(ofPath: file.path)
    return try ImportVerdict(path: file.path, source: source, size: size, today: today)
  }
}

extension Diagnostic {
  /// The same without its source line, for what is not read at a terminal.
  fileprivate var withoutExcerpt: Diagnostic {
    var plain = self
    plain.excerpt = nil
    return plain
  }
}
