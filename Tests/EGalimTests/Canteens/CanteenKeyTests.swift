import EGalim
import Testing

@Suite("A canteen's key")
struct CanteenKeyTests {
  @Test("is a SIRET or an identifier, never both")
  func kinds() throws {
    let siret = try #require(Siret("21010034300016"))
    let bySiret = CanteenKey(siret)
    #expect(bySiret.siret == siret)
    #expect(bySiret.platformID == nil)
    #expect(bySiret.text == "21010034300016")
    let byID = try #require(CanteenKey(platformID: 21_010_034_300_016))
    #expect(byID.siret == nil)
    #expect(byID.platformID == 21_010_034_300_016)
    #expect(byID.text == "21010034300016")
    #expect(byID != bySiret)
  }

  @Test(
    "holds identifiers of up to 18 digits",
    arguments: [
      (0, false), (1, true), (999_999_999_999_999_999, true), (1_000_000_000_000_000_000, false), (.max, false),
    ] as [(UInt64, Bool)])
  func limits(identifier: UInt64, exists: Bool) {
    #expect((CanteenKey(platformID: identifier) != nil) == exists)
  }

  @Test("sorts SIRETs, then identifiers")
  func order() throws {
    let small = CanteenKey(try #require(Siret("21010034300016")))
    let large = CanteenKey(try #require(Siret("99999999999999")))
    let identifiers = [1, 12].compactMap(CanteenKey.init(platformID:))
    #expect(([identifiers[1], large, identifiers[0], small]).sorted() == [small, large] + identifiers)
  }
}
