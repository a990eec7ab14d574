import EGalim
import EGalimDiagnostics
import EGalimLedgers
import MaCantine
import TabularText

/// Rewrites each selected purchase as it is read, and hands them to their delivery in the order of the ledgers.
struct RewritingVisitor: PurchaseVisitor {
  /// Where what is written goes.
  let delivery: PurchaseDelivery

  private let selection: PurchaseSelection
  private let directory: CanteenDirectory?
  private let only: Set<CanteenKey>
  private var encoder: PurchaseEncoder
  private var part = RewrittenPurchases()
  private var expectedBytes = 0
  /// The ledger at hand.
  private var path = ""

  init(
    _ selection: PurchaseSelection, asked texts: [String], directory: CanteenDirectory?, to delivery: PurchaseDelivery
  ) {
    let only = texts.flatMap(CanteenKey.candidates)
    self.init(selection, only: Set(only.map { directory?.canonicalKey($0) ?? $0 }), directory, delivery)
  }

  private init(
    _ selection: PurchaseSelection, only: Set<CanteenKey>, _ directory: CanteenDirectory?, _ delivery: PurchaseDelivery
  ) {
    self.selection = selection
    self.only = only
    self.directory = directory
    self.delivery = delivery
    encoder = PurchaseEncoder(by: selection.identifier, today: selection.today, directory: directory)
  }

  mutating func start(path: String) {
    self.path = path
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    guard selection.contains(purchase), only.isEmpty || only.contains(purchase.canteen),
      part.belongs(to: purchase.date.year)
    else { return }
    if let refusal = encoder.append(purchase, line: line, path: path, in: batch, to: &part.rows) {
      part.leaveOut(line.purchaseLine(purchase, path: path, in: batch), refusal)
    }
  }

  /// Gives away what was made of the lines seen since it was last asked.
  mutating func takePart() -> RewrittenPurchases {
    // The next run is likely to be as long as this one, so that its buffer need not grow.
    expectedBytes = max(expectedBytes, part.rows.byteCount + 1024)
    let taken = part
    part = RewrittenPurchases(room: expectedBytes)
    return taken
  }

  /// Delivers what was made of the lines that follow those delivered so far.
  func append(_ part: RewrittenPurchases) {
    delivery.append(part)
  }

  /// One that sees other lines on another thread, and shares no memory that both would write to.
  func emptyCopy() -> RewritingVisitor {
    RewritingVisitor(selection, only: only, directory, delivery)
  }
}
