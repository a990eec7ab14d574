/// What the first bytes say about a file that should be a workbook.
enum ContainerKind {
  private static let zipSignatures: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0x50, 0x4B, 0x05, 0x06]]
  private static let compoundSignature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
  /// The stream that holds an `.xlsx` behind a password, as the container's list of streams spells it.
  private static let encryptedStream: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
  /// How much of the list of streams is looked at: 64 streams, an encrypted package has about ten.
  private static let streamListSize = 8 << 10

  /// Throws unless the bytes begin as a zip archive does.
  static func checkZip(_ bytes: ArchiveBytes) throws(WorkbookTrouble) {
    var first: [UInt8] = []
    try bytes.read(at: 0, count: min(bytes.count, 512), into: &first)
    if first.starts(with: compoundSignature) {
      throw try holdsEncryptedPackage(bytes, header: LittleEndianBytes(bytes: first)) ? .encrypted : .legacyWorkbook
    }
    guard zipSignatures.contains(where: first.starts) else { throw .notAnArchive }
  }

  /// Whether a compound file (MS-CFB) lists an encrypted package among its streams.
  private static func holdsEncryptedPackage(
    _ bytes: ArchiveBytes, header: LittleEndianBytes
  ) throws(WorkbookTrouble) -> Bool {
    guard let shift = header.number16(at: 30), (9...12).contains(shift), let sector = header.number32(at: 48) else {
      return false
    }
    let start = (sector + 1) << shift
    guard start < bytes.count else { return false }
    var list: [UInt8] = []
    try bytes.read(at: start, count: min(streamListSize, bytes.count - start), into: &list)
    // Entries have 128 bytes and begin with their name.
    return stride(from: 0, to: list.count, by: 128).contains { list[$0...].starts(with: encryptedStream) }
  }
}
