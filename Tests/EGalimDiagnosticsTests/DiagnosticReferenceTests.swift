import EGalimDiagnostics
import Testing

/// The documentation page and what `egalim explain` prints.
struct DiagnosticReferenceTests {
  @Test func thePageHasEveryCodeOnceInItsArea() {
    let page = DiagnosticReference.markdown()
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let headings = lines.filter { $0.hasPrefix("### ") }.map { String($0.dropFirst(4).prefix(4)) }
    #expect(headings == DiagnosticArea.allCases.flatMap(\.codes).map(\.rawValue))
    for code in DiagnosticCode.allCases {
      #expect(lines.filter { $0 == "<a id=\"\(code.rawValue.lowercased())\"></a>" }.count == 1)
    }
    #expect(lines.filter { $0.hasPrefix("## ") }.count == DiagnosticArea.allCases.count)
    #expect(page.hasSuffix("\n") && !page.hasSuffix("\n\n"))
    #expect(!page.contains("\n\n\n"))
  }

  @Test func aSectionReadsLikeThis() {
    let section = """
      <a id="e104"></a>

      ### E104 · Famille de produits inconnue

      *erreur* · La ligne n'est comptée nulle part.

      """
    #expect(DiagnosticReference.markdown().contains(section))
    #expect(
      DiagnosticReference.markdown().contains(
        blanks("- À corriger~: `FRUIT_ET_LEGUMES`\n- Correct~: `FRUITS_ET_LEGUMES`")))
  }

  @Test func anExplanationReadsLikeThis() {
    let text = """
      E110 · Date à venir (erreur)
      L'achat est daté d'après aujourd'hui.
      Un achat ne se déclare qu'une fois fait^; c'est le plus souvent une faute de
      frappe.
      La ligne n'est comptée nulle part.
      À corriger~: 2062-03-12
      Correct~: 2026-03-12
      Message~: la date «~2062-03-12~» est après aujourd'hui (5~novembre~2026)
      Que faire~: vérifiez l'année et le mois sur la facture
      Règle de la plateforme~: modèle d'import des achats.

      """
    #expect(DiagnosticReference.text(of: .futureDate) == blanks(text))
  }

  @Test(arguments: DiagnosticCode.allCases)
  func explanationsKeepToTheWidth(_ code: DiagnosticCode) {
    for line in DiagnosticReference.text(of: code, width: 80).split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 80, "\(line)")
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 }, "\(line)")
    }
  }

  @Test func theListHasEveryCode() {
    let list = DiagnosticReference.list()
    for code in DiagnosticCode.allCases {
      #expect(list.contains("  \(code.rawValue)  \(code.title())\n"))
    }
    #expect(list.hasPrefix("Fichiers\n  E001  Fichier introuvable\n"))
  }
}
