import EGalimDiagnostics

/// Which layout a header is, and which of its cells is which column.
public struct HeaderMatch: Hashable, Sendable {
  /// The layout.
  public let layout: Layout
  /// The cell (from 0) of each column found, by the platform's name.
  public let cells: [String: Int]
  /// Cells that name no column of the layout, from 0.
  public let extraCells: [Int]
  /// Whether the table is a sheet of a workbook.
  let isOnSheet: Bool
  /// Cells without a name: in a text, trailing separators.
  public let namelessCells: [Int]
  /// The header's names as the file spells them.
  public let names: [String]
  /// The name of each cell, as `columnName(ofCell:)` tells it.
  private let columnNames: [String?]

  /// The cell of a column, nil when the file lacks it.
  public func cell(of name: String) -> Int? { cells[name] }

  /// The column's exact name, or the file's own spelling for an extra column; nil for one without a name.
  public func columnName(ofCell cell: Int) -> String? {
    columnNames.indices.contains(cell) ? columnNames[cell] : nil
  }

  /// Matches a header's names with the known layouts; nil when it is none of them.
  public init?(names: [String]) {
    self.init(names: names, isOnSheet: false)
  }

  init?(names: [String], isOnSheet: Bool) {
    self.isOnSheet = isOnSheet
    let folded = names.map(TextFolding.fold)
    guard let layout = HeaderMatch.layout(of: Set(folded)) else { return nil }

    var cells: [String: Int] = [:]
    var extra: [Int] = []
    let columns = Dictionary(uniqueKeysWithValues: layout.columns.map { (TextFolding.fold($0.name), $0.name) })
    for (cell, name) in folded.enumerated() where !name.isEmpty {
      if let column = columns[name] {
        // A second column of that name is reported by `findings`; the first one is read.
        if cells[column] == nil { cells[column] = cell } else { extra.append(cell) }
      } else {
        extra.append(cell)
      }
    }
    self.layout = layout
    self.cells = cells
    self.names = names
    extraCells = extra
    namelessCells = folded.indices.filter { folded[$0].isEmpty }
    var columnNames = names.indices.map { folded[$0].isEmpty ? nil : names[$0] }
    for (name, cell) in cells { columnNames[cell] = name }
    self.columnNames = columnNames
  }

  private static func layout(of names: Set<String>) -> Layout? {
    if names.contains("repas_servis") { return .meals }
    let purchaseSigns = ["description", "fournisseur", "date", "prix_ht", "famille_produits"]
    if purchaseSigns.count(where: names.contains) + (names.contains("categories_egalim") ? 1 : 0) >= 3 {
      if names.contains("caracteristique_label1") || names.contains("caracteristique_label2") {
        return .trackedPurchases
      }
      let isFormer = names.contains("caracteristiques") && !names.contains("categories_egalim")
      let isByID = names.contains("cantine_id") && !names.contains("siret")
      return switch (isFormer, isByID) {
      case (false, false): .purchasesBySiret
      case (false, true): .purchasesByID
      case (true, false): .formerPurchasesBySiret
      case (true, true): .formerPurchasesByID
      }
    }
    let canteenSigns = [
      "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production", "type_gestion", "modele_economique",
    ]
    return names.contains("nom") && canteenSigns.contains(where: names.contains) ? .canteens : nil
  }
}

extension HeaderMatch {
  /// What is wrong with the header: the cell (from 0; nil for the whole line) and the finding, in the header's order.
  public var findings: [(cell: Int?, finding: Finding)] {
    var findings: [(cell: Int?, finding: Finding)] = []
    for cell in names.indices {
      if let finding = finding(atCell: cell) { findings.append((cell, finding)) }
    }
    return findings + missingColumns
  }

  private func finding(atCell cell: Int) -> Finding? {
    // Told once for the header's line, whose other cells without a name say nothing more.
    // A table may stand anywhere on a sheet: an empty cell of its header row is no fault.
    if namelessCells.contains(cell), isOnSheet { return nil }
    if namelessCells.contains(cell) { return cell == namelessCells.first ? .trailingSeparators : nil }
    if let exact = cells.first(where: { $0.value == cell })?.key {
      // The platform's own workbook ends a name with a space; nobody compares its names to the letter.
      if layout.kind == .trackedPurchases { return nil }
      // By scalars: `==` takes a decomposed accent for the composed one, the platform does not.
      return names[cell].unicodeScalars.elementsEqual(exact.unicodeScalars) ? nil : .forgivenHeader(exact: exact)
    }
    let folded = TextFolding.fold(names[cell])
    if let repeated = layout.columns.first(where: { TextFolding.fold($0.name) == folded }) {
      return .repeatedColumn(name: repeated.name)
    }
    return .extraColumn(name: names[cell])
  }

  /// Columns that the file lacks: an error where nothing can be read without them, a warning where the platform's
  /// layout has them all the same.
  private var missingColumns: [(cell: Int?, finding: Finding)] {
    var missing: [(cell: Int?, finding: Finding)] = []
    if canteenCell == nil {
      missing.append((nil, .missingColumn(name: layout.columns.first?.name ?? "siret")))
    }
    var absent: [String] = []
    for column in layout.columns where cells[column.name] == nil && !HeaderMatch.canteenNames.contains(column.name) {
      if layout.indispensableColumns.contains(column.name) {
        missing.append((nil, .missingColumn(name: column.name)))
      } else if column.isOfPlatform {
        absent.append(column.name)
      }
    }
    return absent.isEmpty ? missing : missing + [(nil, .absentColumns(names: absent))]
  }

  private static let canteenNames = ["siret", "cantine_id"]

  /// The cell that names the canteen.
  var canteenCell: Int? {
    let ofWorkbook = layout.kind == .trackedPurchases ? layout.columns.first.flatMap { cells[$0.name] } : nil
    return ofWorkbook ?? HeaderMatch.canteenNames.lazy.compactMap { self.cells[$0] }.first
  }

  /// Whether the table can be read at all.
  public var isReadable: Bool {
    !findings.contains { $0.finding.code.severity == .error }
  }
}
