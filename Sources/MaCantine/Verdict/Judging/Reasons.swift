import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Gathers reasons in the platform's order: the file, then its header, then every cell, then the rules.
struct Reasons {
  /// When the platform would notice.
  enum Phase: Int, CaseIterable { case file, header, cells, rules, doubts }

  /// The file, and the sheet of it that is read.
  var table: Place
  private var byPhase = [[Diagnostic]](repeating: [], count: Phase.allCases.count)

  init(path: String) {
    table = Place(path: path)
  }

  /// All reasons, in the platform's order.
  var all: [Diagnostic] { byPhase.dropLast().flatMap(\.self) }

  /// What is no reason to refuse as far as anybody knows, and none to accept.
  var doubts: [Diagnostic] { byPhase[Phase.doubts.rawValue] }

  /// Notes a reason about the whole file.
  mutating func note(_ finding: Finding, in phase: Phase = .file) {
    append(Diagnostic(finding, at: Place(path: table.path)), in: phase)
  }

  /// Notes a reason about a row of a sheet.
  mutating func note(_ finding: Finding, ofRow row: Int, in phase: Phase = .file) {
    var place = table
    place.line = row
    place.column = 1
    append(Diagnostic(finding, at: place), in: phase)
  }

  /// Notes a reason about a record, at a byte of it.
  mutating func note(
    _ finding: Finding, in phase: Phase, record: RecordEntry, of batch: RecordBatch, atByte offset: Int? = nil
  ) {
    guard !table.isOnSheet else { return note(finding, ofRow: record.line, in: phase) }
    let position = offset.map { batch.position(ofByte: $0, in: record) }
    let place = Place(
      path: table.path, line: position?.line ?? record.line, column: position?.column ?? 1, rowNumber: record.number)
    append(Diagnostic(finding, at: place), in: phase)
  }

  /// Notes a reason about a field (from 0) of a record.
  mutating func note(
    _ finding: Finding, in phase: Phase, field: Int, named name: String?, record: RecordEntry, of batch: RecordBatch,
    showsLine: Bool
  ) {
    let place = place(ofField: field, named: name, in: record, of: batch)
    let cell = (0..<record.fieldCount).contains(field) ? batch.text(of: batch.fields[record.firstField + field]) : nil
    let excerpt = showsLine ? Reasons.excerpt(ofField: field, in: record, of: batch) : nil
    // Lines that are not shown are those of canteen lists, whose addresses reach no output.
    append(
      Diagnostic(finding, at: place, cell: showsLine ? cell : cell.map(AddressMask.masking), excerpt: excerpt),
      in: phase)
  }

  private func place(
    ofField field: Int, named name: String?, in record: RecordEntry, of batch: RecordBatch
  ) -> Place {
    if let sheet = table.sheet {
      return Place(path: table.path, sheet: sheet, row: record.line, column: field + 1, fieldName: name)
    }
    let position = batch.position(ofField: field, in: record)
    return Place(
      path: table.path, line: position.line, column: position.column, rowNumber: record.number,
      fieldNumber: field + 1, fieldName: name)
  }

  /// The first of each habit of the whole file, told once with its lines.
  private var firstOfHabit: [DiagnosticCode: Int] = [:]

  private mutating func append(_ diagnostic: Diagnostic, in phase: Phase) {
    if Reasons.isHabit(diagnostic) {
      if let first = firstOfHabit[diagnostic.code] {
        byPhase[phase.rawValue][first].occurrences += 1
        return
      }
      firstOfHabit[diagnostic.code] = byPhase[phase.rawValue].count
    }
    byPhase[phase.rawValue].append(diagnostic)
  }

  /// Decimal commas, and what the format of a column does to all its cells.
  private static func isHabit(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.finding {
    case .platformAmount: hasDecimalComma(diagnostic.cell)
    case .platformDateDisplay, .platformEmptySupplier, .platformTypedBoolean, .platformUncomputedFormula,
      .platformMayTakeDisplayed, .platformMayMisreadDate:
      true
    default: false
    }
  }

  /// Digits, one comma, digits: what a French spreadsheet writes.
  private static func hasDecimalComma(_ cell: String?) -> Bool {
    let parts = (cell ?? "").split(separator: ",", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }

  /// Longer records help nobody at a terminal, and a copy of each would be costly.
  private static let longestRecordShown = 4096

  private static func excerpt(
    ofField index: Int, in record: RecordEntry, of batch: RecordBatch
  ) -> Diagnostic.Excerpt? {
    guard (0..<record.fieldCount).contains(index), record.end - record.start <= longestRecordShown else { return nil }
    return Diagnostic.Excerpt(batch.fields[record.firstField + index], of: record, in: batch, masksAddresses: false)
  }
}
