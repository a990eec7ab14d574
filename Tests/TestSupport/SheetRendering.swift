/// Writes rows of texts as workbooks, each cell with the type that a spreadsheet program gives to what is typed.
public enum SheetRendering {
  /// A sheet: its name, its rows from the first one on, and whether it is hidden.
  public struct Sheet: Sendable {
    /// The name on its tab.
    public var name: String
    /// The rows; an empty text is an empty cell.
    public var rows: [[String]]
    /// Whether the program hides it.
    public var isHidden: Bool

    /// A sheet of those rows.
    public init(_ name: String, _ rows: [[String]], isHidden: Bool = false) {
      self.name = name
      self.rows = rows
      self.isHidden = isHidden
    }
  }

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// An Office Open XML workbook: numbers and dates (`2026-01-31`) as numbers, yes and no (`TRUE`) as such.
  public static func xlsx(_ sheets: [Sheet]) -> [UInt8] {
    var list = ""
    var links = ""
    var parts: [ZipWriter.Part] = []
    for (index, sheet) in sheets.enumerated() {
      let state = sheet.isHidden ? " state='hidden'" : ""
      list += "<sheet name=\"\(escaped(sheet.name))\"\(state) r:id='s\(index)'/>"
      links += "<Relationship Id='s\(index)' Type='\(relations)/worksheet' Target='worksheets/\(index).xml'/>"
      let rows = sheet.rows.enumerated().map { "<row r='\($0 + 1)'>\($1.map(xlsxCell).joined())</row>" }
      parts.append(
        ZipWriter.Part(
          "xl/worksheets/\(index).xml",
          "<worksheet xmlns='\(main)'><sheetData>\(rows.joined())</sheetData></worksheet>"))
    }
    links += "<Relationship Id='styles' Type='\(relations)/styles' Target='styles.xml'/>"
    return ZipWriter.archive(
      [
        ZipWriter.Part(
          "_rels/.rels",
          "<Relationships xmlns='\(package)'><Relationship Id='a' Type='\(relations)/officeDocument' "
            + "Target='xl/workbook.xml'/></Relationships>"),
        ZipWriter.Part(
          "xl/workbook.xml",
          "<workbook xmlns='\(main)' xmlns:r='\(relations)'><sheets>\(list)</sheets></workbook>"),
        ZipWriter.Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns='\(package)'>\(links)</Relationships>"),
        ZipWriter.Part(
          "xl/styles.xml",
          "<styleSheet xmlns='\(main)'><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>"),
      ] + parts)
  }

  /// An OpenDocument workbook of the same cells.
  public static func ods(_ sheets: [Sheet]) -> [UInt8] {
    let spaces = ["office", "table", "text", "manifest"].map {
      "xmlns:\($0)='urn:oasis:names:tc:opendocument:xmlns:\($0):1.0'"
    }.joined(separator: " ")
    let tables = sheets.map { sheet in
      let rows = sheet.rows.map { "<table:table-row>\($0.map(odsCell).joined())</table:table-row>" }
      return "<table:table table:name=\"\(escaped(sheet.name))\">\(rows.joined())</table:table>"
    }
    return ZipWriter.archive([
      ZipWriter.Part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
      ZipWriter.Part("META-INF/manifest.xml", "<manifest:manifest \(spaces)/>"),
      ZipWriter.Part(
        "content.xml",
        "<office:document-content \(spaces)><office:body><office:spreadsheet>\(tables.joined())"
          + "</office:spreadsheet></office:body></office:document-content>"),
    ])
  }

  private static func xlsxCell(_ text: String) -> String {
    if text.isEmpty { return "<c/>" }
    if text == "TRUE" || text == "FALSE" { return "<c t='b'><v>\(text == "TRUE" ? 1 : 0)</v></c>" }
    if isNumber(text) { return "<c><v>\(text)</v></c>" }
    if let day = dayNumber(text) { return "<c s='1'><v>\(day)</v></c>" }
    return "<c t='inlineStr'><is><t xml:space='preserve'>\(escaped(text))</t></is></c>"
  }

  private static func odsCell(_ text: String) -> String {
    if text.isEmpty { return "<table:table-cell/>" }
    if text == "TRUE" || text == "FALSE" {
      return "<table:table-cell office:value-type='boolean' office:boolean-value='\(text.lowercased())'/>"
    }
    if isNumber(text) { return "<table:table-cell office:value-type='float' office:value='\(text)'/>" }
    if dayNumber(text) != nil {
      return "<table:table-cell office:value-type='date' office:date-value='\(text)'/>"
    }
    // Spaces, tabs and line ends of the XML itself count for nothing in this format.
    var content = ""
    for character in escaped(text) {
      switch character {
      case " ": content += "<text:s/>"
      case "\t": content += "<text:tab/>"
      case "\n": content += "</text:p><text:p>"
      default: content.append(character)
      }
    }
    return "<table:table-cell office:value-type='string'><text:p>\(content)</text:p></table:table-cell>"
  }

  /// What a program keeps as a number without changing a digit: no zero before the digits, and no more of them than fit.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), digits.utf8.count <= 15 else { return false }
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
    return digits.hasPrefix("0") ? parts[0] == "0" && parts.count == 2 : true
  }

  /// Days since the last day of 1899; nil for what is no date of 1901 to 2099 in ISO form.
  private static func dayNumber(_ text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2]), (1901...2099).contains(year), (1...12).contains(month)
    else { return nil }
    let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month - 1]).contains(day) else { return nil }
    return 366 + (year - 1901) * 365 + (year - 1901) / 4 + lengths[..<(month - 1)].reduce(0, +) + day
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}
