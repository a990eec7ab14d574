/// Characters that XML cannot hold and spreadsheets may: `_x000D_` stands for a carriage return (ST_Xstring).
enum EscapedText {
  private static let underscore = UInt8(ascii: "_")
  /// `_x000D_` has as many bytes.
  private static let length = 7

  /// Replaces, from an offset to the end of the bytes, the escapes by what they stand for.
  ///
  /// One that stands for a NUL or for half a character stays as it is.
  static func unescape(_ bytes: inout [UInt8], from start: Int) {
    guard let first = next(in: bytes, from: start) else { return }
    let rest = Array(bytes[first...])
    bytes.removeLast(bytes.count - first)
    var index = 0
    while let escape = next(in: rest, from: index) {
      bytes.append(contentsOf: rest[index..<escape])
      bytes.append(
        contentsOf: character(rest, escape).map { Array(String($0).utf8) } ?? Array(rest[escape..<escape + length]))
      index = escape + length
    }
    bytes.append(contentsOf: rest[index...])
  }

  private static func next(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + length <= bytes.count {
      if bytes[index] == underscore, bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == underscore,
        code(bytes, index) != nil
      {
        return index
      }
      index += 1
    }
    return nil
  }

  private static func character(_ bytes: [UInt8], _ index: Int) -> Unicode.Scalar? {
    guard let code = code(bytes, index), code > 0 else { return nil }
    return Unicode.Scalar(code)
  }

  private static func code(_ bytes: [UInt8], _ index: Int) -> UInt32? {
    var code: UInt32 = 0
    for byte in bytes[(index + 2)..<(index + 6)] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): code = code << 4 | UInt32(byte & 0x0F)
      case UInt8(ascii: "A")...UInt8(ascii: "F"), UInt8(ascii: "a")...UInt8(ascii: "f"):
        code = code << 4 | UInt32(byte & 0x0F + 9)
      default: return nil
      }
    }
    return code
  }
}
