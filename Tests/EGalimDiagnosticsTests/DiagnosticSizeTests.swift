import EGalimDiagnostics
import Testing

/// How much room diagnostics take, and that packing them loses nothing.
struct DiagnosticSizeTests {
  /// A file with an error on each of millions of lines keeps them all: each byte here is megabytes there. Whoever adds
  /// a field or a finding with more particulars than a text boxes it, or says here why it is worth its room.
  @Test func aDiagnosticIsSmall() {
    #expect(MemoryLayout<Finding>.size <= 17)
    #expect(MemoryLayout<Place>.size <= 56)
    #expect(MemoryLayout<Diagnostic>.stride <= 112)
  }

  @Test(arguments: [nil, 1, 12, 4_000_000_000] as [Int?])
  func placesKeepTheirNumbers(_ number: Int?) {
    let place = Place(path: "a.csv", line: number, column: number, rowNumber: number, fieldNumber: number)
    #expect([place.line, place.column, place.rowNumber, place.fieldNumber] == [number, number, number, number])
    var changed = Place(path: "a.csv", line: 7, column: 7, rowNumber: 7, fieldNumber: 7)
    #expect((changed == place) == (number == 7))
    changed.line = number
    changed.column = number
    changed.rowNumber = number
    changed.fieldNumber = number
    #expect(changed == place && changed.hashValue == place.hashValue)
  }

  @Test func linesMayBeMoreThanFourBillion() {
    let line = 1 << 40
    let place = Place(path: "a.csv", line: line, rowNumber: line - 1)
    #expect(place.line == line && place.rowNumber == line - 1)
  }

  @Test func anExcerptIsPartOfItsDiagnostic() {
    var diagnostic = Diagnostic(.blankRow, at: Place(path: "a.csv", line: 2))
    let bare = diagnostic
    let excerpt = Diagnostic.Excerpt(text: "a;b", offset: 1, length: 2)
    diagnostic.excerpt = excerpt
    #expect(diagnostic.excerpt == excerpt && diagnostic != bare)
    #expect(Diagnostic(.blankRow, at: Place(path: "a.csv", line: 2), excerpt: excerpt) == diagnostic)
    diagnostic.excerpt = nil
    #expect(diagnostic == bare)
  }
}
