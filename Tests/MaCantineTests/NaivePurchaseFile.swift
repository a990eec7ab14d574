import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

@testable import MaCantine

/// Purchases rewritten one at a time, cell by cell and text by text: what ``PurchaseFile`` must come to, written so that
/// it can be read at a glance.
struct NaivePurchaseFile {
  struct Part: Equatable {
    let number: Int
    let bytes: [UInt8]
    let lineCount: Int
  }

  private(set) var mappings: [Diagnostic] = []
  private let identifier: IdentifierKind
  private let today: CivilDate
  private let limit: Int
  private let header: [UInt8]
  private var complete: [Part] = []
  private var open: [UInt8]
  private var openLineCount = 0
  private var mapped: Set<FormerLocalDefinition> = []

  init(by identifier: IdentifierKind, today: CivilDate, limit: Int) {
    self.identifier = identifier
    self.today = today
    self.limit = limit
    let layout = identifier == .siret ? Layout.purchasesBySiret : .purchasesByID
    var writer = RecordWriter()
    for column in layout.platformColumns { writer.append(column.name) }
    writer.endRecord()
    header = writer.takeBytes()
    open = header
  }

  mutating func append(_ line: PurchaseLine, canteen: Canteen?) -> PurchaseRefusal? {
    if let refusal = refusal(of: line) { return refusal }
    let buyer = canteen ?? Canteen(key: line.purchase.canteen)
    guard let text = identifier.text(of: buyer) else {
      return .missingIdentifier(canteen: buyer.displayName, kind: identifier)
    }
    if identifier == .siret, buyer.siret?.passesLuhn != true { return .siretFailsLuhn }
    let row = NaivePurchaseRow(identifier: text, line: line).bytes
    guard header.count + row.count < limit else { return .lineTooLong(bytes: row.count) }
    if open.count + row.count >= limit { closePart() }
    open.append(contentsOf: row)
    openLineCount += 1
    noteMapping(of: line)
    return nil
  }

  mutating func finish() -> [Part] {
    if openLineCount > 0 { closePart() }
    return complete
  }

  private mutating func closePart() {
    complete.append(Part(number: complete.count + 1, bytes: open, lineCount: openLineCount))
    open = header
    openLineCount = 0
  }

  private func refusal(of line: PurchaseLine) -> PurchaseRefusal? {
    let purchase = line.purchase
    let description = String(decoding: line.description, as: UTF8.self)
    if description.unicodeScalars.allSatisfy(\.properties.isWhitespace) { return .emptyDescription }
    if !purchase.labels.isDisjoint(with: .deprecated) { return .deprecatedLabel }
    if purchase.date > today { return .futureDate(today: today) }
    if purchase.amount < .zero { return .negativeAmount }
    if purchase.labels.isSuperset(of: [.france, .europe]) { return .contradictoryOrigins }
    return nil
  }

  private mutating func noteMapping(of line: PurchaseLine) {
    guard line.purchase.labels.contains(.local), let former = line.formerDefinition,
      mapped.insert(former).inserted
    else { return }
    let new = [former.definition.platformName, former.kilometres.map { String($0) }].compactMap(\.self)
    let place = Place(path: line.path, line: line.line, rowNumber: line.rowNumber, fieldName: "definition_local")
    mappings.append(
      Diagnostic(
        .formerLocalDefinition(old: former.rawValue, new: new.joined(separator: " ")), at: place,
        cell: former.rawValue))
  }
}

/// A purchase as the 2026 layout writes it.
struct NaivePurchaseRow {
  let identifier: String
  let line: PurchaseLine

  var bytes: [UInt8] {
    let purchase = line.purchase
    var writer = RecordWriter()
    // A field at the very start of a text must not look like a byte order mark; a row is never there.
    writer.append("en-tête")
    writer.endRecord()
    _ = writer.takeBytes()
    writer.append(identifier)
    writer.append(bytes: line.description)
    writer.append(bytes: line.supplier)
    writer.append(purchase.date.iso)
    writer.append(purchase.amount.plainText)
    writer.append(purchase.family.platformName)
    writer.append(purchase.labels.labels.map(\.platformName).joined(separator: ","))
    writer.append(purchase.labels.contains(.france) ? "FRANCE" : purchase.labels.contains(.europe) ? "EUROPE" : "")
    writer.append(purchase.labels.contains(.circuitCourt) ? "OUI" : "")
    writer.append(isLocal ? "OUI" : "")
    writer.append(localDefinition?.platformName ?? "")
    writer.append(kilometres.map { String($0) } ?? "")
    writer.endRecord()
    return writer.takeBytes()
  }

  private var isLocal: Bool { line.purchase.labels.contains(.local) }

  private var localDefinition: LocalDefinition? {
    isLocal ? line.purchase.localDefinition ?? line.formerDefinition?.definition : nil
  }

  private var kilometres: Int? {
    localDefinition == .kilometres ? line.kilometres ?? line.formerDefinition?.kilometres : nil
  }
}
