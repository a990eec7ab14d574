import EGalimDiagnostics
import Testing

/// Places on a sheet of a workbook.
struct PlaceTests {
  @Test(arguments: [(1, "A"), (4, "D"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func columnsHaveLetters(_ column: Int, _ letters: String) {
    let place = Place(path: "achats.xlsx", sheet: "Mars", row: 17, column: column, fieldName: "prix_ht")
    #expect(place.cellAddress == "\(letters)17")
    #expect(place.line == 17 && place.rowNumber == 17 && place.column == column && place.fieldNumber == column)
    #expect(place.fieldName == "prix_ht")
  }

  @Test(arguments: ["Mars", "", "Été ! 2026", "a!b"], ["achats.xlsx", "dossier!/à.xlsx", "-"])
  func pathAndSheetAreKeptApart(_ sheet: String, _ path: String) {
    let place = Place(path: path, sheet: sheet)
    #expect(place.path == path && place.sheet == sheet && place.table == "\(path)!\(sheet)")
    #expect(place.cellAddress == nil && place.line == nil && place.isOnSheet)
    #expect(place != Place(path: place.table))
  }

  @Test func otherFilesHaveNoSheet() {
    let place = Place(path: "a!b.csv", line: 3, column: 4)
    #expect(place.sheet == nil && place.cellAddress == nil && place.table == "a!b.csv" && !place.isOnSheet)
  }
}
