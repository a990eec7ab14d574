/// Cuts bytes into records and fields: the one place that knows what quotes, separators and line ends mean.
///
/// A plain value without any buffer. Bytes may be appended after those already scanned, and scanning goes on from
/// there; for a new buffer, ``startBuffer()`` is called with the unfinished record at the buffer's beginning.
///
/// The rules are those of RFC 4180, read exactly: a field is quoted if its very first byte is a quote; a quote inside
/// is written twice; after the closing quote only a separator or a line end may come. LF or CRLF outside quotes ends a
/// record, a CR alone is content.
struct RecordScanner: Sendable {
  /// Whether a scan used up its bytes or met a record that is too long.
  enum Outcome { case endOfBytes, tooLong }

  private enum Phase { case unquoted, quoted, closed }

  /// The record, and the field in it, that scanning is in the midst of.
  private struct Open {
    var start = 0
    var firstField = 0
    var lineBreaks = 0
    var problem: RecordProblem?
    var problemOffset = 0
    /// Offset of the field's first byte: of the opening quote when it begins with one.
    var fieldStart = 0
    var phase = Phase.unquoted
    var hasDoubledQuotes = false
    /// In phase `closed`: offset of the quote that closes the field, or is the first of a doubled one.
    var closingQuote = 0

    init() {}

    init(start: Int, firstField: Int) {
      self.start = start
      self.firstField = firstField
      fieldStart = start
      problemOffset = start
    }

    /// Whether nothing has happened so far that has to be remembered until the record ends.
    var isSound: Bool { phase != .closed && !hasDoubledQuotes && lineBreaks == 0 && problem == nil }

    mutating func noteStrayQuote(at offset: Int) {
      guard problem == nil else { return }
      problem = .strayQuote
      problemOffset = offset
    }

    mutating func startField(at offset: Int) {
      fieldStart = offset
      phase = .unquoted
      hasDoubledQuotes = false
    }
  }

  /// How many bytes are scanned at once: whole blocks.
  private static let pieceLength = 128 * StructuralBlock.width

  private let separator: UInt8
  private let maximumRecordLength: Int
  /// Offset of the first byte not scanned yet.
  private var position = 0
  private var open = Open()
  /// Physical line on which the open record begins.
  private(set) var line: Int
  /// Number of the open record.
  private(set) var number: Int

  init(separator: Separator, maximumRecordLength: Int, line: Int = 1, number: Int = 1) {
    self.separator = separator.rawValue
    self.maximumRecordLength = maximumRecordLength
    self.line = line
    self.number = number
  }

  /// Offset of the first byte of the record that has not ended yet.
  var openRecordStart: Int { open.start }

  /// Begins again at offset 0 of another buffer, where the open record's bytes now are.
  mutating func startBuffer() {
    open = Open()
    position = 0
  }

  /// Whether the open record has grown too long, however it goes on; a CRLF may still stand after the longest one.
  func isOpenRecordTooLong(atCount count: Int) -> Bool {
    count - open.start >= maximumRecordLength + 2
  }

  /// Scans the bytes not seen yet, and appends the records that end in them with their fields.
  mutating func scan(
    _ bytes: borrowing Span<UInt8>, fields: inout [FieldRange], records: inout [RecordEntry]
  ) -> Outcome {
    var outcome = Outcome.endOfBytes
    while outcome == .endOfBytes, position < bytes.count {
      outcome = scanPiece(bytes, fields: &fields, records: &records)
    }
    return outcome
  }

  /// Scans some of the bytes, few enough that the room made for them is no burden.
  private mutating func scanPiece(
    _ bytes: borrowing Span<UInt8>, fields: inout [FieldRange], records: inout [RecordEntry]
  ) -> Outcome {
    let left = bytes.count - position
    let end = left < 2 * Self.pieceLength ? bytes.count : position + Self.pieceLength
    // No more fields, and no more records, can end in the bytes than there are bytes.
    let room = end - position
    let knownFields = fields.count
    var outcome = Outcome.endOfBytes
    fields.append(addingCapacity: room) { fields in
      records.append(addingCapacity: room) { records in
        fields.withUnsafeMutableBufferPointer { fieldBuffer, fieldCount in
          records.withUnsafeMutableBufferPointer { recordBuffer, recordCount in
            var output = ScanOutput(fieldBuffer, recordBuffer, knownFields: knownFields)
            outcome = scan(bytes, upTo: end, &output)
            fieldCount = output.fieldCount
            recordCount = output.recordCount
          }
        }
      }
    }
    return outcome
  }

