/// The form in which two spellings of one name are the same.
public enum TextFolding {
  /// Lower case without accents; runs of blanks, hyphens, underscores and apostrophes become one `_`, none at the ends.
  ///
  /// `Année  Bilan `, `année_bilan` (composed or not) and `ANNEE-BILAN` all fold to `annee_bilan`; `Œufs` to `oeufs`.
  /// Other scalars stay as they are. No-break and narrow spaces and a byte order mark are blanks here.
  public static func fold(_ text: String) -> String {
    var folded = String.UnicodeScalarView()
    var isAfterGap = false
    for scalar in text.unicodeScalars {
      if isCombiningMark(scalar) { continue }
      if isGap(scalar) {
        isAfterGap = true
        continue
      }
      if isAfterGap, !folded.isEmpty { folded.append("_") }
      isAfterGap = false
      appendFolded(scalar, to: &folded)
    }
    return String(folded)
  }

  private static func appendFolded(_ scalar: Unicode.Scalar, to folded: inout String.UnicodeScalarView) {
    guard !scalar.isASCII else {
      let isUpper = ("A"..."Z").contains(scalar)
      folded.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
      return
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isCombiningMark(lower) {
      if let base = baseLetters[lower] {
        folded.append(contentsOf: base.unicodeScalars)
      } else {
        folded.append(lower)
      }
    }
  }

  /// The combining marks that decomposed letters carry.
  private static func isCombiningMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x202F, 0x2000...0x200B, 0x2060, 0x3000, 0xFEFF: true  // blanks
    case 0x2D, 0x2010...0x2015, 0x2212, 0x5F: true  // hyphens, dashes, underscore
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC: true  // apostrophes
    default: false
    }
  }

  /// Latin letters with accents, lower case, by what they are without.
  private static let baseLetters: [Unicode.Scalar: String] = {
    let families: [(base: String, accented: String)] = [
      ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"),
      ("r", "ŕŗř"), ("s", "śŝşš"), ("ss", "ß"), ("t", "ţťŧ"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
      ("z", "źżž"),
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for family in families {
      for scalar in family.accented.unicodeScalars { letters[scalar] = family.base }
    }
    return letters
  }()
}
