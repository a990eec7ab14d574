/// Gives scanned chunks their place in the text: which lines and records they hold, and whether they begin where a record
/// begins.
///
/// Where a chunk may be cut is computed from quote parity. A quote inside an unquoted field can mislead it, which shows:
/// the exact scan of that chunk then ends amid a record. The bytes of that record belong before the next chunk, which is
/// scanned again with them, so that the records come out as one pass over the text would cut them.
struct RecordOrder: Sendable {
  private let separator: Separator
  private let maximumRecordLength: Int
  private var waiting: [Int: RecordChunk] = [:]
  private var nextIndex = 0
  private var lines: Int
  private var numbers: Int
  private var openRecord: [UInt8] = []
  /// Whether a record ended the reading: a quote never closed, or too many bytes.
  private(set) var isFinished = false

  /// Begins after so many lines and records.
  init(separator: Separator, maximumRecordLength: Int, lines: Int, numbers: Int) {
    self.separator = separator
    self.maximumRecordLength = maximumRecordLength
    self.lines = lines
    self.numbers = numbers
  }

  /// Takes a scanned chunk, which is nil afterwards; returns those that have their place now, in order.
  ///
  /// Chunks are moved, never copied: a batch has one owner at any time, or changing it would copy its records.
  mutating func settle(_ chunk: inout RecordChunk?) -> [RecordChunk] {
    guard let index = chunk?.index else { return [] }
    guard index == nextIndex else {
      waiting[index] = chunk.take()
      return []
    }
    var settled: [RecordChunk] = []
    while chunk != nil {
      place(&chunk)
      if let placed = chunk.take() { settled.append(placed) }
      nextIndex += 1
      chunk = waiting.removeValue(forKey: nextIndex)
    }
    return settled
  }

  private mutating func place(_ chunk: inout RecordChunk?) {
    guard !isFinished else {
      chunk?.empty()
      return
    }
    if !openRecord.isEmpty {
      chunk?.prepend(openRecord)
      chunk?.scan(separator: separator, maximumRecordLength: maximumRecordLength)
    }
    openRecord = chunk?.takeOpenRecord() ?? []
    chunk?.batch.shift(lines: lines, numbers: numbers)
    lines += chunk?.ended.lines ?? 0
    numbers += chunk?.ended.records ?? 0
    isFinished = chunk?.isTooLong == true || chunk?.isLast == true
  }
}
