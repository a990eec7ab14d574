/// Reads one part of an archive in blocks, inflating it on the way; nothing is written anywhere.
struct EntryReader: ~Copyable {
  /// The part's name, for messages.
  let name: String
  private let entry: ArchiveEntry
  private let bytes: ArchiveBytes
  private let blockSize: Int
  private var inflater: Inflater
  private var input: [UInt8] = []
  private var inputPosition = 0
  /// Where the compressed bytes that are not read yet begin, and where they end.
  private var offset: Int
  private let end: Int
  private var produced = 0
  private var checksum: UInt = 0
  private var hasEnded = false

  private static let signature = 0x0403_4B50
  private static let headerSize = 30

  /// Opens a part whose size is within the limits.
  init(_ entry: ArchiveEntry, in bytes: ArchiveBytes, limits: WorkbookLimits) throws(WorkbookTrouble) {
    let content = try Self.content(of: entry, in: bytes, limits: limits)
    name = entry.name
    self.entry = entry
    self.bytes = bytes
    blockSize = max(limits.blockSize, 1)
    offset = content.lowerBound
    end = content.upperBound
    inflater = Inflater()
  }

  /// Where the compressed bytes of a part lie, once its own header agrees with the list.
  private static func content(
    of entry: ArchiveEntry, in bytes: ArchiveBytes, limits: WorkbookLimits
  ) throws(WorkbookTrouble) -> Range<Int> {
    let name = entry.name
    guard entry.method != .unknown else { throw .unknownCompression(part: name) }
    // What a part says of its size is what it may have: `nextBlock` refuses one byte more.
    let isBomb =
      entry.inflatedSize > limits.ratioFreeSize
      && entry.inflatedSize / max(limits.inflationRatio, 1) > entry.compressedSize
    guard entry.inflatedSize <= limits.inflatedSize, !isBomb else { throw .expandsTooMuch(part: name) }
    var header: [UInt8] = []
    try bytes.read(at: entry.headerOffset, count: headerSize, into: &header)
    let numbers = LittleEndianBytes(bytes: header)
    guard numbers.number32(at: 0) == signature, let nameLength = numbers.number16(at: 26),
      let extraLength = numbers.number16(at: 28)
    else {
      throw .damagedArchive(part: name)
    }
    let start = entry.headerOffset + headerSize + nameLength + extraLength
    guard start <= bytes.count - entry.compressedSize else { throw .truncated }
    try bytes.read(at: entry.headerOffset + headerSize, count: nameLength, into: &header)
    // Two names for one part: programs that trust the one would see another file than those that trust the other.
    guard String(decoding: header, as: UTF8.self) == name else { throw .damagedArchive(part: name) }
    return start..<start + entry.compressedSize
  }

  /// Replaces what `block` holds by the next inflated bytes; false when there are none left, and all was as announced.
  mutating func nextBlock(_ block: inout [UInt8]) throws(WorkbookTrouble) -> Bool {
    block.removeAll(keepingCapacity: true)
    while block.isEmpty, !hasEnded {
      try readInput()
      switch entry.method {
      case .deflated: try inflate(into: &block)
      case .stored, .unknown:
        swap(&block, &input)
        inputPosition = input.count
        hasEnded = block.isEmpty
      }
    }
    produced += block.count
    guard produced <= entry.inflatedSize else { throw .damagedArchive(part: name) }
    checksum = Inflater.checksum(checksum, block)
    if !block.isEmpty { return true }
    guard produced == entry.inflatedSize, checksum == UInt(entry.checksum), inputPosition == input.count, offset == end
    else {
      throw .damagedArchive(part: name)
    }
    return false
  }

  /// All the bytes of a small part; nil when it has more than the limit.
  mutating func allBytes(atMost limit: Int) throws(WorkbookTrouble) -> [UInt8]? {
    guard entry.inflatedSize <= limit else { return nil }
    var all: [UInt8] = []
    var block: [UInt8] = []
    while try nextBlock(&block) { all += block }
    return all
  }

  /// Reads the next piece of the part when the last one is used up.
  private mutating func readInput() throws(WorkbookTrouble) {
    guard inputPosition == input.count else { return }
    inputPosition = 0
    let count = min(blockSize, end - offset)
    try bytes.read(at: offset, count: count, into: &input)
    offset += count
  }

  private mutating func inflate(into block: inout [UInt8]) throws(WorkbookTrouble) {
    let hadInput = inputPosition < input.count
    switch inflater.inflate(input, from: &inputPosition, atMost: blockSize, appendingTo: &block) {
    case .ended: hasEnded = true
    case .damaged: throw .damagedArchive(part: name)
    case .goingOn:
      // The stream wants more than the part has.
      if block.isEmpty, !hadInput { throw .damagedArchive(part: name) }
    }
  }
}
