import EGalim
import EGalimLedgers
import TabularText

/// A purchase as the 2026 layout writes it, in the spelling that the importer can never trip over.
struct PurchaseRow {
  let identifier: String
  let line: PurchaseLine

  /// Appends the twelve cells and ends the record.
  func append(to writer: inout RecordWriter) {
    let purchase = line.purchase
    writer.append(identifier)
    writer.append(bytes: line.description)
    writer.append(bytes: line.supplier)
    writer.append(purchase.date.iso)
    writer.append(purchase.amount.plainText)
    writer.append(purchase.family.platformName)
    writer.append(labels)
    writer.append(origin)
    writer.append(PurchaseRow.boolean(purchase.labels.contains(.circuitCourt)))
    writer.append(PurchaseRow.boolean(isLocal))
    writer.append(localDefinition?.platformName ?? "")
    writer.append(kilometres.map { String($0) } ?? "")
    writer.endRecord()
  }

  /// The labels in the platform's order; a space after the comma passes its schema and is refused after it.
  private var labels: String {
    line.purchase.labels.labels.map(\.platformName).joined(separator: ",")
  }

  private var origin: String {
    if line.purchase.labels.contains(.france) { return "FRANCE" }
    return line.purchase.labels.contains(.europe) ? "EUROPE" : ""
  }

  private var isLocal: Bool { line.purchase.labels.contains(.local) }

  /// Only for what is local: the platform refuses a definition without it.
  private var localDefinition: LocalDefinition? {
    isLocal ? line.purchase.localDefinition ?? line.formerDefinition?.definition : nil
  }

  /// Only for `KM`: the platform refuses a distance without it.
  private var kilometres: Int? {
    localDefinition == .kilometres ? line.kilometres ?? line.formerDefinition?.kilometres : nil
  }

  private static func boolean(_ value: Bool) -> String { value ? "OUI" : "" }

  /// The names of labels that the 2026 layout lacks; nil when there is none among them.
  static func deprecatedLabels(of labels: LabelSet) -> String? {
    let names = [(LabelSet.conversionBio, "CONVERSION_BIO"), (.equivalents, "EQUIVALENTS")]
      .filter { labels.contains($0.0) }.map(\.1)
    return names.isEmpty ? nil : names.joined(separator: ",")
  }
}
