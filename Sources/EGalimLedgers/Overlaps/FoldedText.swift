import EGalimDiagnostics

/// The form in which two exports spell the same text the same: that of `TextFolding.fold`, made of bytes.
///
/// Every line of a ledger passes here where lines are compared, so the letters of French are folded without any text
/// being made; whatever is beyond them is left to `TextFolding`.
enum FoldedText {
  /// Appends the folded form of the bytes between two offsets, which are UTF-8.
  static func append(_ bytes: Span<UInt8>, from start: Int, to end: Int, to folded: inout [UInt8]) {
    let begin = folded.count
    var isAfterGap = false
    var index = start
    while index < end {
      let (step, width) = step(at: index, before: end, in: bytes)
      guard step != .beyond else {
        folded.removeLast(folded.count - begin)
        return appendSlowly(bytes, from: start, to: end, to: &folded)
      }
      index += width
      if step == .gap {
        isAfterGap = true
        continue
      }
      if isAfterGap, folded.count > begin { folded.append(UInt8(ascii: "_")) }
      isAfterGap = false
      switch step {
      case .letter(let byte): folded.append(byte)
      case .letters(let first, let second):
        folded.append(first)
        folded.append(second)
      case .gap, .beyond: break
      }
    }
  }

  /// What a character comes to.
  private enum Step: Equatable {
    case gap
    case letter(UInt8)
    case letters(UInt8, UInt8)
    /// Not known here.
    case beyond
  }

  @inline(__always)
  private static func step(at index: Int, before end: Int, in bytes: Span<UInt8>) -> (Step, width: Int) {
    let byte = bytes[index]
    guard byte >= 0x80 else {
      switch byte {
      case 0x41...0x5A: return (.letter(byte | 0x20), 1)
      case 0x09...0x0D, 0x20, 0x27, 0x2D, 0x5F, 0x60: return (.gap, 1)
      default: return (.letter(byte), 1)
      }
    }
    guard index + 1 < end else { return (.beyond, 1) }
    let next = bytes[index + 1]
    switch byte {
    case 0xC2: return (next == 0xA0 || next == 0xB4 ? .gap : .letters(byte, next), 2)
    case 0xC3 where (0x80...0xBF).contains(next): return (letter(ofLatin1: next), 2)
    case 0xC5 where next == 0x92 || next == 0x93: return (.letters(UInt8(ascii: "o"), UInt8(ascii: "e")), 2)
    case 0xE2 where next == 0x80 && index + 2 < end: return (isGap(afterE280: bytes[index + 2]) ? .gap : .beyond, 3)
    default: return (.beyond, 1)
    }
  }

  /// Spaces of all widths, hyphens and dashes, and typographic apostrophes.
  private static func isGap(afterE280 byte: UInt8) -> Bool {
    switch byte {
    case 0x80...0x8B, 0x90...0x95, 0x98, 0x99, 0xAF: true
    default: false
    }
  }

  /// The letters from U+00C0 to U+00FF, by the second of their bytes.
  private static func letter(ofLatin1 byte: UInt8) -> Step {
    switch byte | 0x20 {
    case 0xA0...0xA5: .letter(UInt8(ascii: "a"))
    case 0xA6: .letters(UInt8(ascii: "a"), UInt8(ascii: "e"))
    case 0xA7: .letter(UInt8(ascii: "c"))
    case 0xA8...0xAB: .letter(UInt8(ascii: "e"))
    case 0xAC...0xAF: .letter(UInt8(ascii: "i"))
    case 0xB1: .letter(UInt8(ascii: "n"))
    case 0xB2...0xB6, 0xB8: .letter(UInt8(ascii: "o"))
    case 0xB9...0xBC: .letter(UInt8(ascii: "u"))
    case 0xBD: .letter(UInt8(ascii: "y"))
    // The multiplication and division signs are no letters, and ß and ÿ no pair of small and capital.
    case 0xB7: .letters(0xC3, byte)
    case 0xBF where byte == 0x9F: .letters(UInt8(ascii: "s"), UInt8(ascii: "s"))
    case 0xBF: .letter(UInt8(ascii: "y"))
    default: .letters(0xC3, byte | 0x20)
    }
  }

  private static func appendSlowly(_ bytes: Span<UInt8>, from start: Int, to end: Int, to folded: inout [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    for index in start..<end { text.append(bytes[index]) }
    folded.append(contentsOf: TextFolding.fold(String(decoding: text, as: UTF8.self)).utf8)
  }
}
