/// Reads the whole numbers of attributes.
enum WholeNumber {
  /// Numbers beyond are all the same: outside of whatever is counted.
  private static let largest = 1 << 40

  /// The number that digits spell, cut at a huge one; nil for anything else than digits.
  static func read(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    guard !range.isEmpty else { return nil }
    var number = 0
    for index in range {
      let byte = bytes[index]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      number = min(number * 10 + Int(byte & 0x0F), largest)
    }
    return number
  }
}
