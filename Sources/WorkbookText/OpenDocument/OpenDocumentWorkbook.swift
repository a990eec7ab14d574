/// An OpenDocument workbook (`.ods`): all its sheets stand in one part.
struct OpenDocumentWorkbook: Sendable {
  let archive: Archive
  let sheets: [SheetInfo]
  private let firstSheet: HeldRows?

  private static let typePart = "mimetype"
  private static let manifestPart = "META-INF/manifest.xml"
  private static let contentPart = "content.xml"
  private static let otherPackagePart = "[Content_Types].xml"
  private static let longestType = 256

  /// Reads the list of sheets; nil when the archive is no OpenDocument package.
  init?(_ archive: Archive) throws(WorkbookTrouble) {
    guard try Self.isOpenDocument(archive) else { return nil }
    if try archive.entry(Self.manifestPart) != nil {
      var manifest = PackageManifest()
      try manifest.decode(Self.manifestPart, in: archive)
      if manifest.isEncrypted { throw .encrypted }
    }
    let scan = try ContentScan(Self.contentPart, in: archive)
    guard scan.list.isSpreadsheet else { throw .notAWorkbook }
    guard !scan.list.sheets.isEmpty else { throw .noSheet }
    self.archive = archive
    sheets = scan.list.sheets
    firstSheet = scan.firstSheet
  }

  /// Starts reading the part that holds the sheet among all others.
  func reader(ofSheet index: Int) throws(WorkbookTrouble) -> SheetReader {
    let part = try XMLPart(Self.contentPart, in: archive, vocabulary: .openDocumentContent)
    if index == 0, let firstSheet { return SheetReader(part, firstSheet) }
    return SheetReader(part, TableDecoder(sheet: index, limits: archive.limits))
  }

  /// Whether the package says that it is a spreadsheet, or at least looks like one that forgot to say so.
  private static func isOpenDocument(_ archive: Archive) throws(WorkbookTrouble) -> Bool {
    guard try archive.entry(typePart) != nil else {
      guard try archive.entry(otherPackagePart) == nil else { return false }
      return try archive.entry(contentPart) != nil
    }
    var part = try archive.open(typePart)
    guard let bytes = try part.allBytes(atMost: longestType) else { return false }
    let type = String(decoding: bytes, as: UTF8.self)
    if type.hasPrefix(OpenDocumentNames.spreadsheetType) { return true }
    if type.hasPrefix(OpenDocumentNames.mediaType) { throw .notAWorkbook }
    return false
  }
}

/// The list of a package's parts, which says whether they are encrypted.
private struct PackageManifest: PartDecoder {
  private(set) var isEncrypted = false

  static let vocabulary = XMLVocabulary(
    elements: [
      XMLName(OpenDocumentNames.manifest, "encryption-data", 1),
      XMLName(OpenDocumentNames.manifest, "encrypted-key", 1),
    ], attributes: [], wantsText: false)

  mutating func start(_ event: XMLEvent, in events: borrowing XMLEvents) throws(WorkbookTrouble) {
    if event.code != XMLVocabulary.unknown { isEncrypted = true }
  }
}
