import EGalim
import TestSupport
import Testing

@Suite("Labels")
struct LabelTests {
  /// The platform's name of each bit, by hand.
  private static let names = PlainVocabulary.labels + ["CONVERSION_BIO", "EQUIVALENTS"]

  @Test("every set of the fourteen goes to the group and the first label of a plain reading")
  func everySet() {
    var wrong: [[String]] = []
    for bits: UInt32 in 0..<(1 << 14) {
      let set = LabelSet(rawValue: bits)
      let words = Self.names.indices.filter { bits >> UInt32($0) & 1 == 1 }.map { Self.names[$0] }
      let group =
        words.contains { PlainVocabulary.bio.contains($0) }
        ? "bio"
        : words.contains { PlainVocabulary.siqo.contains($0) }
          ? "siqo"
          : words.contains { PlainVocabulary.otherEGalim.contains($0) }
            ? "egalim_autres" : words.isEmpty ? nil : "externalites_performance"
      let first = PlainVocabulary.labels.first { words.contains($0) }
      if set.group?.measureName != group || set.first?.platformName != first { wrong.append(words) }
    }
    #expect(wrong == [])
  }

  @Test("marks change neither group nor first label")
  func marks() {
    for label in Label.allCases {
      #expect(label.set.union(.marks).first == label)
      #expect(label.set.union(.marks).group == label.set.group)
    }
    #expect(LabelSet.marks.group == nil)
    #expect(LabelSet.marks.first == nil)
    #expect(LabelSet.egalim.isDisjoint(with: .marks))
  }

  @Test("the detailed statement has a cell for all but thirteen of a label and a family")
  func applying() {
    let empty = ProductFamily.allCases.flatMap { family in
      Label.allCases.filter { !$0.applies(to: family) }.map { "valeur_\(family.measureName)_\($0.measureName)" }
    }
    let expected =
      ["valeur_boissons_label_rouge"]
      + [
        "viandes_volailles", "fruits_et_legumes", "charcuterie", "produits_laitiers", "boulangerie", "boissons",
        "autres",
      ].map { "valeur_\($0)_peche_durable" }
      + ["produits_de_la_mer", "fruits_et_legumes", "boulangerie", "boissons", "autres"].map { "valeur_\($0)_fermier" }
    #expect(Set(empty) == Set(expected))
    #expect(empty.count == 13)
    #expect(Set(Measure.all.filter { !$0.applies }.map(\.name)) == Set(expected))
  }

  @Test("the closed lists are the platform's")
  func names() {
    #expect(ProductFamily.allCases.map(\.platformName) == PlainVocabulary.families)
    #expect(Label.allCases.map(\.platformName) == PlainVocabulary.labels)
    #expect(Set(LocalDefinition.allCases.map(\.platformName)) == Set(PlainVocabulary.localDefinitions))
    #expect(LabelSet.egalim.labels == Label.allCases)
  }
}
