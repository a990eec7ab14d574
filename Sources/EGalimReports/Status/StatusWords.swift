import EGalimDiagnostics

/// What is said of a project's state.
struct StatusWords: Sendable {
  let title, files, amount, bought, served, file, kind, change: String
  let remarks, complete, nothingMissing: String
  let kicker: @Sendable (_ project: String) -> String
  let filesCount: @Sendable (Int) -> String
  let noPurchases: @Sendable (_ year: Int) -> String
  let noPurchasesIn: @Sendable (_ months: [Int]) -> String
  let noMealsIn: @Sendable (_ months: [Int]) -> String
  let closedIn: @Sendable (_ months: [Int]) -> String
  let noMeals: String
  let suppliedBy: @Sendable (_ buyer: String) -> String
  let buysFor: @Sendable (_ places: Int) -> String
  let notListed: String
  let missing: @Sendable (_ canteens: Int) -> String
  let withoutPurchases: @Sendable (_ canteens: Int) -> String
  let noCanteenList, noMealsFile: String
  let kindOf: @Sendable (FileStatus.Kind?) -> String
  let changeOf: @Sendable (FileStatus.Change) -> String
  let changes: @Sendable (_ report: StatusReport.Earlier, _ counts: [FileStatus.Change: Int]) -> String
  let noReport: String
  let errors: @Sendable (_ count: Int) -> String
}

extension ReportWords {
  /// What is said of a project's state.
  var status: StatusWords { .french }
}

extension StatusWords {
  static let french = StatusWords(
    title: "État du projet", files: "Fichiers", amount: "achats HT", bought: "mois achetés", served: "mois servis",
    file: "fichier", kind: "contenu", change: "depuis le dernier rapport",
    remarks: "remarques", complete: "complet", nothingMissing: "Rien ne manque.",
    kicker: { "Projet \($0)" },
    filesCount: { FrenchPlural.count($0, "fichier") },
    noPurchases: { "aucun achat en \($0)" },
    noPurchasesIn: { "sans achat\u{A0}: \(months($0))" },
    noMealsIn: { "sans repas\u{A0}: \(months($0))" },
    closedIn: { "ni achat ni repas\u{A0}: \(months($0))" },
    noMeals: "aucun repas connu",
    suppliedBy: { "achats de «\u{A0}\($0)\u{A0}»" },
    buysFor: { "achète pour \(FrenchPlural.count($0, "lieu", "lieux"))" },
    notListed: "pas dans la liste des cantines",
    missing: { "\(FrenchNumbers.count($0)) à compléter" },
    withoutPurchases: { "\(FrenchPlural.count($0, "cantine")) sans aucun achat" },
    noCanteenList:
      "Le projet n'a pas de liste des cantines\u{A0}: celles qui n'achètent rien ne peuvent pas être vues.",
    noMealsFile: "Le projet n'a pas de fichier de repas\u{A0}: sans repas, pas de coût par repas.",
    kindOf: { kind in
      switch kind {
      case .canteens: "cantines"
      case .ledger: "registre"
      case .meals: "repas"
      case .other: "non lu"
      case nil: ""
      }
    },
    changeOf: { change in
      switch change {
      case .unchanged: "inchangé"
      case .changed: "modifié"
      case .new: "nouveau"
      case .gone: "disparu"
      }
    },
    changes: { report, counts in
      let day = FrenchDates.day(iso: report.day.iso)
      let changes = [
        (FileStatus.Change.changed, "modifié"), (.new, "nouveau"), (.gone, "disparu"),
      ].compactMap { change, word -> String? in
        counts[change].map { "\(FrenchPlural.count($0, "fichier")) \(adjective(word, $0))" }
      }
      return changes.isEmpty
        ? "Depuis le rapport du \(day), aucun fichier n'a changé."
        : "Depuis le rapport du \(day)\u{A0}: \(changes.joined(separator: ", "))."
    },
    noReport: "Aucun rapport n'a encore été fait depuis ce projet.",
    errors: {
      "\(FrenchPlural.count($0, "erreur")) dans les fichiers, dont les lignes ne sont pas comptées ici\u{A0}: egalim check"
    })

  private static func adjective(_ word: String, _ count: Int) -> String {
    count < 2 ? word : word == "nouveau" ? "nouveaux" : word + "s"
  }

  /// Months in words, those in a row by their ends: `janvier, avril à octobre`.
  private static func months(_ months: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for month in months {
      if let last = runs.last, last.upperBound == month - 1 {
        runs[runs.count - 1] = last.lowerBound...month
      } else {
        runs.append(month...month)
      }
    }
    func name(_ month: Int) -> String { FrenchDates.monthName(month) ?? String(month) }
    return runs.map { run in
      switch run.count {
      case 1: name(run.lowerBound)
      case 2: "\(name(run.lowerBound)), \(name(run.upperBound))"
      default: "\(name(run.lowerBound)) à \(name(run.upperBound))"
      }
    }.joined(separator: ", ")
  }
}
