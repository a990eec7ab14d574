import EGalim
import EGalimLedgers
import Testing

@testable import EGalimImport

@Suite("What a source's own words mean")
struct SourceWordsTests {
  static let headings: [(text: String, reading: FamilyWords.Reading?)] = [
    ("Fruits et légumes", .family(.fruitAndVegetables)), ("LEGUMES SURGELES", .family(.fruitAndVegetables)),
    ("F&L", .family(.fruitAndVegetables)), ("4ème gamme", .family(.fruitAndVegetables)),
    ("Crèmerie", .family(.dairy)), ("B.O.F.", .family(.dairy)), ("BOF", .family(.dairy)),
    ("Œufs et ovoproduits", .family(.dairy)),
    ("Viandes fraîches", .family(.meat)), ("Boucherie", .family(.meat)), ("Volailles", .family(.meat)),
    ("Charcuterie de volaille", .family(.curedMeat)), ("Marée", .family(.fish)), ("Produits de la mer", .family(.fish)),
    ("Boulangerie / pâtisserie", .family(.bakery)), ("Boissons", .family(.drinks)), ("Épicerie sèche", .family(.other)),
    ("Légumes secs", .several([.fruitAndVegetables, .other])), ("Viandes et poissons", .several([.meat, .fish])),
    ("Hygiène", .notFood), ("Emballages jetables", .notFood), ("Frais de port", .notFood),
    ("Surgelés", nil), ("Divers", nil), ("Traiteur", nil), ("PRODUITS_DE_LA_MER", .family(.fish)),
  ]

  @Test("Headings of catalogues name one family, several, nothing to eat, or nothing known", arguments: headings)
  func family(text: String, reading: FamilyWords.Reading?) {
    #expect(FamilyWords.reading(of: WordList(text).words) == reading)
  }

  static let labels: [(text: String, meaning: String)] = [
    ("AB", "BIO"), ("Bio", "BIO"), ("Agriculture Biologique", "BIO"), ("Label Rouge", "LABEL_ROUGE"),
    ("LR", "LABEL_ROUGE"),
    ("AOP/AOC", "AOCAOP"), ("AOP + Bio", "BIO,AOCAOP"), ("HVE 3", "HVE"), ("Pêche durable", "PECHE_DURABLE"),
    ("Conventionnel", ""), ("Sans label", ""), ("Commerce équitable", "COMMERCE_EQUITABLE"),
    ("MSC", ""), ("En conversion bio", ""), ("Montagne", ""), ("Rouge", ""), ("Bio MSC", "BIO"),
  ]

  @Test("Label cells stand for the labels that they name, and for nothing else", arguments: labels)
  func label(text: String, meaning: String) {
    #expect(WordMapDraft(.labels, words: [text, "x-autre"])?.map?.meaning(of: text) == meaning)
  }

  @Test("Only a label that is written out is read in a product's name")
  func mentions() {
    let texts = [
      "BISCUIT BIO", "OIGNON ROUGE", "BISCUIT SEC", "JAMBON LABEL ROUGE", "POULET FERMIER", "BOISSON ANTIBIO",
    ]
    let labels = texts.map { ArticleKnowledge.byWords($0).labels }
    #expect(labels == [.bio, [], [], .labelRouge, [], []])
  }

  static let numbers: [(text: String, traits: CellTraits)] = [
    ("1 234,56 €", [.number, .decimal, .currency]), ("12", [.number]), ("-3,5", [.number, .decimal, .negative]),
    ("5,5", [.number, .decimal, .vatRate]), ("5,50 %", [.number, .decimal, .vatRate]), ("20", [.number, .vatRate]),
    ("0,055", [.number, .decimal, .vatRate]), ("3250390000010", [.number]), ("3017620422003", [.number, .gtin]),
    ("21050118700012", [.siret, .gtin]), ("000123", [.number, .leadingZero]), ("05/01/2026", [.date]),
    ("2026-01-31T00:00:00", [.date]), ("45678", [.number, .serialDate]), ("KG", [.text, .unit]),
    ("FAC2026-118", [.text, .code]), ("oui", [.text, .yesNo]),
  ]

  @Test("A cell is told for what it can be", arguments: numbers)
  func traits(text: String, traits: CellTraits) {
    let found = CellTraits(of: text, number: NumberText(text), date: DateText.read(text, order: nil))
    #expect(found == traits, "\(String(found.rawValue, radix: 2))")
  }
}
