/// The elements of an OpenDocument workbook's content that are looked at.
enum OpenDocumentElement: UInt16 {
  case spreadsheet = 1
  case style
  case tableProperties
  case table
  case column
  case row
  case cell
  case coveredCell
  case paragraph
  case space
  case tab
  case lineBreak
  /// What stands beside a text without being part of it: a note, a comment, a reading aid.
  case aside
}

/// The attributes of those elements.
enum OpenDocumentAttribute: UInt16 {
  case styleName = 1
  case display
  case tableName
  case tableStyle
  case visibility
  case columnRepeats
  case rowRepeats
  case formula
  case valueType
  /// The stored value, whose name is another for each type.
  case value
  case spaceCount
}

extension XMLVocabulary {
  /// What is looked at in the part that holds the sheets.
  static let openDocumentContent = XMLVocabulary(
    elements: [
      name(OpenDocumentNames.office, "spreadsheet", .spreadsheet),
      name(OpenDocumentNames.style, "style", .style),
      name(OpenDocumentNames.style, "table-properties", .tableProperties),
      name(OpenDocumentNames.table, "table", .table),
      name(OpenDocumentNames.table, "table-column", .column),
      name(OpenDocumentNames.table, "table-row", .row),
      name(OpenDocumentNames.table, "table-cell", .cell),
      name(OpenDocumentNames.table, "covered-table-cell", .coveredCell),
      name(OpenDocumentNames.text, "p", .paragraph),
      name(OpenDocumentNames.text, "s", .space),
      name(OpenDocumentNames.text, "tab", .tab),
      name(OpenDocumentNames.text, "line-break", .lineBreak),
      name(OpenDocumentNames.text, "note", .aside),
      name(OpenDocumentNames.text, "ruby-text", .aside),
      name(OpenDocumentNames.office, "annotation", .aside),
    ],
    attributes: [
      name(OpenDocumentNames.style, "name", .styleName),
      name(OpenDocumentNames.table, "display", .display),
      name(OpenDocumentNames.table, "name", .tableName),
      name(OpenDocumentNames.table, "style-name", .tableStyle),
      name(OpenDocumentNames.table, "visibility", .visibility),
      name(OpenDocumentNames.table, "number-columns-repeated", .columnRepeats),
      name(OpenDocumentNames.table, "number-rows-repeated", .rowRepeats),
      name(OpenDocumentNames.table, "formula", .formula),
      name(OpenDocumentNames.office, "value-type", .valueType),
      name(OpenDocumentNames.office, "value", .value),
      name(OpenDocumentNames.office, "date-value", .value),
      name(OpenDocumentNames.office, "time-value", .value),
      name(OpenDocumentNames.office, "boolean-value", .value),
      name(OpenDocumentNames.office, "string-value", .value),
      name(OpenDocumentNames.text, "c", .spaceCount),
    ], wantsUnknown: true)

  private static func name(_ namespaces: [String], _ local: String, _ element: OpenDocumentElement)
    -> XMLName
  {
    XMLName(namespaces, local, element.rawValue)
  }

  private static func name(
    _ namespaces: [String], _ local: String, _ attribute: OpenDocumentAttribute
  ) -> XMLName {
    XMLName(namespaces, local, attribute.rawValue)
  }
}
