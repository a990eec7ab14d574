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

  @Test("may be the SIREN of a group")
  func sirens() throws {
    let siren = try #require(Siren("210 599 908"))
    let key = CanteenKey(siren)
    #expect(key.siren == siren && key.siret == nil && key.platformID == nil)
    #expect(key.text == "210599908")
    #expect(siren.isValid && Siren("210599909")?.isValid == false && Siren("000000000")?.isValid == false)
    #expect(Siren("00552013")?.text == nil && Siren("005520135")?.text == "005520135")
    #expect(CanteenKey(platformID: 210_599_908) != key)
  }

  @Test(
    "is found for what people write",
    arguments: [
      ("21059990800012", ["siret", "id"]), ("210599908", ["siren", "id"]), ("210 599 908", ["siren"]), ("1293", ["id"]),
      ("abc", []),
    ])
  func candidates(text: String, kinds: [String]) {
    let found = CanteenKey.candidates(for: text).map { key in
      key.siret != nil ? "siret" : key.siren != nil ? "siren" : "id"
    }
    #expect(found == kinds)
  }

  @Test("sorts SIRETs, then SIRENs, then identifiers")
  func order() throws {
    let siren = CanteenKey(try #require(Siren("210599908")))
    let small = CanteenKey(try #require(Siret("21010034300016")))
    let large = CanteenKey(try #require(Siret("99999999999999")))
    let identifiers = [1, 12].compactMap(CanteenKey.init(platformID:))
    #expect(([identifiers[1], siren, large, identifiers[0], small]).sorted() == [small, large, siren] + identifiers)
  }
}
