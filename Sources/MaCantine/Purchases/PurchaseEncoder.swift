import EGalim
import EGalimLedgers
import TabularText

/// Writes purchases as rows of the platform's layout of 2026, straight from the bytes of their ledger.
///
/// A row depends on its own line alone, so that lines can be written on several threads and put together in order; what
/// an encoder remembers only spares it work.
public struct PurchaseEncoder: Sendable {
  private let identifier: IdentifierKind
  private let today: CivilDate
  /// Bytes that a row must stay below, for a part to hold it after the header.
  private let rowLimit: Int
  private var texts = RowTexts()
  private var buyers: BuyerTexts

  /// Makes an encoder.
  ///
  /// - Parameters:
  ///   - identifier: what names the canteens: `achats_siret` or `achats_id`.
  ///   - today: the day on which the file is handed in; the platform refuses purchases after it.
  ///   - directory: the canteens of a list, which may give the identifier that the ledger lacks.
  ///   - limit: bytes that each part stays below.
  public init(
    by identifier: IdentifierKind, today: CivilDate, directory: CanteenDirectory? = nil,
    limit: Int = PurchaseFile.platformLimit
  ) {
    self.identifier = identifier
    self.today = today
    rowLimit = limit - PurchaseFile.header(by: identifier).count
    buyers = BuyerTexts(identifier, directory: directory)
  }

  /// Writes a purchase as it is read, unless the platform would refuse it.
  ///
  /// - Parameters:
  ///   - purchase: the purchase.
  ///   - line: finds the texts of its record.
  ///   - path: the ledger.
  ///   - batch: the record's batch.
  ///   - rows: takes the row.
  /// - Returns: why the purchase is left out; nil when it is written.
  public mutating func append(
    _ purchase: Purchase, line: LineTexts, path: String, in batch: borrowing RecordBatch, to rows: inout PurchaseRows
  ) -> PurchaseRefusal? {
    let bytes = batch.bytes.span
    let description = line.descriptionField(in: batch)
    let text = bytes.extracting(description.start..<description.end)
    if let refusal = refusal(of: purchase, description: text) { return refusal }
    let buyer = buyers.buyer(purchase.canteen)
    guard case .named(let name) = buyer else { return refusal(of: buyer, buyers.canteen(purchase.canteen)) }
    rows.buffer.append(name)
    rows.buffer.append(cell: text, hasDoubledQuotes: description.hasDoubledQuotes, then: RowTexts.comma)
    if let supplier = line.supplierField(in: batch) {
      let text = bytes.extracting(supplier.start..<supplier.end)
      rows.buffer.append(cell: text, hasDoubledQuotes: supplier.hasDoubledQuotes, then: RowTexts.comma)
    } else {
      rows.buffer.append(RowTexts.comma)
    }
    if let refusal = end(purchase, line.kilometres, line.former, &rows) { return refusal }
    if let former = line.former, purchase.labels.contains(.local), rows.mappings.lacks(former) {
      rows.mappings.note(former, path: path, line: line.record.line, rowNumber: line.record.number)
    }
    return nil
  }

  /// Writes a purchase of which the texts are at hand, unless the platform would refuse it.
  ///
  /// - Parameters:
  ///   - line: the purchase and its texts.
  ///   - canteen: who bought; the encoder's list is not asked.
  ///   - rows: takes the row.
  /// - Returns: why the purchase is left out; nil when it is written.
  public mutating func append(
    _ line: PurchaseLine, canteen: Canteen, to rows: inout PurchaseRows
  ) -> PurchaseRefusal? {
    let purchase = line.purchase
    if let refusal = refusal(of: purchase, description: line.description.span) { return refusal }
    let buyer = BuyerTexts.buyer(canteen, identifier)
    guard case .named(let name) = buyer else { return refusal(of: buyer, canteen) }
    rows.buffer.append(name)
    rows.buffer.append(cell: line.description.span, hasDoubledQuotes: false, then: RowTexts.comma)
    rows.buffer.append(cell: line.supplier.span, hasDoubledQuotes: false, then: RowTexts.comma)
    if let refusal = end(purchase, line.kilometres, line.formerDefinition, &rows) { return refusal }
    if let former = line.formerDefinition, purchase.labels.contains(.local) {
      rows.mappings.note(former, path: line.path, line: line.line, rowNumber: line.rowNumber)
    }
    return nil
  }
}

