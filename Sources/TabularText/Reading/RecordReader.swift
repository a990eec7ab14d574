/// Reads the records of a text in batches, with memory that does not grow with the text.
///
/// Files, pipes and memory go through the same code: blocks are read, and the record that straddles the end of a block
/// is carried over to the next one. Records, their numbers, lines and problems are the same for every block size.
///
/// Text is UTF-8, with or without a byte order mark, and is read to its end whatever is wrong with single records; only
/// a quoted field that is never closed, or a record that is too long, ends the reading.
public struct RecordReader: ~Copyable, Sendable {
  /// The largest block and the longest record that may be asked for: together they stay below the 2^30 bytes that
  /// offsets in a batch can tell apart.
  static let lengthLimit = 1 << 28
  /// How much of the beginning is looked at to tell what the content is.
  static let sniffedLength = 64 * 1024

  /// What the first bytes say about the content; records of anything but text are of no use.
  public let contentKind: ContentKind
  /// The separator, given or detected in the first record.
  public let separator: Separator
  /// Whether the first 64 KiB hold a CR and no LF: the line ends of very old Macs, with which no record ever ends.
  public let lineEndsAreCarriageReturnsOnly: Bool

  /// How many bytes a record may have, line end left out.
  let maximumRecordLength: Int
  private let blockSize: Int
  private var source: ByteSource
  private var scanner: RecordScanner
  /// The bytes that were looked at first, to be read again as records, and how many of them have been.
  private var head: [UInt8]
  private var headOffset: Int
  private var sourceIsExhausted: Bool
  /// The beginning of the record that the last batch could not end.
  private var carried: [UInt8] = []
  /// Offset in the file of the next batch's first byte.
  private var fileOffset: Int
  private var isFinished = false

  /// Reads the beginning of a source and tells what it is.
  ///
  /// - Parameters:
  ///   - source: where the text comes from.
  ///   - separator: the separator; detected in the first record when nil.
  ///   - blockSize: how many bytes are read at once.
  ///   - maximumRecordLength: how many bytes a record may have, line end left out.
  /// - Throws: ``FileTrouble/deviceFailed`` when reading fails.
  public init(
    _ source: consuming ByteSource, separator: Separator? = nil, blockSize: Int = 1 << 17,
    maximumRecordLength: Int = 1 << 20
  ) throws(FileTrouble) {
    var source = source
    var head: [UInt8] = []
    let headCount = try source.readBlock(of: Self.sniffedLength, appendingTo: &head)
    let textStart = head.starts(with: ContentKind.byteOrderMark) ? ContentKind.byteOrderMark.count : 0
    let used = separator ?? Separator.detect(in: head[textStart...])
    contentKind = ContentKind(firstBytes: head)
    self.separator = used
    lineEndsAreCarriageReturnsOnly = head.contains(Byte.carriageReturn) && !head.contains(Byte.lineFeed)
    self.blockSize = min(max(blockSize, 1), Self.lengthLimit)
    self.source = source
    self.maximumRecordLength = min(max(maximumRecordLength, 1), Self.lengthLimit)
    scanner = RecordScanner(separator: used, maximumRecordLength: self.maximumRecordLength)
    self.head = head
    headOffset = textStart
    sourceIsExhausted = headCount < Self.sniffedLength
    fileOffset = textStart
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
        isLastBlock = try appendBlock(to: &batch.bytes)
      } catch {
        isFinished = true
        batch.removeAll()
        throw error
      }
      let end = scan(batch.bytes, isLastBlock: isLastBlock, fields: &batch.fields, records: &batch.records)
      batch.bytes.removeLast(batch.bytes.count - end)
    } while batch.records.isEmpty && !isFinished
    setAsideUnfinishedRecord(&batch)
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
    var bytes = head
    while !sourceIsExhausted, bytes.count <= limit {
      sourceIsExhausted = try source.readBlock(of: blockSize, appendingTo: &bytes) < blockSize
    }
    return bytes.count <= limit ? bytes : nil
  }

  /// Whether nothing is left to be read.
  public var isAtEnd: Bool { isFinished }

  /// How many bytes are still to come, by the file's size when it was opened; nil where that cannot be known.
  public var promisedCount: Int? { source.promisedCount > 0 ? source.promisedCount : nil }

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
        isFinished = try appendBlock(to: &batch.bytes)
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

  /// Appends a block of bytes; true when the text ends with it.
  private mutating func appendBlock(to bytes: inout [UInt8]) throws(FileTrouble) -> Bool {
    var wanted = blockSize
    if headOffset < head.count {
      let end = headOffset + min(wanted, head.count - headOffset)
      bytes.append(contentsOf: head[headOffset..<end])
      wanted -= end - headOffset
      headOffset = end
      if wanted == 0 { return false }
    }
    if sourceIsExhausted { return true }
    sourceIsExhausted = try source.readBlock(of: wanted, appendingTo: &bytes) < wanted
    return sourceIsExhausted
  }
}
