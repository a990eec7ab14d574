import EGalimLedgers
import Testing

@Suite("The habit of a column")
struct ColumnHabitTests {
  @Test(
    "is what its first clear cell shows",
    arguments: [
      ([], nil, false, 0, false), (["12", "1.234"], nil, false, 1, true), (["1.234", "12,5"], .comma, false, 1, false),
      (["12.5", "1.234", "7.25"], .point, false, 1, false), (["12.5", "7,25"], .point, true, 0, false),
      (["12.5", "7,25", "1.234"], .point, true, 1, true), (["abc", "", "1.234,5"], .comma, false, 0, false),
    ] as [([String], DecimalMark?, Bool, Int, Bool)])
  func numbers(
    texts: [String], settled: DecimalMark?, isContradicted: Bool, ambiguousCount: Int, needsChoice: Bool
  ) {
    let habit = ColumnHabit<DecimalMark>(numbers: texts)
    #expect(habit.settled == settled)
    #expect(habit.isContradicted == isContradicted)
    #expect(habit.ambiguousCount == ambiguousCount)
    #expect(habit.needsChoice == needsChoice)
  }

  @Test("is found for dates as well")
  func dates() {
    #expect(ColumnHabit<DateOrder>(dates: ["03/04/2026", "2026-01-01", "31/01/2026"]).settled == .dayFirst)
    #expect(ColumnHabit<DateOrder>(dates: ["03/04/2026", "01/31/2026"]).settled == .monthFirst)
    #expect(ColumnHabit<DateOrder>(dates: ["03/04/2026", "05/05/2026"]).needsChoice)
    #expect(ColumnHabit<DateOrder>(dates: ["31/01/2026", "01/31/2026"]).isContradicted)
  }
}
