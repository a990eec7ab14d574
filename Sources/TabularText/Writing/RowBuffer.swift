/// Rows of a text of records, written one after another into one run of bytes, for those who write millions.
///
/// Separators are given with what they follow; cells are quoted exactly where ``RecordWriter`` quotes them. The ends of
/// the rows are known, so that a run can be cut between any two of them.
public struct RowBuffer: Sendable {
  /// The rows' bytes and, from `count` on, room for those to come.
  private var storage: [UInt8]
  private var count = 0
  /// Offset after each row that has ended.
  private var ends: [Int] = []

  /// A buffer without any row.
  ///
  /// - Parameter room: how many bytes can be written before the buffer grows.
  public init(room: Int = 0) {
    storage = [UInt8](repeating: 0, count: max(0, room))
  }

  /// How many rows have ended.
  public var rowCount: Int { ends.count }
  /// How many bytes have been written, the open row's among them.
  public var byteCount: Int { count }
  /// How many bytes of the open row have been written.
  public var openRowByteCount: Int { count &- (ends.last ?? 0) }

  // MARK: Writing

  /// Appends a text as it is.
  public mutating func append(_ text: ShortText) {
    makeRoom(for: ShortText.capacity)
    let start = count
    var span = storage.mutableSpan
    var bytes = span.mutableBytes
    bytes.storeBytes(of: text.words.0.littleEndian, toByteOffset: start, as: UInt64.self)
    bytes.storeBytes(of: text.words.1.littleEndian, toByteOffset: start &+ 8, as: UInt64.self)
    bytes.storeBytes(of: text.words.2.littleEndian, toByteOffset: start &+ 16, as: UInt64.self)
    bytes.storeBytes(of: text.words.3.littleEndian, toByteOffset: start &+ 24, as: UInt64.self)
    count &+= text.count
  }

  /// Appends one byte as it is.
  public mutating func append(_ byte: UInt8) {
    append(word: UInt64(byte), byteCount: 1)
  }

  /// Appends the bytes of a word as they are, the lowest first.
  ///
  /// - Parameters:
  ///   - word: the bytes.
  ///   - byteCount: how many of them, eight at most.
  public mutating func append(word: UInt64, byteCount: Int) {
    makeRoom(for: 8)
    let start = count
    var span = storage.mutableSpan
    var bytes = span.mutableBytes
    bytes.storeBytes(of: word.littleEndian, toByteOffset: start, as: UInt64.self)
    count &+= min(byteCount, 8)
  }

  /// Appends a whole number in decimal digits.
  public mutating func append(number: UInt64) {
    if number >= 100_000_000 {
      append(number: number / 100_000_000)
      append(word: RowBuffer.digits(of: number % 100_000_000, count: 8), byteCount: 8)
    } else {
      let count = RowBuffer.digitCount(number)
      append(word: RowBuffer.digits(of: number, count: count), byteCount: count)
    }
  }

  /// The last digits of a number, eight at most, with the zeros that stand before them: the first digit lowest.
  public static func digits(of number: UInt64, count: Int) -> UInt64 {
    var word: UInt64 = 0
    var rest = number
    for _ in 0..<min(count, 8) {
      word = word &<< 8 | (0x30 &+ rest % 10)
      rest /= 10
    }
    return word
  }

  /// Appends a cell, quoted if it must be, and the byte after it.
  ///
  /// - Parameters:
  ///   - cell: the content of the cell, in UTF-8.
  ///   - hasDoubledQuotes: whether quotes in the content are written twice and stand for one each.
  ///   - separator: the byte after the cell.
  public mutating func append(cell: borrowing Span<UInt8>, hasDoubledQuotes: Bool, then separator: UInt8) {
    // Quotes around it, each byte twice, the separator, and a word of room beyond the last.
    makeRoom(for: 2 &* cell.count &+ 3 &+ 8)
    if hasDoubledQuotes || !copyPlain(cell) { copyQuoted(cell, hasDoubledQuotes: hasDoubledQuotes) }
    storage[count] = separator
    count &+= 1
  }

  /// Ends the open row with a line feed.
  public mutating func endRow() {
    append(Byte.lineFeed)
    ends.append(count)
  }

  /// Forgets what was written of the open row.
  public mutating func dropOpenRow() {
    count = ends.last ?? 0
  }

  // MARK: Taking

