import TabularText

@testable import WorkbookText

/// A row as a reader gave it.
struct ReadRow: Equatable, CustomStringConvertible {
  var number: Int
  var cells: [String]

  var description: String { "\(number): \(cells)" }
}

extension Workbook {
  /// All rows of a sheet.
  func rows(of sheet: SheetInfo, minimumFieldCount: Int = 0) throws(WorkbookTrouble) -> [ReadRow] {
    var reader = try reader(of: sheet)
    reader.minimumFieldCount = minimumFieldCount
    return try reader.rows()
  }

  /// All rows of all sheets, one sheet after another.
  func allRows() throws(WorkbookTrouble) -> [ReadRow] {
    var all: [ReadRow] = []
    for sheet in sheets { all += try rows(of: sheet) }
    return all
  }
}

extension SheetReader {
  /// The rows that are left.
  mutating func rows() throws(WorkbookTrouble) -> [ReadRow] {
    var rows: [ReadRow] = []
    var batch = RecordBatch()
    while try nextBatch(&batch) {
      rows += batch.records.map { record in
        ReadRow(number: record.number, cells: record.fieldIndices.map { batch.text(of: batch.fields[$0]) })
      }
    }
    return rows
  }
}

/// What became of reading a whole workbook: its rows, or the trouble.
func outcome(of bytes: [UInt8], limits: WorkbookLimits = .standard) -> Result<[ReadRow], WorkbookTrouble> {
  do throws(WorkbookTrouble) { return .success(try Workbook(bytes: bytes, limits: limits).allRows()) } catch {
    return .failure(error)
  }
}
