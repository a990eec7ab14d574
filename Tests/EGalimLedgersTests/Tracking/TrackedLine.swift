import TestSupport

/// A line of the platform's tracking workbook, by column.
struct TrackedLine {
  static let header = [
    "cantine_SIRET ou SIREN ou ID ", "description", "fournisseur", "date", "prix_ht", "famille_produits",
    "caracteristique_label1", "caracteristique_label2", "caracteristique_france", "definition_local",
  ]

  var canteen = "21010034300016"
  var description = "Riz"
  var date = "2026-03-02"
  var price = "10.50"
  var family = "AUTRES"
  var first = ""
  var second = ""
  var mark = ""
  var definition = ""

  var cells: [String] {
    [canteen, description, "Grossiste", date, price, family, first, second, mark, definition]
  }

  /// A CSV of some lines.
  static func text(_ lines: [TrackedLine]) -> String {
    ([header] + lines.map(\.cells)).map { $0.joined(separator: ";") + "\n" }.joined()
  }

  /// A workbook of some lines, with other sheets.
  static func workbook(_ lines: [TrackedLine], others: [SheetRendering.Sheet] = []) -> [UInt8] {
    SheetRendering.xlsx(others + [.init("Approvisionnements", [header] + lines.map(\.cells))])
  }
}
