import EGalimDiagnostics

/// Renders a check as JSON in the versioned schema `egalim.check/1` (`docs/reference/check.schema.json`).
///
/// Each diagnostic carries the keys of Validata's reports (`rowNumber`, `fieldNumber`, `fieldName`, `cell`, `title`,
/// `message`, `type`) beside ours, so that tools that read those read ours.
public enum DiagnosticJSON {
  /// The schema's name and version.
  public static let schema = "egalim.check/1"

  /// The JSON text of a check.
  public static func text(_ report: CheckReport, in language: Language = .french) -> String {
    var text: [UInt8] = []
    write(report, in: language) { text += $0 }
    return String(decoding: text, as: UTF8.self)
  }

  /// Hands on the same text in UTF-8, a piece at a time: the text of very many diagnostics is never held as a whole.
  public static func write(_ report: CheckReport, in language: Language = .french, to send: ([UInt8]) -> Void) {
    var kinds = CodeFacts(language: language)
    JSONWriter.write(to: send) { json in
      json.object { json in
        json.member("schema", text: schema)
        json.member("files", list: report.files, file)
        json.key("diagnostics")
        json.list(sending: send, report.kept) { json, diagnostic in
          write(diagnostic, kinds.facts(of: diagnostic.code), diagnostic.words(in: language), &json)
        }
        json.key("counts")
        json.object { counts(report, &$0) }
      }
    }
  }

  private static func file(_ json: inout JSONWriter, _ file: CheckedFile) {
    json.object { json in
      json.member("path", text: file.path)
      json.member("sheet", text: file.sheet)
      json.member("kind", text: file.kind?.rawValue)
      json.member("encoding", text: file.encoding?.rawValue)
      json.member("separator", text: file.separator)
      json.member("decimal", text: file.decimal?.rawValue)
      settlement("decimalSettledBy", file.decimalSettlement, &json)
      json.member("dates", text: file.dates?.rawValue)
      settlement("datesSettledBy", file.dateSettlement, &json)
      json.member("lines", whole: file.lines)
      json.member("counted", whole: file.counted)
    }
  }

  /// What told how to read cells that can be read in two ways: an option, or a line.
  private static func settlement(_ name: String, _ settlement: CheckedFile.Settlement?, _ json: inout JSONWriter) {
    guard let settlement else { return json.member(name, text: nil) }
    json.key(name)
    json.object { json in
      switch settlement {
      case .option:
        json.member("by", text: "option")
        json.member("line", whole: Int?.none)
      case .line(let line):
        json.member("by", text: "line")
        json.member("line", whole: line)
      }
    }
  }

  private static func write(
    _ diagnostic: Diagnostic, _ facts: CodeFacts.Facts, _ words: DiagnosticWords, _ json: inout JSONWriter
  ) {
    let place = diagnostic.place
    json.object { json in
      json.member("code", text: facts.code)
      json.member("severity", text: facts.severity)
      json.member("path", text: place.path)
      json.member("sheet", text: place.sheet)
      json.member("line", whole: place.line)
      json.member("column", whole: place.column)
      json.member("address", text: place.cellAddress)
      json.member("rowNumber", whole: place.rowNumber)
      json.member("fieldNumber", whole: place.fieldNumber)
      json.member("fieldName", text: place.fieldName)
      json.member("cell", text: diagnostic.cell)
      json.member("title", utf8: facts.title)
      json.member("message", utf8: words.message)
      json.member("type", text: facts.type)
      json.member("advice", utf8: words.advice)
      json.member("occurrences", whole: diagnostic.occurrences)
    }
  }

  private static func counts(_ report: CheckReport, _ json: inout JSONWriter) {
    json.member("errors", whole: report.counts.errors)
    json.member("warnings", whole: report.counts.warnings)
    json.member("lines", whole: report.lines)
    json.member("files", whole: report.files.count)
    json.member("hidden", whole: report.hidden)
  }
}

/// What is the same for every diagnostic of a code, looked up once: a check has many diagnostics of few codes.
private struct CodeFacts {
  struct Facts {
    let code: String
    let severity: String
    let title: [UInt8]
    let type: String
  }

  let language: Language
  private var known: [(code: DiagnosticCode, facts: Facts)] = []

  init(language: Language) {
    self.language = language
  }

  mutating func facts(of code: DiagnosticCode) -> Facts {
    for entry in known where entry.code == code { return entry.facts }
    let facts = Facts(
      code: code.rawValue, severity: code.severity.rawValue, title: Array(code.title(in: language).utf8),
      type: ValidataType(code).rawValue)
    known.append((code, facts))
    return facts
  }
}
