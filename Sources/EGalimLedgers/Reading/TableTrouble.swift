import EGalimDiagnostics
import TabularText
import WorkbookText

/// What ended the reading of a table before its end.
enum TableTrouble: Error {
  case file(FileTrouble)
  case workbook(WorkbookTrouble)

  /// What to tell people of it.
  var finding: Finding {
    switch self {
    case .file(let trouble): Finding(trouble)
    case .workbook(let trouble): Finding(trouble)
    }
  }
}

extension Finding {
  /// What to tell people of a workbook that cannot be read.
  public init(_ trouble: WorkbookTrouble) {
    switch trouble {
    case .file(let trouble): self.init(trouble)
    case .legacyWorkbook: self = .workbookNotRead(.legacy)
    case .binaryWorkbook: self = .workbookNotRead(.binary)
    case .notAnArchive, .notAWorkbook: self = .workbookNotRead(.otherArchive)
    case .encrypted: self = .workbookEncrypted
    case .missingSheet(let name): self = .sheetNotFound(name: name, sheets: [])
    case .truncated, .damagedArchive, .duplicatedPart, .unknownCompression, .missingPart, .malformedXML, .noSheet,
      .rowOutOfOrder, .brokenCell:
      self = .workbookDamaged(WorkbookDamage(trouble))
    case .tooLarge, .tooManyParts, .expandsTooMuch, .tooMuchContent, .unsafePath, .documentType, .excessiveXML,
      .rowOutOfRange, .columnOutOfRange, .rowTooLong:
      self = .workbookExcessive(WorkbookExcess(trouble))
    }
  }
}

extension WorkbookDamage {
  fileprivate init(_ trouble: WorkbookTrouble) {
    switch trouble {
    case .truncated: self = .cutShort
    case .damagedArchive(let part): self = .part(part)
    case .duplicatedPart(let part), .unknownCompression(let part), .missingPart(let part): self = .part(part)
    case .malformedXML(let part, let line): self = .markup(part: part, line: line)
    case .rowOutOfOrder(let row), .brokenCell(let row): self = .row(row)
    case .noSheet: self = .noSheet
    default: self = .part(nil)
    }
  }
}

extension WorkbookExcess {
  fileprivate init(_ trouble: WorkbookTrouble) {
    switch trouble {
    case .tooLarge: self = .size
    case .unsafePath(let part), .documentType(let part, _), .excessiveXML(let part, _): self = .construction(part: part)
    case .rowOutOfRange(let row), .columnOutOfRange(let row), .rowTooLong(let row): self = .row(row)
    default: self = .content
    }
  }
}
