import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@Suite("Walking a table")
struct TableWalkTests {
  private static let header = SampleLine.header
  private static let line = SampleLine().text

  /// A file around a good line, and what is said of it; the good line is counted each time.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let findings: [String]
    var lines = 1
    var counted = 1
  }

  static let cases = [
    Case(testDescription: "LF", text: "\(header)\n\(line)\n", findings: []),
    Case(testDescription: "no last line end", text: "\(header)\n\(line)", findings: []),
    Case(testDescription: "CRLF", text: "\(header)\r\n\(line)\r\n", findings: []),
    Case(testDescription: "byte order mark", text: "\u{FEFF}\(header)\n\(line)\n", findings: []),
    Case(
      testDescription: "byte order mark and quotes", text: "\u{FEFF}\"siret\"\(header.dropFirst(5))\n\(line)",
      findings: []),
    Case(
      testDescription: "blank rows of every kind", text: "\(header)\n\n\(line)\n;;;;;;;;;;;\n  \n ;\t;;;;;;;;;;\n;\n",
      findings: ["W003 2:1", "W003 4:1", "W003 5:1", "W003 6:1", "W003 7:1"]),
    Case(
      testDescription: "blank rows before the header", text: "\n;;\n\(header)\n\(line)\n",
      findings: ["W003 1:1", "W003 2:1"]),
    Case(
      testDescription: "too few cells", text: "\(header)\n\(line)\n21010034300016;Pommes\n", findings: ["E013 3:1"],
      lines: 2),
    Case(
      testDescription: "too many cells", text: "\(header)\n\(line);x\n\(line)\n", findings: ["E013 2:1"], lines: 2),
    Case(
      testDescription: "trailing separators, told once", text: "\(header)\n\(line);;\n\(line); \n",
      findings: ["W004 2:\(line.count + 2)", "W115 3:1"], lines: 2, counted: 2),
    Case(
      testDescription: "trailing separators in the header too", text: "\(header);;\n\(line);;\n",
      findings: ["W004 1:\(header.count + 2)"]),
    Case(
      testDescription: "trailing separators in the header alone", text: "\(header);;\n\(line)\n",
      findings: ["W004 1:\(header.count + 2)"]),
    Case(
      testDescription: "a stray quote", text: "\(header)\n\(line)\n21010034300016;jus \"bio\";;;;;;;;;;\n",
      findings: ["E014 3:16 description"], lines: 2),
    Case(
      testDescription: "text after a closing quote", text: "\(header)\n\(line)\n21010034300016;\"jus\" bio;;;;;;;;;;\n",
      findings: ["E014 3:16 description"], lines: 2),
    Case(
      testDescription: "an unclosed quote", text: "\(header)\n\(line)\n21010034300016;\"jus;;;;;;;;;;\n\(line)\n",
      findings: ["E015 3:16 description"], lines: 2),
    Case(
      testDescription: "a NUL far from the start",
      text: "\(header)\n\(line)\n\(String(repeating: "\n", count: 9_000))21010034300016;ju\0s;;;;;;;;;;\n",
      findings: (3..<9_003).map { "W003 \($0):1" } + ["E017 9003:16 description"], lines: 2),
  ]

  @Test("reports what needs no knowledge of the table", arguments: cases)
  func walk(_ example: Case) {
    let reader = readLedger(example.text)
    #expect(reader.diagnostics.map(\.brief) == example.findings)
    #expect(reader.files.map(\.lines) == [example.lines])
    #expect(reader.files.map(\.counted) == [example.counted])
    #expect(reader.leftOut.lines == example.lines - example.counted)
  }

  @Test("a habit is told once with the lines that have it")
  func habit() {
    let text = ([Self.header] + (1...3).map { SampleLine(["prix_ht": "\($0),50"]).text }).joined(separator: "\n")
    let reader = readLedger(text)
    #expect(reader.diagnostics.map(\.code.rawValue) == ["W101"])
    #expect(reader.diagnostics.map(\.occurrences) == [3])
    let separators = readLedger("\(Self.header);;;\n\(Self.line);;;\n")
    #expect(separators.diagnostics.map(\.occurrences) == [1])
  }

  @Test("bytes that are no UTF-8 are told with their offset in the file")
  func invalidBytes() {
    // The first accent says that the text is UTF-8.
    let sound = SampleLine(["description": "Pêches"]).text
    let prefix = Array("\(Self.header)\n\(sound)\n21010034300016;P".utf8)
    let bytes = prefix + [0xE9] + Array("ches;;2026-03-02;1;AUTRES;;;;;;\n\(Self.line)\n".utf8)
    for mark: [UInt8] in [[], [0xEF, 0xBB, 0xBF]] {
      let reader = readLedger(mark + bytes)
      #expect(reader.diagnostics.map(\.brief) == ["E016 3:16 description"])
      #expect(
        reader.diagnostics.map(\.finding) == [.invalidUTF8(offset: mark.count + prefix.count, byte: 0xE9)])
      #expect(reader.files.map(\.counted) == [2])
    }
  }

  @Test("a record longer than a mebibyte ends the reading")
  func tooLong() {
    let reader = readLedger(
      "\(Self.header)\n\(Self.line)\n21010034300016;\(String(repeating: "a", count: 3 << 20));;\n\(Self.line)\n")
    #expect(reader.diagnostics.map(\.finding) == [.recordTooLong(limit: 1 << 20)])
    #expect(reader.diagnostics.map(\.place.line) == [3])
    #expect(reader.files.map(\.counted) == [1])
    #expect(reader.leftOut.lines == 1)
  }

  @Test(
    "a header alone is an error",
    arguments: ["\(header)", "\(header)\n", "\(header)\n\n", "\(header)\n;;\n \n"])
  func headerAlone(text: String) {
    #expect(readLedger(text).diagnostics.filter { $0.severity == .error }.map(\.brief) == ["E004"])
  }

  @Test("below a header that cannot be read, nothing is")
  func unreadableHeader() {
    let reader = readLedger("siret;description;date;famille_produits;categories_egalim\n1;2;3\n")
    #expect(reader.diagnostics.filter { $0.severity == .error }.map(\.finding) == [.missingColumn(name: "prix_ht")])
    #expect(reader.files.map(\.lines) == [0])
    #expect(reader.leftOut.lines == 0)
  }
}
