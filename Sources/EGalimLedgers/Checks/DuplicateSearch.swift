import EGalim

/// Finds lines that repeat an earlier one: same canteen, date, supplier, description and amount.
///
/// Lines are known by a hash of 128 bits of those five, so that texts need not be kept; among ten million lines the
/// chance that two different ones share it is below one in 10^24.
struct DuplicateSearch: Sendable {
  private struct Fingerprint: Hashable {
    var low: UInt64
    var high: UInt64
  }

  private struct FirstSeen {
    var file: Int32
    var line: Int32
  }

  private var seen: [Fingerprint: FirstSeen] = [:]
  private var paths: [String] = []

  /// Starts a file; lines of all files are compared with each other.
  mutating func startFile(_ path: String) {
    paths.append(path)
  }

  /// Notes a line; the place (`file:line`) of the earlier one that it repeats, nil for a new line.
  mutating func note(
    _ purchase: Purchase, supplier: [UInt8], description: [UInt8], line: Int
  ) -> String? {
    var hash = LineHash()
    hash.mix(purchase.canteen.word)
    hash.mix(UInt64(purchase.date.year * 10_000 + purchase.date.monthNumber * 100 + purchase.date.day))
    hash.mix(UInt64(bitPattern: purchase.amount.cents))
    hash.mix(bytes: supplier)
    hash.mix(bytes: description)
    let fingerprint = Fingerprint(low: hash.low, high: hash.high)
    if let first = seen[fingerprint] { return "\(paths[Int(first.file)]):\(first.line)" }
    seen[fingerprint] = FirstSeen(
      file: Int32(truncatingIfNeeded: paths.count - 1), line: Int32(truncatingIfNeeded: line))
    return nil
  }
}

/// A hash of 128 bits that is the same on every machine and in every run, as the standard library's is not.
private struct LineHash {
  private(set) var low: UInt64 = 0x9E37_79B9_7F4A_7C15
  private(set) var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  mutating func mix(_ word: UInt64) {
    low = LineHash.stir(low ^ word &* 0x9FB2_1C65_1E98_DF25)
    high = LineHash.stir(high &+ word &* 0xD6E8_FEB8_6659_FD93)
  }

  /// Mixes the bytes and how many they are, so that no two lists of cells run into each other.
  mutating func mix(bytes: [UInt8]) {
    mix(UInt64(bytes.count))
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      word |= UInt64(byte) << shift
      shift += 8
      if shift == 64 {
        mix(word)
        word = 0
        shift = 0
      }
    }
    if shift > 0 { mix(word) }
  }

  /// A bijection of 64 bits in which every bit of the input moves every bit of the output.
  private static func stir(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ (value >> 32)) &* 0xE703_7ED1_A0B4_28DB
    value = (value ^ (value >> 29)) &* 0x8EBC_6AF0_9C88_C6E3
    return value ^ (value >> 32)
  }
}
