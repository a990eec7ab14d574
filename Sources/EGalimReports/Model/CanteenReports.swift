import EGalim

/// The canteens of a report, by identifier.
///
/// Each one's figures are computed when it is looked at and kept by nobody: a report on very many canteens takes little
/// more room than their sums.
public struct CanteenReports: RandomAccessCollection, Sendable {
  private let keys: [CanteenKey]
  private let basis: ReportBasis

  init(_ keys: [CanteenKey], basis: ReportBasis) {
    self.keys = keys
    self.basis = basis
  }

  /// The first canteen's place.
  public var startIndex: Int { keys.startIndex }
  /// The place after the last canteen's.
  public var endIndex: Int { keys.endIndex }

  /// One canteen with its figures.
  public subscript(position: Int) -> CanteenReport {
    CanteenReport(key: keys[position], basis: basis)
  }
}

/// What the figures of each canteen are computed from: a class, so that each canteen's report refers to it and copies
/// nothing.
final class ReportBasis: Sendable {
  let year: Int
  let regulation: Regulation
  let sources: ReportSources
  let yearIsOver: Bool

  init(year: Int, regulation: Regulation, sources: ReportSources, yearIsOver: Bool) {
    self.year = year
    self.regulation = regulation
    self.sources = sources
    self.yearIsOver = yearIsOver
  }

  /// Where one canteen stands against its targets.
  func standing(of key: CanteenKey, _ canteen: Canteen) -> Standing {
    Standing(sources.purchases(of: key, year: year) ?? PurchaseTotals(), regulation: regulation, canteen: canteen)
  }

  /// The figures of one canteen.
  func figures(of key: CanteenKey, _ canteen: Canteen) -> ReportFigures {
    ReportFigures(
      of: canteen, books: sources.books(of: key, year: year), eaten: sources.eatenBooks(of: key, year: year),
      regulation: regulation, yearIsOver: yearIsOver, ownTargets: sources.ownTargets)
  }

  /// The figures of several canteens together.
  ///
  /// - Throws: `MoneyOverflow` when a sum leaves 64 bits of cents.
  func totals(of keys: [CanteenKey]) throws(MoneyOverflow) -> ReportFigures {
    let sums = try sources.arePurchasesAlone ? sumsOfPurchases(of: keys) : sumsOfBooks(of: keys)
    guard sums.purchases.fits else { throw MoneyOverflow() }
    return ReportFigures(
      sums, regulation: regulation, yearIsOver: yearIsOver, ownTargets: sources.ownTargets)
  }

  private func sumsOfPurchases(of keys: [CanteenKey]) -> ReportSums {
    ReportSums(purchasesAlone: sources.totals.sums(of: year, canteens: Set(keys)))
  }

  private func sumsOfBooks(of keys: [CanteenKey]) throws(MoneyOverflow) -> ReportSums {
    var sums = ReportSums()
    for key in keys {
      let books = sources.books(of: key, year: year)
      guard books.purchases.fits else { throw MoneyOverflow() }
      sums.add(
        books, eaten: sources.eatenBooks(of: key, year: year), canteen: sources.canteen(for: key),
        yearIsOver: yearIsOver)
    }
    return sums
  }
}
