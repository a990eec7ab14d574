/// One line of a 2026 ledger by SIRET, semicolons between its cells: right in every cell, but for those given.
struct SampleLine: Sendable {
  static let columns = [
    "siret", "description", "fournisseur", "date", "prix_ht", "famille_produits", "categories_egalim", "origine",
    "est_circuit_court", "est_local", "definition_local", "definition_local_km",
  ]
  static let header = columns.joined(separator: ";")

  var cells = ["21010034300016", "Pommes", "Verger", "2026-03-02", "12.50", "AUTRES", "BIO", "FRANCE", "", "", "", ""]

  init(_ changes: [String: String] = [:]) {
    for (column, cell) in changes {
      if let index = Self.columns.firstIndex(of: column) { cells[index] = cell }
    }
  }

  var text: String { cells.joined(separator: ";") }

  /// Where the cell starts, in Unicode scalars from 1.
  func column(of name: String) -> Int? {
    Self.columns.firstIndex(of: name).map { index in
      cells[..<index].reduce(1) { $0 + $1.unicodeScalars.count + 1 }
    }
  }
}
