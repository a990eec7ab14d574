import EGalimDiagnostics
import TestSupport
import Testing

@testable import EGalimLedgers

@Suite("The comparable form of a text")
struct FoldedTextTests {
  private static func folded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var folded: [UInt8] = Array("|".utf8)
    FoldedText.append(bytes.span, from: 0, to: bytes.count, to: &folded)
    return String(decoding: folded, as: UTF8.self)
  }

  @Test(
    "is the same whatever the case, accents, blanks, hyphens and apostrophes",
    arguments: [
      ("Pommes golden", "pommes_golden"), ("  POMMES\u{A0}\u{202F}Golden ", "pommes_golden"),
      ("Œufs d’Été", "oeufs_d_ete"), ("oeufs d'e\u{301}te\u{301}", "oeufs_d_ete"), ("Crème – 12 %", "creme_12_%"),
      ("ÀÉÎÕÜŸÇÑß×÷Þ", "aeiouycnss×÷þ"), ("", ""), (" \t", ""), ("🥕 x", "🥕_x"), ("№ 4", "№_4"),
    ])
  func forms(text: String, form: String) {
    #expect(Self.folded(text) == "|" + form)
  }

  @Test("is that of names everywhere in the house", arguments: 0..<40)
  func sameAsFolding(seed: UInt64) {
    var random = SeededGenerator(seed: 3_100 + seed)
    for _ in 0..<200 {
      let text = String(
        String.UnicodeScalarView(
          (0..<random.below(12)).compactMap { _ -> Unicode.Scalar? in
            switch random.below(6) {
            case 0: Unicode.Scalar(UInt32(random.below(0x80)))
            case 1, 2: Unicode.Scalar(UInt32(0xA0 + random.below(0x60)))
            case 3: Unicode.Scalar(UInt32(0x100 + random.below(0x260)))
            case 4: Unicode.Scalar(UInt32(0x2000 + random.below(0x70)))
            default: Unicode.Scalar(UInt32(random.below(0x2_0000)))
            }
          }))
      #expect(Self.folded(text) == "|" + TextFolding.fold(text), "\(text.unicodeScalars.map(\.value))")
    }
  }
}
