import EGalim

/// Reads cells of a ledger as far as classification needs them; what it cannot read, the ledger's own reader reports.
enum CellReading {
  /// `2026-03-31` or `31/03/2026`; nil for anything else.
  static func date(_ text: String) -> CivilDate? {
    if let date = CivilDate(iso: String(text.prefix(10))) { return date }
    let parts = text.split(separator: "/").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return CivilDate(year: parts[2], month: parts[1], day: parts[0])
  }

  /// The labels and marks of a list, unknown ones left out.
  static func labels(_ text: String) -> LabelSet {
    text.split(separator: ",").reduce(into: LabelSet()) { set, word in
      if let label = names[String(word.drop { $0 == " " }.prefix { $0 != " " })] { set.formUnion(label) }
    }
  }

  private static let names: [String: LabelSet] = {
    var names: [String: LabelSet] = [
      "FRANCE": .france, "EUROPE": .europe, "CIRCUIT_COURT": .circuitCourt, "LOCAL": .local,
      "CONVERSION_BIO": .conversionBio, "EQUIVALENTS": .equivalents,
    ]
    for label in Label.allCases { names[label.platformName] = label.set }
    return names
  }()

  /// A plain amount in cents, half toward zero; nil for what is no plain amount.
  static func cents(_ text: String) -> Int64? {
    var sign: Int64 = 1
    var cents: Int64 = 0
    var decimals: Int?
    var digits = 0
    var isAboveHalf = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "-" where index == 0: sign = -1
      case ".", ",":
        guard decimals == nil else { return nil }
        decimals = 0
      case "0"..."9":
        digits += 1
        guard digits <= 15 else { return nil }
        let digit = Int64(scalar.value - 0x30)
        if let place = decimals {
          decimals = place + 1
          if place == 2, digit > 5 { isAboveHalf = true }
          if place > 2, digit > 0, lastWasHalf(text, place) { isAboveHalf = true }
          if place >= 2 { continue }
        }
        cents = cents * 10 + digit
      default: return nil
      }
    }
    guard digits > 0 else { return nil }
    for _ in min(decimals ?? 0, 2)..<2 { cents *= 10 }
    return sign * (cents + (isAboveHalf ? 1 : 0))
  }

  /// Whether the third decimal is a five, so that any digit after it lifts the amount above the half.
  private static func lastWasHalf(_ text: String, _ place: Int) -> Bool {
    let decimals = text.drop { $0 != "." && $0 != "," }.dropFirst()
    return decimals.dropFirst(2).first == "5"
  }
}
