import Testing

@testable import EGalim

@Suite("Published shares")
struct PublishedShareTests {
  private func share(_ mantissa: Int64, _ scale: Int) -> PublishedShare? {
    ExactDecimal(mantissa: mantissa, scale: scale).flatMap { PublishedShare($0) }
  }

  @Test("A share is between nothing and the whole, exact to its last decimal")
  func bounds() {
    #expect(share(2665, 4)?.units == 266_500_000_000_000_000)
    #expect(share(1, 18)?.units == 1)
    #expect(share(1, 0)?.units == PublishedShare.whole)
    #expect(share(0, 0) == .zero)
    #expect(share(10_001, 4) == nil)
    #expect(share(-1, 4) == nil)
    #expect(share(.max, 0) == nil)
  }

  @Test(
    "A percentage is rounded once, half to even",
    arguments: [(2665, 4, 2665), (26_655, 5, 2666), (26_645, 5, 2664), (266_450_001, 9, 2665), (1, 0, 10_000)])
  func percent(mantissa: Int64, scale: Int, hundredths: Int64) {
    #expect(share(mantissa, scale)?.percentHundredths == hundredths)
  }

  @Test("A goal is reached exactly, never by rounding")
  func goals() {
    #expect(share(2, 1)?.reaches(percent: 20) == true)
    #expect(share(199_999_999, 9)?.reaches(percent: 20) == false)
    #expect(share(199_999_999, 9)?.percentHundredths == 2000)
  }

  @Test(
    "Both shares together are at most the whole, roundings aside",
    arguments: [(2665, 1247, 3912), (5000, 5000, 10_000), (5001, 5000, 10_000), (5001, 5001, nil), (10_000, 1, 10_000)]
      as [(Int64, Int64, Int64?)])
  func sums(bio: Int64, other: Int64, egalim: Int64?) throws {
    let shares = PublishedShares(bio: try #require(share(bio, 4)), otherEGalim: try #require(share(other, 4)))
    #expect(shares?.egalim.percentHundredths == egalim)
  }
}

@Suite("Published campaigns")
struct PublishedCampaignTests {
  private func declaration(_ number: UInt64, _ canteen: Canteen, covers: Bool = false) -> PublishedDeclaration {
    var declaration = PublishedDeclaration(number: number, canteen: canteen)
    declaration.coversSatellites = covers
    return declaration
  }

  private let siret = Siret("99000000100018")
  private let kitchen = Siret("99000001000014")

  @Test("A canteen is found by its identifier first, then by its SIRET, which several may share")
  func finding() {
    let campaign = PublishedCampaign(
      year: 2023,
      [
        declaration(3, Canteen(siret: siret, platformID: 12)), declaration(1, Canteen(siret: siret, platformID: 11)),
        declaration(2, Canteen(siret: kitchen, platformID: 13)),
      ])
    #expect(campaign.declarations.map(\.number) == [1, 2, 3])
    #expect(campaign.declarations(of: Canteen(siret: siret, platformID: 12)) == [2])
    #expect(campaign.declarations(of: Canteen(siret: siret, platformID: nil)) == [0, 2])
    #expect(campaign.declarations(of: Canteen(siret: siret, platformID: 99)) == [0, 2])
    #expect(campaign.declarations(of: Canteen(siret: nil, platformID: 99)) == [])
  }

  @Test("A kitchen declares for its satellites only when it says so")
  func covering() {
    var satellite = Canteen(siret: siret, platformID: 11)
    satellite.centralKitchen = kitchen
    var member = Canteen(siret: siret, platformID: 11)
    member.groupID = 13
    for covers in [true, false] {
      let campaign = PublishedCampaign(
        year: 2023, [declaration(2, Canteen(siret: kitchen, platformID: 13), covers: covers)])
      #expect(campaign.declarationCovering(satellite) == (covers ? 0 : nil))
      #expect(campaign.declarationCovering(member) == (covers ? 0 : nil))
      #expect(campaign.declarationCovering(Canteen(siret: siret, platformID: 11)) == nil)
    }
  }

  @Test("The later declaration replaces the earlier one, in whatever order they come")
  func replacing() {
    let canteen = Canteen(siret: siret, platformID: 11)
    var first = declaration(1, canteen)
    var second = declaration(2, canteen)
    #expect(second.replaces(first) && !first.replaces(second))
    first = declaration(0, canteen)
    second = first
    second.date = "2024-03-01"
    #expect(second.replaces(first) && !first.replaces(second))
    #expect(!second.replaces(second))
  }
}
