import EGalim
import TestSupport
import Testing

@testable import EGalimReports

/// Published declarations for tests.
enum Published {
  static func share(_ tenThousandths: Int64) throws -> PublishedShare {
    try #require(ExactDecimal(mantissa: tenThousandths, scale: 4).flatMap { PublishedShare($0) })
  }

  /// A declaration by number; shares in hundredths of a percent, the second without the organic one.
  static func declaration(
    _ number: UInt64, bio: Int64? = 2500, other: Int64 = 2500, department: String = "26", pats: [String] = [],
    epci: String? = nil, sectors: [Sector] = [], isPrivate: Bool = false
  ) throws -> PublishedDeclaration {
    var canteen = Canteen(siret: Siret(String(99_000_000_000_000 + number)), platformID: number)
    canteen.name = "Cantine \(number)"
    canteen.economicModel = isPrivate ? .private : .public
    canteen.location.department = Department(code: department)
    canteen.location.epci = epci
    canteen.location.pats = pats
    canteen.sectors = sectors
    var declaration = PublishedDeclaration(number: number, canteen: canteen)
    declaration.sectors = sectors.map(\.name)
    declaration.projects = pats.enumerated().map { PublishedDeclaration.FoodProject(code: $1, name: $1) }
    declaration.shares = try bio.flatMap { try PublishedShares(bio: share($0), otherEGalim: share(other)) }
    return declaration
  }
}

@Suite("Groups of published declarations")
struct PublishedGroupTests {
  private func group(_ bios: [Int64]) throws -> PublishedGroup {
    PublishedGroup(
      try bios.enumerated().map { try Published.declaration(UInt64($0 + 1), bio: $1, other: 0) },
      regulation: try Regulation.of(2023))
  }

  @Test(
    "Quartiles as spreadsheets have them",
    arguments: [
      ([1000], 1000, 1000, 1000), ([1000, 2000], 1250, 1500, 1750), ([1, 2, 3, 4, 5], 2, 3, 4),
      ([100, 200, 300, 401], 175, 250, 325), ([0, 1], 0, 0, 1), ([1, 2], 1, 2, 2), ([300, 100, 200], 150, 200, 250),
    ] as [([Int64], Int64, Int64, Int64)])
  func quartiles(bios: [Int64], first: Int64, median: Int64, third: Int64) throws {
    let quartiles = try #require(try group(bios).quartiles(.bio))
    #expect([quartiles.first, quartiles.median, quartiles.third] == [first, median, third])
  }

  /// Sorts, counts and rounds in the most obvious way, in quarters of a hundredth.
  @Test("Quartiles and percentiles against a naive sort", arguments: 1...60)
  func naive(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let bios = (0..<(1 + generator.below(40))).map { _ in Int64(generator.below(seed.isMultiple(of: 2) ? 30 : 10_001)) }
    let group = try group(bios)
    let sorted = bios.sorted()
    let expected = (1...3).map { number -> Int64 in
      let quarters = (sorted.count - 1) * number
      let below = sorted[quarters / 4]
      let above = sorted[min(quarters / 4 + 1, sorted.count - 1)]
      return halfToEven(below * Int64(4 - quarters % 4) + above * Int64(quarters % 4), 4)
    }
    let quartiles = try #require(group.quartiles(.bio))
    #expect([quartiles.first, quartiles.median, quartiles.third] == expected)
    for own in [Int64(generator.below(10_001)), sorted[0], sorted[sorted.count - 1]] {
      var halves: Int64 = 0
      for bio in bios { halves += bio < own ? 2 : bio == own ? 1 : 0 }
      #expect(group.percentile(of: own, .bio) == halfToEven(halves * 10_000, Int64(2 * bios.count)))
    }
  }

  private func halfToEven(_ dividend: Int64, _ divisor: Int64) -> Int64 {
    let (quotient, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    return 2 * rest > divisor || 2 * rest == divisor && quotient % 2 == 1 ? quotient + 1 : quotient
  }

  @Test("Who is held to targets, who reaches them, and who publishes nothing")
  func counts() throws {
    let declarations = [
      try Published.declaration(1, bio: 2000, other: 3000), try Published.declaration(2, bio: 1999, other: 3001),
      try Published.declaration(3, bio: 5000, other: 5000, isPrivate: true), try Published.declaration(4, bio: nil),
      try Published.declaration(5, bio: 500, other: 1500, department: "974"),
      try Published.declaration(6, bio: 199, other: 5000, department: "976"),
    ]
    let group = PublishedGroup(declarations, regulation: try Regulation.of(2023))
    #expect(group.count == 5)
    #expect(group.withoutShares == 1)
    #expect(group.held == 4)
    #expect(group.reaching == 2)
    #expect(group.isSmall)
    // Private restaurants are held to the targets since 2024.
    let later = PublishedGroup(declarations, regulation: try Regulation.of(2024))
    #expect(later.held == 5)
    #expect(later.reaching == 3)
  }

  @Test("An empty group has neither quartiles nor ranks")
  func empty() throws {
    let group = try group([])
    #expect(group.count == 0)
    #expect(group.quartiles(.bio) == nil)
    #expect(group.percentile(of: 100, .egalim) == nil)
  }

  @Test(
    "Names are found by any part of them",
    arguments: [
      ("buech", [0]), ("BUËCH", [0]), ("val", [1, 2]), ("PAT du Val", [1]), ("pat du val bleu", [2]), ("901", [1]),
      ("l'île", [3]), ("ile aux vents", [3]), ("", []), ("xyz", []),
    ])
  func names(text: String, found: [Int]) {
    let search = NameSearch([
      ("900", "PAT du Sisteronais-Buëch"), ("901", "PAT du Val"), ("902", "PAT du Val Bleu"),
      ("903", "PAT \"Sa ki fé\" de l’Île aux Vents"),
    ])
    #expect(search.matches(text) == found)
  }

  @Test("The nearest names are those of the words that were meant")
  func nearest() {
    let search = NameSearch([("", "PAT du Sisteronais"), ("", "PAT du Val Bleu"), ("", "PAT des Baronnies")])
    #expect(search.nearest(to: "sistronais") == ["PAT du Sisteronais"])
    #expect(search.nearest(to: "barronies") == ["PAT des Baronnies"])
    #expect(search.nearest(to: "zzzzzz") == [])
  }
}
