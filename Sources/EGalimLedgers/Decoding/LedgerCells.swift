/// Where a ledger's columns stand in its records; nil for a column that the file lacks.
struct LedgerCells: Sendable {
  let canteen: Int
  let description: Int
  let supplier: Int?
  let date: Int
  let amount: Int
  let family: Int
  let labels: Int
  /// The second of two cells of labels.
  let secondLabels: Int?
  /// The origin; in the tracking workbook the one cell of all marks.
  let origin: Int?
  let shortCircuit: Int?
  let local: Int?
  let definition: Int?
  let kilometres: Int?
  let wording: LedgerWording
  let naming: CanteenNaming
  /// Whether the ledger is a sheet of a workbook, whose cells have types of their own.
  let isOnSheet: Bool

  /// Nil for a header that is no readable ledger.
  init?(_ header: HeaderMatch) {
    guard header.layout.kind.isLedger, header.isReadable,
      let canteen = header.canteenCell,
      let description = header.cell(of: "description"), let date = header.cell(of: "date"),
      let amount = header.cell(of: "prix_ht"), let family = header.cell(of: "famille_produits"),
      let labels = ["categories_egalim", "caracteristiques", "caracteristique_label1"].lazy
        .compactMap(header.cell(of:)).first
    else { return nil }
    self.canteen = canteen
    self.description = description
    supplier = header.cell(of: "fournisseur")
    self.date = date
    self.amount = amount
    self.family = family
    self.labels = labels
    secondLabels = header.cell(of: "caracteristique_label2")
    origin = header.cell(of: "origine") ?? header.cell(of: "caracteristique_france")
    shortCircuit = header.cell(of: "est_circuit_court")
    local = header.cell(of: "est_local")
    definition = header.cell(of: "definition_local")
    kilometres = header.cell(of: "definition_local_km")
    wording = LedgerWording(header.layout.kind)
    naming = CanteenNaming(columnName: header.columnName(ofCell: canteen))
    isOnSheet = header.isOnSheet
  }
}
