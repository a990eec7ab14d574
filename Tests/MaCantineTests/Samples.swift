import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText
import TestSupport
import Testing

@testable import MaCantine

/// Values that many tests start from.
enum Samples {
  static let siretText = "21010034300016"
  static let otherSiretText = "49741884000847"
  /// An office of La Poste: its digits add up to a multiple of five, and fail the Luhn check.
  static let laPosteText = "35600000000001"
  static let today = day("2026-11-21")

  static func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? .earliest }

  static func siret(_ text: String = siretText) -> Siret? { Siret(text) }

  static func canteen(_ text: String = siretText, platformID: UInt64? = nil) -> Canteen {
    Canteen(siret: Siret(text), platformID: platformID)
  }

  static func regulation(_ year: Int) throws -> Regulation { try Regulation.of(year) }

  static func purchase(
    _ cents: Int64 = 100_00, of family: ProductFamily = .other, labels: LabelSet = [], on date: String = "2026-03-12",
    siret: String = siretText, definition: LocalDefinition? = nil
  ) throws -> Purchase {
    let key = try CanteenKey(#require(Siret(siret)))
    return Purchase(
      canteen: key, date: day(date), amount: Money(cents: cents), family: family, labels: labels,
      localDefinition: definition)
  }

  static func line(
    _ purchase: Purchase, description: String = "Carottes", supplier: String = "Primeur", kilometres: Int? = nil,
    former: FormerLocalDefinition? = nil, number: Int = 2
  ) -> PurchaseLine {
    PurchaseLine(
      purchase: purchase, description: Array(description.utf8), supplier: Array(supplier.utf8), kilometres: kilometres,
      formerDefinition: former, path: "achats.csv", line: number, rowNumber: number)
  }

  static func totals(_ purchases: [Purchase]) -> PurchaseTotals {
    var totals = PurchaseTotals()
    for purchase in purchases { totals.add(purchase) }
    return totals
  }

  static func statement(
    _ purchases: [Purchase], kind: StatementKind = .simple, year: Int = 2026, meals: Int64? = nil,
    canteen: Canteen = canteen()
  ) throws -> Statement {
    Statement(
      canteen: canteen, kind: kind, totals: totals(purchases), regulation: try regulation(year), meals: meals)
  }

  /// Random purchases of a year, none negative, with any labels and marks that the 2026 layout has.
  static func randomPurchases(_ count: Int, seed: UInt64, year: Int = 2026) throws -> [Purchase] {
    var random = SeededGenerator(seed: seed)
    return try (0..<count).map { _ in
      var labels = LabelSet()
      for label in Label.allCases where random.oneIn(5) { labels.insert(label.set) }
      labels.insert(random.pick([LabelSet.france, .europe], else: []))
      if random.oneIn(4) { labels.insert(.circuitCourt) }
      if random.oneIn(4) { labels.insert(.local) }
      return try purchase(
        Int64(random.below(50_000)), of: random.pick(ProductFamily.allCases, else: .other), labels: labels,
        on: "\(year)-0\(1 + random.below(9))-\(10 + random.below(18))",
        definition: random.pick(LocalDefinition.allCases.map(Optional.some) + [nil], else: nil))
    }
  }
}

/// What the platform would say of a text.
func verdict(
  on text: String, path: String = "achats.csv", today: CivilDate = Samples.today
) throws -> [Diagnostic] {
  try verdict(on: Array(text.utf8), path: path, today: today)
}

/// What the platform would say of a file's bytes.
func verdict(
  on bytes: [UInt8], path: String = "achats.csv", today: CivilDate = Samples.today
) throws -> [Diagnostic] {
  try ImportVerdict(path: path, source: ByteSource(bytes: bytes), today: today).reasons
}

extension [Diagnostic] {
  /// The codes in order, such as `E513`.
  var codes: [String] { map(\.code.rawValue) }
}
