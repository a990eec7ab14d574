import EGalim
import EGalimDiagnostics
import TabularText

/// The records of canteen lists, made a directory.
struct CanteenRows: TableRows, RecordTaker {
  static let table = KnownTable.canteens

  private(set) var directory = CanteenDirectory()
  private var decoder: CanteenDecoder?
  private var firstLines: [CanteenKey: Int] = [:]

  mutating func start(_ header: HeaderMatch, habits: TableHabits, path: String) {
    decoder = CanteenDecoder(header)
    firstLines.removeAll()
  }

  mutating func read(_ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings) {
    guard let decoder else { return }
    let canteen = decoder.decode(record, in: batch, findings: &findings)
    let keys = [canteen.siret.map { CanteenKey($0) }, canteen.platformID.flatMap(CanteenKey.init(platformID:))]
    for (key, column) in zip(keys, ["siret", "cantine_id"]) {
      guard let key else { continue }
      if let first = firstLines[key] {
        findings.add(.repeatedCanteen(firstLine: first), cell: decoder.cell(of: column))
      } else {
        firstLines[key] = record.line
      }
    }
    if findings.hasError {
      directory.note(named: keys.compactMap(\.self))
    } else {
      _ = directory.add(canteen)
    }
  }
}
