import EGalim
import TestSupport
import Testing

/// What the platform's schemas mark required, spelled by plain loops.
@Suite("The measures that the platform requires")
struct RequiredMeasuresTests {
  private static let simple = [
    "valeur_totale", "valeur_bio", "valeur_siqo", "valeur_egalim_autres", "valeur_viandes_volailles",
    "valeur_viandes_volailles_egalim",
  ]

  private static var detailed: [String] {
    let families = PlainVocabulary.families.map { $0.lowercased() }
    return ["valeur_totale", "valeur_viandes_volailles", "valeur_produits_de_la_mer"]
      + families.map { "valeur_\($0)_bio" }
      + families.filter { $0 != "boissons" }.map { "valeur_\($0)_label_rouge" }
      + ["aocaop_igp_stg", "hve", "rup", "commerce_equitable"].flatMap { label in
        families.map { "valeur_\($0)_\(label)" }
      }
      + ["viandes_volailles", "charcuterie", "produits_laitiers"].map { "valeur_\($0)_fermier" }
  }

  @Test("are none before 2025", arguments: 2022...2024)
  func none(year: Int) throws {
    #expect(try Regulation.of(year).requiredMeasures.isEmpty)
  }

  @Test("are those of the schemas in 2025")
  func schemas() throws {
    let required = try Regulation.of(2025).requiredMeasures
    #expect(required[.simple]?.map(\.name) == Self.simple)
    #expect(Set(required[.detailed]?.map(\.name) ?? []) == Set(Self.detailed))
    #expect(required[.detailed]?.count == 53)
  }

  @Test("are the meals of the year as well from 2026", arguments: 2026...2027)
  func meals(year: Int) throws {
    let required = try Regulation.of(year).requiredMeasures
    #expect(required[.simple]?.map(\.name) == Self.simple + ["nombre_repas_an"])
    #expect(Set(required[.detailed]?.map(\.name) ?? []) == Set(Self.detailed + ["nombre_repas_an"]))
  }
}
