import TestSupport

@testable import WorkbookText

/// A sheet as it should be read, and as both kinds of files write it.
struct RandomSheet {
  private(set) var expected: [ReadRow] = []
  private(set) var sheetData = ""
  private(set) var tableRows = ""
  private var sharedTexts: [String] = []

  private static let words = [
    "Pommes", " bords ", "été & <fils>", "\"guillemets\"", "a;b,c", "ligne\nsuivante", "課", "=1+1", "0012",
  ]

  /// The strings that cells share, as the part of an Office Open XML workbook lists them.
  var shared: String { sharedTexts.map { "<si><t>\(Self.escaped($0))</t></si>" }.joined() }

  init(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var row = 0
    for _ in 0..<generator.below(200) {
      let gap = generator.oneIn(5) ? generator.below(50) : 0
      row += gap + 1
      if gap > 0 {
        tableRows += "<table:table-row table:number-rows-repeated='\(gap)'><table:table-cell/></table:table-row>"
      }
      addRow(row, isNumbered: gap > 0 || generator.oneIn(2), &generator)
    }
  }

  private mutating func addRow(_ row: Int, isNumbered: Bool, _ generator: inout SeededGenerator) {
    var texts: [String] = []
    sheetData += isNumbered ? "<row r='\(row)'>" : "<row>"
    tableRows += "<table:table-row>"
    while !generator.oneIn(8) {
      let skipped = generator.oneIn(6) ? 1 + generator.below(30) : 0
      if skipped > 0 { tableRows += "<table:table-cell table:number-columns-repeated='\(skipped)'/>" }
      texts += Array(repeating: "", count: skipped)
      let address = CellAddress(column: texts.count, row: row)
      texts.append(addCell(skipped > 0 || generator.oneIn(2) ? " r='\(address)'" : "", &generator))
    }
    sheetData += "</row>"
    tableRows += "</table:table-row>"
    if !texts.isEmpty { expected.append(ReadRow(number: row, cells: texts)) }
  }

  /// Adds a cell of any type and returns what must be read from it.
  private mutating func addCell(_ reference: String, _ generator: inout SeededGenerator) -> String {
    let word = generator.pick(Self.words, else: "")
    switch generator.below(5) {
    case 0:
      if !sharedTexts.contains(word) { sharedTexts.append(word) }
      sheetData += "<c\(reference) t='s'><v>\(sharedTexts.firstIndex(of: word) ?? -1)</v></c>"
      tableRows += "<table:table-cell office:value-type='string'>\(Self.paragraphs(word))</table:table-cell>"
      return word
    case 1:
      sheetData += "<c\(reference) t='inlineStr'><is><t>\(Self.escaped(word))</t></is></c>"
      tableRows += "<table:table-cell>\(Self.paragraphs(word))</table:table-cell>"
      return word
    case 2:
      let number = Int(generator.next() >> UInt64(20 + generator.below(40)))
      sheetData += "<c\(reference)><v>\(number)</v></c>"
      tableRows += "<table:table-cell office:value-type='float' office:value='\(number)'/>"
      return String(number)
    case 3:
      let day = 1 + generator.below(28)
      let date = "2026-01-" + (day < 10 ? "0" : "") + String(day)
      sheetData += "<c\(reference) s='1'><v>\(46_022 + day)</v></c>"
      tableRows += "<table:table-cell office:value-type='date' office:date-value='\(date)T00:00:00'/>"
      return date
    default:
      let isTrue = generator.oneIn(2)
      sheetData += "<c\(reference) t='b'><v>\(isTrue ? 1 : 0)</v></c>"
      tableRows += "<table:table-cell office:value-type='boolean' office:boolean-value='\(isTrue)'/>"
      return isTrue ? "TRUE" : "FALSE"
    }
  }

  private static func escaped(_ text: String) -> String {
    text.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : $0 == ">" ? "&gt;" : String($0) }.joined()
  }

  /// The text with its blanks and line ends as OpenDocument writes them.
  private static func paragraphs(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let words = escaped(String(line)).split(separator: " ", omittingEmptySubsequences: false)
      return "<text:p>\(words.joined(separator: "<text:s/>"))</text:p>"
    }.joined()
  }
}
