/// The words of the platform's purchase files, listed once more by hand so that no list of the library checks itself.
public enum PlainVocabulary {
  /// The eight product families, in the platform's order.
  public static let families = [
    "VIANDES_VOLAILLES", "PRODUITS_DE_LA_MER", "FRUITS_ET_LEGUMES", "CHARCUTERIE", "PRODUITS_LAITIERS", "BOULANGERIE",
    "BOISSONS", "AUTRES",
  ]

  /// The labels of the organic group, the one of old ledgers included.
  public static let bio = ["BIO", "CONVERSION_BIO"]
  /// The official signs of quality and origin that are not organic.
  public static let siqo = ["LABEL_ROUGE", "AOCAOP", "IGP", "STG"]
  /// The other labels of the EGalim law.
  public static let otherEGalim = ["HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER"]
  /// Bought for their externalities or performance, the label of old ledgers included.
  public static let externalities = ["EXTERNALITES", "PERFORMANCE", "EQUIVALENTS"]

  /// The twelve labels of the 2026 layouts, in the order in which the detailed statement looks for them.
  public static let labels = [
    "BIO", "LABEL_ROUGE", "AOCAOP", "IGP", "STG", "HVE", "PECHE_DURABLE", "RUP", "COMMERCE_EQUITABLE", "FERMIER",
    "EXTERNALITES", "PERFORMANCE",
  ]

  /// Labels that only old ledgers hold.
  public static let oldLabels = ["CONVERSION_BIO", "EQUIVALENTS"]

  /// Every label that counts for the law.
  public static let everyLabel = labels + oldLabels

  /// The definitions of "local" of the 2026 layouts.
  public static let localDefinitions = ["PAT", "COMMUNE", "DEPARTEMENT", "REGION", "KM"]
}
