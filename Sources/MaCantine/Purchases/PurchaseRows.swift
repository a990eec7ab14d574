import EGalim
import EGalimDiagnostics
import EGalimLedgers
import TabularText

/// Purchases written as rows of the platform's layout, in order: what ``PurchaseEncoder`` fills and ``PurchaseFile``
/// cuts into parts.
public struct PurchaseRows: Sendable {
  /// The rows, without a header.
  var buffer: RowBuffer
  /// Former local definitions that were mapped to one of 2026, each at the first row that has it.
  var mappings = FormerMappings()

  /// No row.
  ///
  /// - Parameter room: how many bytes the rows are expected to take.
  public init(room: Int = 0) {
    buffer = RowBuffer(room: room)
  }

  /// How many purchases were written.
  public var count: Int { buffer.rowCount }
  /// How many bytes they take.
  public var byteCount: Int { buffer.byteCount }

  /// Forgets every row and keeps the storage.
  mutating func removeAll() {
    buffer.removeAll()
    mappings = FormerMappings()
  }
}

/// The former local definitions met in some lines, a warning a kind, at the first line that has it.
struct FormerMappings: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private var met: Set<FormerLocalDefinition> = []

  /// Whether a line that has it would change anything.
  func lacks(_ former: FormerLocalDefinition) -> Bool { !met.contains(former) }

  /// Notes a line; only the first of each kind is kept.
  mutating func note(_ former: FormerLocalDefinition, path: String, line: Int, rowNumber: Int) {
    guard met.insert(former).inserted else { return }
    let new = [former.definition.platformName, former.kilometres.map { String($0) }].compactMap(\.self)
    let place = Place(path: path, line: line, rowNumber: rowNumber, fieldName: "definition_local")
    diagnostics.append(
      Diagnostic(
        .formerLocalDefinition(old: former.rawValue, new: new.joined(separator: " ")), at: place,
        cell: former.rawValue))
  }

  /// Adds what was met in the lines that follow.
  mutating func append(_ next: FormerMappings) {
    for diagnostic in next.diagnostics {
      guard let former = diagnostic.cell.flatMap(FormerLocalDefinition.init), met.insert(former).inserted else {
        continue
      }
      diagnostics.append(diagnostic)
    }
  }
}
