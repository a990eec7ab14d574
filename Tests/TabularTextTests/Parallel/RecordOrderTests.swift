import Testing

@testable import TabularText

@Suite("The place of scanned chunks")
struct RecordOrderTests {
  private func chunk(_ index: Int, _ text: String, isLast: Bool = false) -> RecordChunk {
    var batch = RecordBatch()
    batch.bytes = Array(text.utf8)
    var chunk = RecordChunk(index: index, isLast: isLast, batch: batch)
    chunk.scan(separator: .comma, maximumRecordLength: 1 << 20)
    return chunk
  }

  private func settle(_ chunk: RecordChunk, in order: inout RecordOrder) -> [RecordChunk] {
    var chunk: RecordChunk? = chunk
    return order.settle(&chunk)
  }

  private func order() -> RecordOrder {
    RecordOrder(separator: .comma, maximumRecordLength: 1 << 20, lines: 1, numbers: 1)
  }

  private func texts(_ chunk: RecordChunk) -> [[String]] {
    chunk.batch.records.map { record in record.fieldIndices.map { chunk.batch.text(of: chunk.batch.fields[$0]) } }
  }

  @Test("is known once all those before are there")
  func waits() {
    var order = order()
    #expect(settle(chunk(2, "e\n"), in: &order).isEmpty)
    #expect(settle(chunk(1, "c\n\"d\nd\"\n"), in: &order).isEmpty)
    let settled = settle(chunk(0, "a\nb\n"), in: &order)
    #expect(settled.map(\.index) == [0, 1, 2])
    #expect(settled.flatMap { $0.batch.records.map(\.line) } == [2, 3, 4, 5, 7])
    #expect(settled.flatMap { $0.batch.records.map(\.number) } == [2, 3, 4, 5, 6])
  }

  /// The cut after the stray quote lies inside a quoted field, so that the second chunk was scanned from there.
  @Test("is mended where a chunk does not begin with a record")
  func mends() {
    var order = order()
    let first = settle(chunk(0, "5\" x,1\n\"deux\n"), in: &order)
    #expect(texts(first[0]) == [["5\" x", "1"]])
    let second = settle(chunk(1, "lignes\",2\nc,3\n", isLast: true), in: &order)
    #expect(texts(second[0]) == [["deux\nlignes", "2"], ["c", "3"]])
    #expect(second[0].batch.records.map(\.line) == [3, 5])
    #expect(order.isFinished)
  }

  @Test("ends with a record that ends the reading")
  func ends() {
    var order = RecordOrder(separator: .comma, maximumRecordLength: 4, lines: 0, numbers: 0)
    var long = chunk(0, "a\nbbbbbbbbb\n")
    long.scan(separator: .comma, maximumRecordLength: 4)
    #expect(settle(long, in: &order)[0].batch.records.map(\.problem) == [nil, .tooLong])
    #expect(order.isFinished)
    #expect(settle(chunk(1, "c\n"), in: &order)[0].batch.records.isEmpty)
  }
}
