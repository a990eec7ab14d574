import TestSupport
import Testing

@testable import TabularText

@Suite("Cutting a block between records")
struct RecordCutTests {
  @Test(
    "finds the last line end outside quotes",
    arguments: [
      ("a\nb\nc", 4), ("a\n", 2), ("abc", nil), ("", nil), ("\"a\nb", nil), ("x\n\"a\nb", 2), ("x\n\"a\nb\"\ny", 8),
      ("x\n\"a\"\"\nb", 2), ("x\n\"a\"\"\"\nb", 8), ("a\r\nb", 3),
    ] as [(String, Int?)])
  func lastBoundary(text: String, expected: Int?) {
    #expect(RecordCut.lastBoundary(in: Array(text.utf8).span) == expected)
  }

  @Test("counts quotes in texts of any length", arguments: 0..<20 as Range<UInt64>)
  func parity(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in generator.pick([0x22, 0x61, 0x23, 0xA2] as [UInt8], else: 0) }
      #expect(RecordCut.hasOddQuotes(bytes.span) == (bytes.count { $0 == 0x22 } % 2 == 1))
    }
  }

  /// What is found in a sound text is always where a record ends.
  @Test("never cuts a sound record", arguments: 0..<30 as Range<UInt64>)
  func soundTexts(seed: UInt64) {
    var random = RandomText(seed: seed)
    for _ in 0..<40 {
      let bytes = random.longText(separator: .comma)
      let records = ReferenceReader(bytes, separator: .comma, maximumRecordLength: 1 << 20).readAll()
      guard records.allSatisfy({ $0.problem == nil }) else { continue }
      guard let end = RecordCut.lastBoundary(in: bytes.span) else { continue }
      #expect(records.contains { $0.start == end } || end == bytes.count)
    }
  }
}
