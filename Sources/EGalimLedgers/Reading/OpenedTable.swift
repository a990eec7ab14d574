import EGalimDiagnostics
import TabularText

/// A table whose header is known: what is left is to walk its records.
struct OpenedTable: ~Copyable {
  var reader: RecordReader
  /// The first batch; the header is among its records.
  var batch: RecordBatch
  let header: HeaderMatch
  let headerRecord: RecordEntry
  let path: String

  /// Where the header stands.
  var headerPlace: Place {
    Place(path: path, line: headerRecord.line, column: 1, rowNumber: headerRecord.number)
  }

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
  init(_ file: InputFile, blockSize: Int = ReadingOptions.usualBlockSize) throws(Failure) {
    let place = Place(path: file.path)
    let opened: RecordReader
    do throws(FileTrouble) {
      let source = file.isStandardInput ? ByteSource.standardInput() : try ByteSource(path: file.path)
      opened = try RecordReader(source, blockSize: blockSize)
    } catch {
      throw .broken(Diagnostic(Finding(error), at: place))
    }
    try self.init(opened, path: file.path)
  }

  /// Recognises the header of bytes in memory.
  init(bytes: [UInt8], path: String, blockSize: Int = ReadingOptions.usualBlockSize) throws(Failure) {
    let opened: RecordReader
    do throws(FileTrouble) {
      opened = try RecordReader(ByteSource(bytes: bytes), blockSize: blockSize)
    } catch {
      throw .broken(Diagnostic(Finding(error), at: Place(path: path)))
    }
    try self.init(opened, path: path)
  }

  private init(_ opened: consuming RecordReader, path: String) throws(Failure) {
    let contentFinding = OpenedTable.contentFinding(opened)
    // A NUL below a header that is known is one bad line among others.
    if let contentFinding, contentFinding.code != .binaryFile {
      throw .notATable(Diagnostic(contentFinding, at: Place(path: path)))
    }
    var batch = RecordBatch()
    var first: RecordEntry?
    do throws(FileTrouble) {
      first = try OpenedTable.firstRecord(&opened, &batch)
    } catch {
      throw .broken(Diagnostic(Finding(error), at: Place(path: path)))
    }
    guard let first else { throw .notATable(Diagnostic(.emptyFile, at: Place(path: path))) }
    do throws(Failure) {
      header = try OpenedTable.header(of: first, in: batch, path: path)
    } catch {
      throw contentFinding.map { .notATable(Diagnostic($0, at: Place(path: path))) } ?? error
    }
    headerRecord = first
    reader = opened
    self.batch = batch
    self.path = path
  }

  /// No table of ours comes near; a record of so many cells is no header.
  private static let widestHeader = 500

  private static func header(
    of record: RecordEntry, in batch: borrowing RecordBatch, path: String
  ) throws(Failure) -> HeaderMatch {
    if let problem = record.problem {
      throw .notATable(Diagnostic(problem, of: record, in: batch, header: nil, path: path, keepsExcerpt: false))
    }
    var names: [String] = []
    for index in record.fieldIndices { names.append(batch.text(of: batch.fields[index])) }
    if record.fieldCount <= widestHeader, let header = HeaderMatch(names: names) { return header }
    let place = Place(path: path, line: record.line, column: 1, rowNumber: record.number)
    if names.contains(where: { TextFolding.fold($0) == "annee_bilan" }) {
      throw .notATable(Diagnostic(.otherTable(found: .statement, wanted: nil), at: place))
    }
    // A canteen list that has lost its header starts with a canteen, and maybe with an address.
    throw .notATable(Diagnostic(.unknownHeader(names: names.map(AddressMask.masking)), at: place))
  }

  /// What keeps the bytes from being text at all.
  private static func contentFinding(_ reader: borrowing RecordReader) -> Finding? {
    switch reader.contentKind {
    case .empty: .emptyFile
    case .utf16: .utf16File
    case .zipArchive: .workbookNotRead(.zipped)
    case .legacyWorkbook: .workbookNotRead(.legacy)
    case .binary(let offset): .binaryFile(offset: offset)
    case .text: reader.lineEndsAreCarriageReturnsOnly ? .oldMacLineEnds : nil
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
