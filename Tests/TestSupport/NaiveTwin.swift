/// The platform's sums, computed as naively as can be: one filter and one sum a measure, nothing shared, nothing clever.
///
/// It was written from the platform's documentation without sight of the library, so that an error would have to be
/// made twice to go unseen.
public struct NaiveTwin: Sendable {
  /// The two kinds of statement, between which one measure changes its meaning.
  public enum Statement: Sendable, CaseIterable {
    case simple
    case detailed
  }

  /// The ledger.
  public let purchases: [PlainPurchase]

  /// A twin that looks at these purchases.
  public init(_ purchases: [PlainPurchase]) {
    self.purchases = purchases
  }

  /// Every measure of the platform's grammar in cents, for one canteen and one civil year.
  ///
  /// The number of meals is no sum of purchases and is not in it.
  public func values(siret: String, year: Int, statement: Statement) throws -> [String: Int] {
    let bought = purchases.filter { $0.siret == siret && $0.isOf(year: year) }
    var values = try groupValues(bought, statement: statement)
    for family in PlainVocabulary.families {
      let ofFamily = bought.filter { $0.famille == family }
      for (name, value) in try familyValues(ofFamily, year: year) {
        values["valeur_\(family.lowercased())\(name)"] = value
      }
    }
    return values
  }

  private func groupValues(_ bought: [PlainPurchase], statement: Statement) throws -> [String: Int] {
    let fairTrade = bought.filter { $0.labels.contains("COMMERCE_EQUITABLE") }
    let otherFairTrade =
      switch statement {
      case .simple: fairTrade.filter { group(of: $0) == "egalim_autres" }
      case .detailed: fairTrade.filter { firstLabel(of: $0) == "COMMERCE_EQUITABLE" }
      }
    return [
      "valeur_totale": try sum(bought),
      "valeur_bio": try sum(bought.filter { group(of: $0) == "bio" }),
      "valeur_bio_dont_commerce_equitable": try sum(fairTrade.filter { group(of: $0) == "bio" }),
      "valeur_siqo": try sum(bought.filter { group(of: $0) == "siqo" }),
      "valeur_egalim_autres": try sum(bought.filter { group(of: $0) == "egalim_autres" }),
      "valeur_egalim_autres_dont_commerce_equitable": try sum(otherFairTrade),
      "valeur_externalites_performance": try sum(bought.filter { group(of: $0) == "externalites_performance" }),
    ]
  }

  /// The values of one family, by the end of their names.
  private func familyValues(_ bought: [PlainPurchase], year: Int) throws -> [String: Int] {
    var values = [
      "": try sum(bought),
      "_egalim": try sum(bought.filter { group(of: $0) != nil }),
      "_non_egalim": try sum(bought.filter { group(of: $0) == nil }),
      "_bio_dont_commerce_equitable": try sum(
        bought.filter { $0.labels.contains("BIO") && $0.labels.contains("COMMERCE_EQUITABLE") }),
      "_france": try sum(bought.filter { countsAsFrance($0, year: year) }),
      "_europe": try sum(bought.filter { year >= 2026 && $0.origin == "EUROPE" }),
      "_circuit_court": try sum(bought.filter { $0.shortCircuit }),
      "_local": try sum(bought.filter { $0.local }),
      "_aocaop_igp_stg": try sum(bought.filter { ["AOCAOP", "IGP", "STG"].contains(firstLabel(of: $0)) }),
    ]
    for label in PlainVocabulary.labels {
      values["_\(label.lowercased())"] = try sum(bought.filter { firstLabel(of: $0) == label })
    }
    return values
  }

  /// The group in which a purchase counts; nil for one without any EGalim label.
  private func group(of purchase: PlainPurchase) -> String? {
    if purchase.labels.contains(where: PlainVocabulary.bio.contains) { return "bio" }
    if purchase.labels.contains(where: PlainVocabulary.siqo.contains) { return "siqo" }
    if purchase.labels.contains(where: PlainVocabulary.otherEGalim.contains) { return "egalim_autres" }
    if purchase.labels.contains(where: PlainVocabulary.externalities.contains) { return "externalites_performance" }
    return nil
  }

  /// The label under which the detailed statement counts a purchase; labels of old ledgers have no column there.
  private func firstLabel(of purchase: PlainPurchase) -> String {
    PlainVocabulary.labels.first { purchase.labels.contains($0) } ?? ""
  }

  /// For the data of 2025 alone, short circuit and local stood for France as well.
  private func countsAsFrance(_ purchase: PlainPurchase, year: Int) -> Bool {
    if year == 2025 {
      return purchase.origin == "FRANCE" || purchase.shortCircuit || purchase.local
    }
    return purchase.origin == "FRANCE"
  }

  private func sum(_ bought: [PlainPurchase]) throws -> Int {
    try bought.map { try NaiveArithmetic.cents($0.amountText) }.reduce(0, +)
  }
}
