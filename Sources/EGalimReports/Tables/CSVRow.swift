/// A row of a table for spreadsheets: its cells, or in a header what their columns are called, in UTF-8.
///
/// Whoever fills a row says name and cell together; names are made for the header alone. Cells are plain texts: whoever
/// writes the file quotes them and neutralises those that a spreadsheet could take for a formula.
public struct CSVRow: Sendable {
  private var bytes: [UInt8] = []
  /// Where each cell ends.
  private var ends: [Int] = []
  /// What stands before decimals; nil in a header.
  private let mark: CSVReport.DecimalMark?

  private init(mark: CSVReport.DecimalMark?) {
    self.mark = mark
    makeRoom()
  }

  /// The names of columns, without any yet.
  static var header: CSVRow { CSVRow(mark: nil) }

  /// Cells, without any yet, with that mark before decimals.
  static func cells(_ mark: CSVReport.DecimalMark) -> CSVRow { CSVRow(mark: mark) }

  /// A row of texts.
  init(_ texts: [String]) {
    mark = nil
    for text in texts { add(text, .text(nil)) }
  }

  /// How many cells there are.
  public var count: Int { ends.count }

  /// A cell in UTF-8.
  public subscript(cell: Int) -> ArraySlice<UInt8> {
    bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// The cells as texts.
  public var texts: [String] { ends.indices.map { String(decoding: self[$0], as: UTF8.self) } }

  /// Adds a column.
  @inline(__always)
  mutating func add(_ name: @autoclosure () -> String, _ cell: CSVReport.Cell) {
    if let mark {
      cell.append(to: &bytes, mark)
    } else {
      bytes.append(text: name())
    }
    ends.append(bytes.count)
  }

  /// A row that begins like this one.
  func with(_ columns: (inout CSVRow) -> Void) -> CSVRow {
    var row = self
    row.makeRoom()
    columns(&row)
    return row
  }

  /// Makes room for as much as most rows hold.
  private mutating func makeRoom() {
    bytes.reserveCapacity(512)
    ends.reserveCapacity(48)
  }
}
