import EGalim
import Testing

@testable import EGalimImport

@Suite("Labels from words")
struct LabelMentionTests {
  /// What is proposed surely, and what less surely.
  static let mentions: [(description: String, sure: LabelSet, unsure: LabelSet)] = [
    ("Yaourt nature bio", .bio, []), ("Yaourt AB nature", .bio, []), ("YAOURT A.B.", .bio, []),
    ("Carottes agriculture biologique", .bio, []), ("Lait FR-BIO-01", .bio, []), ("BF HACHE 15% BIO", .bio, []),
    ("Chocolat 100 % bio", .bio, []),
    ("biscuit sec", [], []), ("Biscuits Biosec", [], []), ("Pommes de terre non bio", [], []),
    ("Tomates sans bio", [], []), ("Barquettes bio-compostables", [], []), ("Pain 30 % bio", [], []),
    ("Yaourt 30 % lait bio", [], .bio), ("Pizza emmental bio", [], .bio), ("Gâteau au chocolat bio", [], .bio),
    ("Pomme BIO ou HVE", [], [.bio, .hve]), ("Carottes en conversion", [], .bio),
    ("Lentilles conversion bio", [], .bio),
    ("Yaourt en conversion bio", [], []),
    ("Poulet Label Rouge", .labelRouge, []), ("POULET LR", [], .labelRouge), ("oignon rouge", [], []),
    ("Label, salade rouge", [], .labelRouge), ("Jus d'orange Label Rouge", [], []),
    ("Comté AOP", .aocAop, []), ("Comté A.O.C.", .aocAop, []), ("Comté", [], .aocAop), ("Roquefort", [], .aocAop),
    ("Brie", [], []), ("Brie de Meaux", [], .aocAop), ("Emmental", [], []), ("Emmental de Savoie", [], .igp),
    ("Camembert", [], []), ("Camembert de Normandie", [], .aocAop), ("Cantal", [], .aocAop), ("Agneau", [], []),
    ("Agneau de Sisteron", [], .igp), ("Agneau de Sisteron IGP Label Rouge", [.igp, .labelRouge], []),
    ("Tomme de Savoie AOP", [], [.aocAop, .igp]), ("Feta", [], .aocAop), ("Mozzarella", [], []),
    ("Mozzarella STG", .stg, []), ("Croissant au beurre AOP", [], .aocAop), ("Pizza à la mozzarella AOP", [], .aocAop),
    ("Sauce au roquefort AOP", [], .aocAop), ("Brioche vendéenne IGP", .igp, []),
    ("Pommes HVE", .hve, []), ("Pommes HVE3", .hve, []), ("Haute valeur environnementale, pommes", .hve, []),
    ("Cabillaud MSC", [], []), ("Crevettes ASC", [], []), ("Cabillaud pêche durable MSC", [], []),
    ("Merlu pêche durable", [], .pecheDurable), ("Merlu écolabel pêche durable", .pecheDurable, []),
    ("Tomme de montagne", [], []), ("Bananes RUP", .rup, []), ("Bananes de Martinique", [], .rup),
    ("Bananes commerce équitable", .commerceEquitable, []), ("Bananes équitables", .commerceEquitable, []),
    ("Café Max Havelaar", .commerceEquitable, []), ("Lait équitable", [], .commerceEquitable),
    ("Œufs fermiers", .fermier, []), ("Fromage de chèvre fermier", .fermier, []), ("Yaourt fermier", [], []),
    ("Poulet fermier", [], []), ("Poulet fermier Label Rouge", [.fermier, .labelRouge], []),
    ("Poulet fermier bio", [.fermier, .bio], []), ("Bœuf fermier bio", .bio, []),
    ("Bœuf fermier Label Rouge", [.fermier, .labelRouge], []), ("Agneau fermier Label Rouge", .labelRouge, []),
  ]

  @Test("Each mention under its conditions", arguments: mentions)
  func labels(description: String, sure: LabelSet, unsure: LabelSet) {
    let proposal = Classifier.builtIn.propose(for: Article(description))
    let high = proposal.labels(atLeast: .high).subtracting(.marks)
    #expect(high == sure)
    #expect(proposal.labels(atLeast: .low).subtracting(.marks).subtracting(high) == unsure)
  }

  @Test(
    "Traps are told",
    arguments: [
      ("Cabillaud MSC", "MSC"), ("Crevettes ASC", "ASC"), ("Tomme de montagne", "montagne"),
      ("Cabillaud pêche responsable", "responsable"), ("Pain 30 % bio", "30"), ("Yaourt en conversion", "conversion"),
      ("Poulet fermier", "fermier"), ("Jambon fermier", "fermier"), ("Tomme de Savoie AOP", "IGP"),
      ("Pizza à la mozzarella AOP", "mozzarella"), ("Pommes certification environnementale niveau 1", "niveau 1"),
    ])
  func remarks(description: String, word: String) {
    let remarks = Classifier.builtIn.propose(for: Article(description)).remarks
    #expect(remarks.contains { $0.contains(word) }, "\(remarks)")
  }

  static let levels: [(date: String?, label: LabelSet, confidence: Confidence, remarks: Int)] = [
    ("2026-12-31", .hve, .high, 0), ("2027-01-01", [], .low, 1), (nil, .hve, .medium, 0),
  ]

  @Test(
    "Certification level 2 counts until the end of 2026",
    arguments: levels)
  func levelTwo(date: String?, label: LabelSet, confidence: Confidence, remarks: Int) {
    let article = Article(
      "Pommes certifiées environnementalement niveau 2", date: date.flatMap { CivilDate(iso: $0) })
    let proposal = Classifier.builtIn.propose(for: article)
    #expect(proposal.labels(atLeast: confidence) == label)
    #expect(proposal.remarks.count == remarks)
  }

  static let originTable: [(description: String, expected: LabelSet)] = [
    ("STK HACHE VBF", LabelSet.france), ("Sauté de porc VPF", .france), ("Filet de poulet VF", .france),
    ("Pommes origine France", .france), ("Pommes France", .france), ("Volaille française", .france),
    ("Petits pois à la française", []), ("Baguette de tradition française", []), ("Jus élaboré en France", []),
    ("Poulet origine UE", .europe), ("Oranges Espagne", .europe), ("Bœuf origine France ou UE", []),
    ("Poulet UE/non UE", []), ("Tomates Maroc", []), ("Brie Île-de-France", []),
  ]

  @Test("Origins", arguments: originTable)
  func origins(description: String, expected: LabelSet) {
    let proposal = Classifier.builtIn.propose(for: Article(description))
    #expect(proposal.labels(atLeast: .high).intersection(.marks) == expected)
  }
}
