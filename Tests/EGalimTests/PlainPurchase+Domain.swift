import EGalim
import TestSupport

extension PlainPurchase {
  /// The purchase as the library sees it, its words looked up in tables written by hand.
  func domain() throws -> Purchase {
    guard let siret = Siret(siret), let date = CivilDate(iso: date), let family = Words.families[famille] else {
      throw UnknownWord(text: "\(siret) \(date) \(famille)")
    }
    var marks: LabelSet = []
    for label in labels {
      guard let known = Words.labels[label] else { throw UnknownWord(text: label) }
      marks.formUnion(known)
    }
    if origin == "FRANCE" { marks.formUnion(.france) }
    if origin == "EUROPE" { marks.formUnion(.europe) }
    if shortCircuit { marks.formUnion(.circuitCourt) }
    if local { marks.formUnion(.local) }
    return Purchase(
      canteen: CanteenKey(siret), date: date, amount: Money(cents: Int64(try NaiveArithmetic.cents(amountText))),
      family: family, labels: marks, localDefinition: Words.definitions[localDefinition])
  }
}

/// A word of a plain ledger that these tests do not know.
struct UnknownWord: Error {
  let text: String
}

private enum Words {
  static let families: [String: ProductFamily] = [
    "VIANDES_VOLAILLES": .meat, "PRODUITS_DE_LA_MER": .fish, "FRUITS_ET_LEGUMES": .fruitAndVegetables,
    "CHARCUTERIE": .curedMeat, "PRODUITS_LAITIERS": .dairy, "BOULANGERIE": .bakery, "BOISSONS": .drinks,
    "AUTRES": .other,
  ]
  static let labels: [String: LabelSet] = [
    "BIO": .bio, "LABEL_ROUGE": .labelRouge, "AOCAOP": .aocAop, "IGP": .igp, "STG": .stg, "HVE": .hve,
    "PECHE_DURABLE": .pecheDurable, "RUP": .rup, "COMMERCE_EQUITABLE": .commerceEquitable, "FERMIER": .fermier,
    "EXTERNALITES": .externalites, "PERFORMANCE": .performance, "CONVERSION_BIO": .conversionBio,
    "EQUIVALENTS": .equivalents,
  ]
  static let definitions: [String: LocalDefinition] = [
    "PAT": .pat, "COMMUNE": .commune, "DEPARTEMENT": .department, "REGION": .region, "KM": .kilometres,
  ]
}
