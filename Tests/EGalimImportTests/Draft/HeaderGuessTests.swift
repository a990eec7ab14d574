import EGalimDiagnostics
import EGalimLedgers
import Testing

@testable import EGalimImport

@Suite("The row of titles of an unknown table")
struct HeaderGuessTests {
  static let tables: [(rows: [String], header: Int?)] = [
    (["Désignation;Montant HT", "Pommes;12,50"], 0),
    (["Grossiste du Buëch", "Client : Cantine;Période : mars", "Date;Article;Total HT", "05/01/2026;Pain;3,20"], 2),
    (["Relevé;;", "05/01/2026;;", "Jour;Produit;Prix", "05/01/2026;Pain;3,20", "06/01/2026;Lait;4,10"], 2),
    (["Truc;Machin;Chose", "05/01/2026;Pain;3,20", "06/01/2026;Lait;4,10"], 0),
    (["05/01/2026;Pain;3,20", "06/01/2026;Lait;4,10"], nil),
    (["Bonjour", "Voici mes achats"], nil),
    (["Date;Libellé;Montant HT"], 0),
  ]

  @Test("Titles are texts with figures below, whatever stands above", arguments: tables)
  func header(rows: [String], header: Int?) {
    let rows = rows.enumerated().map { number, text in
      SourceRow(
        cells: text.split(separator: ";", omittingEmptySubsequences: false).map(String.init),
        place: Place(path: "export.csv", line: number + 1))
    }
    #expect(HeaderGuess.index(in: rows) == header)
  }
}
