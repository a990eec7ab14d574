import EGalim
import TabularText
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The fingerprint of a line")
struct LineFingerprintTests {
  /// The fingerprints of a table's lines: two texts a line, of one canteen, day and amount.
  private static func fingerprints(of lines: [[String]]) throws -> [LineFingerprint] {
    let text = lines.map { $0.joined(separator: ",") + "\n" }.joined()
    var reader = try RecordReader(ByteSource(bytes: Array(text.utf8)), separator: .comma)
    var batch = RecordBatch()
    var found: [LineFingerprint] = []
    var room: [UInt8] = []
    let canteen = CanteenKey(try #require(Siret("21050118700012")))
    let date = try #require(CivilDate(year: 2026, month: 3, day: 12))
    while try reader.nextBatch(&batch) {
      for record in batch.records {
        found.append(
          LineFingerprint(
            canteen, Money(cents: 18_420), date, description: batch.fields[record.firstField],
            supplier: batch.fields[record.firstField + 1], batch.bytes.span, room: &room))
      }
    }
    return found
  }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  @Test("is the same with quotes around a text and without, whatever its length", arguments: 0..<80)
  func quotes(length: Int) throws {
    var random = SeededGenerator(seed: UInt64(length))
    let text = String((0..<length).map { _ in random.pick(Array("abcdeé "), else: "a") })
    let found = try Self.fingerprints(of: [[text, "Verger"], [Self.quoted(text), "Verger"], ["Pommes", text]])
    #expect(found.count == 3)
    #expect(found[0] == found[1])
    #expect(found[0] != found[2])
  }

  @Test("takes two quotes for the one that they are", arguments: 0..<80)
  func doubledQuotes(seed: UInt64) throws {
    var random = SeededGenerator(seed: 900 + seed)
    let length = random.below(60)
    let text = String((0..<length).map { _ in random.oneIn(4) ? "\"" : random.pick(Array("abcé"), else: "a") })
    // A letter first, so that the quotes of the text without quotes around it say nothing.
    let found = try Self.fingerprints(of: [["a" + text, "Verger"], [Self.quoted("a" + text), Self.quoted("Verger")]])
    #expect(found.count == 2)
    #expect(found.first == found.last)
  }

  @Test("tells texts apart that differ in one byte, or in where one ends and the other begins")
  func differences() throws {
    var lines: [[String]] = []
    for length in 0..<70 {
      let text = String(repeating: "a", count: length)
      lines.append([text, ""])
      if length > 0 { lines.append(["", text]) }
      for place in stride(from: 0, to: length, by: 3) {
        lines.append([
          String(repeating: "a", count: place) + "b" + String(repeating: "a", count: length - place - 1), "",
        ])
      }
    }
    let found = try Self.fingerprints(of: lines)
    #expect(Set(found).count == lines.count)
  }
}
