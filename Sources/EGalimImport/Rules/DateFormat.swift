import EGalimDiagnostics
import EGalimLedgers

/// In which order a column writes the parts of a date.
public enum DateFormat: String, Hashable, Sendable, CaseIterable {
  /// `31/01/2026`, whatever stands between the parts.
  case dayMonthYear = "jj/mm/aaaa"
  /// `01/31/2026`.
  case monthDayYear = "mm/jj/aaaa"
  /// `2026-01-31`.
  case yearMonthDay = "aaaa-mm-jj"
  /// Days since the end of 1899, as Excel counts them: `46053`.
  case serial = "excel"

  /// Reads a format as people write it: `jj/mm/aaaa`, `J-M-AA`, `aaaammjj`, `dd/mm/yyyy`, `excel`.
  public init?(spelling: String) {
    let folded = TextFolding.fold(spelling)
    if folded == "excel" {
      self = .serial
      return
    }
    var order = ""
    for letter in folded {
      let part: Character
      switch letter {
      case "j", "d": part = "j"
      case "m": part = "m"
      case "a", "y": part = "a"
      case "_", "/", ".": continue
      default: return nil
      }
      if order.last != part { order.append(part) }
    }
    switch order {
    case "jma": self = .dayMonthYear
    case "mja": self = .monthDayYear
    case "amj": self = .yearMonthDay
    default: return nil
    }
  }

  /// Which of day and month stands first, where a date's numbers leave that open; nil where they do not.
  public var order: DateOrder? {
    switch self {
    case .dayMonthYear: .dayFirst
    case .monthDayYear: .monthFirst
    case .yearMonthDay, .serial: nil
    }
  }
}
