import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("Amounts and dates that only their column settles")
struct TableHabitsTests {
  /// Codes with lines, and the cents of the lines that count.
  private static func read(
    _ lines: [SampleLine], _ choose: (inout ReadingOptions) -> Void = { _ in }
  ) -> (codes: [String], cents: [Int64], dates: [String], file: FileSummary?) {
    var options = ReadingOptions(today: CivilDate(iso: "2026-12-31") ?? today)
    options.findsDuplicates = false
    choose(&options)
    var reader = LedgerReader(options, visitor: LineCollector())
    let text = ([SampleLine.header] + lines.map(\.text)).joined(separator: "\n") + "\n"
    reader.read(bytes: Array(text.utf8), path: "a.csv")
    return (
      reader.diagnostics.map { "\($0.code.rawValue) \($0.place.line ?? 0)" },
      reader.visitor.lines.map(\.purchase.amount.cents), reader.visitor.lines.map(\.purchase.date.iso),
      reader.files.first
    )
  }

  private static func amounts(_ texts: String...) -> [SampleLine] { texts.map { SampleLine(["prix_ht": $0]) } }
  private static func dates(_ texts: String...) -> [SampleLine] { texts.map { SampleLine(["date": $0]) } }

  @Test("are read by a line that comes later, and told once with it")
  func lateLine() {
    let comma = Self.read(Self.amounts("1.234", "12", "-2.500", "12,50"))
    #expect(comma.codes == ["W121 2", "W116 4", "W101 5"])
    #expect(comma.cents == [123_400, 1_200, -250_000, 1_250])
    #expect(comma.file?.decimalMark == .comma)
    #expect(comma.file?.decimalSettlement == .byLine(.comma, 5))
    let point = Self.read(Self.amounts("1,234", "90.115", "12.5"))
    #expect(point.codes == ["W121 2"])
    #expect(point.cents == [123_400, 9_011, 1_250])
    #expect(point.file?.decimalSettlement == .byLine(.point, 4))
  }

  @Test("take the platform's own three decimals in silence")
  func threeDecimals() {
    #expect(Self.read(Self.amounts("90.115", "12.50")).codes == [])
    let comma = Self.read(Self.amounts("90,115", "12,50"))
    #expect(comma.codes == ["W101 2"])
    #expect(comma.cents == [9_011, 1_250])
  }

  @Test("stay errors where nothing settles them")
  func open() {
    let read = Self.read(Self.amounts("1.234", "1 234", "12"))
    #expect(read.codes == ["E120 2", "W120 3"])
    #expect(read.cents == [123_400, 1_200])
    #expect(read.file?.decimalSettlement == nil)
    #expect(Self.read(Self.dates("03/04/2026", "2026-03-04", "05/05/2026")).codes == ["E121 2", "W122 4"])
  }

  @Test("stay errors where the column shows both, wherever the second stands")
  func contradicted() {
    #expect(Self.read(Self.amounts("1.234", "12,50", "7.5")).codes == ["E120 2", "W101 3"])
    #expect(Self.read(Self.amounts("12,50", "7.5", "1,234")).codes == ["W101 2", "E120 4"])
    #expect(Self.read(Self.amounts("12,50", "7.5")).codes == ["W101 2"])
    #expect(Self.read(Self.amounts("12,50", "1,234.56", "1,234")).codes == ["W101 2", "W120 3", "E120 4"])
  }

  @Test("are read as the option says, whatever the column shows")
  func option() {
    let lines = Self.amounts("1.234", "1,234", "12,50", "7.5")
    let comma = Self.read(lines) { $0.decimalMark = .comma }
    #expect(comma.cents == [123_400, 123, 1_250, 750])
    #expect(comma.codes == ["W121 2", "W101 3"])
    #expect(comma.file?.decimalSettlement == .byOption(.comma))
    #expect(Self.read(lines) { $0.decimalMark = .point }.cents == [123, 123_400, 1_250, 750])
  }

  @Test("are dates as well")
  func dates() {
    let dayFirst = Self.read(Self.dates("03/04/2026", "31/01/2026"))
    #expect(dayFirst.dates == ["2026-04-03", "2026-01-31"])
    #expect(dayFirst.codes == ["W122 2"])
    #expect(dayFirst.file?.dateOrder == .dayFirst)
    #expect(dayFirst.file?.dateSettlement == .byLine(.dayFirst, 3))
    let monthFirst = Self.read(Self.dates("03/04/2026", "01/31/2026", "3/4/26"))
    #expect(monthFirst.dates == ["2026-03-04", "2026-01-31", "2026-03-04"])
    #expect(monthFirst.file?.dateSettlement == .byLine(.monthFirst, 3))
    #expect(Self.read(Self.dates("03/04/2026")) { $0.dateOrder = .monthFirst }.dates == ["2026-03-04"])
  }

