import EGalimDiagnostics

/// The words with which lines begin that are no purchase: totals, and remarks below a table.
enum FooterWords {
  /// Folded, the longer ones not listed where a shorter one begins them.
  private static let totals = [
    "total", "totaux", "sous_total", "sous_totaux", "soustotal", "s/total", "s_total", "grand_total", "subtotal",
    "montant_total", "somme", "cumul", "cumuls", "a_reporter",
  ]
  private static let remarks = [
    "edite", "editee", "imprime", "imprimee", "page", "genere", "generee", "exporte", "export", "extrait", "extraction",
    "arrete", "fin_de", "fin_du", "remarque", "note", "nota", "nb", "source", "date_d_edition", "document",
  ]

  /// Whether a text begins as those of total lines do: `Total général`, `SOUS-TOTAL :`.
  static func areOfTotal(_ text: String) -> Bool { begins(text, with: totals) }

  /// Whether a text begins as remarks do: `Édité le 31/12/2026`, `Page 1/3`.
  static func areOfRemark(_ text: String) -> Bool { begins(text, with: remarks) }

  private static func begins(_ text: String, with words: [String]) -> Bool {
    let folded = TextFolding.fold(text)
    return words.contains { word in
      guard folded.hasPrefix(word) else { return false }
      // `Totalenergies` is a supplier.
      guard let next = folded.unicodeScalars.dropFirst(word.unicodeScalars.count).first else { return true }
      return !next.properties.isAlphabetic
    }
  }
}
