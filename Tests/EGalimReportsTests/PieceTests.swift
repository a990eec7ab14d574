import EGalim
import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimReports

/// Results handed on in pieces are those rendered at once, and no piece is much more than one.
@Suite("Pieces")
struct PieceTests {
  private let diagnostics: [Diagnostic] = (1...3000).map { line in
    let findings: [Finding] = [
      .unknownLabel(word: "B\u{1B}IO", nearest: "BIO"), .unreadableAmount(.currency), .emptyRequiredCell,
      .unknownFamily(nearest: nil), .raggedRow(expected: 12, found: 3),
    ]
    return Diagnostic(
      findings[line % findings.count],
      at: Place(path: line < 1500 ? "a,1%.csv" : "é.csv", line: line, column: 3, fieldName: "prix_ht"),
      cell: line.isMultiple(of: 2) ? "« 12 \"€\"\\ \u{2028}»" : nil)
  }

  private func gather(_ write: (([UInt8]) -> Void) -> Void) -> (text: String, pieces: [Int]) {
    var bytes: [UInt8] = []
    var pieces: [Int] = []
    write { piece in
      pieces.append(piece.count)
      bytes += piece
    }
    return (String(decoding: bytes, as: UTF8.self), pieces)
  }

  private func expectPieces(_ result: (text: String, pieces: [Int]), _ whole: String) {
    #expect(result.text.utf8.elementsEqual(whole.utf8))
    #expect(result.pieces.count > 1)
    for size in result.pieces { #expect((1...PieceBuffer.pieceSize + 20_000).contains(size)) }
  }

  @Test("diagnostics as text: each alone, one after another, is the whole")
  func text() {
    let whole = diagnostics.map { DiagnosticText.text([$0]) }.joined()
    expectPieces(gather { send in DiagnosticText.write(KeptDiagnostics(diagnostics), to: send) }, whole)
  }

  @Test("diagnostics as GitHub's commands")
  func github() {
    let whole = diagnostics.map { DiagnosticGitHub.text([$0]) }.joined()
    expectPieces(gather { send in DiagnosticGitHub.write(KeptDiagnostics(diagnostics), to: send) }, whole)
  }

  @Test("a check as JSON")
  func json() {
    let report = CheckReport(files: [], diagnostics: diagnostics, counts: DiagnosticCounts(errors: 3000))
    expectPieces(gather { send in DiagnosticJSON.write(report, to: send) }, DiagnosticJSON.text(report))
  }

  @Test("what was worded once is what is worded apart")
  func words() {
    for diagnostic in diagnostics.prefix(20) {
      let words = diagnostic.words()
      #expect(String(decoding: words.message, as: UTF8.self) == diagnostic.message())
      #expect(diagnostic.hint().hasPrefix(String(decoding: words.advice, as: UTF8.self)))
    }
  }
}
