import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Testing

@testable import EGalimImport

@Suite("What a line costs without VAT")
struct LineAmountTests {
  /// Column rules and a row, as `field format: cell`.
  private static func amount(_ cells: [(field: RuleField, format: String, cell: String)]) throws -> LineAmount {
    let header = SourceRow(cells: cells.map { "c \($0.field.rawValue)" }, place: Place(path: "a.csv", line: 1))
    let rules = try cells.map {
      ColumnRule($0.field, .columns("c \($0.field.rawValue)"), format: try RuleFormat($0.format, for: $0.field))
    }
    let columns = BoundColumns(ColumnRules(rules), to: header)
    let row = SourceRow(cells: cells.map(\.cell), place: Place(path: "a.csv", line: 2))
    var habits = ColumnHabits(columns)
    habits.note(row)
    return LineAmount(AmountCells(row, columns, habits))
  }

  @Test(
    "Amounts as they are written",
    arguments: [
      ("virgule", "1 234,56 €", 123_456), ("", "12,5", 1250), ("", "-12,50", -1250), ("virgule", "1.234", 123_400),
      ("point", "1.234", 123), ("virgule", "0,125", 12), ("virgule", "0,126", 13), ("inverse", "-12,50", 1250),
      ("virgule", "(3,00)", -300), ("", "1.234,56", 123_456), ("0=|*=", "7", nil),
    ] as [(String, String, Int64?)])
  func direct(format: String, cell: String, cents: Int64?) throws {
    #expect(try Self.amount([(.amount, format, cell)]).money?.cents == cents)
  }

  @Test(
    "Quantity by unit price, exactly",
    arguments: [
      ("13", "0,615", 799), ("7,5", "4,20", 3150), ("3 KT", "12,00", 3600), ("2,5kg", "2,00", 500),
      ("-2", "6,32", -1264), ("1/2", "6", nil), ("KT = 12 FL", "6", nil), ("0,333333", "3", 100), ("8 x 2", "1", nil),
    ] as [(String, String, Int64?)])
  func product(quantity: String, price: String, cents: Int64?) throws {
    #expect(
      try Self.amount([(.quantity, "virgule", quantity), (.unitPrice, "virgule", price)]).money?.cents == cents)
  }

  @Test(
    "Amounts with VAT, by their rate or less their VAT",
    arguments: [
      ("10,55", "", "5,5", 1000), ("10,55", "", "5,5 %", 1000), ("10,55", "", "0,055", 1000), ("12", "", "20", 1000),
      ("10,55", "fraction", "0.055", 1000), ("10,09", "pourcent", "0,9", 1000), ("100", "", "0", 10_000),
      ("-10,55", "", "5,5", -1000), ("1,00", "", "5,5", 95), ("10,55", "", "", nil), ("10,55", "", "normal", nil),
      ("10,55", "1=5,5|2=20", "1", 1000),
    ] as [(String, String, String, Int64?)])
  func withTax(amount: String, format: String, rate: String, cents: Int64?) throws {
    let made = try Self.amount([(.amountWithTax, "virgule", amount), (.taxRate, format, rate)])
    #expect(made.money?.cents == cents)
    #expect(made.problems.isEmpty == (cents != nil))
    #expect(
      try Self.amount([(.amountWithTax, "virgule", "10,55"), (.taxAmount, "virgule", "0,55")]).money?.cents == 1000)
    #expect(
      try Self.amount([(.quantity, "", "2"), (.unitPriceWithTax, "virgule", "5,275"), (.taxRate, "", "5,5")])
        .money?.cents == 1000)
  }

  @Test(
    "Debit less credit, and credit notes by a word",
    arguments: [("12,50", "", 1250), ("", "12,50", -1250), ("12,50", "2,50", 1000), ("0,00", "3,00", -300)])
  func accounts(debit: String, credit: String, cents: Int64) throws {
    #expect(try Self.amount([(.debit, "virgule", debit), (.credit, "virgule", credit)]).money?.cents == cents)
  }

  @Test(arguments: [("F", 1250), ("A", -1250), ("Avoir", -1250), ("", 1250)] as [(String, Int64)])
  func direction(word: String, cents: Int64) throws {
    let made = try Self.amount([(.amount, "virgule", "12,50"), (.direction, "F=+|A=-", word)])
    #expect(made.money?.cents == cents)
  }

  @Test(
    "A unit that holds others must say of which the price is",
    arguments: [("quantite", 600, []), ("contenu", 7200, []), ("", nil, [.contentUnit])]
      as [(String, Int64?, [Finding])])
  func contents(format: String, cents: Int64?, findings: [Finding]) throws {
    let made = try Self.amount([
      (.quantity, "", "2"), (.unitPrice, "virgule", "3,00"), (.unit, format, "KT = 12 FL"),
    ])
    #expect(made.money?.cents == cents)
    #expect(made.problems.map(\.finding) == findings)
  }

  @Test(
    "The amount is compared with quantity by price, to the cent",
    arguments: [
      ("36,00", "KG", "", nil), ("36,01", "KG", "", nil), ("36,02", "KG", "", 3600), ("432,00", "KT = 12 FL", "", nil),
      ("36,00", "KT = 12 FL", "", nil), ("36,00", "KT = 12 FL", "contenu", 43_200),
      ("432,00", "KT = 12 FL", "quantite", 3600),
    ] as [(String, String, String, Int64?)])
  func comparison(amount: String, unit: String, format: String, computed: Int64?) throws {
    let made = try Self.amount([
      (.amount, "virgule", amount), (.quantity, "", "3"), (.unitPrice, "", "12"), (.unit, format, unit),
    ])
    #expect(made.money != nil)
    #expect(made.problems.map(\.finding) == (computed.map { [.amountsDiffer(computed: $0)] } ?? []))
  }

  @Test("The first amount that is there counts, and a missing one is told where it should be")
  func order() throws {
    let both = try Self.amount([(.amount, "", ""), (.quantity, "", "2"), (.unitPrice, "", "5")])
    #expect(both.money?.cents == 1000)
    let none = try Self.amount([(.amount, "", ""), (.quantity, "", "2"), (.unitPrice, "", "")])
    #expect(none.problems == [LineProblem(.emptyRequiredCell, at: .amount)])
  }

  @Test(
    "Numbers that can be read two ways, or not at all",
    arguments: [
      (RuleField.amount, "1.234", Finding.ambiguousNumber), (.amount, "douze", .unreadableAmount(.notANumber)),
      (.quantity, "1,234", .ambiguousNumber), (.quantity, "douze", .unreadableNumber),
    ])
  func unreadable(field: RuleField, cell: String, finding: Finding) throws {
    let made = try Self.amount([(field, "", cell), (.unitPrice, "", "2")])
    #expect(made.problems.map(\.finding) == [finding])
    #expect(made.money == nil)
  }
}
