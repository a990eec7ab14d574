import TabularText
import Testing

@Suite("Records that are built")
struct RecordBatchBuildingTests {
  static func set(_ texts: [String], in batch: inout RecordBatch, number: Int) {
    for (index, text) in texts.enumerated() where !text.isEmpty {
      let source = Array("<\(text)>".utf8)
      batch.setField(index, to: source, 1..<source.count - 1)
    }
    batch.closeRecord(line: number, number: number)
  }

  static func texts(_ batch: RecordBatch) -> [[String]] {
    batch.records.map { $0.fieldIndices.map { batch.text(of: batch.fields[$0]) } }
  }

  @Test("Fields are set where they belong, those left out are empty")
  func fields() {
    var batch = RecordBatch()
    Self.set(["a", "", "c"], in: &batch, number: 3)
    Self.set([], in: &batch, number: 5)
    Self.set(["", "b\"\"b"], in: &batch, number: 8)
    #expect(Self.texts(batch) == [["a", "", "c"], [""], ["", "b\"\"b"]])
    #expect(batch.records.map(\.line) == [3, 5, 8])
    #expect(batch.records.map(\.number) == [3, 5, 8])
    #expect(batch.openFieldCount == 0)
    #expect(batch.openRecordSize == 0)
  }

  @Test("The bytes of a record read like a line of a text")
  func excerpts() {
    var batch = RecordBatch()
    Self.set(["a", "", "c"], in: &batch, number: 3)
    Self.set(["d"], in: &batch, number: 4)
    let records = batch.records.map { String(decoding: batch.bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(records == ["a;;c", "d"])
    #expect(batch.physicalLine(ofByte: batch.records[0].start, in: batch.records[0]).text == "a;;c")
    #expect(batch.position(ofField: 2, in: batch.records[0]).line == 3)
  }

  @Test("A field set twice is replaced")
  func replacement() {
    var batch = RecordBatch()
    let source = Array("abc".utf8)
    batch.setField(0, to: source, 0..<1)
    batch.setField(1, to: source, 1..<2)
    batch.setField(0, to: source, 2..<3)
    #expect(batch.openFieldCount == 2)
    batch.closeRecord(line: 1, number: 1)
    #expect(Self.texts(batch) == [["c", "b"]])
  }

  @Test("Records are lengthened, and none is shortened")
  func padding() {
    var batch = RecordBatch()
    Self.set(["a"], in: &batch, number: 1)
    Self.set(["a", "b", "c", "d"], in: &batch, number: 2)
    Self.set(["", "b"], in: &batch, number: 3)
    batch.padRecords(to: 3)
    #expect(Self.texts(batch) == [["a", "", ""], ["a", "b", "c", "d"], ["", "b", ""]])
    Self.set(["e"], in: &batch, number: 4)
    #expect(Self.texts(batch).last == ["e"])
    batch.padRecords(to: 0)
    #expect(batch.records.map(\.fieldCount) == [3, 4, 3, 1])
    batch.padOpenRecord(to: 2)
    batch.closeRecord(line: 5, number: 5)
    #expect(Self.texts(batch).last == ["", ""])
  }

  @Test("A cleared batch is as good as new")
  func clearing() {
    var batch = RecordBatch()
    Self.set(["a"], in: &batch, number: 1)
    batch.setField(0, to: [0x62], 0..<1)
    batch.clear()
    #expect(batch.records.isEmpty && batch.fields.isEmpty && batch.bytes.isEmpty)
    Self.set(["c"], in: &batch, number: 9)
    #expect(Self.texts(batch) == [["c"]])
  }
}
