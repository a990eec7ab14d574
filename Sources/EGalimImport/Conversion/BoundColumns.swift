import EGalimDiagnostics
import EGalimLedgers

/// Column rules held against a source's header: which cell feeds which field.
public struct BoundColumns: Sendable {
  /// The source's columns.
  public let header: SourceHeader
  /// The rules that are bound.
  public let rules: ColumnRules
  private var feeds: [RuleField: ColumnFeed] = [:]
  private let formats: [RuleField: RuleFormat]
  /// What is wrong with the rules for this source.
  public private(set) var diagnostics: [Diagnostic] = []

  /// Binds rules; what they name and the source lacks is reported at its header.
  public init(_ rules: ColumnRules, to row: SourceRow) {
    header = SourceHeader(row.cells)
    self.rules = rules
    formats = Dictionary(rules.rules.filter { $0.reference != nil }.map { ($0.field, $0.format) }) { first, _ in first }
    for rule in rules.rules {
      guard let reference = rule.reference else { continue }
      if case .constant(let text) = reference {
        feeds[rule.field] = .constant(text)
      } else {
        bind(rule, reference, at: row.place)
      }
    }
  }

  private mutating func bind(_ rule: ColumnRule, _ reference: ColumnReference, at place: Place) {
    do throws(MissingColumn) {
      let cells = try reference.cells(in: header) ?? []
      if cells.count > 1, !rule.field.joinsColumns {
        var place = rule.place ?? Place(path: RuleFileWriter.columnsName)
        place.fieldName = "colonne"
        place.column = nil
        diagnostics.append(
          Diagnostic(.unreadableColumnReference(.joinedColumns), at: place, cell: reference.text))
        return
      }
      feeds[rule.field] = .cells(cells, joint: rule.field.kind == .labels ? "," : " ")
    } catch {
      let nearest = header.nearestName(to: error.name)
      var place = place
      place.column = nil
      diagnostics.append(Diagnostic(.sourceColumnNotFound(name: error.name, nearest: nearest), at: place))
    }
  }

  /// What feeds a field; nil for nothing.
  public subscript(field: RuleField) -> ColumnFeed? { feeds[field] }

  /// How a field is written.
  public func format(of field: RuleField) -> RuleFormat { formats[field] ?? RuleFormat() }

  /// What an article rule looks at: a field that is fed, else a column of the source; nil for neither.
  public func feed(named text: String) -> ColumnFeed? {
    let field = text.isEmpty ? .description : RuleField(spelling: text)
    if let field, let feed = feeds[field] { return feed }
    return header.cell(named: text).map { .cells([$0], joint: " ") }
  }

  /// Whether a feed is one of the fields that hold codes.
  public func isCode(_ feed: ColumnFeed) -> Bool {
    RuleField.allCases.contains { $0.kind == .code && feeds[$0] == feed }
  }

  /// The cells that feed anything, in order, none twice.
  public var usedCells: [Int] { Set(feeds.values.flatMap(\.cells)).sorted() }
}
