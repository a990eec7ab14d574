import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Rewrites purchases in the platform's layout of 2026, cut into parts that it is willing to take.
///
/// Lines are given one at a time, in the order in which they are to be written; a line that the platform would refuse
/// is left out and the reason returned, never silently. Memory grows with the parts that have not been taken yet.
public struct PurchaseFile: Sendable {
  /// One file, complete with its header.
  public struct Part: Hashable, Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its bytes: UTF-8 without mark, commas, line feeds.
    public let bytes: [UInt8]
    /// Purchases in it.
    public let lineCount: Int
  }

  /// The largest file that the platform takes, in bytes; parts stay below it.
  public static let platformLimit = 10_485_760

  /// Former local definitions that were mapped to one of 2026: a warning a kind, at the first line that has it.
  public private(set) var mappings: [Diagnostic] = []

  private let identifier: IdentifierKind
  private let today: CivilDate
  private let limit: Int
  private let header: [UInt8]
  private var complete: [Part] = []
  private var nextNumber = 1
  private var open: [UInt8]
  private var openLineCount = 0
  private var rowWriter = RecordWriter()
  private var mapped: Set<FormerLocalDefinition> = []

  /// Makes a file without any purchase.
  ///
  /// - Parameters:
  ///   - identifier: what names the canteens: `achats_siret` or `achats_id`.
  ///   - today: the day on which the file is handed in; the platform refuses purchases after it.
  ///   - limit: bytes that each part stays below.
  public init(by identifier: IdentifierKind, today: CivilDate, limit: Int = PurchaseFile.platformLimit) {
    self.identifier = identifier
    self.today = today
    self.limit = limit
    let layout = identifier == .siret ? Layout.purchasesBySiret : .purchasesByID
    for column in layout.platformColumns { rowWriter.append(column.name) }
    rowWriter.endRecord()
    header = rowWriter.takeBytes()
    open = header
  }

  /// Writes a purchase, unless the platform would refuse it.
  ///
  /// - Parameters:
  ///   - line: the purchase and its texts.
  ///   - canteen: the canteen as a list knows it, which may give the identifier that the ledger lacks.
  /// - Returns: why the purchase is left out; nil when it is written.
  public mutating func append(_ line: PurchaseLine, canteen: Canteen? = nil) -> PurchaseRefusal? {
    if let refusal = refusal(of: line) { return refusal }
    let buyer = canteen ?? Canteen(key: line.purchase.canteen)
    guard let text = identifier.text(of: buyer) else {
      return .missingIdentifier(canteen: buyer.displayName, kind: identifier)
    }
    if identifier == .siret, buyer.siret?.passesLuhn != true { return .siretFailsLuhn }

    PurchaseRow(identifier: text, line: line).append(to: &rowWriter)
    let row = rowWriter.takeBytes()
    guard header.count + row.count < limit else { return .lineTooLong(bytes: row.count) }
    if open.count + row.count >= limit { closePart() }
    open.append(contentsOf: row)
    openLineCount += 1
    noteMapping(of: line)
    return nil
  }

  /// Hands over the parts that are complete, so that they can be written while others are made.
  public mutating func takeCompleteParts() -> [Part] {
    defer { complete = [] }
    return complete
  }

  /// Ends the last part and hands over all that were not taken; none when no purchase was written.
  public consuming func finish() -> [Part] {
    if openLineCount > 0 { closePart() }
    return complete
  }

  /// The name of a part: `achats-2026-1.csv`.
  public static func partName(year: Int, number: Int) -> String {
    "achats-\(year)-\(number).csv"
  }

  private mutating func closePart() {
    complete.append(Part(number: nextNumber, bytes: open, lineCount: openLineCount))
    nextNumber += 1
    open = header
    openLineCount = 0
  }

  /// Why the line itself is refused, whoever bought.
  private func refusal(of line: PurchaseLine) -> PurchaseRefusal? {
    let purchase = line.purchase
    if PurchaseFile.isBlank(line.description) { return .emptyDescription }
    if !purchase.labels.isDisjoint(with: .deprecated) { return .deprecatedLabel }
    if purchase.date > today { return .futureDate(today: today) }
    if purchase.amount < .zero { return .negativeAmount }
    if purchase.labels.isSuperset(of: [.france, .europe]) { return .contradictoryOrigins }
    return nil
  }

  /// Whether the platform would find nothing in the text: it drops every blank that Unicode knows.
  private static func isBlank(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first <= 0x20 || first >= 0x80 else { return text.isEmpty }
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
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
