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
    JSONWriter.text(
      of: .object([
        ("schema", .string(schema)),
        ("files", .list(report.files, file)),
        ("diagnostics", .list(report.diagnostics) { diagnostic($0, in: language) }),
        ("counts", counts(report)),
      ]))
  }

  private static func file(_ file: CheckedFile) -> JSONValue {
    .object([
      ("path", .string(file.path)),
      ("kind", .text(file.kind?.rawValue)),
      ("encoding", .text(file.encoding?.rawValue)),
      ("separator", .text(file.separator)),
      ("decimal", .text(file.decimal?.rawValue)),
      ("lines", .whole(file.lines)),
      ("counted", .whole(file.counted)),
    ])
  }

  private static func diagnostic(_ diagnostic: Diagnostic, in language: Language) -> JSONValue {
    let place = diagnostic.place
    return .object([
      ("code", .string(diagnostic.code.rawValue)),
      ("severity", .string(diagnostic.severity.rawValue)),
      ("path", .string(place.path)),
      ("line", .whole(place.line)),
      ("column", .whole(place.column)),
      ("rowNumber", .whole(place.rowNumber)),
      ("fieldNumber", .whole(place.fieldNumber)),
      ("fieldName", .text(place.fieldName)),
      ("cell", .text(diagnostic.cell)),
      ("title", .string(diagnostic.code.title(in: language))),
      ("message", .string(diagnostic.message(in: language))),
      ("type", .string(ValidataType(diagnostic.code).rawValue)),
      ("advice", .string(diagnostic.finding.advice(cell: diagnostic.cell, in: language))),
      ("occurrences", .whole(diagnostic.occurrences)),
    ])
  }

  private static func counts(_ report: CheckReport) -> JSONValue {
    .object([
      ("errors", .whole(report.counts.errors)),
      ("warnings", .whole(report.counts.warnings)),
      ("lines", .whole(report.lines)),
      ("files", .whole(report.files.count)),
      ("hidden", .whole(report.hidden)),
    ])
  }
}
