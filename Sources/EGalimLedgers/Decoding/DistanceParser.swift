/// Reads a distance in whole kilometres from bytes.
enum DistanceParser {
  /// Farther than anywhere on Earth.
  private static let limit = 20_000

  /// The kilometres; zeros after a decimal mark (`50.0`, `50,00`) say nothing more. Nil for anything else.
  static func parse(_ cell: Cell, in bytes: Span<UInt8>) -> Int? {
    var kilometres = 0
    var digits = 0
    var index = cell.start
    while index < cell.end, (0x30...0x39).contains(bytes[index]) {
      kilometres = min(kilometres * 10 + Int(bytes[index] - 0x30), limit + 1)
      digits += 1
      index += 1
    }
    if index < cell.end, bytes[index] == 0x2E || bytes[index] == 0x2C {
      index += 1
      while index < cell.end, bytes[index] == 0x30 { index += 1 }
    }
    return index == cell.end && digits > 0 && kilometres <= limit ? kilometres : nil
  }
}
