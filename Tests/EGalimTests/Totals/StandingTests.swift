import EGalim
import Testing

@Suite("Standing before the targets")
struct StandingTests {
  private static let key = CanteenKey(platformID: 1)

  private static func totals(_ lines: [(ProductFamily, LabelSet, Int64)]) throws -> PurchaseTotals {
    var totals = PurchaseTotals()
    for (family, labels, cents) in lines {
      totals.add(
        Purchase(
          canteen: try #require(key), date: try #require(CivilDate(iso: "2026-05-04")), amount: Money(cents: cents),
          family: family, labels: labels))
    }
    return totals
  }

  private static func canteen(_ change: (inout Canteen) -> Void = { _ in }) -> Canteen {
    var canteen = Canteen(siret: nil, platformID: 1)
    change(&canteen)
    return canteen
  }

  @Test("gives each share of all food, meat and fish of their own")
  func shares() throws {
    let totals = try Self.totals([
      (.meat, [.bio, .france], 100), (.fish, [.pecheDurable], 50), (.curedMeat, [.labelRouge], 25),
      (.other, [.performance, .local], 10), (.fruitAndVegetables, [.circuitCourt], 15), (.drinks, [], 200),
    ])
    let standing = Standing(totals, regulation: try Regulation.of(2026), canteen: Self.canteen())
    #expect(standing.egalim == Share(part: 185, of: 400))
    #expect(standing.bio == Share(part: 100, of: 400))
    #expect(standing.groups[.siqo] == Share(part: 25, of: 400))
    #expect(standing.groups[.otherEGalim] == Share(part: 50, of: 400))
    #expect(standing.groups[.externalities] == Share(part: 10, of: 400))
    #expect(standing.local == Share(part: 10, of: 400))
    #expect(standing.circuitCourt == Share(part: 15, of: 400))
    #expect(standing.france == Share(part: 100, of: 400))
    #expect(standing.meatAndFish == Share(part: 150, of: 150))
    #expect(standing.targets.map(\.kind) == [.egalim, .bio, .meatAndFish])
    #expect(standing.targets.map(\.goal) == [50, 20, 60])
    #expect(standing.targets.map(\.isMet) == [false, true, true])
    #expect(standing.target(.egalim)?.missing.cents == 15)
    let before = Standing(totals, regulation: try Regulation.of(2025), canteen: Self.canteen())
    #expect(before.france == Share(part: 125, of: 400))
  }

  @Test("a canteen of the State owes all of its meat and fish")
  func state() throws {
    let totals = try Self.totals([(.meat, [.bio], 99), (.fish, [], 1)])
    let standing = Standing(
      totals, regulation: try Regulation.of(2026), canteen: Self.canteen { $0.belongsToState = true })
    let target = try #require(standing.target(.meatAndFish))
    #expect(target.goal == 100)
    #expect(!target.isMet)
    #expect(target.missing.cents == 1)
  }

  @Test("a private canteen is held from 2024", arguments: 2022...2026)
  func privateCanteen(year: Int) throws {
    let totals = try Self.totals([(.meat, [.bio], 100)])
    let standing = Standing(
      totals, regulation: try Regulation.of(year), canteen: Self.canteen { $0.economicModel = .private })
    #expect(standing.targets.isEmpty == (year < 2024))
    #expect((standing.meatAndFish == nil) == (year < 2024))
    #expect(standing.egalim == Share(part: 100, of: 100))
  }

  @Test("overseas goals follow the territory and the year", arguments: [(2025, 20, 5), (2026, 35, 10)])
  func overseas(year: Int, egalim: Int, bio: Int) throws {
    let totals = try Self.totals([(.other, [.bio], 20), (.other, [], 80)])
    let canteen = Self.canteen { $0.location.department = Department(code: "974") }
    let standing = Standing(totals, regulation: try Regulation.of(year), canteen: canteen)
    #expect(standing.target(.egalim)?.goal == egalim)
    #expect(standing.target(.bio)?.goal == bio)
    #expect(standing.target(.egalim)?.isMet == (year == 2025))
  }

  @Test("no meat bought has no share, and nothing to redirect")
  func noMeat() throws {
    let totals = try Self.totals([(.other, [.bio], 20)])
    let standing = Standing(totals, regulation: try Regulation.of(2026), canteen: Self.canteen())
    let target = try #require(standing.target(.meatAndFish))
    #expect(target.share.percentHundredths == nil)
    #expect(target.missing == .zero)
    #expect(standing.targets.map(\.isMet).prefix(2) == [true, true])
  }

  @Test("several canteens together have shares and no target")
  func together() throws {
    let standing = Standing(try Self.totals([(.meat, [.bio], 100)]), regulation: try Regulation.of(2026))
    #expect(standing.targets.isEmpty)
    #expect(standing.bio == Share(part: 100, of: 100))
  }

  @Test("nothing bought reaches nothing")
  func nothing() throws {
    let standing = Standing(PurchaseTotals(), regulation: try Regulation.of(2026), canteen: Self.canteen())
    #expect(standing.egalim.percentHundredths == nil)
    #expect(standing.targets.contains { $0.share.reaches(percent: $0.goal) } == false)
  }
}
