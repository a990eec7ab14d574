import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// The cells of a row that its amount is made of, read as numbers.
struct AmountCells {
  /// What a cell comes to.
  enum Reading<Value> {
    case value(Value)
    case problem(Finding)
  }

  private let row: SourceRow
  private let columns: BoundColumns
  private let habits: ColumnHabits

  init(_ row: SourceRow, _ columns: BoundColumns, _ habits: ColumnHabits) {
    self.row = row
    self.columns = columns
    self.habits = habits
  }

  /// Whether a field has a text on this row.
  func isFilled(_ field: RuleField) -> Bool { columns[field].map { !$0.text(in: row).isEmpty } ?? false }

  /// The fields whose cells hold amounts or what makes them.
  static let fields: [RuleField] = [
    .amount, .debit, .credit, .quantity, .unitPrice, .amountWithTax, .unitPriceWithTax,
  ]

  /// Whether no cell of the row holds anything of an amount.
  var isEmpty: Bool {
    !AmountCells.fields.contains { columns[$0]?.firstCell != nil && isFilled($0) }
  }

  /// The field that a line without any amount lacks.
  var firstEmptyField: RuleField {
    let fed = [RuleField.amount, .debit, .unitPrice, .amountWithTax, .unitPriceWithTax].filter { columns[$0] != nil }
    return fed.first { !isFilled($0) } ?? fed.first ?? .amount
  }

  /// The number of a field.
  func read(_ field: RuleField) -> Reading<ExactDecimal> {
    let format = columns.format(of: field)
    let raw = columns[field]?.text(in: row) ?? ""
    var text = format.words?.meaning(of: raw) ?? raw
    if field == .quantity { text = AmountCells.withoutUnit(text) }
    switch AmountText.decimal(text, mark: habits.mark(of: field), isOnSheet: row.place.isOnSheet) {
    case .value(let number, _):
      guard format.isReversed else { return .value(number) }
      return ExactDecimal(mantissa: 0 &- number.mantissa, scale: number.scale).map { .value($0) }
        ?? .problem(.amountTooLarge)
    case .ambiguous: return .problem(.ambiguousNumber)
    case .tooLarge: return .problem(.amountTooLarge)
    case .unreadable(let trouble):
      return .problem(field == .amount ? .unreadableAmount(trouble) : .unreadableNumber)
    }
  }

  /// The rate of VAT as a fraction of one: `5,5 %` and `5,5` are the same, and below one it is a fraction already,
  /// unless the rule says which.
  func readRate() -> Reading<ExactFraction> {
    let format = columns.format(of: .taxRate)
    let raw = columns[.taxRate]?.text(in: row) ?? ""
    var text = RuleText.trimmed(format.words?.meaning(of: raw) ?? raw)
    let hasSign = text.hasSuffix("%")
    if hasSign { text = RuleText.trimmed(String(text.dropLast())) }
    // A rate has no thousands: whatever mark it has is decimal.
    let mark: DecimalMark = text.contains(",") ? .comma : .point
    guard case .value(let rate, _) = AmountText.decimal(text, mark: mark, isOnSheet: row.place.isOnSheet),
      rate.mantissa >= 0
    else { return .problem(.unreadableNumber) }
    let fraction = ExactFraction(rate)
    let isBelowOne = (ExactFraction(whole: 1).plus(fraction.negated)?.money?.cents ?? 0) > 0
    let isFraction = hasSign ? false : format.rateScale.map { $0 == .fraction } ?? isBelowOne
    guard let scaled = isFraction ? fraction : fraction.divided(by: ExactFraction(whole: 100)) else {
      return .problem(.unreadableNumber)
    }
    return .value(scaled)
  }

  /// Whether the row says that it is a credit note's.
  var isCreditNote: Bool {
    guard let feed = columns[.direction] else { return false }
    let raw = feed.text(in: row)
    let meaning = columns.format(of: .direction).words?.meaning(of: raw) ?? raw
    return meaning == "-" || TextFolding.fold(meaning).hasPrefix("avoir")
  }

  // MARK: Units

  /// What the prices are the prices of.
  var pricedUnit: RuleFormat.PricedUnit? { columns.format(of: .unit).pricedUnit }

  /// How many of another unit the row's unit holds: 12 for `KT = 12 FL`; nil where it says nothing of the kind.
  var content: ExactDecimal? {
    guard let text = columns[.unit]?.text(in: row), let sign = text.firstIndex(of: "=") else { return nil }
    let held = RuleText.trimmed(String(text[text.index(after: sign)...]))
    let number = AmountCells.withoutUnit(held)
    guard number != held, case .value(let content, _) = AmountText.decimal(number, mark: .comma) else { return nil }
    return content
  }

  /// `3 KT` is 3: a number without the one word behind it. A text of any other form stays as it is.
  private static func withoutUnit(_ text: String) -> String {
    guard let first = text.unicodeScalars.first,
      first.properties.numericType != nil || "-+(".unicodeScalars.contains(first),
      let letter = text.firstIndex(where: \.isLetter)
    else { return text }
    let unit = text[letter...]
    guard unit.allSatisfy({ $0.isLetter || $0 == "." || $0 == "²" || $0 == "³" }) else { return text }
    return RuleText.trimmed(String(text[..<letter]))
  }
}