  @Test("are errors in the other order than the first clear date's, or the option's")
  func againstOrder() {
    #expect(Self.read(Self.dates("31/01/2026", "01/31/2026", "03/04/2026")).codes == ["W122 2", "E122 3"])
    #expect(Self.read(Self.dates("01/31/2026", "31/01/2026")).codes == ["W122 2", "E122 3"])
    #expect(Self.read(Self.dates("31/01/2026")) { $0.dateOrder = .monthFirst }.codes == ["E122 2"])
    #expect(Self.read(Self.dates("2026-01-31", "31/01/2026")).codes == ["W122 3"])
  }

  @Test("say no order where all dates begin with the year or have two equal numbers")
  func noOrder() {
    #expect(Self.read(Self.dates("2026-01-31", "05/05/2026", "31 mars 2026")).file?.dateOrder == nil)
    #expect(Self.read(Self.dates("2026-01-31", "31/03/2026")).file?.dateOrder == .dayFirst)
    #expect(Self.read(Self.dates("2026-01-31", "31/03/2026")).file?.dateSettlement == nil)
  }

  @Test("are forgotten from one file to the next")
  func files() {
    var reader = LedgerReader(ReadingOptions(today: today))
    for (text, path) in [("12,50", "a.csv"), ("1.234", "b.csv"), ("7.5", "c.csv")] {
      reader.read(bytes: Array("\(SampleLine.header)\n\(SampleLine(["prix_ht": text]).text)\n".utf8), path: path)
    }
    #expect(reader.diagnostics.map(\.code.rawValue) == ["W101", "E120"])
    #expect(reader.files.map(\.decimalMark) == [.comma, nil, .point])
  }

  @Test("are the same for any number of threads and size of blocks", arguments: 0..<25 as Range<UInt64>)
  func everyWay(seed: UInt64) throws {
    var random = SeededGenerator(seed: 7_000 + seed)
    let amounts =
      ["12", "1.234", "1,234", "7 250", "90.115"] + random.pick([[], ["12,50"], ["12.5"], ["1,5", "1.5"]], else: [])
    let dates =
      ["2026-01-31", "03/04/2026", "5/5/26"]
      + random.pick([[], ["31/01/2026"], ["01/31/2026"], ["31/1/26", "1/31/26"]], else: [])
    let lines = (0..<3 + random.below(80)).map { _ in
      SampleLine(["prix_ht": random.pick(amounts, else: ""), "date": random.pick(dates, else: "")])
    }
    let text = Array((([SampleLine.header] + lines.map(\.text)).joined(separator: "\n") + "\n").utf8)
    var options = ReadingOptions(today: today)
    options.recallsCells = false
    options.blockSize = 1 << 20
    let expected = ReadingOutcome([(path: "a.csv", bytes: text)], options)
    let folder = try TemporaryFolder()
    _ = try folder.write(text, to: "a.csv")
    var settlements: Set<[String]> = []
    for jobs in [1, 2, 5] {
      for blockSize in [17, 100 + random.below(500), 1 << 20] {
        options.recallsCells = true
        options.jobs = jobs
        options.blockSize = blockSize
        let outcome = ReadingOutcome([(path: "a.csv", bytes: text)], options)
        #expect(outcome.differences(from: expected) == [], "\(jobs) jobs, block size \(blockSize)")
        var file = LedgerReader(options)
        file.read(InputFile(path: folder.path("a.csv")))
        #expect(file.diagnostics.map(\.code) == expected.diagnostics.map(\.code))
        #expect(file.diagnostics.map(\.place.line) == expected.diagnostics.map(\.place.line))
        settlements.insert(
          file.files.map { "\($0.decimalSettlement as Any) \($0.dateSettlement as Any) \($0.dateOrder as Any)" })
      }
    }
    #expect(settlements.count == 1)
  }

  @Test("on a sheet are the commas alone, for its numbers have a point of their own")
  func sheet() throws {
    func read(_ amounts: String...) -> (codes: [String], cents: [Int64]) {
      var reader = LedgerReader(ReadingOptions(today: today), visitor: LineCollector())
      let rows =
        [SampleLine.columns]
        + amounts.enumerated().map { index, text in
          SampleLine(["prix_ht": text, "description": "Pommes \(index)"]).cells
        }
      reader.read(bytes: SheetRendering.xlsx([.init("Achats", rows)]), path: "a.xlsx")
      return (
        reader.diagnostics.map { "\($0.code.rawValue) \($0.place.line ?? 0)" },
        reader.visitor.lines.map(\.purchase.amount.cents)
      )
    }
    #expect(read("90.115", "12.5").codes == [])
    #expect(read("90.115", "12.5", "1,234").codes == ["E120 4"])
    #expect(read("90.115", "1,234", "7,5").cents == [9_011, 123, 750])
    #expect(read("1,234", "1,234.5").cents == [123_400, 123_450])
  }
}
