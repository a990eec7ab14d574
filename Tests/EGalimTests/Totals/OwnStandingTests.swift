import EGalim
import TestSupport
import Testing

@Suite("Targets set beside the law")
struct OwnStandingTests {
  private static let bio = Figure.measure(.group(.bio))

  private static func target(_ figure: Figure, _ goal: Int, _ year: Int) throws -> OwnTarget {
    try #require(OwnTarget(figure, goal: goal, year: year))
  }

  private static func totals(_ lines: [(ProductFamily, LabelSet, Int64)]) throws -> PurchaseTotals {
    var totals = PurchaseTotals()
    for (family, labels, cents) in lines {
      totals.add(
        Purchase(
          canteen: try #require(CanteenKey(platformID: 1)), date: try #require(CivilDate(iso: "2026-05-04")),
          amount: Money(cents: cents), family: family, labels: labels))
    }
    return totals
  }

  @Test("A percentage is 1 to 100", arguments: [(0, false), (1, true), (100, true), (101, false), (-3, false)])
  func percentages(goal: Int, isOne: Bool) {
    #expect((OwnTarget(.local, goal: goal, year: 2026) != nil) == isOne)
  }

  @Test("Before its year a target is a path, from it on it is kept or missed", arguments: 2022...2027)
  func years(year: Int) throws {
    let totals = try Self.totals([(.other, [.local], 30), (.other, [], 70)])
    let regulation = try Regulation.of(year)
    let reached = OwnStanding(try Self.target(.local, 30, 2025), in: totals, regulation: regulation)
    let missed = OwnStanding(try Self.target(.local, 31, 2025), in: totals, regulation: regulation)
    #expect(reached.isMet == (year < 2025 ? nil : true))
    #expect(missed.isMet == (year < 2025 ? nil : false))
    #expect(reached.state == (year < 2025 ? .ahead : .kept))
    #expect(missed.state == (year < 2025 ? .ahead : .missed))
    #expect([reached.missing.cents, missed.missing.cents] == [0, 1])
    #expect([reached.isAtGoal, missed.isAtGoal] == [true, false])
  }

  @Test("What is missed by a cent is missed, whatever it rounds to")
  func exactly() throws {
    let totals = try Self.totals([(.other, [.bio], 2_999_999), (.other, [], 7_000_001)])
    let standing = OwnStanding(try Self.target(Self.bio, 30, 2026), in: totals, regulation: try Regulation.of(2026))
    #expect(standing.share.percentHundredths == 3000)
    #expect(standing.isMet == false)
    #expect(standing.missing.cents == 1)
  }

  @Test("Nothing bought is neither kept nor missed, nor is a credit note alone", arguments: [0, -100] as [Int64])
  func nothing(cents: Int64) throws {
    let totals = cents == 0 ? PurchaseTotals() : try Self.totals([(.other, [.local], cents)])
    let standing = OwnStanding(try Self.target(.local, 30, 2026), in: totals, regulation: try Regulation.of(2026))
    #expect(standing.isMet == nil)
    #expect(standing.state == .nothingToMeasure)
    #expect(standing.missing == .zero)
  }

  @Test("European origin is no figure before 2026", arguments: [(2025, false), (2026, true)])
  func europe(year: Int, exists: Bool) throws {
    let totals = try Self.totals([(.meat, [.europe], 50), (.meat, [], 50)])
    for figure in [Figure.europe, .measure(.familyMark(.meat, .europe))] {
      let standing = OwnStanding(try Self.target(figure, 10, 2022), in: totals, regulation: try Regulation.of(year))
      #expect(standing.isMeasurable == exists)
    }
  }

