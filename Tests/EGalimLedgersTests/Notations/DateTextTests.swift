import EGalim
import EGalimLedgers
import Testing

@Suite("A date as people write it")
struct DateTextTests {
  private static let orders: [DateOrder?] = [nil, .dayFirst, .monthFirst]

  @Test(
    "is read alike in any column where it can only be meant one way",
    arguments: [
      ("2026-01-31", .iso), ("2026-1-3", .iso), ("2026/01/31", .yearFirst), ("2026.01.31", .yearFirst),
      ("2026 01 31", .yearFirst), ("20260131", .yearFirst), ("2026-01-31T00:00:00", .instant),
      ("2026-01-31T00:00:00.000", .instant), ("2026-01-31T00:00:00Z", .instant),
      ("2026-01-31T00:00:00.000Z", .instant), ("2026-01-31T23:30:00+02:00", .instant),
      ("2026-01-31 00:00:00", .instant), ("2026-01-31 08:15", .instant), ("2026/01/31 8:15", .yearFirst),
      ("31 janvier 2026", .words), ("31 janv. 2026", .words), ("31\u{A0}janvier\u{A0}2026", .words),
      ("31-janv-26", .words), ("31-janv.-26", .words), ("31/janv/2026", .words), ("31-Jan-2026", .words),
      ("31 JANVIER 2026", .words), ("samedi 31 janvier 2026", .words), ("sam. 31 janv. 2026", .words),
      ("31 janvier 2026 08:15", .words), ("46053", .serial),
    ] as [(String, DateNotation)])
  func plain(text: String, notation: DateNotation) throws {
    let iso = text == "2026-1-3" ? "2026-01-03" : "2026-01-31"
    for order in Self.orders {
      #expect(DateText.read(text, order: order) == .date(try #require(CivilDate(iso: iso)), notation))
    }
    #expect(DateText.evidence(text) == .none)
  }

  @Test(
    "in words has every month of the year",
    arguments: [
      ("5 février 2026", "2026-02-05"), ("5 fevr. 2026", "2026-02-05"), ("5 FÉVRIER 2026", "2026-02-05"),
      ("5 mars 2026", "2026-03-05"), ("5 avr. 2026", "2026-04-05"), ("5 mai 2026", "2026-05-05"),
      ("5 juin 2026", "2026-06-05"), ("5 juil. 2026", "2026-07-05"), ("5 août 2026", "2026-08-05"),
      ("5 aout 2026", "2026-08-05"), ("5 AOÛT 2026", "2026-08-05"), ("5 sept. 2026", "2026-09-05"),
      ("5 oct. 2026", "2026-10-05"), ("5 nov. 2026", "2026-11-05"), ("5 déc. 2026", "2026-12-05"),
      ("1er décembre 2026", "2026-12-01"), ("mar. 3 mars 2026", "2026-03-03"),
    ])
  func words(text: String, iso: String) throws {
    #expect(DateText.read(text, order: nil) == .date(try #require(CivilDate(iso: iso)), .words))
  }

  @Test(
    "whose day is beyond twelve shows the order of its column, and contradicts the other",
    arguments: [
      "31/01/2026", "31/1/2026", "31/1/26", "31/01/26", "31-01-2026", "31.01.2026", "31.01.26", "31 01 2026",
      "31/01/2026 08:15", "31/01/2026 08:15:30", "sam. 31/01/2026",
    ])
  func dayFirst(text: String) throws {
    let date = try #require(CivilDate(iso: "2026-01-31"))
    #expect(DateText.read(text, order: nil) == .date(date, .numbers(.dayFirst)))
    #expect(DateText.read(text, order: .dayFirst) == .date(date, .numbers(.dayFirst)))
    if !text.hasPrefix("sam") { #expect(DateText.read(text, order: .monthFirst) == .againstOrder(date)) }
    #expect(DateText.evidence(text) == .shows(.dayFirst))
  }

  @Test("of American make shows the other order", arguments: ["01/31/2026", "1/31/26", "1/31/2026 12:00:00 AM"])
  func monthFirst(text: String) throws {
    let date = try #require(CivilDate(iso: "2026-01-31"))
    #expect(DateText.read(text, order: nil) == .date(date, .numbers(.monthFirst)))
    #expect(DateText.read(text, order: .monthFirst) == .date(date, .numbers(.monthFirst)))
    #expect(DateText.read(text, order: .dayFirst) == .againstOrder(date))
    #expect(DateText.evidence(text) == .shows(.monthFirst))
  }

  @Test("of small numbers is told by its column", arguments: ["03/04/2026", "3/4/26", "03-04-2026", "3.4.2026"])
  func ambiguous(text: String) throws {
    let april = try #require(CivilDate(iso: "2026-04-03"))
    let march = try #require(CivilDate(iso: "2026-03-04"))
    #expect(DateText.read(text, order: nil) == .ambiguous(april, march))
    #expect(DateText.read(text, order: .dayFirst) == .date(april, .numbers(.dayFirst)))
    #expect(DateText.read(text, order: .monthFirst) == .date(march, .numbers(.monthFirst)))
    #expect(DateText.evidence(text) == .ambiguous)
  }

  @Test("of two equal numbers is one day, and shows nothing", arguments: ["05/05/2026", "5/5/26", "05-05-2026"])
  func equal(text: String) throws {
    let date = try #require(CivilDate(iso: "2026-05-05"))
    for order in Self.orders {
      guard case .date(date, .numbers) = DateText.read(text, order: order) else {
        Issue.record("\(text)")
        continue
      }
    }
    #expect(DateText.evidence(text) == .none)
  }

  @Test("between hyphens with a short year may begin with it")
  func shortYear() throws {
    let usual = try #require(CivilDate(iso: "2026-01-31"))
    #expect(DateText.read("31-01-26", order: nil) == .ambiguous(usual, try #require(CivilDate(iso: "2031-01-26"))))
    #expect(DateText.read("31-01-26", order: .dayFirst) == .date(usual, .numbers(.dayFirst)))
    #expect(DateText.evidence("31-01-26") == .ambiguous)
    #expect(DateText.evidence("31-01-2026") == .shows(.dayFirst))
  }

  @Test(
    "may be in no calendar",
    arguments: [
      "31/02/2026", "31/13/2026", "00/01/2026", "31 février 2026", "2026/02/31", "20260231", "2026-02-31",
      "31/04/2026", "29/02/2026",
    ])
  func impossible(text: String) {
    #expect(DateText.read(text, order: nil) == .impossible)
  }

  @Test(
    "is refused where it says too little",
    arguments: [
      "", " ", "hier", "31", "01/2026", "janvier 2026", "31 janvier", "31/01", "31/01/6", "31/01/026", "31/01-2026",
      "31//01/2026", "/31/01/2026", "31/01/2026/", "031/01/2026", "2026-01", "2026-01-31-01", "40178", "54789", "4605",
      "460530", "46053.5", "46053,5", "31012026", "2026013", "-31/01/2026", "31 jan 2026 soir", "31 ventôse 2026",
      "vendredi 31 janvier 2026", "samedi", "2026-01-31T", "2026-01-31T25:00", "2026-01-31T08:60",
      "2026-01-30T23:00:00Z", "2026-01-31T08", "31/01/2026 à 8 h", "٣١/٠١/٢٠٢٦", "1/31/2026 13:00 PM",
      "31/01/2026 08:15 31/01/2026", "99999999", "123456789012345678901234567890", "1er", "1er/01/2026x",
    ])
  func refused(text: String) {
    for order in Self.orders { #expect(DateText.read(text, order: order) == .unreadable) }
    #expect(DateText.evidence(text) == .none)
  }
}