  /// How many rows from one on take at most so many bytes together.
  public func rowCount(from first: Int, within byteCount: Int) -> Int {
    let limit = start(ofRow: first) + byteCount
    var low = first
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low - first
  }

  /// Appends the bytes of some rows to others.
  public func copy(rows: Range<Int>, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: storage[start(ofRow: rows.lowerBound)..<start(ofRow: rows.upperBound)])
  }

  /// Forgets every row and keeps the storage.
  public mutating func removeAll() {
    count = 0
    ends.removeAll(keepingCapacity: true)
  }

  private func start(ofRow row: Int) -> Int { row == 0 ? 0 : ends[row - 1] }
}

// MARK: - Bytes

extension RowBuffer {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let topBits: UInt64 = 0x8080_8080_8080_8080

  /// Copies a cell that needs no quotes; false as soon as it is seen to need them, nothing being written then.
  private mutating func copyPlain(_ cell: borrowing Span<UInt8>) -> Bool {
    let start = count
    var span = storage.mutableSpan
    var bytes = span.mutableBytes
    var offset = 0
    while offset &+ 8 <= cell.count {
      // Sound: eight bytes are there, and any eight bytes are a valid number.
      let loaded = unsafe cell.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if RowBuffer.needsQuotes(UInt64(littleEndian: loaded)) { return false }
      bytes.storeBytes(of: loaded, toByteOffset: start &+ offset, as: UInt64.self)
      offset &+= 8
    }
    if offset < cell.count {
      let word = RowBuffer.lastBytes(of: cell, from: offset)
      if RowBuffer.needsQuotes(word) { return false }
      bytes.storeBytes(of: word.littleEndian, toByteOffset: start &+ offset, as: UInt64.self)
    }
    count &+= cell.count
    return true
  }

  /// The fewer than eight bytes of a cell from an offset on, the first one lowest, zeros after them.
  private static func lastBytes(of cell: borrowing Span<UInt8>, from start: Int) -> UInt64 {
    if cell.count >= 8 {
      // Sound: the last eight bytes of a cell that has as many, and any eight bytes are a valid number.
      let loaded = unsafe cell.bytes.unsafeLoadUnaligned(fromByteOffset: cell.count &- 8, as: UInt64.self)
      return UInt64(littleEndian: loaded) &>> UInt64(truncatingIfNeeded: 8 &* (8 &- (cell.count &- start)))
    }
    var word: UInt64 = 0
    var index = cell.count
    while index > start {
      index &-= 1
      word = word &<< 8 | UInt64(cell[index])
    }
    return word
  }

  private mutating func copyQuoted(_ cell: borrowing Span<UInt8>, hasDoubledQuotes: Bool) {
    storage[count] = Byte.quote
    count &+= 1
    var index = 0
    while index < cell.count {
      let byte = cell[index]
      index &+= 1
      storage[count] = byte
      count &+= 1
      guard byte == Byte.quote else { continue }
      storage[count] = Byte.quote
      count &+= 1
      if hasDoubledQuotes, index < cell.count, cell[index] == Byte.quote { index &+= 1 }
    }
    storage[count] = Byte.quote
    count &+= 1
  }

  /// Whether one of eight bytes is a comma, a quote or a line end.
  private static func needsQuotes(_ word: UInt64) -> Bool {
    let found =
      zeroBytes(word ^ (ones &* UInt64(Separator.comma.rawValue))) | zeroBytes(word ^ (ones &* UInt64(Byte.quote)))
      | zeroBytes(word ^ (ones &* UInt64(Byte.lineFeed))) | zeroBytes(word ^ (ones &* UInt64(Byte.carriageReturn)))
    return found & topBits != 0
  }

  /// Has the top bit of some byte set when, and only when, one of the eight bytes is zero.
  private static func zeroBytes(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  /// How many decimal digits a number below 10^8 has.
  private static func digitCount(_ number: UInt64) -> Int {
    var count = 1
    var bound: UInt64 = 10
    while number >= bound, count < 8 {
      count &+= 1
      bound &*= 10
    }
    return count
  }

  @inline(__always)
  private mutating func makeRoom(for byteCount: Int) {
    if storage.count &- count < byteCount { grow(by: byteCount) }
  }

  private mutating func grow(by byteCount: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(byteCount, storage.count, 4096)))
  }
}
