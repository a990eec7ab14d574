import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// A purchase ledger read for what it says of its articles, sound or not: a line without a family is what is looked for.
public struct ClassifiableLedger: Sendable {
  /// The file.
  public let file: InputFile
  /// The file, and the sheet where it is a workbook.
  public let place: Place
  /// Which cell is which column.
  public let header: HeaderMatch
  /// The lines, in the order of the file.
  public let lines: [ClassifiableLine]

  /// Reads a ledger of one of the platform's layouts.
  ///
  /// - Throws: why it cannot be read, or that it is no purchase ledger.
  public init(_ file: InputFile, sheet: SheetRequest? = nil) throws(SourceTrouble) {
    var other: Layout.Kind?
    var table: SourceTable
    do throws(SourceTrouble) {
      table = try SourceTable(file, sheet: sheet) { rows in
        let kinds = rows.map { HeaderMatch(names: $0.cells)?.layout.kind }
        other = other ?? kinds.compactMap(\.self).first { !$0.isLedger }
        return kinds.firstIndex { $0?.isLedger == true }
      }
    } catch {
      guard error.diagnostic.code == .unknownHeader, let other else { throw error }
      let found = other == .meals ? KnownTable.meals : .canteens
      throw SourceTrouble(Diagnostic(.otherTable(found: found, wanted: .purchases), at: error.diagnostic.place))
    }
    // The table's own search has found it: this is the same question.
    guard let header = HeaderMatch(names: table.header.cells) else {
      throw SourceTrouble(Diagnostic(.unknownHeader(names: table.header.cells), at: table.header.place))
    }
    let columns = LedgerColumns(header)
    var lines: [ClassifiableLine] = []
    while let row = try table.nextRow() { lines.append(ClassifiableLine(row, columns)) }
    self.file = file
    self.header = header
    self.lines = lines
    place = table.place
  }

  /// The lines as examples for others; in a complete ledger an empty label cell says that there is no label.
  public func examples(isComplete: Bool) -> [ClassifiedExample] {
    lines.compactMap { line in
      // What this tool wrote is no example for itself: a second run must say what the first one said.
      let family = line.family.flatMap { line.decided.contains($0.platformName) ? nil : $0 }
      let hasOwnLabels = line.labels.isDisjoint(with: line.decidedLabels)
      guard family != nil || hasOwnLabels && !line.labels.isEmpty else { return nil }
      return ClassifiedExample(
        line.article, family: family, labels: hasOwnLabels ? line.labels : [],
        isComplete: isComplete && family != nil && hasOwnLabels, place: line.placeText)
    }
  }
}

/// Which cells of a ledger classification reads and fills.
struct LedgerColumns: Sendable {
  let description: Int?
  let supplier: Int?
  let date: Int?
  let amount: Int?
  let family: Int?
  /// The labels, in a layout before 2026 with the marks among them.
  let labels: Int?
  let origin: Int?
  let decision: Int?
  let isFormer: Bool

  init(_ header: HeaderMatch) {
    isFormer = header.layout.kind == .formerPurchases
    description = header.cell(of: "description")
    supplier = header.cell(of: "fournisseur")
    date = header.cell(of: "date")
    amount = header.cell(of: "prix_ht")
    family = header.cell(of: "famille_produits")
    labels = header.cell(of: isFormer ? "caracteristiques" : "categories_egalim")
    origin = header.cell(of: "origine")
    decision = header.cell(of: ClassifiableLine.decisionColumn)
  }
}

/// One line of a ledger, as far as classification goes.
public struct ClassifiableLine: Sendable {
  /// The column that says who decided.
  public static let decisionColumn = "classement"
  /// What begins a decision of this tool.
  static let decisionMark = "outil\u{A0}:"

  /// What was bought.
  public let article: Article
  /// The amount in cents; nil when it cannot be read.
  public let cents: Int64?
  /// The family that the line names.
  public let family: ProductFamily?
  /// The labels and origin that the line names.
  public let labels: LabelSet
  /// Whether the family's cell holds anything.
  public let hasFamilyText: Bool
  /// Whether the labels' cell holds anything.
  public let hasLabelText: Bool
  /// Whether the origin's cell holds anything, or the line names an origin among its labels.
  public let hasOriginText: Bool
  /// Where it stands.
  public let place: Place
  /// The names that a run of this tool wrote into the line before.
  let decided: Set<String>

  init(_ row: SourceRow, _ columns: LedgerColumns) {
    func text(_ cell: Int?) -> String { cell.map { row[$0] } ?? "" }
    article = Article(
      text(columns.description), supplier: text(columns.supplier), date: CellReading.date(text(columns.date)))
    cents = CellReading.cents(text(columns.amount))
    let familyText = text(columns.family)
    family = ProductFamily.allCases.first { $0.platformName == familyText }
    let labelText = text(columns.labels)
    labels = CellReading.labels(labelText).union(CellReading.labels(text(columns.origin)))
    hasFamilyText = !familyText.isEmpty
    hasLabelText = !labelText.isEmpty
    hasOriginText = columns.isFormer ? !labelText.isEmpty : !text(columns.origin).isEmpty
    place = row.place
    let decision = text(columns.decision)
    decided = decision.contains(Self.decisionMark) ? LineFill.names(in: decision) : []
  }

  /// The labels and marks among what was decided before.
  var decidedLabels: LabelSet { CellReading.labels(decided.joined(separator: ",")) }

  /// The place as reasons tell it: the file's name and the line.
  var placeText: String {
    let name = place.path.split(separator: "/").last.map(String.init) ?? place.path
    let sheet = place.sheet.map { "!" + $0 } ?? ""
    return name + sheet + ":" + String(place.line ?? 0)
  }
}
