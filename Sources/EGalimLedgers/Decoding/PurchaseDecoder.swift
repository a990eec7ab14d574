import EGalim
import EGalimDiagnostics
import TabularText

/// Records to purchases, in place: no text is made unless something is wrong with it.
struct PurchaseDecoder {
  /// What a record comes to; `purchase` is nil when the line cannot be counted.
  struct Outcome {
    var purchase: Purchase?
    /// The amount, as far as it could be read on a line that is left out.
    var amount: Money?
    var kilometres: Int?
    var former: FormerLocalDefinition?
  }

  let cells: LedgerCells
  let today: CivilDate
  let directory: CanteenDirectory?
  let habits: TableHabits
  /// How amounts and dates were written, for the closing line.
  private(set) var seen = NotationsSeen()

  /// Notes that an amount has a decimal point.
  @inline(__always)
  mutating func noteDecimalPoint() {
    seen.note(.point)
  }

  private var lastKey: CanteenKey?
  private var lastCanonicalKey: CanteenKey?

  init(cells: LedgerCells, habits: TableHabits, today: CivilDate, directory: CanteenDirectory?) {
    self.cells = cells
    self.habits = habits
    self.today = today
    self.directory = directory
  }

  /// Decodes one record that has the header's number of cells.
  mutating func decode(
    _ record: RecordEntry, in batch: borrowing RecordBatch, findings: inout RowFindings
  ) -> Outcome {
    let row = RowCells(record, in: batch)
    var outcome = Outcome()
    let canteen = canteen(row, batch, &findings)
    _ = required(cells.description, row, batch, &findings)
    let date = date(row, batch, &findings)
    outcome.amount = amount(row, batch, &findings)
    let family = family(row, batch, &findings)
    let labels = labels(row, batch, &findings)
    let local = local(row, batch, labels: labels, &findings)
    outcome.kilometres = local.kilometres
    outcome.former = local.former

    guard !findings.hasError, let canteen, let date, let amount = outcome.amount, let family, let labels else {
      return outcome
    }
    outcome.purchase = Purchase(
      canteen: canteen, date: date, amount: amount, family: family, labels: labels, localDefinition: local.definition)
    return outcome
  }
}

// MARK: - Cells

extension PurchaseDecoder {
  /// The canteen that a cell names without anything to be said about it; nil otherwise.
  mutating func soundCanteen(_ field: FieldRange, in bytes: Span<UInt8>) -> CanteenKey? {
    guard !field.hasDoubledQuotes,
      case .success(let key) = canteen(Cell(trimming: field.start, field.end, in: bytes), bytes)
    else {
      return nil
    }
    return key
  }