  /// Scans up to an offset: whole blocks, unless the bytes end there.
  private mutating func scan(
    _ bytes: borrowing Span<UInt8>, upTo end: Int, _ output: inout ScanOutput
  ) -> Outcome {
    let pattern = StructuralBlock.Pattern(separator: separator)
    let lastBlock = end &- StructuralBlock.width
    while position <= lastBlock {
      if open.isSound {
        if scanSound(bytes, upTo: lastBlock, pattern, &output) == .tooLong { return .tooLong }
        guard position <= lastBlock else { break }
      }
      let block = StructuralBlock(bytes, at: position, pattern)
      if take(block.structural, in: bytes, &output) == .tooLong { return .tooLong }
      position &+= StructuralBlock.width
    }
    return position < end ? scanTail(bytes, &output) : .endOfBytes
  }

  /// Scans blocks as long as they have no surprise.
  private mutating func scanSound(
    _ bytes: borrowing Span<UInt8>, upTo lastBlock: Int, _ pattern: StructuralBlock.Pattern, _ output: inout ScanOutput
  ) -> Outcome {
    var state = SoundScan(
      position: position, fieldStart: open.fieldStart, recordStart: open.start, firstField: open.firstField, line: line,
      number: number, isInside: open.phase == .quoted)
    let outcome = state.scan(bytes, upTo: lastBlock, pattern, maximumRecordLength: maximumRecordLength, &output)
    position = state.position
    line = state.line
    number = state.number
    open = Open(start: state.recordStart, firstField: state.firstField)
    open.fieldStart = state.fieldStart
    open.phase = state.isInside ? .quoted : .unquoted
    return outcome
  }

  /// Scans the last bytes, too few for a block, one by one.
  private mutating func scanTail(_ bytes: borrowing Span<UInt8>, _ output: inout ScanOutput) -> Outcome {
    var structural: UInt64 = 0
    var bit: UInt64 = 1
    for offset in position..<bytes.count {
      let byte = bytes[offset]
      if byte == separator || byte == Byte.quote || byte == Byte.lineFeed { structural |= bit }
      bit &<<= 1
    }
    let outcome = take(structural, in: bytes, &output)
    position = bytes.count
    return outcome
  }

  /// Takes the structural bytes of any block.
  private mutating func take(
    _ structural: UInt64, in bytes: borrowing Span<UInt8>, _ output: inout ScanOutput
  ) -> Outcome {
    var structural = structural
    while structural != 0 {
      let offset = position &+ structural.trailingZeroBitCount
      structural &= structural &- 1
      let byte = bytes[offset]
      if open.phase == .quoted {
        if byte == Byte.quote {
          open.phase = .closed
          open.closingQuote = offset
        } else if byte == Byte.lineFeed {
          open.lineBreaks &+= 1
        }
        continue
      }
      if byte == Byte.quote {
        Self.meetQuote(at: offset, &open)
        continue
      }
      guard byte == Byte.lineFeed else {
        output.append(Self.endField(at: offset, &open))
        open.startField(at: offset &+ 1)
        continue
      }
      let hasReturn = offset > open.fieldStart && bytes[offset &- 1] == Byte.carriageReturn
      let end = hasReturn ? offset &- 1 : offset
      output.append(Self.endField(at: end, &open))
      if endRecord(at: end, next: offset &+ 1, &output) == .tooLong { return .tooLong }
    }
    return .endOfBytes
  }

