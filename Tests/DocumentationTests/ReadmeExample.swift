// The library example of the README, to the letter: `ReadmeTests` compares the two, and runs this one.
// <example>
import EGalim
import EGalimLedgers

func shares(ofLedger path: String, in year: Int, today: CivilDate) throws -> [String] {
  var ledgers = LedgerReader(ReadingOptions(today: today))
  ledgers.read(InputList([path]))
  let regulation = try Regulation.of(year)
  return ledgers.totals.canteens(in: year).compactMap { key in
    guard let totals = ledgers.totals[TotalsTable.Key(canteen: key, year: year)] else { return nil }
    let standing = Standing(totals, regulation: regulation, canteen: Canteen(key: key))
    let state = standing.targets.allSatisfy(\.isMet) ? "met" : "missed"
    return "\(key.text): \(standing.egalim.percentHundredths ?? 0) hundredths of a percent EGalim, targets \(state)"
  }
}
// </example>
