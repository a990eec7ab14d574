import EGalim
import Testing

@testable import EGalimLedgers

@Suite("What ledgers hold more than once")
struct OverlapTests {
  private static func line(_ description: String, _ amount: String, _ changes: [String: String] = [:]) -> SampleLine {
    SampleLine(["description": description, "prix_ht": amount].merging(changes) { _, own in own })
  }

  @Test(
    "is the same line where only the writing differs",
    arguments: [
      ("description", "POMMES"), ("description", " pommes "), ("description", "\"Pommes\""), ("fournisseur", "VERGER"),
      ("fournisseur", "verger\u{A0}"), ("prix_ht", "12.5"), ("prix_ht", "012.50"),
    ])
  func same(column: String, cell: String) {
    let samples = OverlapSamples(["a": [SampleLine()], "b": [SampleLine([column: cell])]])
    #expect(samples.overlaps.leftOut.sum.lines == 1)
    #expect(samples.leftOut.sum.cents == 1250)
  }

  @Test(
    "is another line where anything that counts differs",
    arguments: [
      ("siret", "35600000000048", []), ("date", "2026-03-03", []), ("prix_ht", "12.51", []),
      ("famille_produits", "BOISSONS", [.family]), ("categories_egalim", "", [.labels]), ("origine", "", [.labels]),
      ("est_circuit_court", "OUI", [.labels]), ("description", "Poires", [.description]),
      ("fournisseur", "Ferme", [.supplier]), ("fournisseur", "", [.supplier]),
    ] as [(String, String, [AlikeLine.Difference])])
  func different(column: String, cell: String, differences: [AlikeLine.Difference]) {
    let samples = OverlapSamples(["a": [SampleLine()], "b": [SampleLine([column: cell])]])
    let overlaps = samples.overlaps
    #expect(overlaps.leftOut.isEmpty)
    #expect(overlaps.repeated.isEmpty)
    #expect(samples.leftOut.isEmpty)
    #expect(overlaps.alike.map(\.differences) == (differences.isEmpty ? [] : [differences]))
    #expect(overlaps.alike.extra.cents == (differences.isEmpty ? 0 : 1250))
  }

  @Test("Different local definitions and distances are different lines")
  func local() {
    let near = ["est_local": "OUI", "definition_local": "KM", "definition_local_km": "10"]
    for other in [
      near.merging(["definition_local_km": "20"]) { $1 },
      ["est_local": "OUI", "definition_local": "REGION"], ["est_local": "OUI"],
    ] {
      let overlaps = OverlapSamples(["a": [SampleLine(near)], "b": [SampleLine(other)]]).overlaps
      #expect(overlaps.leftOut.isEmpty)
      #expect(overlaps.alike.map(\.differences) == [[.localDefinition]])
    }
  }

  @Test("Two texts do not run into each other")
  func borders() {
    let samples = OverlapSamples([
      "a": [SampleLine(["fournisseur": "ab", "description": "c"])],
      "b": [SampleLine(["fournisseur": "a", "description": "bc"])],
    ])
    #expect(samples.overlaps.isEmpty)
  }

  @Test("A table that stands in another is told as such, and keeps nothing")
  func inside() {
    let (one, two, three) = (Self.line("x", "1"), Self.line("y", "2"), Self.line("z", "3"))
    let overlaps = OverlapSamples(["part": [one, two], "all": [three, two, one], "same": [one, two, three]]).overlaps
    #expect(overlaps.tables.map(\.container) == [1, nil, 1])
    #expect(overlaps.leftOut.pairs.map { "\($0.leftOut) \($0.kept) \($0.sum.lines)" } == ["part all 2", "same all 3"])
    #expect(overlaps.months.isEmpty)
    #expect(overlaps.repeated.map(\.brief) == ["y 0:3× 1:3 2:3×", "z 1:2 2:4×", "x 0:2× 1:4 2:2×"])
    #expect(Set(overlaps.repeated.flatMap { $0.places.map(\.fate) }) == [.kept, .insideTable])
    #expect(overlaps.repeated.singles.isEmpty)
  }

  @Test("A table stands in another only if that one holds its lines as often")
  func insideAsOften() {
    let line = SampleLine()
    let overlaps = OverlapSamples(["twice": [line, line], "once": [line]]).overlaps
    #expect(overlaps.tables.map(\.container) == [nil, 0])
    #expect(overlaps.leftOut.sum.lines == 1)
    #expect(overlaps.withinTables.map(\.brief) == ["Pommes 0:2 0:3"])
    #expect(overlaps.withinTables.extra.lines == 1)
  }

