import EGalim
import EGalimLedgers
import TabularText

/// Writes lines as rows of the platform's layout of 2026, in the spelling that its importer cannot trip over: commas, a
/// decimal point, ISO dates, lists without spaces, empty cells for what is not so.
struct LedgerRowWriter {
  private var writer = RecordWriter()
  private let addsSource: Bool

  init(canteen: RuleField, addsSource: Bool) {
    self.addsSource = addsSource
    let layout: Layout = canteen == .canteenID ? .purchasesByID : .purchasesBySiret
    for column in layout.platformColumns { writer.append(column.name) }
    if addsSource { writer.append("source") }
    writer.endRecord()
  }

  /// Writes a line that the ledger's decoder made a purchase of.
  mutating func append(_ line: MadeLine, _ purchase: Purchase, kilometres: Int?) {
    let labels = purchase.labels
    let isLocal = labels.contains(.local)
    writer.append(line.cell(.canteen).filter(\.isNumber))
    writer.append(line.cell(.description))
    writer.append(line.cell(.supplier))
    writer.append(purchase.date.iso)
    writer.append(purchase.amount.plainText)
    writer.append(purchase.family.platformName)
    writer.append(labels.labels.map(\.platformName).joined(separator: ","))
    writer.append(labels.contains(.france) ? "FRANCE" : labels.contains(.europe) ? "EUROPE" : "")
    writer.append(labels.contains(.circuitCourt) ? "OUI" : "")
    writer.append(isLocal ? "OUI" : "")
    // Only for what is local: the platform refuses a definition without it, and a distance without `KM`.
    let definition = isLocal ? purchase.localDefinition : nil
    writer.append(definition?.platformName ?? "")
    writer.append(definition == .kilometres ? kilometres.map { String($0) } ?? "" : "")
    if addsSource { writer.append(line.row.sourceText) }
    writer.endRecord()
  }

  /// Hands over what was written since the last time.
  mutating func takeBytes() -> [UInt8] { writer.takeBytes() }
}

extension SourceRow {
  /// Where the row stands, for people: `achats.xlsx!Janvier!17`, `achats.csv!17`.
  public var sourceText: String { place.line.map { "\(place.table)!\($0)" } ?? place.table }
}
