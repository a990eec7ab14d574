/// Writes zip archives byte by byte, wrong ones too.
public struct ZipWriter {
  /// One part, with what its entry says of it: everything is right unless set otherwise.
  public struct Part {
    /// The name in the list of parts.
    public var name: String
    /// The bytes as the archive holds them.
    public var content: [UInt8]
    /// 0 for stored, 8 for deflated.
    public var method = 0
    /// The general purpose flags.
    public var flags = 0
    /// The checksum that the entry claims.
    public var checksum: UInt32?
    /// The size that the entry claims once inflated.
    public var inflatedSize: Int?
    /// The size that the entry claims in the archive.
    public var compressedSize: Int?
    /// The name in the part's own header.
    public var headerName: String?
    /// Whether sizes are written with 64 bits.
    public var usesLargeSizes = false

    /// A stored part that holds a text.
    public init(_ name: String, _ content: String) { self.init(name, Array(content.utf8)) }

    /// A stored part.
    public init(_ name: String, _ content: [UInt8]) {
      self.name = name
      self.content = content
    }

    /// The content as a deflate stream of uncompressed blocks.
    public mutating func deflate() {
      inflatedSize = inflatedSize ?? content.count
      checksum = checksum ?? ZipWriter.checksum(content)
      method = 8
      var stream: [UInt8] = []
      var rest = content[...]
      repeat {
        let block = rest.prefix(0xFFFF)
        rest = rest.dropFirst(block.count)
        stream.append(rest.isEmpty ? 1 : 0)
        stream += ZipWriter.number(block.count, 2) + ZipWriter.number(block.count ^ 0xFFFF, 2) + block
      } while !rest.isEmpty
      content = stream
    }
  }

  /// The archive of some parts, and what follows it.
  public static func archive(_ parts: [Part], comment: String = "", declaredCount: Int? = nil) -> [UInt8] {
    var bytes: [UInt8] = []
    var list: [UInt8] = []
    for part in parts {
      let offset = bytes.count
      let sizes =
        number(part.compressedSize ?? part.content.count, 4) + number(part.inflatedSize ?? part.content.count, 4)
      let checksum = number(Int(part.checksum ?? checksum(part.content)), 4)
      let headerName = Array((part.headerName ?? part.name).utf8)
      let common = number(part.flags, 2) + number(part.method, 2) + number(0, 4) + checksum
      bytes += [0x50, 0x4B, 3, 4] + number(20, 2) + common + sizes
      bytes += number(headerName.count, 2) + number(0, 2) + headerName + part.content
      let name = Array(part.name.utf8)
      var extra: [UInt8] = []
      if part.usesLargeSizes {
        extra = number(1, 2) + number(24, 2) + number(part.inflatedSize ?? part.content.count, 8)
        extra += number(part.content.count, 8) + number(offset, 8)
      }
      list += [0x50, 0x4B, 1, 2] + number(20, 2) + number(20, 2) + common
      list += part.usesLargeSizes ? [UInt8](repeating: 0xFF, count: 8) : sizes
      list += number(name.count, 2) + number(extra.count, 2) + number(0, 10)
      list += (part.usesLargeSizes ? [UInt8](repeating: 0xFF, count: 4) : number(offset, 4)) + name + extra
    }
    let start = bytes.count
    let count = number(declaredCount ?? parts.count, 2)
    bytes += list + [0x50, 0x4B, 5, 6] + number(0, 4) + count + count + number(list.count, 4) + number(start, 4)
    return bytes + number(comment.utf8.count, 2) + Array(comment.utf8)
  }

  /// A number in little-endian bytes.
  public static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32, bit by bit.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
