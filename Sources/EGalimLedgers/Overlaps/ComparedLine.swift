import EGalim
import TabularText

/// What of a line must be the same for it to be the same purchase: canteen (whichever of its numbers was written), day,
/// amount to the cent, family, labels, marks, local definition and distance, and the two texts but for case, accents,
/// blanks, hyphens and apostrophes.
///
/// More than two lines need to share to be told as repeated (W115), for what is equal here may be left out: nothing that
/// counts anywhere can differ between the two.
struct ComparedLine {
  /// All but the texts.
  struct Facts: Hashable, Sendable {
    let purchase: Purchase
    /// Below zero where the line gives none.
    let kilometres: Int32

    init(_ purchase: Purchase, kilometres: Int?) {
      self.purchase = purchase
      self.kilometres = kilometres.map { Int32(clamping: $0) } ?? -1
    }
  }

  private(set) var facts: Facts
  /// The folded supplier, then the folded description.
  private(set) var key: [UInt8] = []
  /// How many bytes of the key are the supplier's.
  private(set) var supplierCount = 0

  init(_ facts: Facts) {
    self.facts = facts
  }

  /// Makes the comparable form of a purchase on a line of a batch; the storage is used again.
  mutating func take(_ facts: Facts, line: LineTexts, in batch: borrowing RecordBatch) {
    self.facts = facts
    key.removeAll(keepingCapacity: true)
    if let supplier = line.supplierField(in: batch) { append(supplier, in: batch) }
    supplierCount = key.count
    append(line.descriptionField(in: batch), in: batch)
  }

  /// The same of texts in memory.
  mutating func take(_ facts: Facts, supplier: [UInt8], description: [UInt8]) {
    self.facts = facts
    key.removeAll(keepingCapacity: true)
    FoldedText.append(supplier.span, from: 0, to: supplier.count, to: &key)
    supplierCount = key.count
    FoldedText.append(description.span, from: 0, to: description.count, to: &key)
  }

  private mutating func append(_ field: FieldRange, in batch: borrowing RecordBatch) {
    if field.hasDoubledQuotes {
      let content = batch.rawBytes(of: field)
      FoldedText.append(content.span, from: 0, to: content.count, to: &key)
    } else {
      FoldedText.append(batch.bytes.span, from: field.start, to: field.end, to: &key)
    }
  }

  /// Of all that must be the same.
  var hash: UInt64 {
    var hash = SteadyHash()
    hash.mix(facts)
    hash.mix(UInt64(truncatingIfNeeded: supplierCount), 0x8EBC_6AF0_9C88_C6E3)
    hash.mix(key.span, from: 0, to: key.count)
    return hash.value
  }

  /// Of the canteen, the day and the amount alone.
  var looseHash: UInt64 {
    var hash = SteadyHash()
    hash.mix(facts.purchase.canteen.word, UInt64(bitPattern: facts.purchase.amount.cents))
    hash.mix(UInt64(truncatingIfNeeded: facts.purchase.date.number), 0x5897_89E6_C6B1_E1D3)
    return hash.value
  }
}

extension SteadyHash {
  fileprivate mutating func mix(_ facts: ComparedLine.Facts) {
    let purchase = facts.purchase
    mix(purchase.canteen.word, UInt64(bitPattern: purchase.amount.cents))
    let kind = UInt64(purchase.labels.rawValue) << 32 | UInt64(purchase.family.rawValue) << 16
    mix(kind | UInt64(purchase.localDefinition.map { $0.rawValue &+ 1 } ?? 0), UInt64(purchase.date.number))
    mix(UInt64(bitPattern: Int64(facts.kilometres)), 0xEB44_ACCA_B455_D165)
  }
}
