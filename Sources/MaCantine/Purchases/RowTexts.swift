import EGalim
import TabularText

/// The names that rows are made of, each with the commas that follow it, in the spelling that the importer can never
/// trip over.
struct RowTexts: Sendable {
  static let comma = UInt8(ascii: ",")
  static let quote = UInt8(ascii: "\"")
  static let point = UInt8(ascii: ".")
  static let hyphen = UInt8(ascii: "-")

  private let families: [ShortText]
  private let labels: [ShortText]
  private let marks: [ShortText]
  /// The day that was written last: the lines of a delivery follow each other.
  private var day: (date: CivilDate, text: ShortText)?

  init() {
    families = ProductFamily.allCases.map { ShortText($0.platformName + ",") }
    labels = Label.allCases.map { ShortText($0.platformName) }
    marks = RowTexts.origins.flatMap { origin in
      RowTexts.booleans.flatMap { shortCircuit in
        RowTexts.locals.map { local in ShortText("\(origin),\(shortCircuit),\(local),") }
      }
    }
  }

  /// Appends a day as `YYYY-MM-DD` and the comma after it.
  mutating func append(_ date: CivilDate, to rows: inout RowBuffer) {
    if let day, day.date == date { return rows.append(day.text) }
    let text = ShortText(date.iso + ",")
    day = (date, text)
    rows.append(text)
  }

  /// Appends a product family and the comma after it.
  func append(_ family: ProductFamily, to rows: inout RowBuffer) {
    rows.append(families[Int(family.rawValue)])
  }

  /// Appends the labels in the platform's order and the comma after them; a space after a comma passes the platform's
  /// schema and is refused after it.
  func append(labels set: LabelSet, to rows: inout RowBuffer) {
    var bits = set.rawValue & RowTexts.labelBits
    let isQuoted = bits.nonzeroBitCount > 1
    if isQuoted { rows.append(RowTexts.quote) }
    while bits != 0 {
      rows.append(labels[bits.trailingZeroBitCount])
      bits &= bits &- 1
      if bits != 0 { rows.append(RowTexts.comma) }
    }
    if isQuoted { rows.append(RowTexts.quote) }
    rows.append(RowTexts.comma)
  }

  /// Appends origin, short circuit, local and its definition, each with the comma after it.
  func append(marks set: LabelSet, _ definition: LocalDefinition?, to rows: inout RowBuffer) {
    let origin = set.contains(.france) ? 1 : set.contains(.europe) ? 2 : 0
    let shortCircuit = set.contains(.circuitCourt) ? 1 : 0
    let local = set.contains(.local) ? definition.map { 2 + Int($0.rawValue) } ?? 1 : 0
    rows.append(marks[(origin * RowTexts.booleans.count + shortCircuit) * RowTexts.locals.count + local])
  }

  /// The bits of the labels, in the order of their cases.
  private static let labelBits = Label.allCases.reduce(0) { $0 | $1.set.rawValue }
  private static let origins = ["", "FRANCE", "EUROPE"]
  private static let booleans = ["", "OUI"]
  /// Not local, local without a definition, and each definition: the platform refuses one on what is not local.
  private static let locals = [",", "OUI,"] + LocalDefinition.allCases.map { "OUI," + $0.platformName }
}
