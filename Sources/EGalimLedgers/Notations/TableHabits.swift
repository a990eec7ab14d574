import EGalimDiagnostics
import Synchronization
import TabularText

/// The decimal mark and the order of day and month in a table, found out when the first cell is met that they settle.
///
/// A file is then read once more from its beginning, so that what settles a cell may stand anywhere in it, and the answer
/// is the same for every number of threads and size of blocks. Tables without such cells pay nothing. Of what cannot be
/// read again, standard input or a pipe, the first batch is looked at beforehand.
final class TableHabits: Sendable {
  /// Where a table can be read again.
  enum Origin: Sendable {
    case file(String)
    case memory([UInt8], path: String)
    /// Nowhere: it came through a pipe.
    case stream

    /// Where the file of that path can be read again.
    init(path: String) {
      self = (try? PathKind(ofPath: path)) == .file && path != "-" ? .file(path) : .stream
    }
  }

  private let header: HeaderMatch
  private let headerRecord: RecordEntry
  private let place: Place
  private let origin: Origin
  private let blockSize: Int
  private let encoding: EncodingRequest?
  private let marks: Mutex<Settlement<DecimalMark>?>
  private let orders: Mutex<Settlement<DateOrder>?>

  /// The habits of a table that is about to be read.
  init(_ table: borrowing OpenedTable, origin: Origin, _ options: ReadingOptions) {
    header = table.header
    headerRecord = table.headerRecord
    place = table.place
    self.origin = origin
    blockSize = options.blockSize
    encoding = options.encoding
    let isStream = if case .stream = origin { true } else { false }
    var mark = options.decimalMark.map { Settlement.byOption($0) }
    if isStream, mark == nil, var survey = Self.markSurvey(table.header, below: table.headerRecord) {
      survey.take(table.batch)
      mark = survey.settlement
    }
    var order = options.dateOrder.map { Settlement.byOption($0) }
    if isStream, order == nil, var survey = Self.orderSurvey(table.header, below: table.headerRecord) {
      survey.take(table.batch)
      order = survey.settlement
    }
    marks = Mutex(mark)
    orders = Mutex(order)
  }

  /// The decimal mark of the amounts; to be asked only where a cell depends on it, for a file is read to find it.
  var decimalMark: Settlement<DecimalMark> {
    marks.withLock { known in
      let answer = known ?? settle(Self.markSurvey(header, below: headerRecord))
      known = answer
      return answer
    }
  }

  /// The order of day and month in the dates; to be asked only where a cell depends on it.
  var dateOrder: Settlement<DateOrder> {
    orders.withLock { known in
      let answer = known ?? settle(Self.orderSurvey(header, below: headerRecord))
      known = answer
      return answer
    }
  }

  private static func markSurvey(_ header: HeaderMatch, below record: RecordEntry) -> ColumnSurvey<DecimalMark>? {
    guard let column = header.cell(of: "prix_ht") else { return nil }
    let isOnSheet = header.isOnSheet
    // An amount with both marks about is as ambiguous as one with none.
    return ColumnSurvey(of: column, below: record, seesContradictions: true) { cell, bytes in
      AmountParser.parse(cell, in: bytes).evidence(isOnSheet: isOnSheet)
    }
  }

  private static func orderSurvey(_ header: HeaderMatch, below record: RecordEntry) -> ColumnSurvey<DateOrder>? {
    guard let column = header.cell(of: "date") else { return nil }
    // A date in the other order is an error of its own line: the first one settles the order.
    return ColumnSurvey(of: column, below: record, seesContradictions: false) { cell, bytes in
      guard case .otherForm = DateParser.parse(cell, in: bytes) else { return .none }
      return DateReader.read(cell, in: bytes, order: nil).evidence
    }
  }

  /// Reads the table again as far as it takes.
  private func settle<Habit>(_ survey: ColumnSurvey<Habit>?) -> Settlement<Habit> {
    guard var survey, var table = opened() else { return .open }
    repeat { survey.take(table.batch) } while !survey.isOver && (try? table.source.nextBatch(&table.batch)) == true
    return survey.settlement
  }

  private func opened() -> OpenedTable? {
    let kind = header.layout.kind.table
    let sheet = place.sheet.map { SheetRequest($0) }
    switch origin {
    case .file(let path):
      return try? OpenedTable(
        InputFile(path: path), wanted: kind, sheet: sheet, encoding: encoding, blockSize: blockSize)
    case .memory(let bytes, let path):
      return try? OpenedTable(
        bytes: bytes, path: path, wanted: kind, sheet: sheet, encoding: encoding, blockSize: blockSize)
    case .stream: return nil
    }
  }
}

extension AmountParser.Outcome {
  /// What it shows of its column's decimal mark; the point of a number on a sheet shows nothing.
  func evidence(isOnSheet: Bool) -> CellEvidence<DecimalMark> {
    switch self {
    case .amount(_, let notation):
      guard let mark = notation.mark, !(isOnSheet && mark == .point && !notation.isForgiven) else { return .none }
      return .shows(mark)
    case .ambiguous(let amount): return isOnSheet && amount.mark == .point ? .none : .ambiguous
    case .tooLarge, .unreadable: return .none
    }
  }
}