  private mutating func canteen(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> CanteenKey? {
    guard let cell = required(cells.canteen, row, batch, &findings) else { return nil }
    switch canteen(cell, batch.bytes.span) {
    case .success(let key): return key
    case .failure(let problem):
      findings.add(problem.finding, cell: cells.canteen)
      return nil
    }
  }

  private mutating func canteen(_ cell: Cell, _ bytes: Span<UInt8>) -> Result<CanteenKey, CanteenProblem> {
    let key: Result<CanteenKey, SiretProblem>
    switch cells.naming {
    case .siret: key = SiretParser.parse(cell, in: bytes).map { CanteenKey($0) }
    case .anyIdentifier: key = SiretParser.anyKey(cell, in: bytes)
    case .platformID:
      guard let key = SiretParser.platformID(cell, in: bytes) else {
        return .failure(CanteenProblem(finding: .unreadableCanteenID))
      }
      return listed(key)
    }
    switch key {
    case .success(let key): return listed(key)
    case .failure(let problem): return .failure(CanteenProblem(finding: problem.finding))
    }
  }

  /// The key under which the canteen counts; a failure when the given list lacks it. The last answer is kept, for
  /// ledgers come canteen by canteen.
  private mutating func listed(_ key: CanteenKey) -> Result<CanteenKey, CanteenProblem> {
    guard let directory else { return .success(key) }
    if key == lastKey, let lastCanonicalKey { return .success(lastCanonicalKey) }
    guard directory.knows(key) else {
      return .failure(CanteenProblem(finding: key.siren.map { .of($0, in: directory) } ?? .canteenNotListed))
    }
    let canonical = directory.canonicalKey(key)
    lastKey = key
    lastCanonicalKey = canonical
    return .success(canonical)
  }

  /// Why a cell names no canteen.
  private struct CanteenProblem: Error {
    let finding: Finding
  }

  /// The cell, which must hold something; nil and an error when it does not.
  private func required(
    _ index: Int, _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> Cell? {
    let cell = row.cell(index, in: batch)
    if cell.isEmpty {
      findings.add(.emptyRequiredCell, cell: index)
      return nil
    }
    return cell
  }

  private mutating func date(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> CivilDate? {
    guard let cell = required(cells.date, row, batch, &findings) else { return nil }
    let read = HabitualDate.read(cell, in: batch.bytes.span, habits: habits, isOnSheet: cells.isOnSheet)
    if let order = read.shown { seen.note(order) }
    if read.isSettled { seen.hasSettledDates = true }
    if let date = read.date, date > today {
      findings.add(.futureDate(today: today.iso), cell: cells.date)
    } else if let finding = read.finding {
      findings.add(finding, cell: cells.date)
    }
    return read.date
  }

  private mutating func amount(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> Money? {
    guard let cell = required(cells.amount, row, batch, &findings) else { return nil }
    let money: Money
    let notation: NumberNotation
    switch AmountParser.parse(cell, in: batch.bytes.span) {
    case .amount(let read, let plain): (money, notation) = (read, plain)
    case .ambiguous(let amount):
      guard let settled = settle(amount, &findings) else { return nil }
      (money, notation) = settled
    case .tooLarge:
      findings.add(.amountTooLarge, cell: cells.amount)
      return nil
    case .unreadable(let trouble):
      findings.add(.unreadableAmount(trouble), cell: cells.amount)
      return nil
    }
    note(notation, money, &findings)
    if money.cents < 0 { findings.add(.creditNote, cell: cells.amount) }
    if money.cents.magnitude > PurchaseDecoder.absurdCents { findings.add(.absurdAmount, cell: cells.amount) }
    return money
  }

  /// Decimals or thousands, as the column's decimal mark says; nil and an error where it says nothing.
  private mutating func settle(
    _ amount: AmbiguousAmount, _ findings: inout RowFindings
  ) -> (Money, NumberNotation)? {
    if cells.isOnSheet, amount.mark == .point { return amount.settled(by: .point) }
    let settlement = habits.decimalMark
    guard let mark = settlement.habit else {
      findings.add(
        .ambiguousAmount(
          asDecimal: amount.asDecimal.cents, asThousands: amount.asThousands.cents,
          isMixed: settlement == .contradicted), cell: cells.amount)
      return nil
    }
    seen.hasSettledAmounts = true
    let settled = amount.settled(by: mark)
    if settled.1.isSettledThousands {
      findings.add(
        .settledThousands(cents: settled.0.cents, isDecimalComma: mark == .comma, settledBy: settlement.line),
        cell: cells.amount)
    }
    return settled
  }

  /// Tells what was forgiven of an amount: one habit of a line is enough.
  private mutating func note(_ notation: NumberNotation, _ money: Money, _ findings: inout RowFindings) {
    if let mark = notation.mark, !cells.isOnSheet || mark == .comma { seen.note(mark) }
    if notation.isSettledThousands { return }
    if notation.isForgiven {
      findings.add(.forgivenNumber(plain: money.plainText), cell: cells.amount)
    } else if notation.mark == .comma {
      findings.add(.decimalComma, cell: cells.amount)
    }
  }

  /// 100,000 EUR: more than a central kitchen of thousands of meals buys in one line.
  static let absurdCents: UInt64 = 10_000_000

  private func family(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> ProductFamily? {
    guard let cell = required(cells.family, row, batch, &findings) else { return nil }
    if let family = cells.wording.families.find(cell, in: batch.bytes.span) { return family }
    let text = row.text(cells.family, in: batch)
    let nearest = findings.suggestion(for: text, cell: cells.family, find: ProductFamily.nearestName)
    findings.add(.unknownFamily(nearest: nearest), cell: cells.family)
    return nil
  }

  /// The labels and marks of the line; nil when one of them cannot be read.
  private func labels(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> LabelSet? {
    let first = LabelListParser.parse(row, cells.labels, in: batch, among: cells.wording.labels, &findings)
    let second = secondLabels(row, batch, besides: first, &findings)
    let list = first.flatMap { first in second.map(first.union) }
    let origin = origin(row, batch, &findings)
    let shortCircuit = mark(cells.shortCircuit, .circuitCourt, row, batch, &findings)
    let local = mark(cells.local, .local, row, batch, &findings)
    guard let list, let origin, let shortCircuit, let local else { return nil }
    let labels = list.union(origin).union(shortCircuit).union(local)
    if labels.isSuperset(of: [.france, .europe]) {
      findings.add(.contradictoryOrigins, cell: cells.origin ?? cells.labels)
      return nil
    }
    return labels
  }

  /// The labels of the second of two cells; one that stands in both is told.
  private func secondLabels(
    _ row: RowCells, _ batch: borrowing RecordBatch, besides first: LabelSet?, _ findings: inout RowFindings
  ) -> LabelSet? {
    guard let index = cells.secondLabels else { return [] }
    let second = LabelListParser.parse(row, index, in: batch, among: cells.wording.labels, &findings)
    if let first, let second, let repeated = first.intersection(second).labels.first {
      findings.add(.repeatedLabel(label: repeated.platformName), cell: index)
    }
    return second
  }

  private func origin(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> LabelSet? {
    guard let index = cells.origin else { return [] }
    if cells.wording == .tracked {
      return LabelListParser.parse(row, index, in: batch, among: Terms.trackedMarks, &findings) {
        .unknownMark(word: $0, nearest: $1)
      }
    }
    let cell = row.cell(index, in: batch)
    if cell.isEmpty { return [] }
    if let origin = Terms.origins.find(cell, in: batch.bytes.span) { return origin }
    let text = row.text(index, in: batch)
    let words = text.split(whereSeparator: { ",;/ ".contains($0) })
    if words.contains("FRANCE"), words.contains("EUROPE") {
      findings.add(.contradictoryOrigins, cell: index)
    } else {
      let nearest = findings.suggestion(for: text, cell: index, find: Terms.origins.nearest)
      findings.add(.unknownOrigin(nearest: nearest), cell: index)
    }
    return nil
  }

  private func mark(
    _ index: Int?, _ mark: LabelSet, _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> LabelSet? {
    guard let index else { return [] }
    let cell = row.cell(index, in: batch)
    if cell.isEmpty { return [] }
    if let isMarked = Terms.booleans.find(cell, in: batch.bytes.span) { return isMarked ? mark : [] }
    if cells.isOnSheet, let isMarked = Terms.sheetBooleans.find(cell, in: batch.bytes.span) {
      return isMarked ? mark : []
    }
    findings.add(.unreadableBoolean, cell: index)
    return nil
  }
}

// MARK: - Local definitions

/// A cell that may be empty, and is compared with others only where it can be read.
private enum OptionalCell<Value> {
  case empty
  case value(Value)
  case unreadable

  var value: Value? {
    if case .value(let value) = self { value } else { nil }
  }
}

extension PurchaseDecoder {
  private func local(
    _ row: RowCells, _ batch: borrowing RecordBatch, labels: LabelSet?, _ findings: inout RowFindings
  ) -> (definition: LocalDefinition?, kilometres: Int?, former: FormerLocalDefinition?) {
    let definition = localTerm(row, batch, &findings)
    let distance = distance(row, batch, &findings)
    compareLocal(labels, definition, distance, &findings)
    guard labels?.contains(.local) == true, let term = definition.value else { return (nil, nil, nil) }
    let kilometres = term.former?.kilometres ?? (term.definition == .kilometres ? distance.value : nil)
    return (term.definition, kilometres, term.former)
  }

  /// Where cells contradict each other; one that cannot be read is told by itself and contradicts none.
  private func compareLocal(
    _ labels: LabelSet?, _ definition: OptionalCell<LocalTerm>, _ distance: OptionalCell<Int>,
    _ findings: inout RowFindings
  ) {
    if let labels, labels.isSuperset(of: [.local, .europe]) {
      findings.add(.localFromEurope, cell: cells.local ?? cells.origin ?? cells.labels)
    }
    if case .value = definition, let labels, !labels.contains(.local) {
      findings.add(.localDefinitionWithoutLocal, cell: cells.definition)
    }
    switch (definition, distance) {
    case (.empty, .value): findings.add(.distanceWithoutKilometres, cell: cells.kilometres)
    case (.value(let term), .value) where term.definition != .kilometres:
      findings.add(.distanceWithoutKilometres, cell: cells.kilometres)
    case (.value(let term), .empty) where term.definition == .kilometres && term.former == nil:
      if labels?.contains(.local) == true { findings.add(.kilometresWithoutDistance, cell: cells.definition) }
    default: break
    }
  }

  private func localTerm(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> OptionalCell<LocalTerm> {
    guard let index = cells.definition else { return .empty }
    let cell = row.cell(index, in: batch)
    if cell.isEmpty { return .empty }
    let terms = cells.wording.localDefinitions
    if let term = terms.find(cell, in: batch.bytes.span) { return .value(term) }
    let nearest = findings.suggestion(for: row.text(index, in: batch), cell: index, find: terms.nearest)
    findings.add(.unknownLocalDefinition(nearest: nearest), cell: index)
    return .unreadable
  }

  /// Whole kilometres; `50.0` and `50,0` are read as 50.
  private func distance(
    _ row: RowCells, _ batch: borrowing RecordBatch, _ findings: inout RowFindings
  ) -> OptionalCell<Int> {
    guard let index = cells.kilometres else { return .empty }
    let cell = row.cell(index, in: batch)
    if cell.isEmpty { return .empty }
    if let kilometres = DistanceParser.parse(cell, in: batch.bytes.span) { return .value(kilometres) }
    findings.add(.unreadableDistance, cell: index)
    return .unreadable
  }
}

extension Finding {
  /// What to tell of a SIREN that is not that of one group of the list.
  static func of(_ siren: Siren, in directory: CanteenDirectory) -> Finding {
    let members = directory.members(of: siren)
    let groups = members.filter(\.isGroup)
    return .sirenWithoutGroup(
      members: (groups.isEmpty ? members : groups).compactMap { $0.key?.text }, areGroups: !groups.isEmpty)
  }
}
