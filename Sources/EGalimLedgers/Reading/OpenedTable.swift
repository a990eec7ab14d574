import EGalimDiagnostics
import TabularText
import WorkbookText

/// A table whose header is known: what is left is to walk its records.
struct OpenedTable: ~Copyable {
  var source: TableSource
  /// The batch that holds the header; of a text, the header is its first record.
  var batch: RecordBatch
  let header: HeaderMatch
  let headerRecord: RecordEntry
  /// The file, and the sheet where it is a workbook.
  let place: Place
  /// How many filled rows stand above the header.
  let rowsAbove: Int
  /// What the summary beside a tracking workbook's purchases shows; nil in any other file.
  let shownSummary: ShownSummary?
  /// The rows of a text above the header, where all of them are blank.
  let blanksAbove: RecordBatch
  /// What to tell of the text's encoding, where it had to be guessed.
  let encodingFinding: Finding?

  /// The file.
  var path: String { place.path }

  /// Where the header stands.
  var headerPlace: Place { place.ofRecord(headerRecord) }

  /// What became of opening a file.
  enum Failure: Error {
    /// Bytes that are no table of ours; a folder's file is skipped for it, a named one reported.
    case notATable(Diagnostic)
    /// A table that cannot be read, or no file at all.
    case broken(Diagnostic)

    /// What to tell of it.
    var diagnostic: Diagnostic {
      switch self {
      case .notATable(let diagnostic), .broken(let diagnostic): diagnostic
      }
    }

    /// Whether the file may well be sound, and something else.
    var isOtherContent: Bool {
      if case .notATable = self { true } else { false }
    }
  }

  /// Opens a file and recognises its header.
  ///
  /// - Parameters:
  ///   - file: a text or a workbook.
  ///   - wanted: what it is read for, which tells the sheets of a workbook apart; nil where any table will do.
  ///   - sheet: the sheet to read in a workbook that has it.
  ///   - encoding: the encoding of a text that does not say it; told by its beginning when nil.
  ///   - blockSize: how many bytes of a text are read at once.
  /// - Throws: why there is no table to walk.
  init(
    _ file: InputFile, wanted: KnownTable? = nil, sheet: SheetRequest? = nil, encoding: EncodingRequest? = nil,
    blockSize: Int = ReadingOptions.usualBlockSize
  ) throws(Failure) {
    let place = Place(path: file.path)
    let opened: RecordReader
    do throws(FileTrouble) {
      let source = file.isStandardInput ? ByteSource.standardInput() : try ByteSource(path: file.path)
      opened = try RecordReader(source, encoding: encoding, blockSize: blockSize)
    } catch {
      throw .broken(Diagnostic(Finding(error), at: place))
    }
    guard opened.contentKind.mayBeWorkbook else {
      try self.init(opened, path: file.path)
      return
    }
    let workbook: Workbook
    do throws(WorkbookTrouble) {
      workbook = try Self.workbook(file, from: opened)
    } catch {
      throw Failure(error, path: file.path)
    }
    try self.init(SheetChoice(workbook, path: file.path, wanted: wanted).open(asked: sheet), path: file.path)
  }

  /// Recognises the header of bytes in memory.
  init(
    bytes: [UInt8], path: String, wanted: KnownTable? = nil, sheet: SheetRequest? = nil,
    encoding: EncodingRequest? = nil, blockSize: Int = ReadingOptions.usualBlockSize
  ) throws(Failure) {
    if ContentKind(firstBytes: bytes).mayBeWorkbook {
      let workbook: Workbook
      do throws(WorkbookTrouble) {
        workbook = try Workbook(bytes: bytes)
      } catch {
        throw Failure(error, path: path)
      }
      try self.init(SheetChoice(workbook, path: path, wanted: wanted).open(asked: sheet), path: path)
      return
    }
    let opened: RecordReader
    do throws(FileTrouble) {
      opened = try RecordReader(ByteSource(bytes: bytes), encoding: encoding, blockSize: blockSize)
    } catch {
      throw .broken(Diagnostic(Finding(error), at: Place(path: path)))
    }
    try self.init(opened, path: path)
  }

  /// The workbook that a file is: read in place, or from memory when it comes through a pipe.
  static func workbook(
    _ file: InputFile, from reader: consuming RecordReader
  ) throws(WorkbookTrouble) -> Workbook {
    if !file.isStandardInput, (try? PathKind(ofPath: file.path)) == .file { return try Workbook(path: file.path) }
    let limit = WorkbookLimits.standard.heldSize
    let bytes: [UInt8]?
    do throws(FileTrouble) {
      bytes = try reader.allBytes(atMost: limit)
    } catch {
      throw .file(error)
    }
    guard let bytes else { throw .tooLarge(limit: limit) }
    return try Workbook(bytes: bytes)
  }

