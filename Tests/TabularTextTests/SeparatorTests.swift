import TabularText
import Testing

@Suite("Separators")
struct SeparatorTests {
  @Test(
    "are detected in the first record",
    arguments: [
      ("a,b,c\n1;2;3;4;5\n", .comma),
      ("a;b\n", .semicolon),
      ("a\tb\n", .tab),
      ("a,b;c;d\n", .semicolon),
      ("a;b,c,d\n", .comma),
      ("a,b;c\n", .semicolon),
      ("a,b\tc\n", .tab),
      ("a;b\tc\n", .semicolon),
      ("abc\n1,2\n", .semicolon),
      ("", .semicolon),
      ("\"x;y;z\",b\n", .comma),
      ("\"x\ny;z;t\",b\n", .comma),
      ("\"say \"\"a;b;c\"\"\",d\n", .comma),
      ("5\" wide;a;b,c\n", .semicolon),
      ("\r\n\na,b\n", .comma),
      ("\u{FEFF}\"a;b\",c\n", .comma),
    ] as [(String, Separator)])
  func detected(text: String, expected: Separator) throws {
    #expect(try RecordReader(ByteSource(bytes: Array(text.utf8)), blockSize: 1).separator == expected)
  }

  @Test("given are not detected", arguments: Separator.allCases)
  func given(separator: Separator) throws {
    let reader = try RecordReader(ByteSource(bytes: Array("a,b,c\n".utf8)), separator: separator)
    #expect(reader.separator == separator)
  }
}
