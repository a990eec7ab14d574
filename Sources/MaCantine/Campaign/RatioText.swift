import EGalim

/// Reads shares as files publish them: `0.2665`, `0,2665`, `1`, `5e-05`.
enum RatioText {
  /// The most digits that a share is written with; no program writes more.
  private static let longest = 40

  /// The number, exact; nil for any other text, a sign before it included, or more decimals than are held.
  static func number(_ text: String) -> ExactDecimal? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, bytes.count <= longest else { return nil }
    let end = bytes.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") } ?? bytes.count
    guard let digits = mantissa(bytes[..<end]) else { return nil }
    guard let exponent = exponent(bytes[end...]) else { return nil }
    let scale = digits.scale - exponent
    guard scale < 0 else { return ExactDecimal(mantissa: digits.value, scale: scale) }
    guard scale >= -ExactDecimal.largestScale else { return digits.value == 0 ? digits.exact : nil }
    var value = digits.value
    for _ in 0..<(-scale) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return ExactDecimal(mantissa: value, scale: 0)
  }

  private struct Mantissa {
    var value: Int64 = 0
    var scale = 0
    var exact: ExactDecimal? { ExactDecimal(mantissa: value, scale: 0) }
  }

  private static func mantissa(_ bytes: ArraySlice<UInt8>) -> Mantissa? {
    var mantissa = Mantissa()
    var hasDigits = false
    var hasMark = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        hasDigits = true
        let (tenfold, isTooLarge) = mantissa.value.multipliedReportingOverflow(by: 10)
        let (value, overflow) = tenfold.addingReportingOverflow(Int64(byte - UInt8(ascii: "0")))
        if isTooLarge || overflow { return nil }
        mantissa.value = value
        if hasMark { mantissa.scale += 1 }
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if hasMark { return nil }
        hasMark = true
      default: return nil
      }
    }
    return hasDigits ? mantissa : nil
  }

  /// What stands after the `e`; 0 without one, nil when it is no whole number of two digits at most.
  private static func exponent(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty else { return 0 }
    let text = String(decoding: bytes.dropFirst(), as: UTF8.self)
    guard text.utf8.count <= 3 else { return nil }
    return Int(text)
  }
}
