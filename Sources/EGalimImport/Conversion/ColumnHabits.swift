import EGalimLedgers

/// How the columns of a source write numbers and dates, where the rules do not say: told by their cells.
struct ColumnHabits: Sendable {
  private var numbers: [(field: RuleField, feed: ColumnFeed, habit: ColumnHabit<DecimalMark>)] = []
  private var dates: [(feed: ColumnFeed, habit: ColumnHabit<DateOrder>)] = []
  private let columns: BoundColumns

  init(_ columns: BoundColumns) {
    self.columns = columns
    for field in RuleField.allCases {
      guard let feed = columns[field], feed.firstCell != nil else { continue }
      switch field.kind {
      case .number, .rate:
        if columns.format(of: field).decimalMark == nil { numbers.append((field, feed, ColumnHabit())) }
      case .date:
        if columns.format(of: field).dateFormat?.order == nil { dates.append((feed, ColumnHabit())) }
      default: break
      }
    }
  }

  /// Whether some cell seen so far can be read two ways, and none has told which.
  var isWaiting: Bool {
    numbers.contains { $0.habit.isWaiting } || dates.contains { $0.habit.isWaiting }
  }

  /// Takes what a row shows.
  mutating func note(_ row: SourceRow) {
    for index in numbers.indices where numbers[index].habit.settled == nil {
      let text = numbers[index].feed.text(in: row)
      if !text.isEmpty {
        numbers[index].habit.note(AmountText.evidence(text, isOnSheet: row.place.isOnSheet))
      }
    }
    for index in dates.indices where dates[index].habit.settled == nil {
      let text = dates[index].feed.text(in: row)
      if !text.isEmpty { dates[index].habit.note(DateText.evidence(text)) }
    }
  }

  /// The decimal mark of a field: what the rule says, else what its cells have shown.
  func mark(of field: RuleField) -> DecimalMark? {
    columns.format(of: field).decimalMark ?? numbers.first { $0.field == field }?.habit.settled
  }

  /// The order of day and month: what the rule says, else what the cells have shown.
  var dateOrder: DateOrder? {
    columns.format(of: .date).dateFormat?.order ?? dates.first?.habit.settled
  }
}

extension ColumnHabit {
  fileprivate var isWaiting: Bool { settled == nil && ambiguousCount > 0 }
}