  @Test(
    "A line stays as often as the one table that holds it most often",
    arguments: [
      ([1, 1], 1), ([2, 1], 1), ([1, 2], 1), ([2, 2], 2), ([3, 1, 2], 3), ([1], 0), ([4], 0), ([0, 2], 0),
    ])
  func most(counts: [Int], leftOut: Int) {
    let ledgers = counts.enumerated().map { index, count in
      // Another line keeps the tables from standing in each other.
      let lines = (0..<count).map { _ in SampleLine() } + [Self.line("\(index)", "\(index + 100)")]
      return (
        path: "\(index)", bytes: Array(([SampleLine.header] + lines.map(\.text)).joined(separator: "\n").utf8)
      )
    }
    let samples = OverlapSamples(ledgers)
    #expect(samples.leftOut.sum.lines == leftOut)
    #expect(samples.overlaps.leftOut.sum.lines == leftOut)
    #expect(samples.overlaps.repeated.extra.lines == leftOut)
    let reader = samples.readOnce(NoVisitor())
    #expect(reader.diagnostics.filter { $0.severity == .error } == [])
    #expect(reader.files.reduce(0) { $0 + $1.counted } == counts.reduce(counts.count, +) - leftOut)
  }

  @Test(
    "A month is told twice from four fifths of the smaller table's lines on",
    arguments: [(5, 4, true), (5, 3, false), (2, 2, true), (1, 1, false), (10, 8, true), (10, 7, false)])
  func months(lines: Int, shared: Int, isTold: Bool) {
    let own = (0..<lines).map { Self.line("own \($0)", "\($0 + 1)") }
    let other = (0..<lines).map { Self.line($0 < shared ? "own \($0)" : "other \($0)", "\($0 + 1)") }
    let april = { (text: String) in Self.line(text, "7", ["date": "2026-04-01"]) }
    let overlaps = OverlapSamples(["a": own + [april("a")], "b": other + [april("b")]]).overlaps
    #expect(
      overlaps.months.map { [$0.smaller, $0.larger, $0.lines, $0.shared.lines] }
        == (isTold ? [[1, 0, lines, shared]] : []))
    #expect(overlaps.leftOut.sum.lines == shared)
    #expect(overlaps.repeated.singles.count == (isTold ? 0 : shared))
    #expect(overlaps.repeated.singles.extra.lines == (isTold ? 0 : shared))
  }

  @Test("Larger amounts come first, credit notes among them")
  func order() {
    let lines = [Self.line("a", "1"), Self.line("b", "-30"), Self.line("c", "20"), Self.line("d", "20")]
    let overlaps = OverlapSamples(["a": lines + [Self.line("e", "5")], "b": lines + [Self.line("f", "6")]]).overlaps
    #expect(overlaps.repeated.map(\.description) == ["b", "c", "d", "a"])
    #expect(overlaps.leftOut.sum.cents == 1100)
    #expect(overlaps.effects.map { [$0.asRead.cents, $0.repeated.cents] } == [[3300, 1100]])
  }

  @Test("One canteen under two numbers is one")
  func canonical() throws {
    var directory = CanteenDirectory()
    _ = directory.add(Canteen(siret: Siret("21010034300016"), platformID: 7))
    let byID = [
      "cantine_id" + SampleLine.header.dropFirst(5), "7;" + SampleLine().cells.dropFirst().joined(separator: ";"),
    ]
    let bySiret = [SampleLine.header, SampleLine().text]
    var samples = OverlapSamples([
      ("a", Array(bySiret.joined(separator: "\n").utf8)), ("b", Array(byID.joined(separator: "\n").utf8)),
    ])
    #expect(samples.overlaps.isEmpty)
    samples.options.directory = directory
    #expect(samples.overlaps.tables.map(\.container) == [nil, 0])
  }

  @Test("Lines with errors are compared with none")
  func errors() {
    let wrong = SampleLine(["famille_produits": "?"])
    let samples = OverlapSamples(["a": [wrong, SampleLine()], "b": [SampleLine(), wrong]])
    #expect(samples.overlaps.leftOut.sum.lines == 1)
    #expect(samples.overlaps.tables.map(\.sum.lines) == [1, 1])
    #expect(samples.overlaps.tables.map(\.container) == [nil, 0])
  }

  @Test("Lines in memory are compared in the same way")
  func memory() {
    let lines = [SampleLine(), SampleLine(), Self.line("x", "3")]
    var reader = LedgerReader(ReadingOptions(today: today), visitor: LineCollector())
    for path in ["a", "b"] {
      let bytes = Array(
        ([SampleLine.header] + (path == "a" ? lines : Array(lines.dropFirst())).map(\.text)).joined(separator: "\n")
          .utf8)
      reader.read(bytes: bytes, path: path)
    }
    var finder = RepeatFinder()
    for line in reader.visitor.lines { finder.add(line) }
    let (repeats, indices) = finder.leftOut()
    #expect(indices == [3, 4])
    #expect(repeats.pairs.map { "\($0.leftOut) \($0.kept) \($0.sum.cents)" } == ["b a 1550"])
  }

  @Test("A file that is another one when it is read again is an error, and nothing of it is taken for repeated")
  func changed() {
    let samples = OverlapSamples(["a": [SampleLine(), Self.line("y", "2")], "b": [SampleLine()]])
    var options = samples.options
    options.leftOutRepeats = samples.leftOut
    options.held = HeldInputs()
    var reader = LedgerReader(options)
    let bytes = Array([SampleLine.header, Self.line("z", "4").text].joined(separator: "\n").utf8)
    reader.read(bytes: bytes, path: "b")
    #expect(reader.files.map(\.counted) == [1])
    #expect(reader.diagnostics.map(\.finding) == [.fileUnreadable(.changed)])
  }
}
