/// The blanks of French typography, put where plain spaces stand.
enum FrenchTypography {
  private static let noBreak: Unicode.Scalar = "\u{A0}"
  private static let narrow: Unicode.Scalar = "\u{202F}"

  /// The text with U+00A0 before `: % € »` and after `«`, and U+202F before `; ? !` and between thousands.
  ///
  /// `previous` is the scalar that stands before the text, for a sentence typeset part by part.
  static func typeset(_ text: String, after previous: Unicode.Scalar? = nil) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      guard scalar == " " else {
        result.append(scalar)
        continue
      }
      let before = index > 0 ? scalars[index - 1] : previous
      let after = index + 1 < scalars.count ? scalars[index + 1] : nil
      result.append(blank(between: before, and: after, atThousands: isThousands(scalars, at: index)))
    }
    return String(result)
  }

  private static func blank(
    between before: Unicode.Scalar?, and after: Unicode.Scalar?, atThousands isThousands: Bool
  ) -> Unicode.Scalar {
    if before == "«" || isThousands { return isThousands ? narrow : noBreak }
    return switch after {
    case ":", "%", "€", "»": noBreak
    case ";", "?", "!": narrow
    default: " "
    }
  }

  /// Whether the space at that index stands after a digit and before exactly three of them.
  private static func isThousands(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, isDigit(scalars[index - 1]), index + 3 < scalars.count else { return false }
    guard scalars[(index + 1)...(index + 3)].allSatisfy(isDigit) else { return false }
    return index + 4 == scalars.count || !isDigit(scalars[index + 4])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }
}
