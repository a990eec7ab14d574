import EGalim
import TabularText

/// Second look, at the lines that may be equal: their texts are taken, and compared to the last letter.
struct CandidateReading: PurchaseVisitor {
  /// Lines of one table that follow each other.
  struct Part: Sendable {
    var lines: [CandidateLine] = []
    /// The comparable texts of the lines, and where they are wanted those texts as they are written.
    var bytes: [UInt8] = []
  }

  /// What the lines came to.
  private(set) var groups: LineGroups
  private let plans: [RecordPlan<UInt32>]
  private let tableIndexes: [String: Int]
  private let keepsTexts: Bool
  private var table = 0
  private var plan = RecordPlan<UInt32>()
  private var cursor = 0
  private var part = Part()
  private var compared: ComparedLine?

  init(_ search: CandidateSearch, tables: [LineScan.Table], keepsTexts: Bool) {
    self.init(
      plans: search.plans,
      tableIndexes: Dictionary(tables.enumerated().map { ($1.name, $0) }) { first, _ in first },
      keepsTexts: keepsTexts, groups: LineGroups(slotCount: search.slotCount))
  }

  private init(plans: [RecordPlan<UInt32>], tableIndexes: [String: Int], keepsTexts: Bool, groups: LineGroups) {
    self.plans = plans
    self.tableIndexes = tableIndexes
    self.keepsTexts = keepsTexts
    self.groups = groups
  }

  func emptyCopy() -> CandidateReading {
    CandidateReading(
      plans: plans, tableIndexes: tableIndexes, keepsTexts: keepsTexts, groups: LineGroups(slotCount: 0))
  }

  mutating func start(path: String) {
    table = tableIndexes[path] ?? 0
    plan = tableIndexes[path].map { plans[$0] } ?? RecordPlan()
    cursor = 0
  }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    guard let slot = plan.word(of: line.record.number, from: &cursor) else { return }
    let facts = ComparedLine.Facts(purchase, kilometres: line.kilometres)
    var compared = self.compared.take() ?? ComparedLine(facts)
    compared.take(facts, line: line, in: batch)
    part.add(
      compared, slot: slot,
      place: LinePlace(
        table: UInt32(truncatingIfNeeded: table), number: UInt32(clamping: line.record.number),
        line: UInt32(clamping: line.record.line), recordHash: SteadyHash.of(line.record, in: batch)))
    if keepsTexts {
      part.addTexts(supplier: line.supplier(in: batch), description: line.description(in: batch))
    }
    self.compared = compared
  }

  mutating func takePart() -> Part {
    defer { part = Part() }
    return part
  }

  mutating func append(_ part: Part) {
    for line in part.lines { groups.add(line, bytes: part.bytes) }
  }
}

/// A line that is looked at twice.
struct CandidateLine: Sendable {
  let slot: UInt32
  let facts: ComparedLine.Facts
  let place: LinePlace
  /// Where its texts begin among the bytes of its part.
  let start: Int
  let keyCount: Int
  let foldedSupplierCount: Int
  fileprivate(set) var supplierCount = 0
  fileprivate(set) var descriptionCount = 0
}

/// Where a line stands, and by what it is known again when its table is read once more.
struct LinePlace: Sendable {
  let table: UInt32
  let number: UInt32
  let line: UInt32
  let recordHash: UInt64
}

extension CandidateReading.Part {
  mutating func add(_ compared: ComparedLine, slot: UInt32, place: LinePlace) {
    lines.append(
      CandidateLine(
        slot: slot, facts: compared.facts, place: place, start: bytes.count, keyCount: compared.key.count,
        foldedSupplierCount: compared.supplierCount))
    bytes += compared.key
  }

  /// Adds the last line's texts as they are written.
  mutating func addTexts(supplier: [UInt8], description: [UInt8]) {
    guard let last = lines.indices.last else { return }
    lines[last].supplierCount = supplier.count
    lines[last].descriptionCount = description.count
    bytes += supplier
    bytes += description
  }
}

extension SteadyHash {
  /// Of a record as it is written.
  static func of(_ record: RecordEntry, in batch: borrowing RecordBatch) -> UInt64 {
    var hash = SteadyHash()
    hash.mix(batch.bytes.span, from: record.start, to: record.end)
    return hash.value
  }
}
