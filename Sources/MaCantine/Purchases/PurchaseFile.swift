import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Rewrites purchases in the platform's layout of 2026, cut into parts that it is willing to take.
///
/// Lines are given in the order in which they are to be written, one at a time or in runs that a ``PurchaseEncoder``
/// has written; a line that the platform would refuse is left out and the reason returned, never silently. Memory grows
/// with the parts that have not been taken yet.
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

  private let limit: Int
  private let header: [UInt8]
  private var encoder: PurchaseEncoder
  private var complete: [Part] = []
  private var nextNumber = 1
  private var open: [UInt8]
  private var openLineCount = 0
  private var formerMappings = FormerMappings()
  /// One line at a time, on its way to the open part.
  private var single = PurchaseRows()

  /// Makes a file without any purchase.
  ///
  /// - Parameters:
  ///   - identifier: what names the canteens: `achats_siret` or `achats_id`.
  ///   - today: the day on which the file is handed in; the platform refuses purchases after it.
  ///   - limit: bytes that each part stays below.
  public init(by identifier: IdentifierKind, today: CivilDate, limit: Int = PurchaseFile.platformLimit) {
    self.limit = limit
    header = PurchaseFile.header(by: identifier)
    encoder = PurchaseEncoder(by: identifier, today: today, limit: limit)
    open = header
  }

  /// Former local definitions that were mapped to one of 2026: a warning a kind, at the first line that has it.
  public var mappings: [Diagnostic] { formerMappings.diagnostics }

  /// Writes a purchase, unless the platform would refuse it.
  ///
  /// - Parameters:
  ///   - line: the purchase and its texts.
  ///   - canteen: the canteen as a list knows it, which may give the identifier that the ledger lacks.
  /// - Returns: why the purchase is left out; nil when it is written.
  public mutating func append(_ line: PurchaseLine, canteen: Canteen? = nil) -> PurchaseRefusal? {
    let buyer = canteen ?? Canteen(key: line.purchase.canteen)
    let refusal = encoder.append(line, canteen: buyer, to: &single)
    append(single)
    single.removeAll()
    return refusal
  }

  /// Takes purchases that an encoder has written, for the same kind of identifier and the same limit.
  public mutating func append(_ rows: PurchaseRows) {
    formerMappings.append(rows.mappings)
    var next = 0
    while next < rows.count {
      let fitting = rows.buffer.rowCount(from: next, within: limit - 1 - open.count)
      if fitting == 0, openLineCount > 0 {
        closePart()
        continue
      }
      // One row at least, even one that an encoder with another limit has let pass.
      let end = next + max(1, fitting)
      rows.buffer.copy(rows: next..<end, to: &open)
      openLineCount += end - next
      next = end
    }
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

  /// The first line of each part.
  static func header(by identifier: IdentifierKind) -> [UInt8] {
    let layout = identifier == .siret ? Layout.purchasesBySiret : .purchasesByID
    var writer = RecordWriter()
    for column in layout.platformColumns { writer.append(column.name) }
    writer.endRecord()
    return writer.takeBytes()
  }

  private mutating func closePart() {
    complete.append(Part(number: nextNumber, bytes: open, lineCount: openLineCount))
    nextNumber += 1
    open = []
    // The next one is likely to be as long: growing would copy it again and again.
    open.reserveCapacity(min(limit, PurchaseFile.platformLimit))
    open.append(contentsOf: header)
    openLineCount = 0
  }
}