  private init(_ opened: consuming SheetChoice.Opened, path: String) {
    header = opened.header
    headerRecord = opened.headerRecord
    batch = opened.batch
    place = Place(path: path, sheet: opened.sheet.name)
    rowsAbove = opened.rowsAbove
    shownSummary = opened.shownSummary
    blanksAbove = RecordBatch()
    encodingFinding = nil
    source = TableSource(opened.reader)
  }

  private init(_ opened: consuming RecordReader, path: String) throws(Failure) {
    let contentFinding = OpenedTable.contentFinding(opened)
    // A NUL below a header that is known is one bad line among others.
    if let contentFinding, contentFinding.code != .binaryFile {
      throw .notATable(Diagnostic(contentFinding, at: Place(path: path)))
    }
    let encodingFinding = Finding.guessedEncoding(of: opened)
    var batch = RecordBatch()
    var found: HeaderSearch.Found?
    var first: RecordEntry?
    do throws(FileTrouble) {
      found = try HeaderSearch.search(&opened)
      first = try OpenedTable.firstRecord(&opened, &batch)
    } catch {
      throw .broken(Diagnostic(Finding(error), at: Place(path: path)))
    }
    guard let first else { throw .notATable(Diagnostic(.emptyFile, at: Place(path: path))) }
    do throws(Failure) {
      header = try OpenedTable.header(of: first, in: batch, path: path, found: found?.header)
    } catch {
      throw contentFinding.map { .notATable(Diagnostic($0, at: Place(path: path))) } ?? error
    }
    headerRecord = first
    source = TableSource(opened)
    self.batch = batch
    place = Place(path: path)
    shownSummary = nil
    rowsAbove = found?.rowsAbove ?? 0
    blanksAbove = found?.blanksAbove ?? RecordBatch()
    self.encodingFinding = encodingFinding
  }

  private static func header(
    of record: RecordEntry, in batch: borrowing RecordBatch, path: String, found: HeaderMatch?
  ) throws(Failure) -> HeaderMatch {
    if let problem = record.problem {
      throw .notATable(
        Diagnostic(problem, of: record, in: batch, header: nil, table: Place(path: path), keepsExcerpt: false))
    }
    if let found { return found }
    var names: [String] = []
    for index in record.fieldIndices { names.append(batch.text(of: batch.fields[index])) }
    if record.fieldCount <= HeaderSearch.widestHeader, let header = HeaderMatch(names: names) { return header }
    let place = Place(path: path, line: record.line, column: 1, rowNumber: record.number)
    throw .notATable(Diagnostic(unknownHeader(names), at: place))
  }

  /// What to tell of a header that is no table of ours.
  static func unknownHeader(_ names: [String]) -> Finding {
    if names.contains(where: { TextFolding.fold($0) == "annee_bilan" }) {
      return .otherTable(found: .statement, wanted: nil)
    }
    // A canteen list that has lost its header starts with a canteen, and maybe with an address.
    return .unknownHeader(names: names.map(AddressMask.masking))
  }

  /// What keeps the bytes from being text at all.
  static func contentFinding(_ reader: borrowing RecordReader) -> Finding? {
    switch reader.contentKind {
    case .empty: .emptyFile
    case .utf16 where !reader.encoding.isUTF16: .utf16File
    case .binary(let offset): .binaryFile(offset: offset)
    case .zipArchive, .legacyWorkbook: .workbookNotRead(.otherArchive)
    case .text, .utf16: reader.lineEndsAreCarriageReturnsOnly ? .oldMacLineEnds : nil
    }
  }

  /// The first record that is not blank, which is the header; nil when there is none.
  private static func firstRecord(
    _ reader: inout RecordReader, _ batch: inout RecordBatch
  ) throws(FileTrouble) -> RecordEntry? {
    while try reader.nextBatch(&batch) {
      if let first = batch.records.first(where: { !batch.isBlank($0) }) { return first }
    }
    return nil
  }
}

extension ContentKind {
  /// Whether the bytes begin as a workbook does: a zip archive, or the container of old or encrypted ones.
  var mayBeWorkbook: Bool { self == .zipArchive || self == .legacyWorkbook }
}

extension RecordBatch {
  /// Whether a record holds nothing: an empty line, or separators and blanks alone.
  func isBlank(_ record: RecordEntry) -> Bool {
    guard record.problem == nil else { return false }
    for index in record.fieldIndices
    where !Cell(trimming: fields[index].start, fields[index].end, in: bytes.span).isEmpty {
      return false
    }
    return true
  }
}