// MARK: - Refusals

extension PurchaseEncoder {
  /// Why the line itself is refused, whoever bought.
  private func refusal(of purchase: Purchase, description: borrowing Span<UInt8>) -> PurchaseRefusal? {
    if PurchaseEncoder.isBlank(description) { return .emptyDescription }
    if !purchase.labels.isDisjoint(with: .deprecated) { return .deprecatedLabel }
    if purchase.date > today { return .futureDate(today: today) }
    if purchase.amount < .zero { return .negativeAmount }
    if purchase.labels.isSuperset(of: [.france, .europe]) { return .contradictoryOrigins }
    return nil
  }

  /// Why a canteen's lines are refused, whatever was bought.
  private func refusal(of buyer: BuyerTexts.Buyer, _ canteen: Canteen) -> PurchaseRefusal? {
    switch buyer {
    case .named: nil
    case .missing: .missingIdentifier(canteen: canteen.displayName, kind: identifier)
    case .failsLuhn: .siretFailsLuhn
    }
  }

  /// Whether the platform would find nothing in the text: it drops every blank that Unicode knows.
  private static func isBlank(_ text: borrowing Span<UInt8>) -> Bool {
    guard text.count > 0 else { return true }
    // Beyond ASCII, blanks are in the Latin-1 supplement, and from U+1680 to U+3000: these bytes begin them.
    switch text[0] {
    case 0...0x20, 0xC2, 0xE1...0xE3: break
    default: return false
    }
    var copy: [UInt8] = []
    for index in text.indices { copy.append(text[index]) }
    return String(decoding: copy, as: UTF8.self).unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

// MARK: - Cells

extension PurchaseEncoder {
  /// Writes the cells after the texts and ends the row, unless no part could hold it.
  private mutating func end(
    _ purchase: Purchase, _ kilometres: Int?, _ former: FormerLocalDefinition?, _ rows: inout PurchaseRows
  ) -> PurchaseRefusal? {
    texts.append(purchase.date, to: &rows.buffer)
    PurchaseEncoder.append(purchase.amount, to: &rows.buffer)
    texts.append(purchase.family, to: &rows.buffer)
    texts.append(labels: purchase.labels, to: &rows.buffer)
    let isLocal = purchase.labels.contains(.local)
    // Only for what is local: the platform refuses a definition without it, and a distance without `KM`.
    let definition = isLocal ? purchase.localDefinition ?? former?.definition : nil
    texts.append(marks: purchase.labels, definition, to: &rows.buffer)
    if definition == .kilometres, let distance = kilometres ?? former?.kilometres {
      if distance < 0 { rows.buffer.append(RowTexts.hyphen) }
      rows.buffer.append(number: UInt64(distance.magnitude))
    }
    let byteCount = rows.buffer.openRowByteCount + 1
    guard byteCount < rowLimit else {
      rows.buffer.dropOpenRow()
      return .lineTooLong(bytes: byteCount)
    }
    rows.buffer.endRow()
    return nil
  }

  /// An amount that is not negative: a point and two decimals.
  private static func append(_ amount: Money, to rows: inout RowBuffer) {
    let cents = amount.cents.magnitude
    let decimals = RowBuffer.digits(of: cents % 100, count: 2)
    rows.append(number: cents / 100)
    rows.append(word: UInt64(RowTexts.point) | decimals &<< 8 | UInt64(RowTexts.comma) &<< 24, byteCount: 4)
  }
}
