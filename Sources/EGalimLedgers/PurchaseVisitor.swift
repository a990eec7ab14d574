import EGalim
import EGalimDiagnostics
import TabularText

/// Sees each counted purchase as it is read, with a way to its texts.
///
/// Lines are read by several threads, each with a visitor of its own. A visitor that only adds up gathers its sums and
/// gives them away at the end (``merge(_:)``); one for which the order matters gives away what it made of each batch
/// (``takePart()``), and the first visitor gets all of that in the order of the lines (``append(_:)``).
public protocol PurchaseVisitor: Sendable {
  /// What is made of a batch of lines, to be taken in the order of the lines.
  associatedtype Part: Sendable = Void

  /// Whether it looks at lines at all; they are kept for it batch by batch.
  static var seesLines: Bool { get }
  /// A visitor for another thread, which has seen nothing.
  func emptyCopy() -> Self
  /// Begins a ledger; the path of a workbook is followed by `!` and the sheet.
  mutating func start(path: String)
  /// Begins a ledger, told with its sheet apart; the usual one takes its ``EGalimDiagnostics/Place/table`` as a path.
  mutating func start(_ table: Place)
  /// Takes a purchase; `line` finds the texts of its record in the batch.
  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch)
  /// Gives away what was made of the lines since the last time.
  mutating func takePart() -> Part
  /// Takes what another visitor made of the lines that follow.
  mutating func append(_ part: Part)
  /// Takes the sums of another visitor, once all lines were seen.
  mutating func merge(_ other: Self)
}

extension PurchaseVisitor {
  /// It does.
  public static var seesLines: Bool { true }
  /// Does nothing.
  public mutating func start(path: String) {}
  /// Takes the ledger's path, for a workbook with its sheet.
  public mutating func start(_ table: Place) { start(path: table.table) }
  /// Has nothing to take.
  public mutating func merge(_ other: Self) {}
}

extension PurchaseVisitor where Part == Void {
  /// Has nothing to give.
  public mutating func takePart() {}
  /// Has nothing to take.
  public mutating func append(_ part: Void) {}
}

/// Where the texts of a purchase's line stand.
public struct LineTexts: Sendable {
  /// The record.
  public let record: RecordEntry
  /// The distance of a `KM` definition.
  public let kilometres: Int?
  /// The local definition of the old layout, where it is one that no longer exists.
  public let former: FormerLocalDefinition?
  let descriptionCell: Int
  let supplierCell: Int?

  /// Where the description stands in the batch.
  public func descriptionField(in batch: borrowing RecordBatch) -> FieldRange {
    batch.fields[record.firstField + descriptionCell]
  }

  /// Where the supplier stands in the batch; nil where the ledger gives none.
  public func supplierField(in batch: borrowing RecordBatch) -> FieldRange? {
    supplierCell.map { batch.fields[record.firstField + $0] }
  }

  /// The description's bytes, unquoted.
  public func description(in batch: borrowing RecordBatch) -> [UInt8] {
    batch.rawBytes(of: descriptionField(in: batch))
  }

  /// The supplier's bytes, unquoted; empty where the ledger gives none.
  public func supplier(in batch: borrowing RecordBatch) -> [UInt8] {
    supplierField(in: batch).map { batch.rawBytes(of: $0) } ?? []
  }

  /// The whole line, with copies of its texts; `path` is the ledger's.
  public func purchaseLine(_ purchase: Purchase, path: String, in batch: borrowing RecordBatch) -> PurchaseLine {
    PurchaseLine(
      purchase: purchase, description: description(in: batch), supplier: supplier(in: batch), kilometres: kilometres,
      formerDefinition: former, path: path, line: record.line, rowNumber: record.number)
  }
}

/// Sees nothing: for those who want the totals alone.
public struct NoVisitor: PurchaseVisitor {
  /// Makes the visitor.
  public init() {}
  /// It does not.
  public static var seesLines: Bool { false }
  /// Another one.
  public func emptyCopy() -> NoVisitor { NoVisitor() }
  /// Does nothing.
  public mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {}
}

/// Sums by supplier.
public struct SupplierVisitor: PurchaseVisitor {
  /// The sums.
  public private(set) var suppliers = SupplierTable()
  private var names = SupplierNames()

  /// Makes the visitor.
  public init() {}

  /// One without any sums.
  public func emptyCopy() -> SupplierVisitor { SupplierVisitor() }

  /// Adds the purchase to its supplier's sums.
  public mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    suppliers.add(purchase, supplier: names.name(of: line, in: batch))
  }

  /// The name under which a supplier is summed: its text without the blanks around it.
  public static func name(_ text: String) -> String { TextRow.trimmed(text) }

  /// Adds another visitor's sums.
  public mutating func merge(_ other: SupplierVisitor) {
    suppliers.merge(other.suppliers)
  }
}
