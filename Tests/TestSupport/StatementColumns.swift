/// The platform's statement columns in its order, without the first two (canteen and year), spelled by plain loops.
public enum StatementColumns {
  /// The 19 values of the simple statement, SIRET and id layouts alike.
  public static let simple =
    [
      "valeur_totale", "valeur_bio", "valeur_bio_dont_commerce_equitable", "valeur_siqo",
      "valeur_externalites_performance", "valeur_egalim_autres", "valeur_egalim_autres_dont_commerce_equitable",
      "valeur_viandes_volailles", "valeur_viandes_volailles_egalim", "valeur_viandes_volailles_france",
      "valeur_produits_de_la_mer", "valeur_produits_de_la_mer_egalim", "valeur_produits_de_la_mer_france",
    ]
    + PlainVocabulary.families.dropFirst(2).map { "valeur_\($0.lowercased())_france" }

  /// The values of the detailed statement.
  public static let detailed =
    ["valeur_totale", "valeur_viandes_volailles", "valeur_produits_de_la_mer"]
    + PlainVocabulary.families.flatMap { family in
      ["_bio", "_bio_dont_commerce_equitable"].map { "valeur_\(family.lowercased())\($0)" }
    }
    + [
      "label_rouge", "aocaop_igp_stg", "hve", "peche_durable", "rup", "commerce_equitable", "fermier", "externalites",
      "performance", "non_egalim", "france", "circuit_court", "local",
    ].flatMap { mark in
      PlainVocabulary.families.map { "valeur_\($0.lowercased())_\(mark)" }
    }
}
