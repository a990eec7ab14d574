import EGalim
import Testing

@Suite("A canteen directory")
struct CanteenDirectoryTests {
  private static let siret = Siret("21010034300016")
  private static let kitchen = Siret("21050118700012")

  @Test("counts a canteen under one key, whichever of its identifiers a ledger uses")
  func canonicalKey() throws {
    var directory = CanteenDirectory()
    let canteen = Canteen(siret: Self.siret, platformID: 12)
    let added = directory.add(canteen)
    #expect(added)
    let bySiret = CanteenKey(try #require(Self.siret))
    let byID = try #require(CanteenKey(platformID: 12))
    #expect(directory.canonicalKey(byID) == bySiret)
    #expect(directory.canonicalKey(bySiret) == bySiret)
    #expect(directory.canteen(for: byID) == canteen)
    let stranger = try #require(CanteenKey(platformID: 13))
    #expect(directory.canonicalKey(stranger) == stranger)
    #expect(!directory.knows(stranger))
    #expect(directory.index(of: stranger) == nil)
  }

  @Test("refuses a canteen that is there already or has no identifier")
  func refusals() {
    var directory = CanteenDirectory()
    let first = directory.add(Canteen(siret: Self.siret, platformID: 12))
    let sameSiret = directory.add(Canteen(siret: Self.siret, platformID: 13))
    let sameID = directory.add(Canteen(siret: Self.kitchen, platformID: 12))
    let nameless = directory.add(Canteen(siret: nil, platformID: nil))
    #expect(first && !sameSiret && !sameID && !nameless)
    #expect(directory.canteens.count == 1)
  }

  @Test("knows the kitchens that its canteens name, without listing them")
  func kitchens() throws {
    var directory = CanteenDirectory()
    var satellite = Canteen(siret: Self.siret, platformID: nil)
    satellite.centralKitchen = Self.kitchen
    _ = directory.add(satellite)
    let key = CanteenKey(try #require(Self.kitchen))
    #expect(directory.knows(key))
    #expect(directory.canteen(for: key) == nil)
    #expect(directory.canonicalKey(key) == key)
  }

  @Test("a canteen is called by its name, else by its identifier")
  func names() throws {
    var canteen = Canteen(siret: Self.siret, platformID: 12)
    #expect(canteen.displayName == "21010034300016")
    canteen.siret = nil
    #expect(canteen.displayName == "12")
    canteen.name = "Ribiers"
    #expect(canteen.displayName == "Ribiers")
  }
}
