import Foundation
import Testing

@testable import EGalimReports

@Suite("The colours of pages")
struct PaletteTests {
  /// The relative luminance of a colour (WCAG 2.2).
  private func luminance(_ colour: UInt32) -> Double {
    func part(_ shift: UInt32) -> Double {
      let value = Double(colour >> shift & 0xFF) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  private func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  @Test("The measure itself: black on white, and the grey that just passes")
  func measure() {
    #expect(abs(contrast(0, 0xFFFFFF) - 21) < 0.001)
    #expect(contrast(0x767676, 0xFFFFFF) >= 4.5)
    #expect(contrast(0x777777, 0xFFFFFF) < 4.5)
  }

  @Test(
    "Texts stand out 4.5 to 1 and graphics 3 to 1, on every ground, by day and by night", arguments: Palette.allCases)
  func standsOut(_ colour: Palette) {
    let least: Double? =
      switch colour.use {
      case .text: 4.5
      case .graphic: 3
      case .ground, .decoration: nil
      }
    guard let least else { return }
    for ground in Palette.allCases where ground.use == .ground {
      #expect(contrast(colour.colours.light, ground.colours.light) >= least, "\(colour) on \(ground), light")
      #expect(contrast(colour.colours.dark, ground.colours.dark) >= least, "\(colour) on \(ground), dark")
    }
  }

  @Test("What is written inside a column can be read, and so can the names of curves")
  func textsOfGraphics() {
    // `.within` is paper on the EGalim colour; `.name-egalim` and focus outlines are that colour on paper.
    #expect(contrast(Palette.paper.colours.light, Palette.egalim.colours.light) >= 4.5)
    #expect(contrast(Palette.paper.colours.dark, Palette.egalim.colours.dark) >= 4.5)
  }

  @Test("The style sheet uses the palette's colours and no others, loads nothing, and is no markup")
  func sheet() {
    let text = StyleSheet.page.text
    let declared = Palette.declarations(dark: false) + Palette.declarations(dark: true)
    #expect(text.count { $0 == "#" } - declared.count { $0 == "#" } == text.components(separatedBy: "url(#").count - 1)
    for part in text.components(separatedBy: "var(").dropFirst() {
      let name = part.prefix { $0 != ")" }
      #expect(Palette.allCases.contains { $0.property == name }, "\(name)")
    }
    for forbidden in ["<", "&", "http", "@import", "src", "rgb(", "]]>"] { #expect(!text.contains(forbidden)) }
  }
}
