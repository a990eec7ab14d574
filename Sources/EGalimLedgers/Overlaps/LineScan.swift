import EGalim
import TabularText

/// First look at the lines: leaves of each a hash or two, by which those that may be equal are found.
struct LineScan: PurchaseVisitor {
  /// What is left of the lines of one table, in their order.
  struct Lines: Sendable {
    /// Of all that makes two lines the same.
    var hashes: [UInt64] = []
    /// Of canteen, day and amount; empty unless lines that are only alike are searched for too.
    var looseHashes: [UInt64] = []
    /// The records' numbers.
    var numbers: [UInt32] = []

    mutating func append(_ other: Lines) {
      hashes += other.hashes
      looseHashes += other.looseHashes
      numbers += other.numbers
    }
  }

  /// What was made of lines that follow each other in one table.
  struct Part: Sendable {
    let table: String
    let lines: Lines
  }

  /// A ledger: a file, or a sheet of a workbook.
  struct Table: Sendable {
    /// Its path, for a sheet with `!` and its name.
    let name: String
    var lines = Lines()
    /// Its lines by canteen and month; empty unless asked for.
    var months: [CanteenMonth: LineSum] = [:]
  }

  /// The ledgers in the order in which they were read.
  private(set) var tables: [Table] = []
  private let isThorough: Bool
  private var name = ""
  private var lines = Lines()
  private var months: [CanteenMonth: LineSum] = [:]
  private var compared: ComparedLine?

  /// Looks; thoroughly to tell people what overlaps, not so to find out what is to be left out.
  init(isThorough: Bool) {
    self.isThorough = isThorough
  }

  func emptyCopy() -> LineScan { LineScan(isThorough: isThorough) }

  mutating func start(path: String) {
    name = path
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    let facts = ComparedLine.Facts(purchase, kilometres: line.kilometres)
    var compared = self.compared.take() ?? ComparedLine(facts)
    compared.take(facts, line: line, in: batch)
    lines.hashes.append(compared.hash)
    lines.numbers.append(UInt32(clamping: line.record.number))
    if isThorough {
      lines.looseHashes.append(compared.looseHash)
      months[CanteenMonth(purchase), default: LineSum()].add(purchase.amount)
    }
    self.compared = compared
  }

  mutating func takePart() -> Part {
    let part = Part(table: name, lines: lines)
    lines = Lines()
    return part
  }

  mutating func append(_ part: Part) {
    if tables.last?.name != part.table { tables.append(Table(name: part.table)) }
    tables[tables.count - 1].lines.append(part.lines)
  }

  mutating func merge(_ other: LineScan) {
    guard let last = tables.indices.last, tables[last].name == other.name else { return }
    for (month, sum) in other.months { tables[last].months[month, default: LineSum()].add(sum) }
  }
}

/// A canteen's month.
public struct CanteenMonth: Hashable, Comparable, Sendable {
  /// The canteen, under the key that counts.
  public let canteen: CanteenKey
  /// The month.
  public let month: Month

  init(_ purchase: Purchase) {
    canteen = purchase.canteen
    month = purchase.date.month
  }

  /// By canteen, then by month.
  public static func < (lhs: CanteenMonth, rhs: CanteenMonth) -> Bool {
    (lhs.canteen, lhs.month) < (rhs.canteen, rhs.month)
  }
}

/// How many lines, and what they come to.
public struct LineSum: Hashable, Sendable {
  /// The number of lines.
  public private(set) var lines = 0
  /// The sum of their amounts, in cents; beyond 64 bits it wraps, which reading tells as an error.
  public private(set) var cents: Int64 = 0

  /// No line.
  public init() {}

  mutating func add(_ amount: Money, times count: Int = 1) {
    lines += count
    cents &+= amount.cents &* Int64(truncatingIfNeeded: count)
  }

  mutating func add(_ other: LineSum) {
    lines += other.lines
    cents &+= other.cents
  }
}
