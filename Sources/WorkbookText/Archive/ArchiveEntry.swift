/// One part of a zip archive, as the archive's list describes it.
struct ArchiveEntry: Sendable, Hashable {
  /// How the bytes of a part are stored.
  enum Method: Sendable, Hashable {
    case stored
    case deflated
    case unknown
  }

  /// The name in the list; only ever compared, never a path of the system.
  let name: String
  let method: Method
  /// The CRC-32 of the inflated bytes.
  let checksum: Int
  let compressedSize: Int
  let inflatedSize: Int
  /// Where the part's own header stands.
  let headerOffset: Int

  /// The name by which parts are looked up: case does not count in it, and some writers use backslashes.
  var key: String { Self.key(of: name) }

  static func key(of name: String) -> String {
    let folded = name.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      case UInt8(ascii: "\\"): UInt8(ascii: "/")
      default: byte
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }
}
