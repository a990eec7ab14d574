/// A zip archive: its parts by name.
struct Archive: Sendable {
  let bytes: ArchiveBytes
  let limits: WorkbookLimits
  private var entries: [String: ArchiveEntry] = [:]
  private var duplicatedKeys: Set<String> = []
  /// The part listed first, as far as there is one.
  private(set) var firstName: String?

  private static let listSignature = 0x0201_4B50
  private static let listEntrySize = 46
  private static let longestName = 1024
  private static let largestList = 64 << 20
  /// Bits of an entry's flags that say that it, or the list itself, is encrypted.
  private static let encryptionFlags = 1 | 1 << 6 | 1 << 13

  /// Reads the list of parts; none of them is opened.
  init(_ bytes: ArchiveBytes, limits: WorkbookLimits) throws(WorkbookTrouble) {
    self.bytes = bytes
    self.limits = limits
    try ContainerKind.checkZip(bytes)
    let end = try ArchiveEnd(bytes)
    guard end.partCount <= limits.partCount, end.listSize <= Self.largestList else { throw .tooManyParts }
    var list: [UInt8] = []
    try bytes.read(at: end.listOffset, count: end.listSize, into: &list)
    let numbers = LittleEndianBytes(bytes: list)
    var offset = 0
    for _ in 0..<end.partCount { offset = try add(numbers, at: offset, before: end.listOffset) }
  }

  /// The part of that name, whatever its case; nil when there is none.
  func entry(_ name: String) throws(WorkbookTrouble) -> ArchiveEntry? {
    let key = ArchiveEntry.key(of: name)
    guard !duplicatedKeys.contains(key) else { throw .duplicatedPart(name) }
    return entries[key]
  }

  /// Opens a part that must be there.
  func open(_ name: String) throws(WorkbookTrouble) -> EntryReader {
    guard let entry = try entry(name) else { throw .missingPart(name) }
    return try EntryReader(entry, in: bytes, limits: limits)
  }

  /// Takes an entry of the list in, and tells where the next one begins.
  private mutating func add(
    _ list: LittleEndianBytes, at offset: Int, before listOffset: Int
  ) throws(WorkbookTrouble) -> Int {
    guard list.number32(at: offset) == Self.listSignature, let flags = list.number16(at: offset + 8),
      let method = list.number16(at: offset + 10), let checksum = list.number32(at: offset + 16),
      let nameLength = list.number16(at: offset + 28), let extraLength = list.number16(at: offset + 30),
      let commentLength = list.number16(at: offset + 32), nameLength <= Self.longestName
    else {
      throw .damagedArchive(part: nil)
    }
    guard flags & Self.encryptionFlags == 0 else { throw .encrypted }
    let nameStart = offset + Self.listEntrySize
    let extraStart = nameStart + nameLength
    let next = extraStart + extraLength + commentLength
    guard next <= list.bytes.count else { throw .damagedArchive(part: nil) }
    let name = String(decoding: list.bytes[nameStart..<extraStart], as: UTF8.self)
    let sizes = try LargeSizes(list, entryAt: offset, extra: extraStart..<extraStart + extraLength, name: name)
    guard sizes.headerOffset < listOffset, sizes.compressed <= listOffset else { throw .damagedArchive(part: name) }
    let entry = ArchiveEntry(
      name: name, method: method == 0 ? .stored : method == 8 ? .deflated : .unknown, checksum: checksum,
      compressedSize: sizes.compressed, inflatedSize: sizes.inflated, headerOffset: sizes.headerOffset)
    if firstName == nil { firstName = name }
    if entries.updateValue(entry, forKey: entry.key) != nil { duplicatedKeys.insert(entry.key) }
    return next
  }
}

/// The sizes and the place of a part, in 32 bits or, where those are all set, in the 64 bits of an extra field.
private struct LargeSizes {
  var inflated: Int
  var compressed: Int
  var headerOffset: Int

  private static let fieldTag = 1

  init(_ list: LittleEndianBytes, entryAt offset: Int, extra: Range<Int>, name: String) throws(WorkbookTrouble) {
    guard let compressed = list.number32(at: offset + 20), let inflated = list.number32(at: offset + 24),
      let headerOffset = list.number32(at: offset + 42)
    else {
      throw .damagedArchive(part: name)
    }
    var fields = [inflated, compressed, headerOffset]
    if fields.contains(0xFFFF_FFFF), var place = Self.largeField(list, in: extra) {
      for index in fields.indices where fields[index] == 0xFFFF_FFFF {
        guard place + 8 <= extra.upperBound, let value = list.number64(at: place) else {
          throw .damagedArchive(part: name)
        }
        fields[index] = value
        place += 8
      }
    }
    (self.inflated, self.compressed, self.headerOffset) = (fields[0], fields[1], fields[2])
  }

  /// Where the numbers of the 64-bit extra field begin; nil when the entry has none.
  private static func largeField(_ list: LittleEndianBytes, in extra: Range<Int>) -> Int? {
    var place = extra.lowerBound
    while let tag = list.number16(at: place), let size = list.number16(at: place + 2), place + 4 <= extra.upperBound {
      if tag == fieldTag { return place + 4 }
      place += 4 + size
    }
    return nil
  }
}
