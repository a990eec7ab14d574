import EGalim
import EGalimLedgers

/// One line of a canteen list, semicolons between its cells: right in every cell, but for those given.
struct SampleCanteen: Sendable {
  static let columns = [
    "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
    "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
    "cantine_id", "siren_unite_legale", "code_insee", "commune", "departement", "region", "epci", "pat",
  ]
  static let header = columns.joined(separator: ";")

  var cells = [
    "21010034300016", "Ribiers", "", "80", "11200", "Ecole primaire (maternelle et élémentaire)", "site", "Directe",
    "Public", "", "", "", "", "", "", "", "", "", "", "",
  ]

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

/// Reads a canteen list in memory.
func readCanteens(_ lines: [SampleCanteen], excerpts: Bool = false) -> CanteenListReader {
  readCanteens(([SampleCanteen.header] + lines.map(\.text)).joined(separator: "\n") + "\n", excerpts: excerpts)
}

/// Reads a canteen list in memory.
func readCanteens(_ text: String, excerpts: Bool = false) -> CanteenListReader {
  var options = ReadingOptions(today: today)
  options.keepsExcerpts = excerpts
  var reader = CanteenListReader(options)
  reader.read(bytes: Array(text.utf8), path: "cantines.csv")
  return reader
}
