import EGalim
import EGalimDiagnostics
import TabularText

/// Reads a list of labels or marks separated by commas.
enum LabelListParser {
  /// The set of the labels; nil when one of them is unknown.
  static func parse(
    _ row: RowCells, _ index: Int, in batch: borrowing RecordBatch, among terms: TermLookup<LabelSet>,
    _ findings: inout RowFindings, orElse unknown: (String, String?) -> Finding = Finding.unknownLabel
  ) -> LabelSet? {
    let cell = row.cell(index, in: batch)
    if cell.isEmpty { return [] }
    let bytes = batch.bytes.span
    var labels: LabelSet = []
    var isReadable = true
    var hasSpaces = false
    var start = cell.start
    var told = 0

    for end in cell.start...cell.end where end == cell.end || bytes[end] == 0x2C {
      let word = Cell(trimming: start, end, in: bytes)
      hasSpaces = hasSpaces || word.start != start || word.end != end
      if let label = terms.find(word, in: bytes) {
        if told < mostTold, noteDeprecatedOrRepeated(label, in: labels, word, bytes, cell: index, &findings) {
          told += 1
        }
        labels.formUnion(label)
      } else {
        isReadable = false
        told += 1
        if told > mostTold { break }
        reportUnknown(word, bytes, terms, cell: index, &findings, unknown)
      }
      start = end + 1
    }
    if hasSpaces { findings.add(.spacesInList, cell: index) }
    return isReadable ? labels : nil
  }

  /// Findings told of one cell; beyond, the cell holds no list of labels.
  private static let mostTold = 5

  /// Whether there was something to note of a known label.
  private static func noteDeprecatedOrRepeated(
    _ label: LabelSet, in labels: LabelSet, _ word: Cell, _ bytes: Span<UInt8>, cell: Int,
    _ findings: inout RowFindings
  ) -> Bool {
    if !labels.isDisjoint(with: label) {
      findings.add(.repeatedLabel(label: text(word, bytes)), cell: cell)
    } else if !label.isDisjoint(with: .deprecated) {
      let group = label.group?.measureName ?? ""
      findings.add(.deprecatedLabel(label: text(word, bytes), group: group), cell: cell)
    } else {
      return false
    }
    return true
  }

  private static func reportUnknown(
    _ word: Cell, _ bytes: Span<UInt8>, _ terms: TermLookup<LabelSet>, cell: Int, _ findings: inout RowFindings,
    _ unknown: (String, String?) -> Finding
  ) {
    let text = text(word, bytes)
    let nearest = findings.suggestion(for: text, cell: cell, find: terms.nearest)
    findings.add(unknown(text, nearest), cell: cell)
  }

  private static func text(_ word: Cell, _ bytes: Span<UInt8>) -> String {
    var copy: [UInt8] = []
    for index in word.start..<word.end { copy.append(bytes[index]) }
    return String(decoding: copy, as: UTF8.self)
  }
}
