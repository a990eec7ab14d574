/// What the cells of a column show, one after another, about one of its habits.
///
/// The first cell that can only be read one way settles the habit for all of the column; a later one that shows the
/// opposite contradicts it, and then nothing that is ambiguous should be read by it.
public struct ColumnHabit<Habit: Hashable & Sendable>: Hashable, Sendable {
  /// What the first cell that shows anything shows; nil while none does.
  public private(set) var settled: Habit?
  /// Whether another cell shows the opposite.
  public private(set) var isContradicted = false
  /// How many cells two people could read differently.
  public private(set) var ambiguousCount = 0

  /// A column of which no cell was seen.
  public init() {}

  /// Takes in what the next cell says.
  public mutating func note(_ evidence: CellEvidence<Habit>) {
    switch evidence {
    case .none: break
    case .ambiguous: ambiguousCount += 1
    case .shows(let habit):
      if let settled, settled != habit { isContradicted = true }
      settled = settled ?? habit
    }
  }

  /// Whether cells were seen that nothing settles, or that two cells settle differently: somebody must say.
  public var needsChoice: Bool { ambiguousCount > 0 && (settled == nil || isContradicted) }
}

extension ColumnHabit<DecimalMark> {
  /// The decimal mark that the texts of a column of numbers show.
  ///
  /// - Parameters:
  ///   - texts: the cells, in order.
  ///   - isOnSheet: whether they come from a sheet of a workbook, whose numbers have a point that shows nothing.
  public init(numbers texts: some Sequence<String>, isOnSheet: Bool = false) {
    self.init()
    for text in texts { note(AmountText.evidence(text, isOnSheet: isOnSheet)) }
  }
}

extension ColumnHabit<DateOrder> {
  /// The order that the texts of a column of dates show.
  public init(dates texts: some Sequence<String>) {
    self.init()
    for text in texts { note(DateText.evidence(text)) }
  }
}
