/// Which of the two standards a workbook follows.
public enum WorkbookFormat: Sendable, Hashable {
  /// Office Open XML (`.xlsx`, `.xlsm`): Excel's own, which the others write too.
  case officeOpenXML
  /// OpenDocument (`.ods`): LibreOffice's own.
  case openDocument
}
