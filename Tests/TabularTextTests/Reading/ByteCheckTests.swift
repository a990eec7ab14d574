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

  /// Long enough for whole blocks, with mostly letters of two bytes, as French has, and now and then anything else.
  @Test("are judged so in long texts too, and named where they stand", arguments: 0..<40 as Range<UInt64>)
  func agreesInLongTexts(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters: [[UInt8]] = [Array("é".utf8), Array("Ç".utf8), Array("œ".utf8), Array("a".utf8), Array("z ".utf8)]
    let rare: [[UInt8]] = [
      Array("€".utf8), Array("🥕".utf8), [0x00], [0xC3], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE2, 0x82], [0xFF],
      [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], Array("\u{7FF}\u{800}\u{FFFF}".utf8),
    ]
    for _ in 0..<60 {
      let rate = generator.pick([5, 50, 400, 5_000], else: 50)
      let bytes = (0..<200 + generator.below(200)).flatMap { _ in
        generator.pick(generator.oneIn(rate) ? rare : letters, else: [])
      }
      let finding = ByteCheck.firstProblem(in: bytes.span, from: 0)
      #expect(finding == Self.firstProblem(in: bytes))
      guard let finding else { continue }
      let after = finding.offset + 1
      let next = ByteCheck.firstProblem(in: bytes.span, from: after)
      #expect(
        next
          == Self.firstProblem(in: Array(bytes[after...])).map { .init(offset: $0.offset + after, problem: $0.problem) }
      )
    }
  }

  /// The same question asked of the standard library, prefix by prefix.
  private static func firstProblem(in bytes: [UInt8]) -> ByteCheck.Finding? {
    let nul = bytes.firstIndex(of: 0) ?? bytes.count
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while offset < nul {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .error: return .init(offset: offset, problem: .invalidUTF8(byte: bytes[offset]))
      case .emptyInput: return nil
      }
    }
    return nul < bytes.count ? .init(offset: nul, problem: .nulByte) : nil
  }
}
