import TestSupport
import Testing

@testable import TabularText

@Suite("Bytes that no text may hold")
struct ByteCheckTests {
  /// Every place in a word matters: each sequence is tried at every offset, with and without bytes after it.
  @Test("are found wherever they stand", arguments: 0..<20)
  func found(offset: Int) {
    let bad: [[UInt8]] = [
      [0x00], [0x80], [0xC1, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ]
    for sequence in bad {
      for filler in ["a", "\u{1}"] {
        let before = [UInt8](repeating: Array(filler.utf8)[0], count: offset)
        let expected: RecordProblem = sequence[0] == 0 ? .nulByte : .invalidUTF8(byte: sequence[0])
        for after in [0, 1, 7, 8, 9] {
          let bytes = before + sequence + [UInt8](repeating: 0x62, count: after)
          #expect(
            ByteCheck.firstProblem(in: bytes.span, from: 0) == ByteCheck.Finding(offset: offset, problem: expected))
        }
      }
    }
  }

  @Test("are not seen in any valid scalar")
  func validScalars() {
    for value in stride(from: UInt32(1), through: 0x10FFFF, by: 13) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      #expect(ByteCheck.firstProblem(in: bytes.span, from: 0) == nil)
    }
  }

  @Test("are judged as the standard library judges them", arguments: 0..<10 as Range<UInt64>)
  func agreesWithStandardLibrary(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces: [[UInt8]] = [
      [0x61], Array("é".utf8), Array("€".utf8), Array("🥕".utf8), [0xE2, 0x82], [0xF0, 0x9F, 0xA5], [0xBF], [0xC3],
      [0xED, 0xA0],
    ]
    for _ in 0..<500 {
      let bytes = (0..<generator.below(12)).flatMap { _ in generator.pick(pieces, else: []) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      #expect((ByteCheck.firstProblem(in: bytes.span, from: 0) == nil) == isValid)
    }
  }
}
