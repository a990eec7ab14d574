import EGalimDiagnostics

extension ColumnRules {
  /// A header that the rules do not fit is told by the first column that it lacks: no model is meant.
  func explaining(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.code == .unknownHeader || diagnostic.code == .noSheetFits, let name = columnNames.first else {
      return diagnostic
    }
    return Diagnostic(.sourceColumnNotFound(name: name, nearest: nil), at: diagnostic.place)
  }
}

extension DiagnosticCode {
  /// Whether a file may well be sound, and something else than what the rules are for.
  var isOfOtherContent: Bool {
    switch self {
    case .unknownHeader, .noSheetFits, .emptyFile, .binaryFile, .workbookNotRead, .otherTable: true
    default: false
    }
  }
}
