import TestSupport

/// A CSV file cut into cells as plainly as can be, so that no reader of the library checks itself.
struct PlainTable {
  /// Each record by column name.
  let rows: [[String: String]]

  init(_ bytes: [UInt8]) {
    var records = Self.records(String(decoding: bytes, as: UTF8.self))
    let header = records.isEmpty ? [] : records.removeFirst()
    rows = records.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func records(_ text: String) -> [[String]] {
    let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    let separator: Unicode.Scalar = text.prefix { $0 != "\n" }.contains(";") ? ";" : ","
    var records: [[String]] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { last = scalar }
      if scalar == "\"" {
        // A doubled quote closes the cell and opens it again.
        if !isQuoted, last == "\"" { cell.unicodeScalars.append(scalar) }
        isQuoted.toggle()
      } else if !isQuoted, scalar == separator || scalar == "\n" {
        cells.append(cell)
        cell = ""
        if scalar == "\n" {
          records.append(cells)
          cells = []
        }
      } else {
        cell.unicodeScalars.append(scalar)
      }
    }
    return records
  }

  /// The records as purchases by SIRET, in the layout of 2026 or the one before.
  var purchases: [PlainPurchase] {
    rows.map { row in
      let marks = Self.list(row["caracteristiques"])
      let isTrue = { (column: String) in ["OUI", "oui", "x"].contains(row[column] ?? "") }
      return PlainPurchase(
        siret: row["siret"] ?? "",
        date: row["date"] ?? "",
        amountText: (row["prix_ht"] ?? "").split(separator: ",").joined(separator: "."),
        famille: row["famille_produits"] ?? "",
        labels: (Self.list(row["categories_egalim"]) + marks).filter(PlainVocabulary.everyLabel.contains),
        origin: row["origine"] ?? marks.first { ["FRANCE", "EUROPE"].contains($0) } ?? "",
        shortCircuit: isTrue("est_circuit_court") || marks.contains("CIRCUIT_COURT"),
        local: isTrue("est_local") || marks.contains("LOCAL"))
    }
  }

  private static func list(_ cell: String?) -> [String] {
    (cell ?? "").split(separator: ",").map(String.init)
  }
}
