import EGalim
import Testing

@testable import EGalimImport

@Suite("Families from words")
struct FamilyTests {
  static let families: [(description: String, family: ProductFamily?, least: Confidence)] = [
    ("jus de pomme", .drinks, .high), ("beurre de cacahuète", .other, .high), ("lait de coco", .other, .high),
    ("pomme de terre", .fruitAndVegetables, .high), ("POMMES TERRE 25KG", .fruitAndVegetables, .high),
    ("PDT 25KG LAVEES", .fruitAndVegetables, .high), ("pâté de campagne", .curedMeat, .high),
    ("PATE DE CAMPAGNE 1,5KG", .curedMeat, .high), ("yaourt à la fraise", .dairy, .high),
    ("YRT NATURE 125G", .dairy, .high), ("gâteau au yaourt", .bakery, .high), ("haricot de mouton", .meat, .medium),
    ("croissant au beurre", .bakery, .high), ("CROISSANT BEURRE 70G", .bakery, .high),
    ("thon à l'huile", .fish, .medium),
    ("THON ENTIER BTE 4/4", .fish, .high), ("saucisse de volaille", .curedMeat, .high),
    ("steak végétal", .other, .medium),
    ("Nuggets végétaux", .other, .medium), ("purée de pomme de terre flocons", .other, .high),
    ("Haricots verts extra-fins surgelés", .fruitAndVegetables, .high), ("HV FIN 5/1", .other, .medium),
    ("Pêches au sirop", .other, .high), ("PATES COQUILLETTES 5KG", .other, .high), ("Pâtes à tartiner", .other, .high),
    ("STK HACHE VBF 15%", .meat, .high), ("CUIS PLT X40", .meat, .high),
    ("POMMES GOLDEN PLT 12KG", .fruitAndVegetables, .high),
    ("EMM RAPE 1KG", .dairy, .high), ("FRGE BLC 20%", .dairy, .high), ("Œufs plein air", .dairy, .high),
    ("Œufs de Pâques en chocolat", .other, .high), ("biscuit petit beurre", .other, .high),
    ("Chou à la crème", .bakery, .high),
    ("Chou rouge", .fruitAndVegetables, .high), ("oignons secs jaunes", .fruitAndVegetables, .high),
    ("Raisins secs", .other, .high), ("Langue de chat", .other, .high), ("Langue de bœuf", .meat, .high),
    ("Noix de veau", .meat, .high), ("NOIX ST JACQUES", .fish, .high), ("Cordon bleu de dinde", .meat, .high),
    ("Bleu d'Auvergne", .dairy, .high), ("Fromage de tête", .curedMeat, .high), ("Sauce soja", .other, .high),
    ("Germes de soja", .fruitAndVegetables, .high), ("Sirop de menthe", .drinks, .high),
    ("Sirop d'érable", .other, .high),
    ("Banon AOP", .dairy, .high), ("Agneau de Sisteron", .meat, .high), ("Confiture sans sucre", .other, .high),
  ]

  @Test("The head word decides", arguments: families)
  func head(description: String, family: ProductFamily?, least: Confidence) {
    let proposed = Classifier.builtIn.propose(for: Article(description)).family
    #expect(proposed?.family == family)
    #expect((proposed?.confidence ?? .low) >= least, "\(proposed?.reason ?? "")")
  }

  @Test(
    "What may be something else is no more than a hint, or nothing",
    arguments: [
      "compote de pomme", "SPEC POMME FRAISE", "POMME JUS", "Café moulu", "concombre à la crème", "tarte provençale",
      "tartelette au comté", "salade de perles", "HARICOTS ROUGES SURG", "POULET RIZ", "bœuf cuisiné", "escalope",
      "PATE", "qwerty", "", "4/4", "%", "de la", "sans sel", "Eau désinfectante, détergent",
    ])
  func doubt(description: String) {
    let proposed = Classifier.builtIn.propose(for: Article(description)).family
    #expect((proposed?.confidence ?? .low) == .low, "\(proposed.map(\.reason) ?? "")")
  }

  @Test(
    "What is no food is told",
    arguments: [
      "SERVIETTE PAPIER 2 PLIS", "Frais de port", "Eau de Javel", "Consigne palette", "Liquide vaisselle bio",
    ])
  func notFood(description: String) {
    let proposal = Classifier.builtIn.propose(for: Article(description))
    #expect(proposal.family == nil)
    #expect(proposal.labels.isEmpty)
    #expect(proposal.remarks.count == 1)
  }

  @Test("The reason quotes the words as they were written")
  func reasons() {
    #expect(
      Classifier.builtIn.propose(for: Article("Pomme de terre, 25 kg")).family?.reason == "«\u{A0}Pomme de terre\u{A0}»"
    )
    #expect(
      Classifier.builtIn.propose(for: Article("HV FIN 5/1")).family?.reason == "«\u{A0}HV\u{A0}», «\u{A0}5/1\u{A0}»")
  }

  @Test("The vocabulary is as large as it says, and every list holds terms of its own")
  func size() {
    #expect(FoodVocabulary.french.count > 900)
    #expect(ProtectedNames.french.names.count > 250)
    let names = ProtectedNames.french.names.map { ArticleWords($0.name).all.map(\.stem) }
    #expect(Set(names).count > 250)
  }

  @Test(
    "Singular and plural are one",
    arguments: [
      ("Chou rouge", "Choux rouges"), ("Poireau", "POIREAUX"), ("Côte de veau", "Côtes de veaux"), ("Œuf", "ŒUFS"),
    ])
  func plurals(singular: String, plural: String) {
    let one = Classifier.builtIn.propose(for: Article(singular)).family?.family
    #expect(one != nil && Classifier.builtIn.propose(for: Article(plural)).family?.family == one)
  }

  @Test(
    "Case and accents change nothing", arguments: ["Crème fraîche", "Pommes de terre", "Bœuf haché", "Œufs"])
  func spellings(description: String) {
    let one = Classifier.builtIn.propose(for: Article(description)).family?.family
    #expect(one != nil)
    for other in [description.uppercased(), description.lowercased()] {
      #expect(Classifier.builtIn.propose(for: Article(other)).family?.family == one, "\(other)")
    }
  }
}
