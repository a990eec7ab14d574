import EGalim
import EGalimDiagnostics
import Testing

@testable import EGalimLedgers

@Suite("The cells of a purchase")
struct PurchaseCellsTests {
  /// A line with some cells changed, and all that is to be said of it, in the order of its cells.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let changes: [String: String]
    let findings: [(finding: Finding, column: String)]

    init(_ name: String, _ changes: [String: String], _ findings: [(Finding, String)]) {
      testDescription = name
      self.changes = changes
      self.findings = findings.map { (finding: $0.0, column: $0.1) }
    }
  }

  static let errors = [
    Case("E101 no SIRET", ["siret": ""], [(.emptyRequiredCell, "siret")]),
    Case("E101 no description", ["description": "  "], [(.emptyRequiredCell, "description")]),
    Case("E101 no date", ["date": ""], [(.emptyRequiredCell, "date")]),
    Case("E101 no amount", ["prix_ht": "\u{A0}"], [(.emptyRequiredCell, "prix_ht")]),
    Case("E101 no family", ["famille_produits": ""], [(.emptyRequiredCell, "famille_produits")]),
    Case("E102 13 digits", ["siret": "2101003430001"], [(.siretLength(digits: 13), "siret")]),
    Case("E102 letters", ["siret": "cantine"], [(.siretLength(digits: nil), "siret")]),
    Case("E103 checksum", ["siret": "21010034300017"], [(.siretChecksum, "siret")]),
    Case(
      "E104 family", ["famille_produits": "FRUIT_ET_LEGUMES"],
      [(.unknownFamily(nearest: "FRUITS_ET_LEGUMES"), "famille_produits")]),
    Case("E105 scientific", ["siret": "2,10501E+13"], [(.siretInScientificNotation, "siret")]),
    Case("E106 words", ["prix_ht": "douze"], [(.unreadableAmount(.notANumber), "prix_ht")]),
    Case("E106 dollars", ["prix_ht": "12.50 $"], [(.unreadableAmount(.currency), "prix_ht")]),
    Case("E106 tax", ["prix_ht": "12.50 € TTC"], [(.unreadableAmount(.includingTax), "prix_ht")]),
    Case("E106 groups", ["prix_ht": "12 34,5"], [(.unreadableAmount(.thousands), "prix_ht")]),
    Case("E107 a billion set apart", ["prix_ht": "1 000 000 000"], [(.amountTooLarge, "prix_ht")]),
    Case("E107 a billion", ["prix_ht": "1e9"], [(.amountTooLarge, "prix_ht")]),
    Case("E108 31 February", ["date": "2026-02-31"], [(.impossibleDate, "date")]),
    Case("E109 a word", ["date": "mardi"], [(.unreadableDate, "date")]),
    Case(
      "E121 day or month", ["date": "02/03/2026"],
      [(.ambiguousDate(first: "2026-03-02", second: "2026-02-03"), "date")]),
    Case("E110 tomorrow", ["date": "2026-07-01"], [(.futureDate(today: "2026-06-30"), "date")]),
    Case(
      "E111 label", ["categories_egalim": "BIO,LABEL ROUGE"],
      [(.unknownLabel(word: "LABEL ROUGE", nearest: "LABEL_ROUGE"), "categories_egalim")]),
    Case(
      "E111 a mark among the labels", ["categories_egalim": "CIRCUIT_COURT"],
      [(.unknownLabel(word: "CIRCUIT_COURT", nearest: nil), "categories_egalim")]),
    Case("E112 origin", ["origine": "FRANC"], [(.unknownOrigin(nearest: "FRANCE"), "origine")]),
    Case("E113 both origins", ["origine": "FRANCE,EUROPE"], [(.contradictoryOrigins, "origine")]),
    Case("E114 short circuit", ["est_circuit_court": "peut-être"], [(.unreadableBoolean, "est_circuit_court")]),
    Case("E114 local", ["est_local": "Oui"], [(.unreadableBoolean, "est_local")]),
    Case(
      "E115 definition", ["est_local": "x", "definition_local": "DEPARTMENT"],
      [(.unknownLocalDefinition(nearest: "DEPARTEMENT"), "definition_local")]),
    Case(
      "E116 distance", ["est_local": "x", "definition_local": "KM", "definition_local_km": "50.5"],
      [(.unreadableDistance, "definition_local_km")]),
    Case(
      "E116 negative distance", ["est_local": "x", "definition_local": "KM", "definition_local_km": "-50"],
      [(.unreadableDistance, "definition_local_km")]),
  ]

  static let warnings = [
    Case("nothing", [:], []),
    Case("an empty supplier", ["fournisseur": ""], []),
    Case("blanks around", ["siret": " 210 100 343 00016\u{A0}", "famille_produits": "\tAUTRES "], []),
    Case("today", ["date": "2026-06-30"], []),
    Case("W101 decimal comma", ["prix_ht": "12,50"], [(.decimalComma, "prix_ht")]),
    Case("W102 spaces in a list", ["categories_egalim": "BIO, IGP"], [(.spacesInList, "categories_egalim")]),
    Case(
      "W103 repeated label", ["categories_egalim": "BIO,IGP,BIO"], [(.repeatedLabel(label: "BIO"), "categories_egalim")]
    ),
    Case(
      "W104 deprecated labels",
      ["categories_egalim": "CONVERSION_BIO,EQUIVALENTS", "famille_produits": "FRUITS_ET_LEGUMES"],
      [
        (.deprecatedLabel(label: "CONVERSION_BIO", group: "bio"), "categories_egalim"),
        (.deprecatedLabel(label: "EQUIVALENTS", group: "externalites_performance"), "categories_egalim"),
      ]),
    Case(
      "W105 definition, not local", ["definition_local": "PAT"], [(.localDefinitionWithoutLocal, "definition_local")]),
    Case(
      "W106 distance without KM", ["est_local": "oui", "definition_local": "PAT", "definition_local_km": "50"],
      [(.distanceWithoutKilometres, "definition_local_km")]),
    Case("W106 distance alone", ["definition_local_km": "50"], [(.distanceWithoutKilometres, "definition_local_km")]),
    Case(
      "W105, not local, with its distance", ["definition_local": "KM", "definition_local_km": "50"],
      [(.localDefinitionWithoutLocal, "definition_local")]),
    Case("W107 local from Europe", ["origine": "EUROPE", "est_local": "OUI"], [(.localFromEurope, "est_local")]),
    Case(
      "W108 KM without distance", ["est_local": "x", "definition_local": "KM"],
      [(.kilometresWithoutDistance, "definition_local")]),
    Case("KM with distance", ["est_local": "x", "definition_local": "KM", "definition_local_km": "50,0"], []),
    Case(
      "W109 label and family", ["famille_produits": "BOISSONS", "categories_egalim": "LABEL_ROUGE"],
      [(.labelNotApplying(label: "LABEL_ROUGE", family: "BOISSONS"), "categories_egalim")]),
    Case("W116 credit note", ["prix_ht": "-12.50"], [(.creditNote, "prix_ht")]),
    Case("less than half a cent back", ["prix_ht": "-0.004"], []),
    Case("100 000 euros", ["prix_ht": "100000"], []),
    Case("W117 a cent more", ["prix_ht": "100000.01"], [(.absurdAmount, "prix_ht")]),
    Case("W116 and W117", ["prix_ht": "-100000.01"], [(.creditNote, "prix_ht"), (.absurdAmount, "prix_ht")]),
  ]

  @Test("with an error are counted nowhere", arguments: errors)
  func error(_ example: Case) {
    check(example, isCounted: false)
  }

  @Test("with a warning count", arguments: warnings)
  func warning(_ example: Case) {
    check(example, isCounted: true)
  }

  private func check(_ example: Case, isCounted: Bool) {
    let line = SampleLine(example.changes)
    let reader = readLines([SampleLine(["description": "Avant"]), line])
    #expect(reader.diagnostics.map(\.finding) == example.findings.map(\.finding))
    for (diagnostic, expected) in zip(reader.diagnostics, example.findings) {
      let number = SampleLine.columns.firstIndex(of: expected.column)
      #expect(
        diagnostic.place
          == Place(
            path: "achats.csv", line: 3, column: line.column(of: expected.column), rowNumber: 3,
            fieldNumber: number.map { $0 + 1 }, fieldName: expected.column))
      #expect(diagnostic.cell == number.map { line.cells[$0] })
      #expect((diagnostic.severity == .warning) == isCounted)
    }
    #expect(reader.files.map(\.lines) == [2])
    #expect(reader.files.map(\.counted) == [isCounted ? 2 : 1])
    #expect(reader.leftOut.lines == (isCounted ? 0 : 1))
  }

  @Test("wrong in every column are all told in one run, in the order of the cells")
  func allAtOnce() {
    let line = SampleLine([
      "siret": "1", "description": "", "date": "hier", "prix_ht": "douze", "famille_produits": "?",
      "categories_egalim": "?,??", "origine": "?", "est_circuit_court": "?", "est_local": "?", "definition_local": "?",
      "definition_local_km": "?",
    ])
    let reader = readLines([line])
    #expect(
      reader.diagnostics.map(\.code.rawValue)
        == ["E102", "E101", "E109", "E106", "E104", "E111", "E111", "E112", "E114", "E114", "E115", "E116"])
    #expect(reader.diagnostics.compactMap(\.place.column) == reader.diagnostics.compactMap(\.place.column).sorted())
    #expect(reader.leftOut.lines == 1)
    #expect(reader.counts.errors == 12)
  }

  @Test("that cannot be read contradict no other cell")
  func noFalseContradiction() {
    let unknownLabel = readLines([
      SampleLine(["categories_egalim": "BOI", "est_local": "x", "definition_local": "PAT"])
    ])
    #expect(unknownLabel.diagnostics.map(\.code.rawValue) == ["E111"])
    let unknownDefinition = readLines([
      SampleLine(["est_local": "x", "definition_local": "KMS", "definition_local_km": "50"])
    ])
    #expect(unknownDefinition.diagnostics.map(\.code.rawValue) == ["E115"])
    let unreadableDistance = readLines([
      SampleLine(["est_local": "x", "definition_local": "KM", "definition_local_km": "loin"])
    ])
    #expect(unreadableDistance.diagnostics.map(\.code.rawValue) == ["E116"])
  }

  @Test("empty or blank among labels are told")
  func emptyLabels() {
    for list in ["BIO,", ",BIO", "BIO,,IGP", "BIO, ,IGP"] {
      let reader = readLines([SampleLine(["categories_egalim": list])])
      #expect(
        reader.diagnostics.filter { $0.severity == .error }.map(\.finding) == [.unknownLabel(word: "", nearest: nil)])
    }
  }

  @Test("quoted are placed at their quote, and columns counted in characters")
  func quoted() {
    let line = SampleLine([
      "description": "\"Œufs ; « plein air » 🥚\"", "famille_produits": "\"OEUFS\"",
    ])
    let reader = readLines([line])
    #expect(reader.diagnostics.map(\.brief) == ["E104 2:\(line.column(of: "famille_produits") ?? 0) famille_produits"])
    #expect(reader.diagnostics.map(\.cell) == ["OEUFS"])
  }

  @Test("after a quoted line break are placed on the physical line")
  func lineBreak() {
    let reader = readLines([SampleLine(["description": "\"Pommes\nrouges\"", "prix_ht": "?"]), SampleLine()])
    #expect(reader.diagnostics.map(\.brief) == ["E106 3:27 prix_ht"])
    #expect(reader.diagnostics.map(\.place.rowNumber) == [2])
    #expect(reader.files.map(\.counted) == [1])
  }
}
