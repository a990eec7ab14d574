import TabularText
import TestSupport
import Testing

@Suite("A first line that names the separator")
struct SeparatorLineTests {
  @Test(
    "is honoured, and is no record",
    arguments: [
      ("sep=;\na,b;c\n", .semicolon), ("sep=,\r\na;b,c\r\n", .comma), ("SEP=|\na;b|c\n", .pipe),
      ("\"sep=\t\"\na;b\tc\n", .tab), ("sep=; \r\na,b;c\n", .semicolon), ("\u{FEFF}sep=;\na,b;c\n", .semicolon),
    ] as [(String, Separator)])
  func honoured(text: String, separator: Separator) throws {
    for encoding in TextForm.Encoding.allCases where !encoding.isEightBit {
      let bytes = try #require(TextForm(encoding).bytes(of: text))
      for blockSize in [1, 4, 1_000] {
        var reader = try RecordReader(ByteSource(bytes: bytes), blockSize: blockSize)
        #expect(reader.separator == separator)
        #expect(reader.hasSeparatorLine == true)
        var batch = RecordBatch()
        #expect(try reader.nextBatch(&batch))
        #expect(batch.records.first?.fieldCount == 2)
        #expect(batch.records.first?.line == 2)
      }
    }
  }

  @Test(
    "is a record when it says anything else", arguments: ["sep=:\na;b\n", "sep=;;\n", "sep=\n", "sep;a\n", "xsep=;\n"])
  func others(text: String) throws {
    let reader = try RecordReader(ByteSource(bytes: Array(text.utf8)))
    #expect(reader.hasSeparatorLine == false)
    let records = try ReadRecord.readAll(text)
    #expect(records.first?.line == 1)
  }

  @Test("is a record to whoever takes the file literally")
  func literally() throws {
    let bytes = Array("sep=,\na,b\n".utf8)
    let reader = try RecordReader(ByteSource(bytes: bytes), takesFirstLineAsRecord: true)
    #expect(reader.hasSeparatorLine == false)
  }

  @Test(
    "is not needed where the lines agree",
    arguments: [
      ("Mairie, service des achats\nPériode : mars, avril\na;b;c\n1,5;2,5;x\n2,5;3,5;y\n", .semicolon),
      ("Titre; sous-titre\na,b,c\n1,2,3\n", .comma), ("x\ty\n1,5\t2\n", .tab), ("a,b\n\"1;2\",3\n", .comma),
      ("seul\nseul\n", nil), ("", nil),
    ] as [(String, Separator?)])
  func consistent(text: String, separator: Separator?) {
    #expect(Separator.mostConsistent(in: Array(text.utf8)[...]) == separator)
  }
}
