/// The namespaces of OpenDocument (ISO/IEC 26300).
enum OpenDocumentNames {
  static let office = ["urn:oasis:names:tc:opendocument:xmlns:office:1.0"]
  static let table = ["urn:oasis:names:tc:opendocument:xmlns:table:1.0"]
  static let text = ["urn:oasis:names:tc:opendocument:xmlns:text:1.0"]
  static let style = ["urn:oasis:names:tc:opendocument:xmlns:style:1.0"]
  static let manifest = ["urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"]

  /// How every type of an OpenDocument file begins, and those of spreadsheets, templates among them.
  static let mediaType = "application/vnd.oasis.opendocument."
  static let spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet"
}
