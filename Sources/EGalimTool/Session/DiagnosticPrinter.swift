import CommandLineKit
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import TabularText

/// Prints what was found wrong, for commands whose result is something else.
enum DiagnosticPrinter {
  /// Prints to standard error; a line says how many were not printed, and which command shows them.
  static func print(_ found: DiagnosticCollector, session: Session, command: String) {
    print(found.kept, session: session)
    if found.hiddenCount > 0 { session.tell(.moreDiagnostics(hidden: found.hiddenCount, command: command)) }
  }

  /// Prints to standard error.
  static func print(_ diagnostics: [Diagnostic], session: Session) {
    print(KeptDiagnostics(diagnostics), session: session)
  }

  private static func print(_ diagnostics: KeptDiagnostics, session: Session) {
    let style = TerminalStyle(width: session.context.width, usesColour: session.context.usesColorOnErrors())
    DiagnosticText.write(diagnostics, style: style) { session.context.errors.write($0) }
  }

  /// The command that shows everything found in those files, ready to be typed.
  static func checkCommand(_ request: BookRequest) -> String {
    var words = ["egalim", "check"]
    // Where all of it is the project's, the command finds it by itself.
    if request.project.map({ !$0.isSource(of: request) }) ?? true {
      words += request.paths
      if let canteens = request.canteens { words += ["--canteens", canteens] }
      if let meals = request.meals { words += ["--meals", meals] }
    }
    if let sheet = request.sheet { words += ["--sheet", sheet] }
    if let encoding = request.encoding { words += ["--encoding", encoding.optionName] }
    if let mark = request.decimalMark { words += ["--decimal", mark == .comma ? "virgule" : "point"] }
    if let order = request.dateOrder { words += ["--dates", order == .dayFirst ? "jour-mois" : "mois-jour"] }
    return commandLine(words)
  }

  /// The command that shows what those ledgers hold more than once, ready to be typed.
  static func duplicatesCommand(_ request: BookRequest) -> String {
    duplicatesCommand(paths: request.paths, canteens: request.canteens, sheet: request.sheet)
  }

  /// The command that shows what ledgers hold more than once, ready to be typed.
  static func duplicatesCommand(paths: [String], canteens: String?, sheet: String?) -> String {
    var words = ["egalim", "duplicates"] + paths
    if let canteens { words += ["--canteens", canteens] }
    if let sheet { words += ["--sheet", sheet] }
    return commandLine(words)
  }

  /// Words as a shell reads them back.
  static func commandLine(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  /// A word as a shell reads it back.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_./,:+@=".utf8.contains(byte)
    }
    return isPlain && !word.isEmpty
      ? word
      : "'"
        + word.split(separator: "'", omittingEmptySubsequences: false)
        .joined(separator: "'\\''") + "'"
  }
}

extension CheckedFile {
  /// A file as a check shows it.
  init(_ summary: FileSummary) {
    let kind: Kind =
      switch summary.kind {
      case .purchases, .formerPurchases, .trackedPurchases: .purchases
      case .canteens: .canteens
      case .meals: .meals
      }
    self.init(
      path: summary.path, sheet: summary.sheet, kind: kind,
      encoding: summary.encoding.map { CheckedFile.Encoding($0, hasByteOrderMark: summary.hasByteOrderMark) },
      separator: summary.separator.map { String(UnicodeScalar($0.rawValue)) },
      decimal: summary.decimalMark.flatMap(CheckedFile.DecimalMark.init),
      decimalSettlement: summary.decimalSettlement.flatMap(CheckedFile.Settlement.init),
      dates: summary.dateOrder.map { $0 == .dayFirst ? .dayFirst : .monthFirst },
      dateSettlement: summary.dateSettlement.flatMap(CheckedFile.Settlement.init),
      lines: summary.lines, counted: summary.counted)
  }
}

extension CheckedFile.Encoding {
  /// The encoding as a check shows it.
  init(_ encoding: TextEncoding, hasByteOrderMark: Bool) {
    self =
      switch encoding {
      case .utf8: hasByteOrderMark ? .utf8WithMark : .utf8
      case .windows1252: .windows1252
      case .iso8859_15: .iso8859_15
      case .utf16LittleEndian: .utf16LittleEndian
      case .utf16BigEndian: .utf16BigEndian
      }
  }
}

extension CheckedFile.DecimalMark {
  /// The mark as a check shows it; a file with both shows none.
  init?(_ mark: FileSummary.DecimalMark) {
    switch mark {
    case .point: self = .point
    case .comma: self = .comma
    case .mixed: return nil
    }
  }
}

extension CheckedFile.Settlement {
  /// What settled a habit, as a check shows it; nil for what nothing settled.
  init?<Habit>(_ settlement: Settlement<Habit>) {
    switch settlement {
    case .byOption: self = .option
    case .byLine(_, let line): self = .line(line)
    case .open, .contradicted: return nil
    }
  }
}
