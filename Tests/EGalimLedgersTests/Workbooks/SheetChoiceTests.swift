import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

/// Which sheet of a workbook is read.
@Suite("The sheet that is read")
struct SheetChoiceTests {
  private typealias Sheet = SheetRendering.Sheet

  private static let header = PlainLayout.siret.columns
  private static let notes = Sheet("Lisez-moi", [["Achats du restaurant"], ["Une feuille par mois"]])

  private static func line(_ amount: String) -> [String] {
    ["21010034300016", "Riz", "Grossiste", "2026-03-02", amount, "AUTRES", "", "", "", "", "", ""]
  }

  private static func ledger(_ name: String, _ amount: String, isHidden: Bool = false) -> Sheet {
    Sheet(name, [header, line(amount)], isHidden: isHidden)
  }

  private static let canteens = Sheet(
    "Cantines",
    [
      [
        "siret", "nom", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production", "type_gestion",
        "modèle_économique",
      ]
    ])
  private static let meals = Sheet(
    "Repas", [["siret", "date", "repas_servis"], ["21010034300016", "2026-03-02", "70"]])

  private struct Choice: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let sheets: [SheetRendering.Sheet]
    let asked: String?
    /// The sum of the sheet that is read, in cents; nil for none.
    let cents: Int64?
    let codes: [String]

    init(
      _ name: String, _ sheets: [SheetRendering.Sheet], asked: String? = nil, cents: Int64? = nil, codes: [String] = []
    ) {
      testDescription = name
      self.sheets = sheets
      self.asked = asked
      self.cents = cents
      self.codes = codes
    }
  }

  private static let choices = [
    Choice("the only one", [ledger("Achats", "10.5")], cents: 1_050),
    Choice("the one whose header fits", [notes, ledger("Achats", "10.5"), Sheet("Vide", [])], cents: 1_050),
    Choice("none of two", [ledger("Mars", "1"), ledger("Avril", "2")], codes: ["E026"]),
    Choice("the one that is asked for", [ledger("Mars", "1"), ledger("Avril", "2")], asked: "Avril", cents: 200),
    Choice(
      "the one that fits where the one asked for is missing", [notes, ledger("Avril", "2")], asked: "Mai", cents: 200),
    Choice("not a hidden one", [ledger("Mars", "1"), ledger("Avril", "2", isHidden: true)], cents: 100),
    Choice(
      "a hidden one that is asked for", [ledger("Mars", "1"), ledger("Avril", "2", isHidden: true)], asked: "Avril",
      cents: 200),
    Choice("a hidden one that is alone", [ledger("Mars", "1", isHidden: true)], cents: 100),
    Choice("none, were a hidden one to fit", [notes, ledger("Avril", "2", isHidden: true)], codes: ["E010"]),
    Choice("the ledger beside canteens and meals", [canteens, ledger("Achats", "3"), meals], cents: 300),
    Choice("canteens alone are another table", [notes, canteens], codes: ["E021"]),
    Choice("none of several", [notes, Sheet("Autre", [["a", "b"]])], codes: ["E025"]),
    Choice(
      "not the one asked for, which has no header", [notes, ledger("Achats", "1")], asked: "Lisez-moi", codes: ["E010"]),
    Choice("an empty sheet", [Sheet("Feuil1", [])], codes: ["E003"]),
    Choice("a statement", [Sheet("Bilan", [["siret", "année_bilan", "valeur_totale"]])], codes: ["E021"]),
  ]

  @Test(arguments: choices)
  private func choice(_ choice: Choice) {
    var options = ReadingOptions(today: today)
    options.sheet = choice.asked.map { SheetRequest($0) }
    var reader = LedgerReader(options)
    reader.read(bytes: SheetRendering.xlsx(choice.sheets), path: "achats.xlsx")
    #expect(reader.diagnostics.map(\.code.rawValue) == choice.codes)
    let sums = reader.totals.keys.map { reader.totals[$0]?.total }
    #expect(sums == (choice.cents.map { [$0] } ?? []))
  }

  @Test("is told when no workbook has the one asked for", arguments: [("Mars", false), ("Juin", true)])
  func missing(name: String, isTold: Bool) {
    var options = ReadingOptions(today: today)
    let request = SheetRequest(name)
    options.sheet = request
    var ledgers = LedgerReader(options)
    ledgers.read(bytes: SheetRendering.xlsx([Self.notes, Self.ledger("Achats", "1")]), path: "un.xlsx")
    ledgers.read(bytes: SheetRendering.xlsx([Self.ledger("Mars", "1"), Self.ledger("Avril", "2")]), path: "deux.xlsx")
    let expected = Finding.sheetNotFound(name: "Juin", sheets: ["Lisez-moi", "Achats"])
    #expect(request.diagnostic == (isTold ? Diagnostic(expected, at: Place(path: "un.xlsx")) : nil))
  }

  @Test("of canteens and of meals stands beside the ledger")
  func companions() {
    let bytes = SheetRendering.ods([Self.ledger("Mars", "1"), Self.ledger("Avril", "1"), Self.canteens, Self.meals])
    var options = ReadingOptions(today: today)
    options.sheet = SheetRequest("Avril")
    var canteens = CanteenListReader(options)
    canteens.read(bytes: bytes, path: "tout.ods")
    #expect(canteens.collector.diagnostics.map(\.code.rawValue) == ["E004", "W005"])
    var meals = MealReader(options)
    meals.read(bytes: bytes, path: "tout.ods")
    #expect(meals.collector.diagnostics == [])
    #expect(meals.files.map(\.sheet) == ["Repas"])
  }
}
