import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimReports

/// One run of a command: where it speaks, what day it is, and what it has come to so far.
struct Session {
  let context: Context
  let today: CivilDate
  private(set) var status = ExitStatus.success

  init(_ context: Context, today: CivilDate?) {
    self.context = context
    self.today = today ?? SystemClock.today
  }

  /// Says something beside the result.
  func tell(_ notice: Notice) {
    context.errors.writeLine(notice.text())
  }

  /// Says which files of a folder were not read, and why.
  func tellSkipped(_ skipped: [Diagnostic]) {
    for diagnostic in skipped {
      tell(.fileSkipped(path: diagnostic.place.path, reason: diagnostic.message()))
    }
  }

  /// Says why the command stops, and notes with what status.
  mutating func stop(_ notice: Notice, _ status: ExitStatus) {
    tell(notice)
    note(status)
  }

  /// Notes a status; the contract says which one wins.
  mutating func note(_ status: ExitStatus) {
    self.status = self.status.combined(with: status)
  }

  /// Notes what diagnostics come to.
  mutating func note(_ found: DiagnosticCollector) {
    if found.hasUnreadableFile { note(.file) }
    if found.counts.errors > 0 { note(.inputErrors) }
  }
}

/// The warnings to ignore, by the codes that were typed.
enum IgnoredCodes {
  /// Throws when a code is unknown, or is an error's.
  static func parse(_ texts: [String]) throws(UsageError) -> Set<DiagnosticCode> {
    var codes: Set<DiagnosticCode> = []
    for text in texts.flatMap({ $0.split(separator: ",").map(String.init) }) {
      guard let code = DiagnosticCode(text) else {
        let nearest = DiagnosticCode.nearest(to: text)?.rawValue
        throw .custom(problem: Notice.unknownCode(text: text, nearest: nearest).text(), remedy: "")
      }
      guard code.severity == .warning else {
        throw .custom(problem: Notice.errorNotIgnorable(code: code.rawValue).text(), remedy: "")
      }
      codes.insert(code)
    }
    return codes
  }
}