  /// Ends the open record where its content ends, unless it is too long, and opens the next one after the line end.
  private mutating func endRecord(at end: Int, next: Int, _ output: inout ScanOutput) -> Outcome {
    if end &- open.start > maximumRecordLength { return .tooLong }
    output.append(entry(open, end: end, fieldEnd: output.fieldEnd))
    line &+= open.lineBreaks &+ 1
    number &+= 1
    open = Open(start: next, firstField: output.fieldEnd)
    return .endOfBytes
  }

  /// Ends the last record at the end of the text; nothing is left after a final line end.
  mutating func finish(
    _ bytes: borrowing Span<UInt8>, fields: inout [FieldRange], records: inout [RecordEntry]
  ) -> Outcome {
    let end = bytes.count
    guard open.start < end else { return .endOfBytes }
    if end - open.start > maximumRecordLength { return .tooLong }
    closeAtEnd(end, graveProblem: nil, fields: &fields, records: &records)
    return .endOfBytes
  }

  /// Delivers the first bytes of the open record, which is too long, as the last record.
  ///
  /// The record is scanned again from its start up to the longest length, so that the result does not depend on how far
  /// scanning had come.
  ///
  /// - Returns: offset after the last byte of that record.
  mutating func cutOpenRecord(
    _ bytes: borrowing Span<UInt8>, fields: inout [FieldRange], records: inout [RecordEntry]
  ) -> Int {
    let end = open.start + maximumRecordLength
    fields.removeLast(fields.count - open.firstField)
    position = open.start
    open = Open(start: open.start, firstField: open.firstField)
    // No line end outside quotes can lie before the cut, or the record would have ended there.
    _ = scan(bytes.extracting(0..<end), fields: &fields, records: &records)
    closeAtEnd(end, graveProblem: .tooLong, fields: &fields, records: &records)
    return end
  }

  /// Ends the open field and record where the bytes end.
  private mutating func closeAtEnd(
    _ end: Int, graveProblem: RecordProblem?, fields: inout [FieldRange], records: inout [RecordEntry]
  ) {
    let isUnclosed = open.phase == .quoted
    let opening = open.fieldStart
    fields.append(Self.endField(at: end, &open))
    if isUnclosed {
      open.problem = .unclosedQuote
      open.problemOffset = opening
    } else if let graveProblem {
      open.problem = graveProblem
      open.problemOffset = end
    }
    records.append(entry(open, end: end, fieldEnd: fields.count))
    open = Open(start: end, firstField: fields.count)
  }

  /// Handles a quote met outside quoted content.
  private static func meetQuote(at offset: Int, _ open: inout Open) {
    if open.phase == .closed && offset == open.closingQuote + 1 {
      open.hasDoubledQuotes = true
      open.phase = .quoted
    } else if open.phase == .closed {
      open.noteStrayQuote(at: open.closingQuote)
      open.phase = .unquoted
    } else if offset == open.fieldStart {
      open.phase = .quoted
    } else {
      open.noteStrayQuote(at: offset)
    }
  }

  /// The field that ends at an offset, any CR of the line end left out.
  ///
  /// A field whose closing quote is followed by something else is taken as it is written, from its opening quote on.
  private static func endField(at end: Int, _ open: inout Open) -> FieldRange {
    switch open.phase {
    case .quoted:
      return FieldRange(
        start: open.fieldStart + 1, end: end, isQuoted: true, hasDoubledQuotes: open.hasDoubledQuotes)
    case .closed where open.closingQuote + 1 == end:
      return FieldRange(
        start: open.fieldStart + 1, end: open.closingQuote, isQuoted: true, hasDoubledQuotes: open.hasDoubledQuotes)
    case .closed:
      open.noteStrayQuote(at: open.closingQuote)
      return FieldRange(start: open.fieldStart, end: end)
    case .unquoted:
      return FieldRange(start: open.fieldStart, end: end)
    }
  }

  private func entry(_ open: Open, end: Int, fieldEnd: Int) -> RecordEntry {
    RecordEntry(
      line: line, number: number, fields: open.firstField..<fieldEnd, bytes: open.start..<end,
      problem: open.problem, problemOffset: open.problemOffset)
  }
}
