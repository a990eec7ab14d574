import EGalimDiagnostics

/// The kinds of error that Validata (and Frictionless, under it) tell apart, in the `type` of its reports.
enum ValidataType: String, Sendable {
  case sourceError = "source-error"
  case encodingError = "encoding-error"
  case formatError = "format-error"
  case blankHeader = "blank-header"
  case incorrectLabel = "incorrect-label"
  case missingLabel = "missing-label"
  case extraLabel = "extra-label"
  case duplicateLabel = "duplicate-label"
  case blankRow = "blank-row"
  case rowError = "row-error"
  case typeError = "type-error"
  case constraintError = "constraint-error"
  case checkError = "check-error"

  /// The kind that a code belongs to: a cell of the wrong form is a type error, one outside its list a constraint's.
  init(_ code: DiagnosticCode) {
    self = ValidataType.file[code] ?? ValidataType.cell[code] ?? .checkError
  }

  private static let file: [DiagnosticCode: ValidataType] = [
    .fileNotFound: .sourceError, .fileUnreadable: .sourceError, .emptyFile: .sourceError, .headerAlone: .sourceError,
    .sameFileTwice: .sourceError, .folderWithoutLedger: .sourceError, .recordTooLong: .sourceError,
    .workbookEncrypted: .sourceError, .workbookDamaged: .sourceError, .workbookExcessive: .sourceError,
    .noSheetFits: .blankHeader, .severalSheetsFit: .sourceError, .sheetNotFound: .sourceError,
    .workbookNotRead: .formatError, .binaryFile: .formatError, .oldMacLineEnds: .formatError, .otherTable: .formatError,
    .platformFileTooLarge: .sourceError, .platformExtension: .formatError, .platformUnknownFile: .blankHeader,
    .utf16File: .encodingError, .invalidUTF8: .encodingError, .nulByte: .encodingError,
    .undecodableText: .encodingError, .guessedEncoding: .encodingError,
    .platformEncoding: .encodingError,
    .platformQuotedHeaderAfterMark: .encodingError,
    .unknownHeader: .blankHeader, .missingColumn: .missingLabel, .absentColumns: .missingLabel,
    .repeatedColumn: .duplicateLabel, .extraColumn: .extraLabel, .forgivenHeader: .incorrectLabel,
    .platformHeaderName: .incorrectLabel, .platformColumnCount: .incorrectLabel,
    .raggedRow: .rowError, .strayQuote: .rowError, .unclosedQuote: .rowError, .trailingSeparators: .rowError,
    .totalLine: .rowError, .remarkLine: .rowError,
    .duplicateLine: .rowError, .blankRow: .blankRow, .platformBlankRow: .blankRow,
    .platformBlankRows: .blankRow, .platformTrackingWorkbook: .blankHeader, .platformFirstSheet: .blankHeader,
    .platformNotAWorkbook: .formatError, .platformWorkbookNamedText: .formatError,
  ]

  private static let cell: [DiagnosticCode: ValidataType] = [
    .unreadableAmount: .typeError, .impossibleDate: .typeError, .unreadableDate: .typeError,
    .unreadableBoolean: .typeError, .unreadableDistance: .typeError, .unreadableCanteenID: .typeError,
    .siretInScientificNotation: .typeError, .unreadableCount: .typeError, .unreadableSiren: .typeError,
    .unreadableMealCount: .typeError, .unreadablePeriod: .typeError, .decimalComma: .typeError,
    .ambiguousAmount: .typeError, .ambiguousDate: .typeError, .dateAgainstOrder: .typeError,
    .forgivenNumber: .typeError, .settledThousands: .typeError, .forgivenDate: .typeError, .serialDate: .typeError,
    .platformDate: .typeError, .platformAmount: .typeError, .platformBoolean: .typeError, .platformDistance: .typeError,
    .platformStatementAmount: .typeError, .platformWholeNumber: .typeError,
    .emptyRequiredCell: .constraintError, .siretLength: .constraintError, .siretChecksum: .constraintError,
    .unknownFamily: .constraintError, .unknownLabel: .constraintError, .unknownOrigin: .constraintError,
    .unknownLocalDefinition: .constraintError, .amountTooLarge: .constraintError, .futureDate: .constraintError,
    .unknownSector: .constraintError, .unknownProductionType: .constraintError, .unknownManagement: .constraintError,
    .unknownEconomicModel: .constraintError, .unknownMinistry: .constraintError, .unknownTerritory: .constraintError,
    .platformEmptyCell: .constraintError, .platformValue: .constraintError, .platformSpacesInList: .constraintError,
    .platformSiret: .constraintError, .platformNegativeAmount: .constraintError,
    .sirenChecksum: .constraintError, .sirenWithoutGroup: .constraintError, .unknownMark: .constraintError,
    .platformEmptySupplier: .constraintError, .platformDateDisplay: .typeError, .platformTypedBoolean: .typeError,
    .platformNumberForText: .typeError, .platformUncomputedFormula: .typeError,
  ]
}
