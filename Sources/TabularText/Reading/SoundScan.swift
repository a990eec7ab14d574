/// Cuts blocks in which every quote stands where it belongs, and no record goes on after a line end: nearly all text.
///
/// In such blocks counting quotes tells what is a field's content, whatever comes next. Any other block is left to
/// `RecordScanner`, which goes on byte by byte; each can take over where the other one stopped.
struct SoundScan {
  /// Offset of the block that comes next.
  var position: Int
  /// Offset of the open field's first byte: of the opening quote when it begins with one.
  var fieldStart: Int
  /// Offset of the open record's first byte.
  var recordStart: Int
  /// Index of the open record's first field.
  var firstField: Int
  /// Physical line on which the open record begins.
  var line: Int
  /// Number of the open record.
  var number: Int
  /// All bits where the open field's closing quote has not come yet, else none.
  private var inside: UInt64

  init(position: Int, fieldStart: Int, recordStart: Int, firstField: Int, line: Int, number: Int, isInside: Bool) {
    self.position = position
    self.fieldStart = fieldStart
    self.recordStart = recordStart
    self.firstField = firstField
    self.line = line
    self.number = number
    inside = isInside ? .max : 0
  }

  /// Whether the open field's closing quote has not come yet.
  var isInside: Bool { inside != 0 }

  /// Takes blocks up to one that is left to others, or until none begins at that offset or before.
  mutating func scan(
    _ bytes: borrowing Span<UInt8>, upTo lastBlock: Int, _ pattern: StructuralBlock.Pattern, maximumRecordLength: Int,
    _ output: inout ScanOutput
  ) -> RecordScanner.Outcome {
    // As long as scanning goes on, all that changes is in local variables.
    var (state, written) = (self, output)
    var outcome = RecordScanner.Outcome.endOfBytes
    while state.position <= lastBlock {
      let block = StructuralBlock(bytes, at: state.position, pattern)
      if !block.hasQuote, state.inside == 0 {
        outcome = state.take(block.ends, block.lineFeeds, in: bytes, maximumRecordLength, quoting: false, &written)
      } else {
        guard let (ends, parity) = state.soundEnds(of: block) else { break }
        outcome = state.take(ends, block.lineFeeds, in: bytes, maximumRecordLength, quoting: true, &written)
        state.inside = 0 &- (parity &>> 63)
      }
      guard outcome == .endOfBytes else { break }
      state.position &+= StructuralBlock.width
    }
    (self, output) = (state, written)
    return outcome
  }

  /// The separators and line feeds outside of quotes, and the parity of quotes; nil for a block that is left to others.
  @inline(__always)
  private func soundEnds(of block: StructuralBlock) -> (ends: UInt64, parity: UInt64)? {
    let quotes = block.quotes
    let parity = StructuralBlock.parity(of: quotes) ^ inside
    let ends = block.ends & ~parity
    let starts = ends &<< 1 | (fieldStart == position ? 1 : 0)
    let closing = quotes & ~parity
    // A quote may open a field at its start, and close one before its end; what follows the block's last byte is not
    // known here. A line feed between quotes would have to be counted.
    let misplaced =
      (quotes & parity & ~starts) | (closing &<< 1 & ~ends) | (closing &>> 63) | (block.lineFeeds & parity)
    return misplaced == 0 ? (ends, parity) : nil
  }

  /// Takes the ends of a block: those of records one at a time, and the others before it without asking what each is.
  @inline(__always)
  private mutating func take(
    _ ends: UInt64, _ lineFeeds: UInt64, in bytes: borrowing Span<UInt8>, _ maximumRecordLength: Int, quoting: Bool,
    _ output: inout ScanOutput
  ) -> RecordScanner.Outcome {
    var ends = ends
    var lineFeeds = lineFeeds
    while lineFeeds != 0 {
      let lineFeed = lineFeeds & (0 &- lineFeeds)
      takeFields(ends & (lineFeed &- 1), in: bytes, quoting: quoting, &output)
      let offset = position &+ lineFeed.trailingZeroBitCount
      let hasReturn = offset > fieldStart && bytes[offset &- 1] == Byte.carriageReturn
      let end = hasReturn ? offset &- 1 : offset
      endField(at: end, in: bytes, quoting: quoting, &output)
      if end &- recordStart > maximumRecordLength { return .tooLong }
      output.append(
        RecordEntry(
          line: line, number: number, firstField: firstField, fieldEnd: output.fieldEnd, start: recordStart, end: end))
      line &+= 1
      number &+= 1
      firstField = output.fieldEnd
      fieldStart = offset &+ 1
      recordStart = fieldStart
      ends &= ~(lineFeed | (lineFeed &- 1))
      lineFeeds ^= lineFeed
    }
    takeFields(ends, in: bytes, quoting: quoting, &output)
    return .endOfBytes
  }

  @inline(__always)
  private mutating func takeFields(
    _ separators: UInt64, in bytes: borrowing Span<UInt8>, quoting: Bool, _ output: inout ScanOutput
  ) {
    guard quoting else {
      return output.appendFields(endingAt: separators, of: position, from: &fieldStart)
    }
    var separators = separators
    while separators != 0 {
      let offset = position &+ separators.trailingZeroBitCount
      separators &= separators &- 1
      endField(at: offset, in: bytes, quoting: quoting, &output)
      fieldStart = offset &+ 1
    }
  }

  /// Ends the open field. Where every quote is in its place, a field that begins with one ends with one.
  @inline(__always)
  private func endField(at end: Int, in bytes: borrowing Span<UInt8>, quoting: Bool, _ output: inout ScanOutput) {
    guard quoting else { return output.append(FieldRange(start: fieldStart, end: end)) }
    output.append(FieldRange(start: fieldStart, end: end, quotesAround: bytes[fieldStart] == Byte.quote))
  }
}
