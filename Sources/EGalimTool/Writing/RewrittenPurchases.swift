import EGalim
import EGalimDiagnostics
import EGalimLedgers
import MaCantine

/// What rewriting makes of a run of consecutive lines.
struct RewrittenPurchases: Sendable {
  /// The years of the selected purchases; of more than one, nothing can be declared.
  private(set) var years: Set<Int> = []
  /// The first of them.
  private var year: Int?
  /// The purchases written.
  var rows: PurchaseRows
  /// Those that the platform would refuse.
  private(set) var refused = RefusedPurchases()

  init(room: Int = 0) {
    rows = PurchaseRows(room: room)
  }

  /// Notes a purchase's year; false when there are others, and it need not be written.
  mutating func belongs(to year: Int) -> Bool {
    if year == self.year { return true }
    years.insert(year)
    if years.count == 1 { self.year = year }
    return years.count == 1
  }

  mutating func leaveOut(_ line: PurchaseLine, _ refusal: PurchaseRefusal) {
    refused.append(line, refusal)
  }
}

/// Lines that the platform would refuse, worded as they are found: there may be too many of them to keep as values.
struct RefusedPurchases: Sendable {
  /// How many they are, and what they come to.
  struct Sum: Sendable {
    private(set) var count = 0
    private(set) var cents: Int64 = 0

    mutating func add(_ amount: Money) {
      count += 1
      cents &+= amount.cents
    }

    mutating func add(_ other: Sum) {
      count += other.count
      cents &+= other.cents
    }
  }

  private(set) var sum = Sum()
  /// A line of text each.
  private(set) var text: [UInt8] = []

  mutating func append(_ line: PurchaseLine, _ refusal: PurchaseRefusal) {
    let reason = refusal.diagnostic(of: line).message()
    let notice = Notice.purchaseLeftOut(place: "\(line.path):\(line.line)", reason: reason)
    text.append(contentsOf: (notice.text() + "\n").utf8)
    sum.add(line.purchase.amount)
  }
}
