import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// What was read for statements, each purchase and meal under the canteen that declares it: its group, where it has one.
struct DeclaredBooks {
  let totals: TotalsTable
  let groups: BuyerGroups
  /// The credit notes, under the canteen that declares them.
  let creditNotes: [PurchaseLine]

  private let meals: MealsTable
  private let directory: CanteenDirectory?
  /// What each bought itself.
  private let bought: TotalsTable

  init(_ books: LedgerBooks<CreditNoteVisitor>) {
    let groups = BuyerGroups(books.directory?.canteens ?? [])
    self.groups = groups
    directory = books.directory
    bought = books.ledgers.totals
    totals = bought.rolledUp(to: groups)
    meals = books.meals.rolledUp(to: groups)
    creditNotes = books.ledgers.visitor.creditNotes.map { note in
      var note = note
      note.purchase.canteen = groups.declarant(of: note.purchase.canteen) ?? note.purchase.canteen
      return note
    }
  }

  /// A canteen as the list knows it, else by its key alone.
  func canteen(for key: CanteenKey) -> Canteen { directory?.canteen(for: key) ?? Canteen(key: key) }

  /// The meals served in the year: those of the meals file where it covers every month with purchases, else the list's
  /// yearly count, else what the file has.
  func meals(of key: CanteenKey, _ canteen: Canteen, _ totals: PurchaseTotals, year: Int) -> Int64? {
    let meals = meals[TotalsTable.Key(canteen: key, year: year)]
    let served = meals.flatMap { ExactDivision.halfToEven(Int128($0.hundredths(in: Array(1...12))), by: 100) }
    let isWhole = meals.map { Set($0.monthsWithMeals).isSuperset(of: totals.monthsWithPurchases) } ?? false
    return isWhole ? served : groups.yearlyMeals(of: canteen).map(Int64.init) ?? served
  }
}

// MARK: - What is told

extension DeclaredBooks {
  /// Says what was added to which group, what was not, and why.
  func tell(_ declared: [CanteenKey], year: Int, _ session: Session) {
    func cents(_ key: CanteenKey) -> Int64? { bought[TotalsTable.Key(canteen: key, year: year)]?.total }
    for key in declared {
      let satellites = groups.members(of: key).filter { $0.key.flatMap(cents) != nil }
      guard !satellites.isEmpty else { continue }
      session.tell(
        .groupDeclaresFor(
          group: name(of: key), isListed: directory?.index(of: key) != nil, names: satellites.map(\.displayName),
          cents: satellites.reduce(0) { $0 &+ ($1.key.flatMap(cents) ?? 0) }, own: cents(key) ?? 0))
    }
    let declared = Set(declared)
    let misplaced = groups.misplaced.filter { $0.key.map(declared.contains) == true }
    if !misplaced.isEmpty { session.tell(.groupIsNone(names: misplaced.map(\.displayName))) }
    let cooked = declared.sorted().map(canteen).filter { canteen in
      groups.kitchen(of: canteen) != nil && canteen.key.map { groups.declarant(of: $0) == nil } == true
    }
    if !cooked.isEmpty { session.tell(.satellitesDeclareAlone(names: cooked.map(\.displayName))) }
  }

  /// The first of the canteens asked for whose group declares for it, with the group; nil when there is none.
  func declaredByGroup(_ asked: Set<CanteenKey>) -> (canteen: String, group: String, id: String)? {
    for key in asked.sorted() {
      guard let group = groups.declarant(of: key), !asked.contains(group) else { continue }
      return (canteen(for: key).displayName, name(of: group), group.text)
    }
    return nil
  }

  /// The group's name, and its identifier where the list gives no name.
  private func name(of group: CanteenKey) -> String { canteen(for: group).displayName }
}
