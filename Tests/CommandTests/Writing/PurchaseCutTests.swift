import TestSupport
import Testing

/// `--month` and `--since` cut what was already sent, and lose nothing in between.
struct PurchaseCutTests {
  static let demo = "declare \(Demo.purchases) --statement purchases --ignore W101"

  /// The lines that a cut of the demo writes, without the header; none when it wrote nothing.
  private func lines(_ cut: String) throws -> [String] {
    let result = try Egalim().run("\(Self.demo) \(cut)")
    return result.output.split(separator: "\n").dropFirst().map(String.init)
  }

  @Test("The twelve months are the year", arguments: [2025, 2026])
  func months(year: Int) throws {
    let months = try (1...12).flatMap { try lines("--month \(year)-\($0 < 10 ? "0" : "")\($0)") }
    #expect(try months.sorted() == lines("--year \(year)").sorted())
    #expect(try lines("--year \(year) --month 3") == lines("--month \(year)-03"))
  }

  @Test("Since a day: that day, every day after it, no day before")
  func since() throws {
    let whole = try lines("--year 2026")
    let dates = PlainTable(Array((try Egalim().run("\(Self.demo) --year 2026")).stdout)).rows.map { $0["date"] ?? "" }
    #expect(whole.count == dates.count)
    for day in ["2026-01-01", "2026-06-08", "2026-10-01"] {
      let expected = zip(whole, dates).filter { $1 >= day }.map(\.0)
      #expect(try lines("--since \(day)") == expected, "\(day)")
    }
  }

  @Test("A cut that reaches over the turn of the year loses no line in silence")
  func turnOfTheYear() throws {
    let result = try Egalim().run("\(Self.demo) --since 2025-12-01")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("--year"))
    let former = PlainTable(try Egalim().run("\(Self.demo) --since 2025-12-01 --year 2025").stdout).rows
    #expect(!former.isEmpty)
    #expect(former.allSatisfy { ($0["date"] ?? "").hasPrefix("2025-12-") })
    #expect(try lines("--since 2025-12-01 --year 2026") == lines("--year 2026"))
  }

  @Test("A cut with nothing in it is no file")
  func nothing() throws {
    let egalim = try Egalim()
    for cut in ["--month 2026-12", "--since 2026-11-10", "--month 2025-08"] {
      let result = try egalim.run("\(Self.demo) \(cut) -o achats.csv")
      #expect(result.status == 1, "\(cut): \(result.errors)")
      #expect(try egalim.writtenFiles() == [], "\(cut)")
    }
  }
}
