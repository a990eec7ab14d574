import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Gathers reasons in the platform's order: the file, then its header, then every cell, then the rules.
struct Reasons {
  /// When the platform would notice.
  enum Phase: Int, CaseIterable { case file, header, cells, rules }

  let path: String
  private var byPhase = [[Diagnostic]](repeating: [], count: Phase.allCases.count)

  init(path: String) {
    self.path = path
  }

  /// All reasons, in the platform's order.
  var all: [Diagnostic] { byPhase.flatMap(\.self) }

  /// Notes a reason about the whole file.
  mutating func note(_ finding: Finding, in phase: Phase = .file) {
    append(Diagnostic(finding, at: Place(path: path)), in: phase)
  }

  /// Notes a reason about a record, at a byte of it.
  mutating func note(
    _ finding: Finding, in phase: Phase, record: RecordEntry, of batch: RecordBatch, atByte offset: Int? = nil
  ) {
    let position = offset.map { batch.position(ofByte: $0, in: record) }
    let place = Place(
      path: path, line: position?.line ?? record.line, column: position?.column ?? 1, rowNumber: record.number)
    append(Diagnostic(finding, at: place), in: phase)
  }

  /// Notes a reason about a field (from 0) of a record.
  mutating func note(
    _ finding: Finding, in phase: Phase, field: Int, named name: String?, record: RecordEntry, of batch: RecordBatch,
    showsLine: Bool
  ) {
    let position = batch.position(ofField: field, in: record)
    let place = Place(
      path: path, line: position.line, column: position.column, rowNumber: record.number, fieldNumber: field + 1,
      fieldName: name)
    let cell = (0..<record.fieldCount).contains(field) ? batch.text(of: batch.fields[record.firstField + field]) : nil
    let excerpt = showsLine ? Reasons.excerpt(ofField: field, in: record, of: batch) : nil
    // Lines that are not shown are those of canteen lists, whose addresses reach no output.
    append(
      Diagnostic(finding, at: place, cell: showsLine ? cell : cell.map(AddressMask.masking), excerpt: excerpt),
      in: phase)
  }

  /// The first amount with a decimal comma: a habit of the whole file, told once with its lines.
  private var firstDecimalComma: Int?

  private mutating func append(_ diagnostic: Diagnostic, in phase: Phase) {
    if diagnostic.finding == .platformAmount, Reasons.hasDecimalComma(diagnostic.cell) {
      if let first = firstDecimalComma {
        byPhase[phase.rawValue][first].occurrences += 1
        return
      }
      firstDecimalComma = byPhase[phase.rawValue].count
    }
    byPhase[phase.rawValue].append(diagnostic)
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
