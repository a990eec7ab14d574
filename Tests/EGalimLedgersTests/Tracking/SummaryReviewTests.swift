import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The tracking workbook's own summary")
struct SummaryReviewTests {
  private static let words = (
    labels: ["", "BIO", "bio", "LABEL_ROUGE", "AOCAOP", "AOC_AOP", "IGP", "HVE", "COMMERCE_EQUITABLE", "PERFORMANCE"],
    families: ["VIANDES_VOLAILLES", "PRODUITS_DE_LA_MER", "AUTRES", "AUTRE", "FRUITS_ET_LEGUMES", "boissons"],
    marks: ["", "FRANCE", "CIRCUIT_COURT", "LOCAL", "EUROPE"]
  )

  private static func lines(_ count: Int, seed: UInt64) -> [TrackedLine] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      TrackedLine(
        date: Bool.random(using: &random) ? "2026-03-02" : "2025-03-02",
        price: "\(Int.random(in: 0...90, using: &random)).\(Int.random(in: 10...99, using: &random))",
        family: words.families.randomElement(using: &random) ?? "",
        first: words.labels.randomElement(using: &random) ?? "",
        second: words.labels.randomElement(using: &random) ?? "", mark: words.marks.randomElement(using: &random) ?? "")
    }
  }

  /// The formulas written a second time, from the workbook: texts compared in any case.
  private static func formula(_ figure: SummaryFigure, counts line: TrackedLine) -> Bool {
    let (first, second, family) = (line.first.uppercased(), line.second.uppercased(), line.family.uppercased())
    func french(_ name: String) -> Bool { family == name && !line.mark.isEmpty }
    return switch figure {
    case .total, .meat, .fish: false
    case .bio: first == "BIO"
    case .bioFairTrade: first == "BIO" && second == "COMMERCE_EQUITABLE"
    case .siqo: ["LABEL_ROUGE", "AOC_AOP", "IGP", "STG"].contains(first)
    case .otherEGalim: ["HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER"].contains(first)
    case .otherFairTrade: second == "COMMERCE_EQUITABLE" && first != "BIO"
    case .externalities: ["EXTERNALITES", "PERFORMANCE"].contains(first)
    case .meatEGalim: family == "VIANDES_VOLAILLES" && !first.isEmpty
    case .fishEGalim: family == "PRODUITS_DE_LA_MER" && !first.isEmpty
    case .meatFrance: french("VIANDES_VOLAILLES")
    case .fishFrance: french("PRODUITS_DE_LA_MER")
    case .curedMeatFrance: french("CHARCUTERIE")
    case .fruitAndVegetablesFrance: french("FRUITS_ET_LEGUMES")
    case .dairyFrance: french("PRODUITS_LAITIERS")
    case .bakeryFrance: french("BOULANGERIE")
    case .drinksFrance: french("BOISSONS")
    case .otherFrance: french("AUTRE")
    }
  }

  private static func gaps(_ reader: LedgerReader<NoVisitor>) -> [SummaryGap] {
    reader.diagnostics.compactMap { if case .summaryGap(let gap) = $0.finding { gap } else { nil } }
  }

  @Test("counts as its formulas do, and each gap adds up from its causes", arguments: 1...12)
  func formulas(seed: Int) throws {
    let lines = Self.lines(60, seed: UInt64(seed))
    let reader = readLedger(TrackedLine.text(lines))
    try #require(reader.leftOut.lines == 0)
    let gaps = Self.gaps(reader)
    #expect(!gaps.isEmpty)
    for gap in gaps {
      var counted: Int64 = 0
      for line in lines where Self.formula(gap.figure, counts: line) {
        counted += Int64(line.price.filter { $0 != "." }) ?? 0
      }
      #expect(gap.counted == counted, "\(gap.figure)")
      let missing = gap.causes.reduce(0) { $0 + $1.missing }
      let surplus = gap.causes.reduce(0) { $0 + $1.surplus }
      #expect(gap.counted + missing - surplus == gap.right, "\(gap.figure)")
    }
  }

  @Test("comes to the same for any number of threads")
  func threads() {
    let bytes = Array(TrackedLine.text(Self.lines(2000, seed: 7)).utf8)
    func findings(jobs: Int) -> [Diagnostic] {
      var options = ReadingOptions(today: today)
      (options.jobs, options.blockSize) = (jobs, 4096)
      var reader = LedgerReader(options)
      reader.read(bytes: bytes, path: "a.csv")
      return reader.diagnostics
    }
    #expect(findings(jobs: 1) == findings(jobs: 4))
  }

  @Test(
    "is wrong for a reason",
    arguments: [
      (TrackedLine(first: "AOCAOP"), [.siqo: .protectedOriginSpelling]),
      (TrackedLine(first: "AOC_AOP"), [:]),
      (TrackedLine(mark: "FRANCE"), [.otherFrance: .otherFamilySpelling]),
      (TrackedLine(family: "AUTRE", mark: "FRANCE"), [:]),
      (TrackedLine(family: "BOISSONS", mark: "LOCAL"), [.drinksFrance: .anyMarkIsFrance]),
      (TrackedLine(date: "2025-03-02", family: "BOISSONS", mark: "LOCAL"), [:]),
      (TrackedLine(first: "COMMERCE_EQUITABLE"), [.otherFairTrade: .fairTradeInSecondLabel]),
      (TrackedLine(first: "IGP", second: "COMMERCE_EQUITABLE"), [.otherFairTrade: .fairTradeOfAnotherGroup]),
      (TrackedLine(first: "HVE", second: "IGP"), [.siqo: .oneLabelOnly, .otherEGalim: .oneLabelOnly]),
      (TrackedLine(first: "BIO "), [.bio: .otherSpelling]),
      (
        TrackedLine(family: "VIANDES_VOLAILLES", second: "IGP"), [.siqo: .oneLabelOnly, .meatEGalim: .oneLabelOnly]
      ),
    ] as [(TrackedLine, [SummaryFigure: SummaryGap.Slip])])
  func slips(line: TrackedLine, expected: [SummaryFigure: SummaryGap.Slip]) {
    let found = Self.gaps(readLedger(TrackedLine.text([line])))
    #expect(
      Dictionary(uniqueKeysWithValues: found.map { ($0.figure, $0.causes.first?.slip) }) == expected.mapValues { $0 })
  }

  /// A summary sheet that shows some figures.
  private static func summary(_ values: [SummaryFigure: String]) -> SheetRendering.Sheet {
    let titles: [SummaryFigure: String] = [
      .total: "Total des achats", .bio: "Achats Bio", .siqo: "Achats SIQO", .meat: "Total viandes",
      .fish: "Total poissons",
    ]
    var rows = Array(repeating: ["", "", ""], count: 50)
    for (figure, title) in titles { rows[figure.row - 1] = ["", title, values[figure] ?? ""] }
    return .init("Synthèse", rows)
  }

  @Test(
    "is believed where it is there",
    arguments: [
      ("as the formulas count", ["C5": "30", "C10": "10"], ["W015 C10"]),
      ("corrected", ["C5": "30", "C10": "30"], []),
      ("of another day", ["C5": "30", "C10": "4"], ["W015 C10"]),
      ("wrongly typed", ["C5": "31", "C10": "30"], ["W016 C5"]),
      ("not typed", ["C10": "30"], ["W016 C5"]),
      ("with an error", ["C5": "30", "C10": "#VALUE!"], ["W015 C10"]),
    ] as [(String, [String: String], [String])])
  func shown(name: String, cells: [String: String], expected: [String]) {
    let values = Dictionary(
      uniqueKeysWithValues: SummaryFigure.allCases.compactMap { figure in cells[figure.cell].map { (figure, $0) } })
    let lines = [TrackedLine(price: "10", first: "IGP"), TrackedLine(price: "20", first: "AOCAOP")]
    let reader = readLedger(TrackedLine.workbook(lines, others: [Self.summary(values)]), path: "a.xlsx")
    #expect(reader.diagnostics.map { "\($0.code.rawValue) \($0.place.cellAddress ?? "-")" } == expected)
    #expect(reader.diagnostics.allSatisfy { $0.place.sheet == "Synthèse" })
  }

  @Test("is no business of those who ask for the figures alone, and of other ledgers")
  func unasked() {
    var options = ReadingOptions(today: today)
    options.reviewsSummary = false
    var reader = LedgerReader(options)
    reader.read(
      bytes: TrackedLine.workbook([TrackedLine(first: "AOCAOP")], others: [Self.summary([:])]), path: "a.xlsx")
    #expect(reader.diagnostics.isEmpty)
  }
}
