import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Reads the declarations that the platform publishes of a campaign (`campagne_td_2023.csv`).
///
/// Columns are found by name, in any order; the separator and the encoding are told by the file, and a workbook will do.
/// A canteen that declared twice counts once, by its last declaration. The order of rows changes nothing but the order
/// of what is told.
public struct CampaignReader {
  /// The declarations of each year.
  private var declarations: [Int: [PublishedDeclaration]] = [:]
  private var rows: [Int: [CanteenKey: KeptRow]] = [:]
  private var decoder: CampaignDecoder
  private let encoding: EncodingRequest?

  /// Where a canteen's declaration stands in the list of its year, and in the file.
  private struct KeptRow {
    let index: Int
    var line: Int
  }

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - ignoring: warnings that are not told.
  ///   - limit: how many diagnostics are kept.
  ///   - encoding: the encoding of a text that does not say it; nil to tell it by the text.
  public init(ignoring: Set<DiagnosticCode> = [], limit: Int? = nil, encoding: EncodingRequest? = nil) {
    decoder = CampaignDecoder(DiagnosticCollector(ignoring: ignoring, limit: limit))
    self.encoding = encoding
  }

  /// What was found wrong, in the order of the file.
  public var collector: DiagnosticCollector { decoder.found }

  /// The years of which there are declarations, in order.
  public var years: [Int] { declarations.keys.sorted() }

  /// The declarations of a year; nil when the file has none.
  public func campaign(of year: Int) -> PublishedCampaign? {
    declarations[year].map { rows in
      PublishedCampaign(
        year: year,
        rows.map { declaration in
          var declaration = declaration
          declaration.projects = declaration.projects.map { decoder.projects.project($0.code) }
          declaration.canteen.location.pats = declaration.projects.map { $0.name ?? $0.code }
          return declaration
        })
    }
  }

  /// Reads a file.
  public mutating func read(_ file: InputFile) {
    do throws(SourceTrouble) {
      var table = try SourceTable(file, encoding: encoding, chooseHeader: Self.header)
      let header = CampaignHeader(table.header.cells)
      if let wrong = Self.trouble(of: header, at: table.header) { return decoder.note(wrong) }
      if let note = table.encodingNote { decoder.note(note) }
      let separator = table.textForm.map { String(UnicodeScalar($0.separator.rawValue)) }
      var isEmpty = true
      while let next = try table.nextRowAsRead() {
        isEmpty = false
        read(next.row, next.trouble, header, separator)
      }
      if isEmpty { decoder.note(Diagnostic(.headerAlone, at: table.place)) }
    } catch {
      decoder.note(error.diagnostic)
    }
  }

  private mutating func read(
    _ row: SourceRow, _ trouble: Diagnostic?, _ header: CampaignHeader, _ separator: String?
  ) {
    let whole = separator.map { row.unescaped(separator: $0) } ?? row
    // A quote that is escaped, and not doubled, is none of the file's own.
    let isEscaped = trouble?.code == .strayQuote && whole.cells != row.cells
    if let trouble, !isEscaped { return decoder.note(trouble) }
    // Blank cells at the end are no cells: workbooks leave them out.
    guard whole.cells.count <= header.titles.count, separator == nil || whole.cells.count == header.titles.count else {
      decoder.note(
        Diagnostic(.raggedRow(expected: header.titles.count, found: whole.cells.count), at: row.place))
      return
    }
    let cells = CampaignRow(whole, header)
    guard let (year, declaration) = decoder.decode(cells) else { return }
    keep(declaration, of: year, cells, line: row.place.line ?? 0)
  }

  /// Keeps a declaration, unless the canteen made a later one.
  private mutating func keep(_ declaration: PublishedDeclaration, of year: Int, _ row: CampaignRow, line: Int) {
    let canteen = declaration.canteen
    // Canteens share SIRETs; the platform's identifier is each one's own.
    guard let key = canteen.platformID.flatMap(CanteenKey.init(platformID:)) ?? canteen.key else { return }
    guard let first = rows[year]?[key] else {
      rows[year, default: [:]][key] = KeptRow(index: declarations[year]?.count ?? 0, line: line)
      declarations[year, default: []].append(declaration)
      return
    }
    let isKept = declarations[year].map { declaration.replaces($0[first.index]) } ?? false
    let column = canteen.platformID == nil ? CampaignColumn.siret : .canteenID
    decoder.note(row.diagnostic(.repeatedDeclaration(firstLine: first.line, isKept: isKept), at: column))
    guard isKept else { return }
    declarations[year]?[first.index] = declaration
    rows[year]?[key]?.line = line
  }

  /// The first row with several known titles; without one the first row, of which what is missing is told.
  private static func header(_ rows: [SourceRow]) -> Int? {
    rows.firstIndex { CampaignHeader($0.cells).knownCount > 2 } ?? (rows.isEmpty ? nil : 0)
  }

  private static func trouble(of header: CampaignHeader, at row: SourceRow) -> Diagnostic? {
    if !header.missing.isEmpty {
      return Diagnostic(.campaignColumnsMissing(names: header.missing.map(\.rawValue)), at: row.place)
    }
    guard let (column, cell) = header.repeated else { return nil }
    return Diagnostic(
      .repeatedColumn(name: column.rawValue), at: row.place(ofCell: cell, named: column.rawValue),
      cell: header.titles[cell])
  }
}
