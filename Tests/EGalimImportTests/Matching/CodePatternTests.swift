import Testing

@testable import EGalimImport

@Suite("Motifs for codes")
struct CodePatternTests {
  @Test(
    "A code matches as a whole: leading zeros count, case does not",
    arguments: [
      ("00412", "00412", true), ("00412", "412", false), ("412", "00412", false), ("0041a", "0041A", true),
      ("00412", "004120", false), ("00412|999", "999", true), ("\"00412\"", "00412", true),
      ("\"00412\"|\"00413\"", "00413", true), ("401*", "401100", true), ("401*", "6401", false),
      ("*00", "401100", true), ("4*1*0", "401100", true), ("4*9*0", "401100", false), ("40*01", "4001", true),
      ("401*01", "401", false), ("*", "anything", true), ("", "", false), (" 7 ", "7", true),
    ])
  func matching(pattern: String, code: String, expected: Bool) {
    #expect(CodePattern(pattern).matches(code) == expected)
  }
}
