import EGalim
import EGalimDiagnostics

/// Every word of a report of duplicates in one language.
public struct DuplicatesWords: Sendable {
  /// The title of a part of the report, and what is to be known about it.
  struct Part: Sendable {
    let title: String
    let remark: String?
  }

  let read: @Sendable (_ files: Int, _ sum: DuplicatesReport.Sum) -> String
  let nothing: @Sendable (_ files: Int) -> String
  let tooMuch: @Sendable (DuplicatesReport.Sum) -> String
  let insideFiles, months, lines, alike, withinFiles, years: Part
  let file, canteen, month, amount, linesTitle, product, date, year, asRead, repeated, once: String
  let standardInput: String
  let sameLines: @Sendable (_ file: String) -> String
  let inside: @Sendable (_ file: String) -> String
  let sharedOf: @Sendable (_ shared: Int, _ all: Int) -> String
  let bothFiles: @Sendable (_ smaller: String, _ larger: String) -> String
  let differences: @Sendable ([AlikePurchases.Difference]) -> String
  let sum: @Sendable (DuplicatesReport.Sum) -> String
  let atMost: @Sendable (DuplicatesReport.Sum) -> String
  let numbered: @Sendable (_ file: String, _ lines: [Int]) -> String
  let more: @Sendable (_ hidden: Int) -> String
  let day: @Sendable (CivilDate) -> String
  let monthName: @Sendable (Month) -> String
}

extension DuplicatesWords {
  /// In French.
  public static let french = DuplicatesWords(
    read: { files, sum in
      "\(FrenchPlural.count(files, "fichier")), \(FrenchPlural.count(sum.lines, "ligne"))"
        + " (\(FrenchNumbers.euros(cents: sum.cents)))"
    },
    nothing: { files in
      files < 2
        ? "Un seul fichier\u{A0}: aucune ligne ne peut être dans un autre." : "Aucune ligne n'est dans deux fichiers."
    },
    tooMuch: { sum in
      FrenchPlural.count(sum.lines, "ligne comptée en trop", "lignes comptées en trop")
        + "\u{A0}: \(FrenchNumbers.euros(cents: sum.cents))"
    },
    insideFiles: Part(title: "Fichiers dont toutes les lignes sont dans un autre", remark: nil),
    months: Part(title: "Mois livrés deux fois", remark: nil),
    lines: Part(title: "Lignes présentes dans plusieurs fichiers", remark: nil),
    alike: Part(
      title: "Lignes qui se ressemblent d'un fichier à l'autre",
      remark: """
        Même cantine, même jour, même montant\u{A0}: peut-être le même achat, écrit de deux façons. À vérifier\u{202F}; \
        elles ne sont jamais écartées.
        """),
    withinFiles: Part(
      title: "Lignes répétées dans un même fichier",
      remark:
        "Deux livraisons identiques le même jour sont possibles. À vérifier\u{202F}; elles ne sont jamais écartées."),
    years: Part(title: "Effet sur les totaux", remark: nil),
    file: "Fichier", canteen: "Cantine", month: "Mois", amount: "Montant", linesTitle: "Lignes",
    product: "Produit, fournisseur", date: "Date", year: "Année", asRead: "Tel que lu", repeated: "En trop",
    once: "Chaque ligne une fois",
    standardInput: "l'entrée standard",
    sameLines: { "mêmes lignes que \($0)" },
    inside: { "dans \($0)" },
    sharedOf: { "\(FrenchNumbers.count($0)) sur \(FrenchNumbers.count($1))" },
    bothFiles: { "lignes de \($0) aussi dans \($1)" },
    differences: { differences in
      "(\(enumerated(differences.map(name))) \(differences.count < 2 ? "diffère" : "diffèrent"))"
    },
    sum: { "\u{A0}: \(counted($0)) en trop" },
    atMost: { "\u{A0}: \(counted($0)) en trop si ce sont des doublons" },
    numbered: { file, lines in "\(file):" + lines.map { String($0) }.joined(separator: ",") },
    more: {
      "… et \(FrenchPlural.count($0, "autre")) (--max pour en montrer plus, --format csv pour toutes les lignes)"
    },
    day: { date in
      let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
      let month = date.monthNumber < 10 ? "0\(date.monthNumber)" : "\(date.monthNumber)"
      return "\(day)/\(month)/\(date.year)"
    },
    monthName: { FrenchDates.month(year: $0.year, month: $0.number) })

  private static func name(_ difference: AlikePurchases.Difference) -> String {
    switch difference {
    case .description: "le produit"
    case .supplier: "le fournisseur"
    case .family: "la famille"
    case .labels: "les labels"
    case .localDefinition: "la définition de local"
    }
  }

  private static func counted(_ sum: DuplicatesReport.Sum) -> String {
    "\(FrenchPlural.count(sum.lines, "ligne")), \(FrenchNumbers.euros(cents: sum.cents))"
  }

  private static func enumerated(_ words: [String]) -> String {
    words.count < 2
      ? words.joined() : words.dropLast().joined(separator: ", ") + " et " + (words.last ?? "")
  }
}
