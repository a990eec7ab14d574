import EGalim
import EGalimDiagnostics

/// What a date's cell comes to in its table, with what is to be told of it.
struct HabitualDate {
  /// The date; nil when it cannot be read.
  var date: CivilDate?
  /// What is wrong with the cell, or was forgiven.
  var finding: Finding?
  /// The order of day and month that it shows.
  var shown: DateOrder?
  /// Whether its column's order was needed to read it.
  var isSettled = false

  private init(_ date: CivilDate? = nil, _ finding: Finding? = nil) {
    self.date = date
    self.finding = finding
  }

  /// Reads a cell that is not empty, in a table with its habits.
  static func read(
    _ cell: Cell, in bytes: Span<UInt8>, habits: TableHabits, isOnSheet: Bool
  ) -> HabitualDate {
    switch DateParser.parse(cell, in: bytes) {
    case .date(let date): HabitualDate(date)
    case .impossible: HabitualDate(nil, .impossibleDate)
    case .otherForm: other(DateReader.read(cell, in: bytes, order: nil), cell, bytes, habits, isOnSheet)
    }
  }

  private static func other(
    _ reading: DateReading, _ cell: Cell, _ bytes: Span<UInt8>, _ habits: TableHabits, _ isOnSheet: Bool
  ) -> HabitualDate {
    switch reading {
    // A date cell of a sheet may hold a time of day, which its format does not show.
    case .date(let date, .instant) where isOnSheet: return HabitualDate(date)
    case .date(let date, .serial): return HabitualDate(date, .serialDate(iso: date.iso))
    case .date(let date, .numbers(let order)) where reading.evidence == .shows(order):
      return ordered(date, order, habits.dateOrder)
    case .date(let date, _): return HabitualDate(date, .forgivenDate(iso: date.iso))
    case .ambiguous(let first, let second):
      guard let order = habits.dateOrder.habit,
        case .date(let date, _) = DateReader.read(cell, in: bytes, order: order)
      else { return HabitualDate(nil, .ambiguousDate(first: first.iso, second: second.iso)) }
      var read = HabitualDate(date, .forgivenDate(iso: date.iso))
      read.isSettled = true
      return read
    case .impossible: return HabitualDate(nil, .impossibleDate)
    case .againstOrder, .unreadable: return HabitualDate(nil, .unreadableDate)
    }
  }

  /// A date that can only be read in one order, which must be its column's.
  private static func ordered(
    _ date: CivilDate, _ order: DateOrder, _ settlement: Settlement<DateOrder>
  ) -> HabitualDate {
    if let settled = settlement.habit, settled != order {
      let finding = Finding.dateAgainstOrder(
        iso: date.iso, isDayFirst: settled == .dayFirst, settledBy: settlement.line)
      return HabitualDate(nil, finding)
    }
    var read = HabitualDate(date, .forgivenDate(iso: date.iso))
    read.shown = order
    return read
  }
}
