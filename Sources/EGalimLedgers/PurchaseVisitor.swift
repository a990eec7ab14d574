import EGalim
import TabularText

/// Sees each counted purchase as it is read, with a way to its texts.
public protocol PurchaseVisitor: Sendable {
  /// Takes a purchase; `line` finds the texts of its record in the batch.
  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch)
}

/// Where the texts of a purchase's line stand.
public struct LineTexts: Sendable {
  /// The record.
  public let record: RecordEntry
  /// The ledger.
  public let path: String
  /// The distance of a `KM` definition.
  public let kilometres: Int?
  /// The local definition of the old layout, where it is one that no longer exists.
  public let former: FormerLocalDefinition?
  let descriptionCell: Int
  let supplierCell: Int?

  /// The description's bytes, unquoted.
  public func description(in batch: borrowing RecordBatch) -> [UInt8] {
    batch.rawBytes(of: batch.fields[record.firstField + descriptionCell])
  }

  /// The supplier's bytes, unquoted; empty where the ledger gives none.
  public func supplier(in batch: borrowing RecordBatch) -> [UInt8] {
    supplierCell.map { batch.rawBytes(of: batch.fields[record.firstField + $0]) } ?? []
  }

  /// The whole line, with copies of its texts.
  public func purchaseLine(_ purchase: Purchase, in batch: borrowing RecordBatch) -> PurchaseLine {
    PurchaseLine(
      purchase: purchase, description: description(in: batch), supplier: supplier(in: batch), kilometres: kilometres,
      formerDefinition: former, path: path, line: record.line, rowNumber: record.number)
  }
}

/// Sees nothing: for those who want the totals alone.
public struct NoVisitor: PurchaseVisitor {
  /// Makes the visitor.
  public init() {}
  /// Does nothing.
  public mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {}
}

/// Sums by supplier.
public struct SupplierVisitor: PurchaseVisitor {
  /// The sums.
  public private(set) var suppliers = SupplierTable()

  /// Makes the visitor.
  public init() {}

  /// Adds the purchase to its supplier's sums.
  public mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    let name = String(decoding: line.supplier(in: batch), as: UTF8.self)
    suppliers.add(purchase, supplier: TextRow.trimmed(name))
  }
}
