import EGalim
import Testing

@Suite("A campaign")
struct CampaignTests {
  /// The campaign of a year's data on a day.
  struct Case: Sendable, CustomTestStringConvertible {
    let year: Int
    let day: String
    let status: String

    var testDescription: String { "\(year) on \(day): \(status)" }

    init(_ year: Int, _ day: String, _ status: String) {
      (self.year, self.day, self.status) = (year, day, status)
    }
  }

  static let cases = [
    Case(2022, "2023-02-11", "opens 2023-02-12"), Case(2022, "2023-02-12", "open until 2023-06-30"),
    Case(2022, "2023-06-30", "open until 2023-06-30"), Case(2022, "2023-07-01", "closed since 2023-06-30"),
    Case(2023, "2024-01-07", "opens 2024-01-08"), Case(2023, "2024-06-05", "open until 2024-06-11"),
    Case(2023, "2024-06-12", "correction until 2024-06-12"), Case(2023, "2024-06-13", "closed since 2024-06-12"),
    Case(2024, "2025-01-07", "open until 2025-04-06"), Case(2024, "2025-04-06", "open until 2025-04-06"),
    Case(2024, "2025-04-10", "closed since 2025-04-06"), Case(2024, "2025-04-16", "correction until 2025-04-30"),
    Case(2024, "2025-05-01", "closed since 2025-04-30"), Case(2025, "2026-01-11", "opens 2026-01-12"),
    Case(2025, "2026-04-15", "open until 2026-04-15"), Case(2025, "2026-04-16", "correction until 2026-04-29"),
    Case(2025, "2026-04-30", "closed since 2026-04-29"),
  ]

  @Test("is to open, open, correcting or closed", arguments: cases)
  func status(_ example: Case) throws {
    let campaign = try #require(try Regulation.of(example.year).campaign)
    let text =
      switch campaign.status(on: try #require(CivilDate(iso: example.day))) {
      case .opens(let day): "opens \(day.iso)"
      case .open(let day): "open until \(day.iso)"
      case .correction(let day): "correction until \(day.iso)"
      case .closed(let day): "closed since \(day.iso)"
      }
    #expect(text == example.status)
  }

  @Test("is not published yet for 2026 and 2027", arguments: 2026...2027)
  func unpublished(year: Int) throws {
    #expect(try Regulation.of(year).campaign == nil)
  }

  @Test("its days are in the calendar", arguments: Regulation.catalogue.compactMap(\.campaign))
  func days(campaign: Campaign) {
    for range in [campaign.declaration, campaign.correction].compactMap({ $0 }) {
      #expect(CivilDate(iso: range.lowerBound.iso) == range.lowerBound)
      #expect(CivilDate(iso: range.upperBound.iso) == range.upperBound)
    }
  }
}
