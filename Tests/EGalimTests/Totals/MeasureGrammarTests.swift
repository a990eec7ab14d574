import EGalim
import TestSupport
import Testing

@Suite("The grammar of measures")
struct MeasureGrammarTests {
  private static let marks = [
    "bio", "label_rouge", "aocaop_igp_stg", "aocaop", "igp", "stg", "hve", "peche_durable", "rup",
    "commerce_equitable", "fermier", "externalites", "performance", "france", "europe", "circuit_court", "local",
  ]

  /// Every name of the grammar, spelled by plain loops.
  static var names: [String] {
    ["totale", "bio", "siqo", "egalim_autres", "externalites_performance"].map { "valeur_\($0)" }
      + ["valeur_bio_dont_commerce_equitable", "valeur_egalim_autres_dont_commerce_equitable", "nombre_repas_an"]
      + PlainVocabulary.families.map { $0.lowercased() }.flatMap { family in
        ["valeur_\(family)", "valeur_\(family)_bio_dont_commerce_equitable"]
          + (marks + ["egalim", "non_egalim"]).map { "valeur_\(family)_\($0)" }
      }
  }

  @Test("has 176 names, each a measure that bears it")
  func roundTrip() {
    #expect(Self.names.count == 176)
    #expect(Self.names.filter { Measure(name: $0)?.name != $0 } == [])
    #expect(Measure.all.count == 176)
    #expect(Set(Measure.all.map(\.name)) == Set(Self.names))
  }

  @Test(
    "has no other name",
    arguments: [
      "", "valeur_", "valeur", "totale", "VALEUR_TOTALE", "valeur_totale ", " valeur_totale", "valeur_total",
      "siret", "cantine_id", "année_bilan", "valeur_egalim", "valeur_egalim_autre", "valeur_viandes",
      "valeur_viandes_volailles_", "valeur_viandes_volailles_bio_", "valeur_viandes_volailles_siqo",
      "valeur_siqo_dont_commerce_equitable", "valeur_viandes_volailles_hve_dont_commerce_equitable",
      "valeur_VIANDES_VOLAILLES", "valeur_autres_conversion_bio", "valeur_autres_equivalents", "nombre_repas",
      "valeur_bio_france", "valeur_autres_autres",
    ])
  func others(name: String) {
    #expect(Measure(name: name) == nil)
  }

  @Test("covers both of the platform's statements")
  func statements() {
    #expect((StatementColumns.simple + StatementColumns.detailed).filter { Measure(name: $0) == nil } == [])
  }

  @Test("names marks as the statements do", arguments: Mark.all)
  func marks(mark: Mark) {
    #expect(Mark(measureName: mark.measureName) == mark)
    #expect(Self.marks.contains(mark.measureName))
  }
}
