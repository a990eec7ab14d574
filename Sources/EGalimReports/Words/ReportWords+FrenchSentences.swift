import EGalim
import EGalimDiagnostics

// No-break spaces are written out here, where each is a choice: U+00A0 before a colon, U+202F inside numbers.

extension ReportWords.CanteenSentences {
  static let french = ReportWords.CanteenSentences(
    period: { year, lastMonth, yearIsOver in
      yearIsOver || lastMonth == 12
        ? "année\u{A0}\(year)" : FrenchDates.months(from: (year, 1), to: (year, lastMonth))
    },
    emptyPeriod: { "année\u{A0}\($0)" },
    meals: { FrenchNumbers.count(Int(clamping: $0)) + "\u{A0}repas" },
    costPerMeal: { "\($0) de denrées par repas" },
    costOfYearBefore: { "\($0)\u{A0}en\u{A0}\($1)" },
    yearlyCount: "d'après la liste des cantines",
    noPurchases: { "Aucun achat en\u{A0}\($0)." },
    noPurchasesShort: "aucun achat",
    reached: "atteint",
    nothingToMeasure: "aucun achat, objectif sans objet",
    notHeld: "sans objectif légal cette année",
    toRedirect: { "à réorienter\u{A0}: \($0)" },
    toRedirectOf: { "\($0) \($1)" },
    reaching: { reaching, canteens in
      switch reaching {
      case 0: "aucune n'atteint ses objectifs"
      case 1: "1\u{A0}sur\u{A0}\(canteens) atteint ses objectifs"
      default: "\(reaching)\u{A0}sur\u{A0}\(canteens) atteignent leurs objectifs"
      }
    },
    countOfCanteens: { FrenchPlural.count($0, "cantine") },
    leftOut: leftOut,
    repeats: { sum in
      "Chaque ligne compte une fois\u{A0}: \(FrenchPlural.count(sum.lines, "ligne écartée", "lignes écartées")) "
        + "(\(FrenchNumbers.euros(cents: sum.cents))) car déjà dans un autre fichier."
    })

  private static func leftOut(_ reading: ReadingOutcome) -> String? {
    var parts: [String] = []
    if !reading.unreadFiles.isEmpty {
      let names = reading.unreadFiles.map { VisibleText.of($0) }.joined(separator: ", ")
      parts.append("non lu en entier, rien n'est connu de ce qui manque\u{A0}: \(names)")
    }
    if reading.leftOut.lines > 0 {
      let lines = FrenchPlural.count(reading.leftOut.lines, "ligne écartée", "lignes écartées")
      parts.append("\(lines) (\(FrenchNumbers.euros(cents: reading.leftOut.cents)))")
    } else if reading.errorCount > 0 {
      parts.append(FrenchPlural.count(reading.errorCount, "erreur"))
    }
    if reading.warningCount > 0 { parts.append(FrenchPlural.count(reading.warningCount, "avertissement")) }
    return parts.isEmpty ? nil : parts.joined(separator: ", ") + "\u{A0}: \(VisibleText.of(reading.checkCommand))"
  }
}

extension ReportWords.OutlookSentences {
  static let french = ReportWords.OutlookSentences(
    pace: { "Au rythme actuel, l'année finit à \($0) EGalim dont \($1) bio." },
    reachable: { aim, covered in
      let needed = FrenchNumbers.percent(tenths: roundedUp(aim.neededPercentHundredths ?? 0, to: 10))
      let amount = aim.neededAmount.map { " (environ\u{A0}\(FrenchNumbers.wholeEuros(cents: $0.cents)))" } ?? ""
      return "\(subject(aim.target)) reste possible avec \(needed) \(matter(aim.target.kind)) "
        + "\(remainingMonths(after: covered))\(amount)."
    },
    outOfReach: { aim in
      let needed = FrenchNumbers.percent(whole: Int(clamping: roundedUp(aim.neededPercentHundredths ?? 0, to: 100)))
      return "\(subject(aim.target)) n'est plus atteignable cette année (il faudrait \(needed) "
        + "\(aim.target.kind == .meatAndFish ? "des viandes et poissons" : "des achats") restants)."
    })

  private static func subject(_ target: Target) -> String {
    let name =
      switch target.kind {
      case .egalim: "EGalim"
      case .bio: "Bio"
      case .meatAndFish: "Viandes et poissons"
      }
    return "\(name)\u{A0}: \(FrenchNumbers.percent(whole: target.goal))"
  }

  private static func matter(_ kind: Target.Kind) -> String {
    switch kind {
    case .egalim: "d'EGalim"
    case .bio: "de bio"
    case .meatAndFish: "d'EGalim parmi eux"
    }
  }

