import EGalim

/// Shows the figures that matter in large: each share beside its goal, what was bought, what a meal cost.
struct FigureCards {
  /// One figure.
  struct Card {
    var figure: String
    var name: String
    var state: DisplayTable.Cell?
  }

  let words: ReportWords

  /// The figures of a canteen, or of several together.
  func markup(_ figures: ReportFigures) -> Markup {
    FigureCards.markup(shares(figures) + amounts(figures))
  }

  /// Any figures.
  static func markup(_ cards: [Card]) -> Markup {
    let items = cards.map { card in
      let state = card.state.map { cell in
        Markup(.dd, [.class("state " + tone(cell))], text: cell.text)
      }
      return Markup(
        .div,
        [Markup(.dt, text: card.name), Markup(.dd, [.class("figure")], text: card.figure), state].compactMap(\.self))
    }
    return Markup(.dl, [.class("figures")], items)
  }

  private static func tone(_ cell: DisplayTable.Cell) -> String {
    switch cell.tone {
    case .met: "met"
    case .missing: "missing"
    case nil: "plain"
    }
  }

  private func shares(_ figures: ReportFigures) -> [Card] {
    let names: [(Target.Kind, String)] = [
      (.egalim, words.headings.egalimRow), (.bio, words.names.label(.label(.bio))),
      (.meatAndFish, words.headings.meatAndFishRow),
    ]
    return names.compactMap { kind, name in
      guard let share = figures.share(kind), let tenths = share.tenths else { return nil }
      return Card(
        figure: words.numbers.percentTenths(tenths),
        name: name + (share.goal.map { ", " + words.page.goal($0) } ?? ""),
        state: figures.standing.target(kind).map(state))
    }
  }

  private func state(_ target: Target) -> DisplayTable.Cell {
    guard target.isMeasurable else { return DisplayTable.Cell(words.canteen.nothingToMeasure) }
    if target.isMet { return DisplayTable.Cell("● " + words.canteen.reached, .met) }
    return DisplayTable.Cell("○ " + words.canteen.toRedirect(words.numbers.wholeEuros(target.missing)), .missing)
  }

  /// What was bought, and what a meal cost.
  func amounts(_ figures: ReportFigures) -> [Card] {
    var cards = [
      Card(figure: words.numbers.wholeEuros(Money(cents: figures.purchases.total)), name: words.page.allFood)
    ]
    if let meals = figures.meals, let cost = meals.sums.costPerMeal {
      cards.append(
        Card(
          figure: words.numbers.euros(cost), name: words.page.costPerMeal,
          state: DisplayTable.Cell(words.canteen.meals(meals.sums.mealHundredths.roundedMeals))))
    }
    return cards
  }
}
