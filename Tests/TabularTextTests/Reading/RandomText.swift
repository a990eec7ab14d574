import TabularText
import TestSupport

/// Makes texts that are mostly records, and sometimes anything but.
struct RandomText {
  var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let words = [
    "", "a", "12,50", "café", "pomme de terre", "🥕", "e\u{301}", "l\nm", "x\r\ny", "\r", "…", "\u{FEFF}",
  ]
  private static let bareWords = ["", "a", "12.50", "café", "pomme de terre", "🥕", "naïve", "123456789012345"]
  private static let noise: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x0D], [0x0A], [0x0D, 0x0A], [0x00], [0xE9], [0xC3], [0x80], [0xED, 0xA0, 0x80],
    [0xC0, 0xAF],
    [0xF4, 0x90, 0x80, 0x80], [0x2C], [0x3B], [0x09], [0xF0, 0x9F],
  ]

  /// A text whose fields are cut by `separator`, with quoted line breaks, ragged rows, both line ends and some noise.
  mutating func text(separator: Separator) -> [UInt8] {
    var bytes: [UInt8] = generator.oneIn(4) ? [0xEF, 0xBB, 0xBF] : []
    let noiseRate = generator.pick([0, 0, 40, 10, 3], else: 0)
    for _ in 0..<generator.below(12) {
      for index in 0...generator.below(5) {
        if index > 0 { bytes.append(separator.rawValue) }
        appendField(to: &bytes)
        if noiseRate > 0, generator.oneIn(noiseRate) { bytes += generator.pick(Self.noise, else: []) }
      }
      bytes += generator.oneIn(3) ? [0x0D, 0x0A] : [0x0A]
    }
    if generator.oneIn(2), bytes.last == 0x0A { bytes.removeLast() }
    return bytes
  }

  /// A text of several hundred bytes: whole blocks of 64 at a time are looked at, which short texts never fill.
  mutating func longText(separator: Separator) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < 400 + generator.below(400) {
      let text = self.text(separator: separator)
      bytes += text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
      if generator.oneIn(2) { bytes.append(0x0A) }
    }
    return bytes
  }

  private mutating func appendField(to bytes: inout [UInt8]) {
    guard generator.oneIn(3) else {
      bytes += Array(generator.pick(Self.bareWords, else: "").utf8)
      return
    }
    bytes.append(0x22)
    for _ in 0..<generator.below(3) {
      bytes += Array(generator.pick(Self.words, else: "").utf8)
      if generator.oneIn(3) { bytes += [0x22, 0x22] }
    }
    bytes.append(0x22)
  }
}
