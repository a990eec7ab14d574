import EGalim
import EGalimDiagnostics

extension ReportWords.LineSentences {
  static let french = ReportWords.LineSentences(
    title: { behind, query, year in
      let subject =
        if let behind {
          "Lignes derrière \(behind.figure.name)"
            + (isOfStatement(behind.figure) ? " (\(name(of: behind.statement)))" : "")
        } else {
          "Lignes d'achat"
        }
      return subject + (year.map { " en \($0)" } ?? "") + (query.map { ", où \($0)" } ?? "")
    },
    count: { lines, cents, folder in
      let word = FrenchPlural.word(for: lines, "ligne")
      return "\(FrenchNumbers.count(lines))\u{A0}\(word) · \(FrenchNumbers.euros(cents: cents))"
        + (folder.isEmpty ? "" : " · dans \(folder)")
    },
    day: { date in
      let digits = date.iso.split(separator: "-")
      return digits.reversed().joined(separator: "/")
    },
    description: "désignation", date: "date", labels: "labels", cumulative: "cumul", place: "où")

  private static func isOfStatement(_ figure: Figure) -> Bool {
    if case .measure = figure { true } else { false }
  }

  private static func name(of statement: StatementKind) -> String {
    statement == .simple ? "bilan simple" : "bilan détaillé"
  }
}
