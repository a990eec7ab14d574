/// Reads the records of a text in batches, with memory that does not grow with the text.
///
/// Files, pipes and memory go through the same code: blocks are read, and the record that straddles the end of a block
/// is carried over to the next one. Records, their numbers, lines and problems are the same for every block size.
///
/// Text may be UTF-8, UTF-16, Windows-1252 or ISO-8859-15, told by its beginning (``TextEncoding``); batches are UTF-8.
/// It is read to its end whatever is wrong with single records; only a quoted field that is never closed, or a record
/// that is too long, ends the reading.
public struct RecordReader: ~Copyable, Sendable {
  /// The largest block and the longest record that may be asked for: together they stay below the 2^30 bytes that
  /// offsets in a batch can tell apart.
  static let lengthLimit = 1 << 28

  /// The separator: given, named in the first line (`sep=;`), or detected in the first record.
  public private(set) var separator: Separator
  /// Whether the first line names the separator; it is no record then.
  public let hasSeparatorLine: Bool
  /// Whether the first 64 KiB hold a CR and no LF: the line ends of very old Macs, with which no record ever ends.
  public let lineEndsAreCarriageReturnsOnly: Bool

  /// How many bytes of UTF-8 a record may have, line end left out.
  let maximumRecordLength: Int
  private let blockSize: Int
  private var source: TextSource
  private var scanner: RecordScanner
  /// The beginning of the record that the last batch could not end.
  private var carried: [UInt8] = []
  /// Offset in the text of the next batch's first byte.
  private var fileOffset: Int
  private var isFinished = false
  /// How many bytes of the file the batches so far were made of.
  private var takenSize = 0

  /// Reads the beginning of a source and tells what it is.
  ///
  /// - Parameters:
  ///   - source: where the text comes from.
  ///   - separator: the separator; told by the first line or detected in the first record when nil.
  ///   - encoding: the encoding of a text without a byte order mark; told by its beginning when nil.
  ///   - takesFirstLineAsRecord: whether a first line `sep=;` is a record like any other.
  ///   - blockSize: how many bytes are read at once.
  ///   - maximumRecordLength: how many bytes of UTF-8 a record may have, line end left out.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails.
  public init(
    _ source: consuming ByteSource, separator: Separator? = nil, encoding: EncodingRequest? = nil,
    takesFirstLineAsRecord: Bool = false, blockSize: Int = 1 << 17, maximumRecordLength: Int = 1 << 20
  ) throws(FileTrouble) {
    let source = try TextSource(source, asked: encoding)
    let line = takesFirstLineAsRecord ? nil : SeparatorLine(in: source.head)
    let used = separator ?? line?.separator ?? Separator.detect(in: source.head[...])
    self.separator = used
    hasSeparatorLine = line != nil
    let sniffed = source.head.prefix(TextSource.sniffedLength)
    lineEndsAreCarriageReturnsOnly = sniffed.contains(Byte.carriageReturn) && !sniffed.contains(Byte.lineFeed)
    self.blockSize = min(max(blockSize, 1), source.encoding == .utf8 ? Self.lengthLimit : Self.lengthLimit / 4)
    self.maximumRecordLength = min(max(maximumRecordLength, 1), Self.lengthLimit)
    scanner = RecordScanner(separator: used, maximumRecordLength: self.maximumRecordLength)
    fileOffset = source.encoding == .utf8 ? source.markLength : 0
    self.source = source
    if let line { start(at: line.length, separatedBy: used) }
  }

  /// Replaces the content of a batch with the next records.
  ///
  /// - Returns: false when no record is left; the batch is then empty.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails; nothing can be read afterwards.
  public mutating func nextBatch(_ batch: inout RecordBatch) throws(FileTrouble) -> Bool {
    batch.removeAll()
    batch.fileOffset = fileOffset
    guard !isFinished else { return false }
    batch.bytes.append(contentsOf: carried)
    carried.removeAll(keepingCapacity: true)
    scanner.startBuffer()
    repeat {
      let isLastBlock: Bool
      do {
        isLastBlock = try source.appendBlock(of: blockSize, to: &batch.bytes)
      } catch {
        isFinished = true
        batch.removeAll()
        throw error
      }
      let end = scan(batch.bytes, isLastBlock: isLastBlock, fields: &batch.fields, records: &batch.records)
      batch.bytes.removeLast(batch.bytes.count - end)
    } while batch.records.isEmpty && !isFinished
    setAsideUnfinishedRecord(&batch)
    noteSource(&batch)
    batch.noteByteProblems()
    fileOffset += batch.bytes.count
    return !batch.records.isEmpty
  }

  /// Cuts the bytes of a batch not scanned yet into records, and notices when they are the last ones.
  ///
  /// - Returns: offset after the last byte of use.
  private mutating func scan(
    _ bytes: [UInt8], isLastBlock: Bool, fields: inout [FieldRange], records: inout [RecordEntry]
  ) -> Int {
    var outcome = scanner.scan(bytes.span, fields: &fields, records: &records)
    if outcome == .endOfBytes && isLastBlock {
      outcome = scanner.finish(bytes.span, fields: &fields, records: &records)
      isFinished = true
    }
    guard outcome == .tooLong || (!isFinished && scanner.isOpenRecordTooLong(atCount: bytes.count)) else {
      return bytes.count
    }
    isFinished = true
    return scanner.cutOpenRecord(bytes.span, fields: &fields, records: &records)
  }

