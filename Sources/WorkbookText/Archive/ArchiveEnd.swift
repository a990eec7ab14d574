/// Where the list of a zip archive's parts stands: what the record at the archive's end says.
struct ArchiveEnd {
  let partCount: Int
  let listOffset: Int
  let listSize: Int

  private static let signature = 0x0605_4B50
  private static let signature64 = 0x0606_4B50
  private static let locatorSignature64 = 0x0706_4B50
  private static let size = 22
  private static let size64 = 56
  private static let locatorSize64 = 20
  private static let longestComment = 0xFFFF

  /// Finds the record, its 64-bit form where the archive has one.
  ///
  /// - Throws: ``WorkbookTrouble/truncated`` when there is none: the end of the file is missing.
  init(_ bytes: ArchiveBytes) throws(WorkbookTrouble) {
    var tail: [UInt8] = []
    let tailStart = max(bytes.count - Self.size - Self.longestComment, 0)
    try bytes.read(at: tailStart, count: bytes.count - tailStart, into: &tail)
    let numbers = LittleEndianBytes(bytes: tail)
    guard let found = Self.place(in: numbers) else { throw .truncated }
    // Archives that are split over several files have other numbers here.
    guard numbers.number32(at: found + 4) == 0 || numbers.number32(at: found + 4) == 0xFFFF_FFFF,
      var count = numbers.number16(at: found + 10), var size = numbers.number32(at: found + 12),
      var offset = numbers.number32(at: found + 16)
    else {
      throw .damagedArchive(part: nil)
    }
    var end = tailStart + found
    if count == 0xFFFF || size == 0xFFFF_FFFF || offset == 0xFFFF_FFFF,
      let large = try Self.largeRecord(bytes, before: end)
    {
      (count, size, offset, end) = large
    }
    guard offset <= end, size <= end - offset else { throw .damagedArchive(part: nil) }
    partCount = count
    listSize = size
    listOffset = offset
  }

  /// The record whose comment reaches exactly to the end; else the last one whose comment lies inside the file.
  private static func place(in tail: LittleEndianBytes) -> Int? {
    var fallback: Int?
    var offset = tail.bytes.count - size
    while offset >= 0 {
      if tail.bytes[offset] == 0x50, tail.number32(at: offset) == signature, let length = tail.number16(at: offset + 20)
      {
        let end = offset + size + length
        if end == tail.bytes.count { return offset }
        if end < tail.bytes.count, fallback == nil { fallback = offset }
      }
      offset -= 1
    }
    return fallback
  }

  /// The 64-bit record that a locator before the plain one points at; nil without a locator.
  private static func largeRecord(
    _ bytes: ArchiveBytes, before end: Int
  ) throws(WorkbookTrouble) -> (count: Int, size: Int, offset: Int, end: Int)? {
    guard end >= locatorSize64 else { return nil }
    var record: [UInt8] = []
    try bytes.read(at: end - locatorSize64, count: locatorSize64, into: &record)
    let locator = LittleEndianBytes(bytes: record)
    guard locator.number32(at: 0) == locatorSignature64 else { return nil }
    guard let place = locator.number64(at: 8), place <= end - size64 else { throw .damagedArchive(part: nil) }
    try bytes.read(at: place, count: size64, into: &record)
    let numbers = LittleEndianBytes(bytes: record)
    guard numbers.number32(at: 0) == signature64, let count = numbers.number64(at: 32),
      let size = numbers.number64(at: 40), let offset = numbers.number64(at: 48)
    else {
      throw .damagedArchive(part: nil)
    }
    return (count, size, offset, place)
  }
}