  /// `en décembre`, `en novembre et décembre`, `d'août à décembre`.
  static func remainingMonths(after covered: Int) -> String {
    let first = FrenchDates.monthName(covered + 1) ?? ""
    switch covered {
    case 11: return "en \(first)"
    case 10: return "en \(first) et décembre"
    default:
      return "\(FrenchDates.ofMonth(first)) à décembre"
    }
  }

  /// What is needed is rounded up: with less, the goal would be missed.
  static func roundedUp(_ hundredths: Int64, to step: Int64) -> Int64 {
    let (quotient, rest) = hundredths.quotientAndRemainder(dividingBy: step)
    return rest > 0 ? quotient + 1 : quotient
  }
}

extension ReportWords.CheckSentences {
  static let french = ReportWords.CheckSentences(
    severity: { $0 == .error ? "erreur" : "avertissement" },
    closing: closing)

  private static func closing(_ report: CheckReport) -> String {
    guard !report.files.isEmpty else { return "\(found(report.counts)), aucun fichier lu" }
    let subject =
      if report.files.count == 1, let file = report.files.first {
        file.path == "-" ? "entrée standard" : VisibleText.of(file.path)
      } else {
        FrenchPlural.count(report.files.count, "fichier")
      }
    let lines = FrenchPlural.count(report.lines, "ligne")
    let formats = formats(of: report.files)
    return "\(subject)\u{A0}: \(found(report.counts)) sur \(lines)" + (formats.isEmpty ? "" : " (\(formats))")
  }

  private static func found(_ counts: DiagnosticCounts) -> String {
    guard counts.total > 0 else { return "aucune erreur" }
    var parts: [String] = []
    if counts.errors > 0 { parts.append(FrenchPlural.count(counts.errors, "erreur")) }
    if counts.warnings > 0 { parts.append(FrenchPlural.count(counts.warnings, "avertissement")) }
    return parts.joined(separator: ", ")
  }

  /// Each sheet, encoding, separator and decimal mark that was met, in the order of the files.
  private static func formats(of files: [CheckedFile]) -> String {
    let separators = distinct(files.compactMap(\.separator)).map { $0 == "\t" ? "tabulation" : "«\u{A0}\($0)\u{A0}»" }
    let marks = distinct(
      files.compactMap { told($0.decimal?.words, by: $0.decimalSettlement, amongFiles: files.count) })
    let orders = distinct(files.compactMap { told($0.dates?.words, by: $0.dateSettlement, amongFiles: files.count) })
    let encodings = distinct(files.compactMap(\.encoding).map { name(of: $0) })
    let sheets = distinct(files.compactMap(\.sheet)).map { "«\u{A0}\(VisibleText.of($0))\u{A0}»" }
    var parts = [encodings.joined(separator: " et ")]
    if !sheets.isEmpty {
      parts.insert("\(FrenchPlural.word(for: sheets.count, "feuille")) \(sheets.joined(separator: ", "))", at: 0)
    }
    if !separators.isEmpty {
      parts.append(
        FrenchPlural.word(for: separators.count, "séparateur") + "\u{A0}" + separators.joined(separator: " et "))
    }
    parts.append(marks.joined(separator: " et "))
    if !orders.isEmpty { parts.append("dates \(orders.joined(separator: " et "))") }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// A habit, with the line that settled it where that could be of one file only.
  private static func told(_ words: String?, by settlement: CheckedFile.Settlement?, amongFiles count: Int) -> String? {
    guard let words else { return nil }
    switch settlement {
    case .line(let line) where count == 1: return "\(words) d'après la ligne \(line)"
    case .option, .line, nil: return words
    }
  }

  private static func name(of encoding: CheckedFile.Encoding) -> String {
    switch encoding {
    case .utf8: "UTF-8"
    case .utf8WithMark: "UTF-8 avec BOM"
    case .windows1252, .iso8859_15: encoding.rawValue
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    }
  }

  private static func distinct<Value: Hashable>(_ values: [Value]) -> [Value] {
    var seen: Set<Value> = []
    return values.filter { seen.insert($0).inserted }
  }
}

extension CheckedFile.DecimalMark {
  fileprivate var words: String {
    switch self {
    case .comma: "virgule décimale"
    case .point: "point décimal"
    }
  }
}

extension CheckedFile.DateOrder {
  fileprivate var words: String {
    switch self {
    case .dayFirst: "jour/mois/année"
    case .monthFirst: "mois/jour/année"
    }
  }
}