  /// Reads everything that the source has, from where it stood when the reader was made: for content that turned out to
  /// be no text.
  ///
  /// - Returns: nil when there are more bytes than that.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails.
  public consuming func allBytes(atMost limit: Int) throws(FileTrouble) -> [UInt8]? {
    try source.allBytes(atMost: limit, blockSize: blockSize)
  }

  /// Whether nothing is left to be read.
  public var isAtEnd: Bool { isFinished }

  /// About how many bytes of UTF-8 are still to come, by the file's size when it was opened; nil where that cannot be
  /// known.
  public var promisedCount: Int? { source.promisedCount }

  /// How many lines and records ended in the batches read so far.
  var endedLines: Int { scanner.line - 1 }
  var endedRecords: Int { scanner.number - 1 }

  /// Reads nothing more.
  mutating func stop() {
    isFinished = true
  }

  /// Replaces the content of a batch with the bytes of a run of records, not cut into records yet.
  ///
  /// It ends where quote parity says that a record ends, or, where that says nothing, an exact scan that trusts in its
  /// beginning.
  ///
  /// - Returns: whether the text ends with it; nil when nothing is left.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails; nothing can be read afterwards.
  mutating func nextChunk(_ batch: inout RecordBatch) throws(FileTrouble) -> Bool? {
    guard !isFinished else { return nil }
    batch.removeAll()
    batch.fileOffset = fileOffset
    swap(&batch.bytes, &carried)
    carried.removeAll(keepingCapacity: true)
    repeat {
      do throws(FileTrouble) {
        isFinished = try source.appendBlock(of: blockSize, to: &batch.bytes)
      } catch {
        isFinished = true
        throw error
      }
      if isFinished { break }
      if let end = cut(batch.bytes) {
        carried.append(contentsOf: batch.bytes[end...])
        batch.bytes.removeLast(batch.bytes.count - end)
        break
      }
    } while batch.bytes.count < maximumRecordLength + 2
    fileOffset += batch.bytes.count
    noteSource(&batch)
    return isFinished
  }

  /// Offset after the last record that ends in the bytes; nil when none does.
  private func cut(_ bytes: [UInt8]) -> Int? {
    if let end = RecordCut.lastBoundary(in: bytes.span) { return end }
    var scanner = RecordScanner(separator: separator, maximumRecordLength: maximumRecordLength)
    var fields: [FieldRange] = []
    var records: [RecordEntry] = []
    _ = scanner.scan(bytes.span, fields: &fields, records: &records)
    return scanner.openRecordStart > 0 ? scanner.openRecordStart : nil
  }

  /// Moves the bytes and the fields of the record that has not ended yet out of a batch.
  private mutating func setAsideUnfinishedRecord(_ batch: inout RecordBatch) {
    guard !isFinished else { return }
    carried.append(contentsOf: batch.bytes[scanner.openRecordStart...])
    batch.bytes.removeLast(carried.count)
    let fieldEnd = batch.records.last?.fieldIndices.upperBound ?? 0
    batch.fields.removeLast(batch.fields.count - fieldEnd)
  }

  /// Notes in a batch what it was read from.
  private mutating func noteSource(_ batch: inout RecordBatch) {
    batch.encoding = source.encoding
    batch.sourceSize = source.takenSize - takenSize
    takenSize = source.takenSize
  }
}

// MARK: - The beginning

extension RecordReader {
  /// What the first bytes say about the content; records of anything but text are of no use.
  public var contentKind: ContentKind { source.contentKind }

  /// The text's encoding.
  public var encoding: TextEncoding { source.encoding }

  /// Whether the encoding is a conclusion from the letters, told neither by a byte order mark nor by the caller.
  public var isEncodingGuessed: Bool { source.isEncodingGuessed }

  /// Whether the file starts with a byte order mark.
  public var hasByteOrderMark: Bool { source.markLength > 0 }

  /// The beginning of the text in UTF-8, byte order mark left out: at least 64 KiB if the text has as much.
  public var beginning: [UInt8] { source.head }

  /// Whether ``beginning`` is all of the text.
  public var beginningIsAll: Bool { source.isAllInHead }

  /// Where the records begin in ``beginning``: after a line that names the separator.
  public var startOffset: Int { source.headOffset }

  /// Makes ``beginning`` longer, up to 1 MiB of the file; to be called before anything is read.
  ///
  /// - Returns: false when it is all of the text already, or as long as it may be.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails.
  public mutating func readFurtherAhead() throws(FileTrouble) -> Bool {
    try source.readFurtherAhead()
  }

  /// Skips the lines before an offset in ``beginning``, with another separator from there on; to be called before
  /// anything is read.
  ///
  /// Lines keep their numbers; each of those skipped counts as a record.
  public mutating func start(at offset: Int, separatedBy separator: Separator) {
    let skipped = source.head.prefix(max(offset, 0))
    let line = 1 + skipped.count { $0 == Byte.lineFeed }
    self.separator = separator
    scanner = RecordScanner(separator: separator, maximumRecordLength: maximumRecordLength, line: line, number: line)
    fileOffset = (encoding == .utf8 ? source.markLength : 0) + skipped.count
    source.skip(to: offset)
  }
}
