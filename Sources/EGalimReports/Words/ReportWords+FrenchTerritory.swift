import EGalim
import EGalimDiagnostics

extension ReportWords.TerritoryWords {
  static let french = ReportWords.TerritoryWords(
    title: "Territoire",
    grouping: { grouping in
      switch grouping {
      case .commune: "commune"
      case .epci: "intercommunalité"
      case .pat: "PAT"
      case .department: "département"
      case .sector: "secteur"
      case .management: "gestion"
      case .group: "groupe ou cuisine"
      }
    },
    name: { key in
      if key.code.isEmpty { return "non renseigné" }
      if let management = Canteen.Management(rawValue: key.code), key.name == nil {
        return management == .direct ? "régie" : "concession"
      }
      return key.name ?? key.code
    },
    canteens: "cantines", commune: "commune", months: "mois", median: "Médiane des cantines",
    shared: "* compte aussi une cantine d'un autre groupe\u{202F}; l'ensemble la compte une fois.",
    guests: { FrenchPlural.count($0, "convive") },
    reporting: { reporting, canteens in
      "\(FrenchNumbers.count(reporting))\u{A0}sur\u{A0}\(FrenchNumbers.count(canteens)) "
        + FrenchPlural.word(for: reporting, "renseignée")
    },
    silent: { "\(FrenchNumbers.count($0))\u{A0}sans achat" },
    divided: { "achats répartis sur \(FrenchPlural.count($0, "lieu", "lieux")), selon leurs repas par an" },
    partOf: { "avec sa part de «\u{A0}\($0)\u{A0}»" })
}
