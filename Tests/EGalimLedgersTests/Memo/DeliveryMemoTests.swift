import Testing

@testable import EGalimLedgers
@testable import TabularText

@Suite("The memory of the last delivery")
struct DeliveryMemoTests {
  private typealias Ends = DeliveryMemo<Int>.Ends

  private static func ends(_ cell: String, after prefix: String = "x,", before suffix: String = ",yyyyyyyy") -> Ends? {
    let bytes = Array((prefix + cell + suffix).utf8)
    let start = prefix.utf8.count
    return Ends(FieldRange(start: start, end: start + cell.utf8.count), in: bytes.span)
  }

  @Test("knows cells of 8 to 16 bytes", arguments: 0...20)
  func counts(count: Int) {
    let cell = String(repeating: "7", count: count)
    #expect((Self.ends(cell) != nil) == (8...16).contains(count))
    #expect((Self.ends(cell, after: "", before: "") != nil) == (8...16).contains(count))
  }

  @Test("tells cells apart by each byte and by their length", arguments: 8...16)
  func different(count: Int) throws {
    let cell = String(repeating: "1", count: count)
    let known = try #require(Self.ends(cell))
    #expect(try #require(Self.ends(cell, after: "", before: "9")).differences(from: known) == 0)
    for place in 0..<count {
      var other = Array(cell.utf8)
      other[place] ^= 1
      #expect(try #require(Self.ends(String(decoding: other, as: UTF8.self))).differences(from: known) != 0)
    }
    for longer in [cell + "1", "1" + cell] where longer.utf8.count <= 16 {
      #expect(try #require(Self.ends(longer)).differences(from: known) != 0)
    }
  }

  @Test("gives back the last one alone")
  func last() throws {
    let (siret, other) = (try #require(Self.ends("21010034300016")), try #require(Self.ends("21590350100017")))
    let (day, later) = (try #require(Self.ends("2026-03-02")), try #require(Self.ends("2026-03-03")))
    var memo = DeliveryMemo<Int>()
    #expect(memo.find(canteen: siret, date: day) == nil)
    memo.remember(canteen: siret, date: day, 1)
    #expect(memo.find(canteen: siret, date: day) == 1)
    #expect(memo.find(canteen: other, date: day) == nil)
    #expect(memo.find(canteen: siret, date: later) == nil)
    memo.remember(canteen: siret, date: later, 2)
    #expect(memo.find(canteen: siret, date: day) == nil)
    #expect(memo.find(canteen: siret, date: later) == 2)
  }
}
