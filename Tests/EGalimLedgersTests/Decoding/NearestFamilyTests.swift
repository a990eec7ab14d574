import EGalim
import EGalimLedgers
import Testing

@Suite("The family that was probably meant")
struct NearestFamilyTests {
  @Test(
    "is found by an everyday word first, then by spelling",
    arguments: [
      ("POISSON", "PRODUITS_DE_LA_MER"), ("Poissons", "PRODUITS_DE_LA_MER"), ("BOISSON", "BOISSONS"),
      ("légumes", "FRUITS_ET_LEGUMES"), ("FRUIT_ET_LEGUMES", "FRUITS_ET_LEGUMES"), ("Épicerie", "AUTRES"),
      ("BOF", "PRODUITS_LAITIERS"), ("xyz", nil), ("", nil),
    ] as [(String, String?)])
  func nearest(text: String, expected: String?) {
    #expect(ProductFamily.nearestName(to: text) == expected)
  }
}
