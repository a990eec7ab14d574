extension TotalsTable {
  /// The same sums with the purchases of satellites under the group that declares for them.
  public func rolledUp(to groups: BuyerGroups) -> TotalsTable {
    var rolled = TotalsTable()
    rolled.merge(self) { groups.declarant(of: $0) ?? $0 }
    return rolled
  }
}

extension MealsTable {
  /// The same meals with those served by satellites under the group that declares for them.
  public func rolledUp(to groups: BuyerGroups) -> MealsTable {
    var rolled = MealsTable()
    rolled.merge(self) { groups.declarant(of: $0) ?? $0 }
    return rolled
  }
}

extension BuyerGroups {
  /// The meals of a year that a group declares: its own count, as the list says, else those of its satellites together.
  ///
  /// Nil when a satellite's count is missing: a part of them would pass for the whole.
  public func yearlyMeals(of canteen: Canteen) -> Int? {
    if let meals = canteen.yearlyMeals { return meals }
    guard let key = canteen.key else { return nil }
    let meals = members(of: key).map(\.yearlyMeals)
    guard !meals.isEmpty, meals.allSatisfy({ $0 != nil }) else { return nil }
    return meals.reduce(0) { $0 &+ ($1 ?? 0) }
  }
}
