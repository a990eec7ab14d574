import EGalim

/// Purchase lines that answer a question, with what they come to.
public struct LineList: Sendable {
  /// A line, and the sum up to it.
  public struct Entry: Sendable {
    /// The line.
    public let line: ListedLine
    /// The amounts of the lines up to this one, in cents.
    public let cumulative: Int64
  }

  /// The figure that the lines are behind.
  public struct Behind: Hashable, Sendable {
    /// The figure.
    public let figure: Figure
    /// The kind of statement that counts it.
    public let statement: StatementKind
    /// Its value in cents as the sums have it, for the same canteens; nil where a query left lines out of it.
    public let cents: Int64?

    /// Names a figure.
    public init(figure: Figure, statement: StatementKind, cents: Int64?) {
      self.figure = figure
      self.statement = statement
      self.cents = cents
    }
  }

  /// The lines, in the order of the ledgers.
  public let entries: [Entry]
  /// The sum of their amounts, in cents: the cumulative amount of the last one.
  public let cents: Int64
  /// The year that they are of; nil for any.
  public let year: Int?
  /// The query as it was written; nil without one.
  public let query: String?
  /// The figure that they are behind; nil without one.
  public let behind: Behind?
  /// The canteens that were given, whose names are known.
  public let directory: CanteenDirectory?

  /// Adds the lines up.
  public init(
    _ lines: [ListedLine], year: Int?, query: String?, behind: Behind?, directory: CanteenDirectory?
  ) {
    var sum: Int64 = 0
    entries = lines.map { line in
      sum &+= line.purchase.amount.cents
      return Entry(line: line, cumulative: sum)
    }
    cents = sum
    self.year = year
    self.query = query
    self.behind = behind
    self.directory = directory
  }

  /// The canteen of a line: as the list knows it, else with its key alone.
  func canteen(of line: ListedLine) -> Canteen {
    let key = line.purchase.canteen
    if let index = directory?.index(of: key), let known = directory?.canteens[index] { return known }
    return Canteen(key: key)
  }

  /// The folder that all the ledgers stand in, with its slash; empty when they share none.
  ///
  /// Said once, so that the place of each line stays short.
  var folder: String {
    guard let first = entries.first?.line.path, let end = first.lastIndex(of: "/") else { return "" }
    var folder = first[...end]
    for entry in entries {
      while !folder.isEmpty, !entry.line.path.hasPrefix(folder) {
        folder = folder.dropLast()
        folder = folder.lastIndex(of: "/").map { folder[...$0] } ?? ""
      }
    }
    return String(folder)
  }

  /// Whether lines of several canteens are among them.
  var hasSeveralCanteens: Bool {
    guard let first = entries.first?.line.purchase.canteen else { return false }
    return entries.contains { $0.line.purchase.canteen != first }
  }
}
