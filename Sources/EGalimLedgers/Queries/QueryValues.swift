import EGalim
import EGalimDiagnostics

/// Makes a condition of a field, a comparison and the values as they were written.
enum QueryValues {
  static func condition(
    _ field: QueryField, _ comparison: QueryOperator, _ values: [QueryParser.Value]
  ) throws(QueryTrouble) -> QueryCondition {
    QueryCondition(test: try test(field, comparison, values), isNegated: comparison.isNegated)
  }

  private static func test(
    _ field: QueryField, _ comparison: QueryOperator, _ values: [QueryParser.Value]
  ) throws(QueryTrouble) -> QueryCondition.Test {
    switch field {
    case .family: .families(Set(try choices(field, values, families)))
    case .group: .groups(try choices(field, values, groups))
    case .labels: .labels(LabelSet(try choices(field, values, labels)))
    case .origin: .labels(LabelSet(try choices(field, values, origins)))
    case .shortCircuit: try mark(.circuitCourt, field, values)
    case .local: try mark(.local, field, values)
    case .localDefinition: .localDefinitions(try choices(field, values, localDefinitions))
    case .firstLabel: .firstLabels(try choices(field, values, firstLabels))
    case .commune, .epci, .pat, .department, .sector, .management, .buyer: .place(field, values)
    case .canteen: .canteens(try canteens(values))
    case .date: .days(try values.map { value throws(QueryTrouble) in try days(value) }, comparison)
    case .amount: .cents(try values.map { value throws(QueryTrouble) in try cents(value) }, comparison)
    case .supplier, .description, .file:
      comparison == .exactly
        ? .exactText(field, values.map(\.text))
        : .text(
          field, values.map { TextFolding.fold($0.text) }, isWhole: comparison == .equal || comparison == .unequal)
    }
  }
}

// MARK: - Names

extension QueryValues {
  private static let families: [(String, ProductFamily)] =
    ProductFamily.allCases.map { ($0.platformName, $0) }
    + ProductFamily.allCases.flatMap { family in family.everydayWords.map { ($0, family) } }
  private static let labels: [(String, LabelSet)] =
    Label.allCases.map { ($0.platformName, $0.set) } + [
      ("CONVERSION_BIO", .conversionBio), ("EQUIVALENTS", .equivalents), ("FRANCE", .france), ("EUROPE", .europe),
      ("CIRCUIT_COURT", .circuitCourt), ("LOCAL", .local), ("EGALIM", .egalim), ("SIQO", .siqo),
    ]
  private static let origins: [(String, LabelSet)] = [("FRANCE", .france), ("EUROPE", .europe)]
  private static let groups: [(String, LabelGroup?)] =
    LabelGroup.allCases.map { ($0.measureName, $0) } + [("aucun", nil), ("sans_label", nil)]
  private static let firstLabels: [(String, QueryCondition.FirstLabel)] =
    Label.allCases.map { ($0.platformName, .label($0)) } + [
      ("anciens_labels", .deprecated), ("DEPRECATED", .deprecated), ("aucun", .none), ("sans_label", .none),
    ]
  private static let localDefinitions: [(String, LocalDefinition?)] =
    LocalDefinition.allCases.map { ($0.platformName, $0) } + [("aucune", nil)]

  private static func choices<Choice>(
    _ field: QueryField, _ values: [QueryParser.Value], _ names: [(String, Choice)]
  ) throws(QueryTrouble) -> [Choice] {
    var found: [Choice] = []
    for value in values {
      let folded = TextFolding.fold(value.text)
      guard let choice = names.first(where: { TextFolding.fold($0.0) == folded }) else {
        throw unknown(value, field, nearest: SpellingList(names.map(\.0)).nearest(to: value.text))
      }
      found.append(choice.1)
    }
    return found
  }

  /// A mark that is there, or not.
  private static func mark(
    _ mark: LabelSet, _ field: QueryField, _ values: [QueryParser.Value]
  ) throws(QueryTrouble) -> QueryCondition.Test {
    let answers = try choices(field, values, [("oui", true), ("non", false)])
    // Whoever asks for both asks for anything: a label that every purchase may or may not bear.
    if Set(answers).count == 2 { return .groups(LabelGroup.allCases + [nil]) }
    return answers[0] ? .labels(mark) : .unmarked(mark)
  }

  private static func unknown(
    _ value: QueryParser.Value, _ field: QueryField, nearest: String? = nil
  ) -> QueryTrouble {
    QueryTrouble(kind: .unknownValue(field: field, nearest: nearest), text: value.text, column: value.column)
  }
}

// MARK: - Numbers

extension QueryValues {
  private static func canteens(_ values: [QueryParser.Value]) throws(QueryTrouble) -> Set<CanteenKey> {
    var keys: Set<CanteenKey> = []
    for value in values {
      let digits = String(value.text.filter { !" \u{A0}\u{202F}".contains($0) })
      let found = CanteenKey.candidates(for: digits)
      if found.isEmpty { throw unknown(value, .canteen) }
      keys.formUnion(found)
    }
    return keys
  }

  /// Cents of euros, in any form that can only be meant one way.
  private static func cents(_ value: QueryParser.Value) throws(QueryTrouble) -> Int64 {
    guard case .value(let money, _) = AmountText.amount(value.text, mark: nil) else { throw unknown(value, .amount) }
    return money.cents
  }

  /// A year, a month, a day or months in a row, from its first day to its last; `2026-03`, `03/2026` or
  /// `2026-01..2026-10`.
  private static func days(_ value: QueryParser.Value) throws(QueryTrouble) -> ClosedRange<CivilDate> {
    if value.text.contains(".."), let period = Period(value.text) { return period.first...period.last }
    let pieces = value.text.split(separator: "-", omittingEmptySubsequences: false)
    let slashed = value.text.split(separator: "/", omittingEmptySubsequences: false)
    let parts = slashed.count > 1 ? slashed.reversed() : pieces
    let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard parts[0].utf8.count == 4, numbers.count == parts.count, (1...3).contains(parts.count) else {
      throw unknown(value, .date)
    }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    let first = CivilDate(year: numbers[0], month: month ?? 1, day: day ?? 1)
    let last = day == nil ? Self.lastDay(ofMonth: month ?? 12, in: numbers[0]) : first
    guard let first, let last else { throw unknown(value, .date) }
    return first...last
  }

  private static func lastDay(ofMonth month: Int, in year: Int) -> CivilDate? {
    (28...31).reversed().lazy.compactMap { CivilDate(year: year, month: month, day: $0) }.first
  }
}
