import EGalimDiagnostics
import EGalimLedgers

/// What a row of a source is, besides a line of purchases.
public enum SourceRowKind: Hashable, Sendable, CaseIterable {
  /// A line: something bought.
  case line
  /// A total or subtotal, or what is carried from one page to the next.
  case total
  /// The header once more, on another page.
  case repeatedHeader
  /// A title, a remark, a footer.
  case text
}

/// Tells lines from what else stands in a source.
struct RowSorter: Sendable {
  private let columns: BoundColumns
  /// The cells that feed something, with their names, where these are not empty.
  private let named: [(cell: Int, name: String)]
  private let dateCell: Int?
  private let descriptionFeed: ColumnFeed?

  init(_ columns: BoundColumns) {
    self.columns = columns
    named = columns.usedCells.compactMap { cell in
      let name = columns.header.names.indices.contains(cell) ? columns.header.names[cell] : ""
      return name.isEmpty ? nil : (cell, name)
    }
    dateCell = columns[.date]?.firstCell
    descriptionFeed = columns[.description]
  }

  /// What a row is; `amounts` are its cells of amounts.
  func kind(of row: SourceRow, _ amounts: AmountCells) -> SourceRowKind {
    if isHeader(row) { return .repeatedHeader }
    let description = descriptionFeed?.text(in: row) ?? ""
    let date = dateCell.map { row[$0] }
    let hasDate = date.map(RowSorter.isDate) ?? false
    if isTotal(row, description, date) { return .total }
    if amounts.isEmpty {
      if dateCell != nil { return hasDate ? .line : .text }
      return columns.usedCells.count { !row[$0].isEmpty } < 2 ? .text : .line
    }
    // A number alone under the amounts is a total without a name.
    if dateCell != nil, date?.isEmpty == true, description.isEmpty { return .total }
    return .line
  }

  private func isHeader(_ row: SourceRow) -> Bool {
    guard named.count > 1 else { return false }
    return named.allSatisfy { row[$0.cell] == $0.name }
  }

  /// A row that names itself a total, and has no date where lines have one.
  private func isTotal(_ row: SourceRow, _ description: String, _ date: String?) -> Bool {
    if let date, RowSorter.isDate(date) { return false }
    if RowSorter.namesTotal(description) { return true }
    return row.cells.first { !$0.isEmpty }.map(RowSorter.namesTotal) ?? false
  }

  private static func isDate(_ text: String) -> Bool {
    switch DateText.read(text, order: nil) {
    case .date, .ambiguous, .againstOrder, .impossible: true
    case .unreadable: false
    }
  }

  /// Words by which rows of totals begin, folded.
  private static let totalWords = [
    "total", "totaux", "sous_total", "sous_totaux", "s/total", "ss_total", "s/t", "report", "a_reporter", "cumul",
    "montant_total", "net_a_payer", "solde", "grand_total", "recapitulatif", "ensemble",
  ]

  /// Whether a text begins by one of these words.
  static func namesTotal(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !" *-=.\u{A0}".unicodeScalars.contains($0) }),
      "tTsSrRaAàÀcCmMnNgGeE".unicodeScalars.contains(first)
    else { return false }
    let folded = TextFolding.fold(text).drop { "*=.".contains($0) }
    return totalWords.contains { word in
      guard folded.hasPrefix(word) else { return false }
      return folded.dropFirst(word.count).first.map { !$0.isLetter } ?? true
    }
  }
}
