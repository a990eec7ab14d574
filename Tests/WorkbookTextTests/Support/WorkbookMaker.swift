import TestSupport

/// Makes the parts of small workbooks from the XML inside their sheets.
enum WorkbookMaker {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// The parts of an Office Open XML workbook with one sheet, `Achats`.
  static func parts(
    sheetData: String, shared: String = "", styles: String = "", target: String = "worksheets/sheet1.xml",
    mode: String = ""
  ) -> [ZipWriter.Part] {
    [
      ZipWriter.Part(
        "_rels/.rels",
        "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(relations)/officeDocument' "
          + "Target='xl/workbook.xml'/></Relationships>"),
      ZipWriter.Part(
        "xl/workbook.xml",
        "<workbook xmlns='\(main)' xmlns:r='\(relations)'><sheets><sheet name='Achats' r:id='s1'/></sheets></workbook>"),
      ZipWriter.Part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='\(package)'>"
          + "<Relationship Id='s1' Type='\(relations)/worksheet' Target='\(target)'\(mode)/>"
          + "<Relationship Id='s2' Type='\(relations)/styles' Target='styles.xml'/>"
          + "<Relationship Id='s3' Type='\(relations)/sharedStrings' Target='sharedStrings.xml'/></Relationships>"),
      ZipWriter.Part("xl/styles.xml", "<styleSheet xmlns='\(main)'>\(styles)</styleSheet>"),
      ZipWriter.Part("xl/sharedStrings.xml", "<sst xmlns='\(main)'>\(shared)</sst>"),
      ZipWriter.Part(
        "xl/worksheets/sheet1.xml", "<worksheet xmlns='\(main)'><sheetData>\(sheetData)</sheetData></worksheet>"),
    ]
  }

  /// An Office Open XML workbook with one sheet, `Achats`.
  static func workbook(sheetData: String, shared: String = "", styles: String = "") -> [UInt8] {
    ZipWriter.archive(parts(sheetData: sheetData, shared: shared, styles: styles))
  }

  /// The parts of an OpenDocument workbook from the XML inside its spreadsheet.
  static func openDocumentParts(_ spreadsheet: String, manifest: String = "", type: String? = nil) -> [ZipWriter.Part] {
    let spaces = ["office", "table", "text", "style", "manifest"].map {
      "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
    }.joined(separator: " ")
    return [
      ZipWriter.Part("mimetype", type ?? "application/vnd.oasis.opendocument.spreadsheet"),
      ZipWriter.Part("META-INF/manifest.xml", "<manifest:manifest \(spaces)>\(manifest)</manifest:manifest>"),
      ZipWriter.Part(
        "content.xml",
        "<office:document-content \(spaces)><office:body><office:spreadsheet>\(spreadsheet)</office:spreadsheet>"
          + "</office:body></office:document-content>"),
    ]
  }

  /// An OpenDocument workbook with one sheet, `Achats`.
  static func openDocument(rows: String) -> [UInt8] {
    ZipWriter.archive(openDocumentParts("<table:table table:name='Achats'>\(rows)</table:table>"))
  }
}
