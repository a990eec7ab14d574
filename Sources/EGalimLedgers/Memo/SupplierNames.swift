import EGalim
import TabularText

/// Makes the names of suppliers, each text once: few names stand on many lines.
public struct SupplierNames: Sendable {
  private var known = CellMemo<String>(upToBits: 12)

  /// Makes one that knows no name yet.
  public init() {}

  /// The name under which a line's supplier is summed: its text without the blanks around it, empty where none is given.
  public mutating func name(of line: LineTexts, in batch: borrowing RecordBatch) -> String {
    guard let field = line.supplierField(in: batch), !field.hasDoubledQuotes,
      let key = CellKey(field, in: batch.bytes.span)
    else { return SupplierVisitor.name(String(decoding: line.supplier(in: batch), as: UTF8.self)) }
    if let name = known.find(key) { return name }
    let name = SupplierVisitor.name(String(decoding: line.supplier(in: batch), as: UTF8.self))
    known.remember(key, name)
    return name
  }
}
