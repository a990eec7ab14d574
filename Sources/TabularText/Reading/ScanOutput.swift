/// Where a scan puts the fields and the records that it ends.
///
/// Written to without asking each time whether there is room: whoever makes it has made room for a field and a record
/// for each byte to be scanned, and each of them is ended by a byte of its own.
struct ScanOutput {
  private let fields: UnsafeMutableBufferPointer<FieldRange>
  private let records: UnsafeMutableBufferPointer<RecordEntry>
  /// How many fields the caller had before the scan.
  private let knownFields: Int
  private(set) var fieldCount = 0
  private(set) var recordCount = 0

  init(
    _ fields: UnsafeMutableBufferPointer<FieldRange>, _ records: UnsafeMutableBufferPointer<RecordEntry>,
    knownFields: Int
  ) {
    self.fields = fields
    self.records = records
    self.knownFields = knownFields
  }

  /// The index after the last field, among all that the caller has.
  var fieldEnd: Int { knownFields &+ fieldCount }

  @inline(__always)
  mutating func append(_ field: FieldRange) {
    // Sound: fewer fields were ended than there are bytes, hence there is room for one more.
    unsafe fields.initializeElement(at: fieldCount, to: field)
    fieldCount &+= 1
  }

  /// Appends the unquoted fields that end at some separators of a block.
  ///
  /// - Parameters:
  ///   - separators: a bit for each, the block's first byte lowest.
  ///   - position: offset of the block.
  ///   - start: offset of the first field's first byte; afterwards that of the field after the last separator.
  @inline(__always)
  mutating func appendFields(endingAt separators: UInt64, of position: Int, from start: inout Int) {
    var separators = separators
    // As long as fields end, all that changes is in local variables.
    var (next, count) = (start, fieldCount)
    while separators != 0 {
      let end = position &+ separators.trailingZeroBitCount
      separators &= separators &- 1
      // Sound: fewer fields were ended than there are bytes, hence there is room for one more.
      unsafe fields.initializeElement(at: count, to: FieldRange(start: next, end: end))
      count &+= 1
      next = end &+ 1
    }
    (start, fieldCount) = (next, count)
  }

  @inline(__always)
  mutating func append(_ record: RecordEntry) {
    // Sound: fewer records were ended than there are bytes, hence there is room for one more.
    unsafe records.initializeElement(at: recordCount, to: record)
    recordCount &+= 1
  }
}
