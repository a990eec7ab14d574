import EGalim
import Testing

@Suite("The projection to December")
struct ProjectionTests {
  @Test("bio at 14 % after ten months needs half of what remains")
  func bio() throws {
    let projection = try #require(Projection(Share(part: 432_566, of: 3_089_760), coveredMonths: 10))
    #expect(projection.restTotal.cents == 617_952)
    #expect(projection.neededPercentHundredths(toReach: 20) == 5_000)
    #expect(projection.neededAmount(toReach: 20)?.cents == 308_976)
    #expect(projection.canReach(20))
  }

  @Test("EGalim at 28 % after ten months is out of reach")
  func egalim() throws {
    let projection = try #require(Projection(Share(part: 865_133, of: 3_089_760), coveredMonths: 10))
    #expect(projection.neededPercentHundredths(toReach: 50) == 16_000)
    #expect(!projection.canReach(50))
  }

  @Test("all that remains is just enough, a cent less is not")
  func limit() throws {
    let enough = try #require(Projection(Share(part: 20, of: 60), coveredMonths: 6))
    #expect(enough.neededPercentHundredths(toReach: 50) == 6_667)
    let just = try #require(Projection(Share(part: 0, of: 60), coveredMonths: 6))
    #expect(just.neededPercentHundredths(toReach: 50) == 10_000)
    #expect(just.canReach(50))
    let short = try #require(Projection(Share(part: -1, of: 60), coveredMonths: 6))
    #expect(!short.canReach(50))
  }

  @Test("a goal that is sure needs nothing, or less")
  func sure() throws {
    let projection = try #require(Projection(Share(part: 90, of: 100), coveredMonths: 11))
    #expect(try #require(projection.neededAmount(toReach: 50)).cents < 0)
    #expect(try #require(projection.neededPercentHundredths(toReach: 50)) < 0)
    #expect(projection.canReach(50))
  }

  @Test("there is none without months to come, months gone by or purchases", arguments: [0, 12, 13, -1])
  func months(covered: Int) {
    #expect(Projection(Share(part: 1, of: 2), coveredMonths: covered) == nil)
    #expect(Projection(Share(part: 0, of: 0), coveredMonths: 6) == nil)
    #expect(Projection(Share(part: -1, of: -2), coveredMonths: 6) == nil)
  }

  @Test("huge amounts give no number rather than a wrong one")
  func huge() throws {
    #expect(Projection(Share(part: 0, of: .max), coveredMonths: 1) == nil)
    let projection = try #require(Projection(Share(part: .min, of: .max), coveredMonths: 11))
    #expect(projection.neededAmount(toReach: 100) == nil)
    #expect(!projection.canReach(100))
  }
}
