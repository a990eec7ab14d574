import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// What the first reading of a source by the drafted rules came to.
public struct DraftedSource: Hashable, Sendable {
  /// The file, and the sheet where it is a workbook.
  public let place: Place
  /// The row of its titles.
  public let headerLine: Int?
  /// How many rows stand above.
  public let rowsAbove: Int
  /// Its lines.
  public internal(set) var lines = 0
  /// Those whose amount cannot be read yet.
  public internal(set) var linesWithoutAmount = 0
  /// What the others come to, in cents.
  public internal(set) var cents: Int64 = 0
  /// The rows that are totals.
  public internal(set) var totals = 0
  /// The lines that columns leave out as no food.
  public internal(set) var excluded = 0
  /// What those come to, in cents.
  public internal(set) var excludedCents: Int64 = 0
}
