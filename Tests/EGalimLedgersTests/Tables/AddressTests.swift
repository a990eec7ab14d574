import EGalimDiagnostics
import Testing

@testable import EGalimLedgers

@Suite("E-mail addresses of a canteen list")
struct AddressTests {
  @Test("reach no diagnostic, whatever column they stand in", arguments: SampleCanteen.columns)
  func everyColumn(column: String) {
    var changes = [
      "nombre_repas_jour": "1", "gestionnaires_additionnels": "\"chef@example.com, second@example.fr\"",
    ]
    changes[column] = "jean.dupont@example.com"
    let wrong = SampleCanteen(changes)
    let texts = [wrong.text, wrong.text + ";x@example.com", "1;\"a@example.com", "1;a\"@example.com;b@example.com"]
    for text in texts {
      let reader = readCanteens("\(SampleCanteen.header)\n\(text)\n", excerpts: true)
      #expect(!reader.collector.diagnostics.isEmpty)
      #expect(!"\(reader.collector.diagnostics)".contains("example"), "\(text)")
    }
  }

  @Test(
    "are masked place for place",
    arguments: [
      ("a@b.fr", "•@••••"), ("x;a@b.fr;y", "x;•@••••;y"), ("<a@b>", "<•@•>"), ("sans adresse", "sans adresse"),
      ("é a@b", "é •@•"), ("@", "@"), ("", ""),
    ])
  func masking(text: String, expected: String) {
    #expect(AddressMask.masking(text) == expected)
  }
}