  @Test("A share is of all food, of meat and fish, or of the family")
  func wholes() throws {
    let totals = try Self.totals([(.meat, [.bio], 10), (.fish, [], 20), (.fruitAndVegetables, [.france], 40)])
    let wholes: [(String, Int64)] = [
      ("bio", 70), ("egalim", 70), ("local", 70), ("bio_dont_commerce_equitable", 70), ("viandes_poissons_egalim", 30),
      ("fruits_et_legumes_france", 40), ("viandes_volailles_egalim", 10), ("produits_de_la_mer_bio", 20),
    ]
    for (name, whole) in wholes { #expect(try #require(Figure(name: name)).whole(in: totals) == whole, "\(name)") }
  }

  @Test("What cannot be a goal: all, no label, meat and fish or a family as such, meals")
  func goals() {
    let refused = Figure.all.filter { !$0.canBeGoal }
    #expect(refused.count == 3 + 2 * ProductFamily.allCases.count)
    #expect(refused.contains(.nonEGalim) && refused.contains(.meatAndFish) && refused.contains(.measure(.total)))
    for figure in Figure.all { #expect(Figure(name: figure.shortName) == figure, "\(figure.name)") }
  }

  @Test("Of several for one figure the latest whose year has come is in force, later ones follow")
  func several() throws {
    let targets = [
      try Self.target(.local, 60, 2030), try Self.target(Self.bio, 20, 2024), try Self.target(.local, 40, 2025),
      try Self.target(Self.bio, 25, 2026), try Self.target(.local, 50, 2027), try Self.target(Self.bio, 30, 2026),
    ]
    func shown(_ year: Int) -> [String] {
      OwnTarget.relevant(targets, in: year).map { "\($0.figure.shortName) \($0.goal) \($0.year)" }
    }
    #expect(shown(2023) == ["local 40 2025", "local 50 2027", "local 60 2030", "bio 20 2024", "bio 30 2026"])
    #expect(shown(2025) == ["local 40 2025", "local 50 2027", "local 60 2030", "bio 20 2024", "bio 30 2026"])
    #expect(shown(2026) == ["local 40 2025", "local 50 2027", "local 60 2030", "bio 30 2026"])
    #expect(shown(2031) == ["local 60 2030", "bio 30 2026"])
    #expect(targets[3].contradicts(targets[5]))
    #expect(!targets[1].contradicts(targets[3]) && !targets[0].contradicts(targets[0]))
  }

  @Test("Random ledgers and targets: what a naive computation says", arguments: 0..<60)
  func naively(seed: UInt64) throws {
    var maker = LedgerMaker(seed: 31_000 + seed)
    maker.canteenCount = 2
    maker.withOldLabels = seed.isMultiple(of: 3)
    maker.withCreditNotes = seed.isMultiple(of: 2)
    let ledger = maker.ledger(count: Int(seed) * 4)
    var random = SeededGenerator(seed: 32_000 + seed)
    let year = 2022 + random.below(5)
    let regulation = try Regulation.of(year)
    let figures = Figure.all.filter(\.canBeGoal)
    let targets = (0..<12).compactMap { _ -> OwnTarget? in
      let few = random.oneIn(2) ? [Self.bio, .egalim, .local, .meatAndFishEGalim] : figures
      return OwnTarget(random.pick(few, else: .local), goal: 1 + random.below(100), year: 2022 + random.below(7))
    }
    var table = TotalsTable()
    for purchase in ledger.purchases { table.add(try purchase.domain()) }

    for canteen in ledger.canteens {
      let values = try NaiveTwin(ledger.purchases).values(siret: canteen.siret, year: year, statement: .simple)
      let key = TotalsTable.Key(canteen: CanteenKey(try #require(Siret(canteen.siret))), year: year)
      let standings = OwnStanding.all(targets, in: table[key] ?? PurchaseTotals(), regulation: regulation)
      #expect(standings.map(\.target) == Self.naivelyRelevant(targets, in: year))
      for standing in standings {
        let (part, whole) = Self.naively(standing.target.figure.shortName, values, year: year)
        let goal = standing.target.goal
        #expect([standing.share.part, standing.share.whole] == [Int64(part), Int64(whole)])
        let isMet = whole > 0 && NaiveArithmetic.isMet(part, of: whole, goal: goal)
        #expect(standing.isMet == (whole > 0 && standing.target.year <= year ? isMet : nil))
        let missing = Int(standing.missing.cents)
        guard whole > 0, !isMet else {
          #expect(missing == 0)
          continue
        }
        #expect(NaiveArithmetic.isMet(part + missing, of: whole, goal: goal))
        #expect(!NaiveArithmetic.isMet(part + missing - 1, of: whole, goal: goal))
      }
    }
  }

  /// Those that nobody later replaces: of the same figure, given later for the same year, or already in force.
  private static func naivelyRelevant(_ targets: [OwnTarget], in year: Int) -> [OwnTarget] {
    let left = targets.enumerated().filter { index, target in
      !targets.enumerated().contains { other, rival in
        rival.figure == target.figure
          && ((rival.year == target.year && other > index) || (target.year < rival.year && rival.year <= year))
      }
    }
    func place(_ figure: Figure) -> Int { targets.firstIndex { $0.figure == figure } ?? 0 }
    return left.map(\.element).sorted { (place($0.figure), $0.year) < (place($1.figure), $1.year) }
  }

  /// The part and the whole of a figure by its name, from the values of a simple statement.
  private static func naively(_ name: String, _ values: [String: Int], year: Int) -> (part: Int, whole: Int) {
    func value(_ name: String) -> Int { values["valeur_" + name] ?? 0 }
    let families = PlainVocabulary.families.map { $0.lowercased() }
    let all = value("totale")
    let groups = ["bio", "siqo", "egalim_autres", "externalites_performance"].map(value).reduce(0, +)
    switch name {
    case "egalim": return (groups, all)
    case "viandes_poissons_egalim":
      let both = ["viandes_volailles", "produits_de_la_mer"]
      return (both.map { value($0 + "_egalim") }.reduce(0, +), both.map(value).reduce(0, +))
    case "local", "circuit_court", "france": return (families.map { value("\($0)_\(name)") }.reduce(0, +), all)
    case "europe": return year < 2026 ? (0, 0) : (families.map { value($0 + "_europe") }.reduce(0, +), all)
    default:
      if name.hasSuffix("_europe"), year < 2026 { return (0, 0) }
      let family = families.first { name.hasPrefix($0 + "_") }
      return (value(name), family.map(value) ?? all)
    }
  }
}
