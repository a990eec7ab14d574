import EGalimDiagnostics
import Testing

/// Numbers, counts and dates as French readers write them; `~` is U+00A0 and `^` U+202F.
struct FrenchNumbersTests {
  @Test(
    arguments: [
      (0, "0,00~€"), (5, "0,05~€"), (-5, "-0,05~€"), (100, "1,00~€"), (123_456, "1^234,56~€"),
      (-123_456, "-1^234,56~€"),
      (99_999, "999,99~€"), (100_000, "1^000,00~€"), (123_456_789_012, "1^234^567^890,12~€"),
      (.max, "92^233^720^368^547^758,07~€"), (.min, "-92^233^720^368^547^758,08~€"),
    ] as [(Int64, String)])
  func eurosAndCents(_ cents: Int64, _ text: String) {
    #expect(FrenchNumbers.euros(cents: cents) == blanks(text))
    #expect(FrenchNumbers.amount(cents: cents) + "\u{A0}€" == blanks(text))
  }

  @Test(
    arguments: [
      (679_747, "6^797~€"), (679_750, "6^798~€"), (679_850, "6^798~€"), (679_851, "6^799~€"), (50, "0~€"), (51, "1~€"),
      (150, "2~€"), (250, "2~€"), (-50, "0~€"), (-51, "-1~€"), (-150, "-2~€"), (0, "0~€"),
      (.min, "-92^233^720^368^547^758~€"), (.max, "92^233^720^368^547^758~€"),
    ] as [(Int64, String)])
  func wholeEurosRoundHalfToEven(_ cents: Int64, _ text: String) {
    #expect(FrenchNumbers.wholeEuros(cents: cents) == blanks(text))
  }

  @Test func percentages() {
    #expect(FrenchNumbers.percent(hundredths: 1_400) == blanks("14,00~%"))
    #expect(FrenchNumbers.percent(hundredths: 4_999) == blanks("49,99~%"))
    #expect(FrenchNumbers.percent(hundredths: -7) == blanks("-0,07~%"))
    #expect(FrenchNumbers.percent(hundredths: 123_456) == blanks("1^234,56~%"))
    #expect(FrenchNumbers.percent(tenths: 280) == blanks("28,0~%"))
    #expect(FrenchNumbers.percent(whole: 50) == blanks("50~%"))
  }

  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1_000, "1^000"), (9_840, "9^840"), (-9_840, "-9^840"), (10_485_760, "10^485^760"),
      (.min, "-9^223^372^036^854^775^808"),
    ] as [(Int, String)])
  func counts(_ number: Int, _ text: String) {
    #expect(FrenchNumbers.count(number) == blanks(text))
  }

  @Test(arguments: [
    (0, "0~erreur"), (1, "1~erreur"), (-1, "-1~erreur"), (2, "2~erreurs"), (1_204, "1^204~erreurs"), (-2, "-2~erreurs"),
  ])
  func zeroAndOneAreSingular(_ number: Int, _ text: String) {
    #expect(FrenchPlural.count(number, "erreur") == blanks(text))
  }

  @Test func irregularPluralsAreGiven() {
    #expect(FrenchPlural.count(3, "ligne écartée", "lignes écartées") == blanks("3~lignes écartées"))
    #expect(FrenchPlural.word(for: 1, "total", "totaux") == "total")
    #expect(FrenchPlural.word(for: 2, "total", "totaux") == "totaux")
  }

  @Test func months() {
    #expect(FrenchDates.month(year: 2026, month: 1) == blanks("janvier~2026"))
    #expect(FrenchDates.month(year: 2026, month: 12) == blanks("décembre~2026"))
    #expect(FrenchDates.month(year: 2026, month: 13) == "2026-13")
    #expect(FrenchDates.monthName(0) == nil)
    #expect(FrenchDates.monthName(8) == "août")
    #expect(FrenchDates.months(from: (2026, 1), to: (2026, 10)) == blanks("janvier à octobre~2026"))
    #expect(FrenchDates.months(from: (2025, 11), to: (2026, 3)) == blanks("novembre~2025 à mars~2026"))
    #expect(FrenchDates.months(from: (2026, 5), to: (2026, 5)) == blanks("mai~2026"))
    #expect(FrenchDates.month(iso: "2026-03") == blanks("mars~2026"))
    #expect(FrenchDates.month(iso: "mars") == "mars")
    #expect(FrenchDates.monthName(.min) == nil)
  }

  @Test(arguments: [
    ("2026-04-15", "15~avril~2026"), ("2026-04-01", "1er~avril~2026"), ("2026-13-01", "2026-13-01"),
    ("bientôt", "bientôt"), ("2026-4-1", "2026-4-1"), ("", ""), ("2026-04-xx", "2026-04-xx"),
  ])
  func daysFromText(_ iso: String, _ text: String) {
    #expect(FrenchDates.day(iso: iso) == blanks(text))
  }

  @Test func days() {
    #expect(FrenchDates.day(year: 2026, month: 4, day: 15) == blanks("15~avril~2026"))
    #expect(FrenchDates.day(month: 4, day: 1) == blanks("1er~avril"))
    #expect(FrenchDates.day(month: 0, day: 1) == "0-1")
  }
}
