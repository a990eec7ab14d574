import WorkbookText

/// What a number cell of a workbook displays, as far as it is another number than the stored one.
enum NumberDisplay {
  /// The number shown when the format rounds it or makes it a percentage; nil when it shows the number itself.
  static func other(than number: String, in format: NumberFormat) -> String? {
    guard let decimals = decimals(of: format) else { return nil }
    if decimals.isPercentage { return rounded(shifted(number), to: decimals.count) + " %" }
    let shown = rounded(number, to: decimals.count)
    let isSame = fraction(of: number).count <= decimals.count
    return isSame ? nil : shown
  }

  /// How many decimals a format shows; nil for the one that shows a number as it is.
  private static func decimals(of format: NumberFormat) -> (count: Int, isPercentage: Bool)? {
    switch format {
    case .builtIn(0): return nil
    case .builtIn(let id):
      switch id {
      case 9: return (0, true)
      case 10: return (2, true)
      case 2, 4, 7, 8, 39, 40, 43, 44: return (2, false)
      default: return (0, false)
      }
    case .custom(let code):
      guard code.lowercased() != "general", code.lowercased() != "standard" else { return nil }
      let section = code.prefix { $0 != ";" }
      let parts = section.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 2 else { return nil }
      let count = parts.count == 2 ? parts[1].count { "0#?".contains($0) } : 0
      return (count, section.contains("%"))
    }
  }

  private static func fraction(of number: String) -> Substring {
    number.split(separator: ".", maxSplits: 1).dropFirst().first ?? ""
  }

  /// The number times a hundred.
  private static func shifted(_ number: String) -> String {
    let whole = number.prefix { $0 != "." }
    let digits = fraction(of: number) + "00"
    let rest = digits.dropFirst(2)
    let joined = (whole + digits.prefix(2)).drop { $0 == "0" }
    return (joined.isEmpty ? "0" : joined) + (rest.allSatisfy { $0 == "0" } ? "" : "." + rest)
  }

  /// The number with so many decimals, rounded half away from zero as it is shown.
  private static func rounded(_ number: String, to count: Int) -> String {
    let isNegative = number.hasPrefix("-")
    let plain = isNegative ? number.dropFirst() : number[...]
    let whole = plain.prefix { $0 != "." }
    let decimals = Array(fraction(of: number))
    var digits = Array(whole) + (0..<count).map { $0 < decimals.count ? decimals[$0] : "0" }
    if decimals.count > count, decimals[count] >= "5" {
      var place = digits.count - 1
      while place >= 0, digits[place] == "9" {
        digits[place] = "0"
        place -= 1
      }
      if place < 0 {
        digits.insert("1", at: 0)
      } else if let value = digits[place].wholeNumberValue {
        digits[place] = Character(String(value + 1))
      }
    }
    let text = String(digits.dropLast(count)) + (count > 0 ? "." + String(digits.suffix(count)) : "")
    return isNegative ? "-" + text : text
  }
}
