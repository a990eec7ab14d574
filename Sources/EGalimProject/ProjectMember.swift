import EGalimDiagnostics

/// The members of a project's file: the one list that its reader, its schema and its suggestions are held against.
public enum ProjectMember: String, CaseIterable, Sendable {
  /// The schema that editors complete the file with.
  case schema = "$schema"
  /// A remark, for people.
  case comment
  /// The canteen list.
  case canteens
  /// The purchase ledgers.
  case ledgers
  /// The meals file.
  case meals
  /// The civil year.
  case year
  /// Own targets.
  case targets

  /// What people write for it in French, to be suggested the right name.
  var frenchNames: [String] {
    switch self {
    case .schema: []
    case .comment: ["commentaire", "remarque"]
    case .canteens: ["cantines", "cantine"]
    case .ledgers: ["registres", "achats", "registre", "purchases"]
    case .meals: ["repas"]
    case .year: ["annee", "année"]
    case .targets: ["objectifs", "cibles"]
    }
  }
}

/// The members of a target.
public enum TargetMember: String, CaseIterable, Sendable {
  /// What it is a share of.
  case share
  /// The percentage to reach.
  case percent
  /// The first year in which it is to be reached.
  case year

  var frenchNames: [String] {
    switch self {
    case .share: ["part"]
    case .percent: ["pourcentage", "pourcent", "%"]
    case .year: ["annee", "année"]
    }
  }
}

/// Finds the member that was meant by a name that is none.
struct MemberNames {
  let known: [String]
  private let french: [String: String]

  static let project = MemberNames(ProjectMember.allCases.map { ($0.rawValue, $0.frenchNames) })
  static let target = MemberNames(TargetMember.allCases.map { ($0.rawValue, $0.frenchNames) })

  private init(_ members: [(name: String, french: [String])]) {
    known = members.map(\.name)
    french = Dictionary(uniqueKeysWithValues: members.flatMap { member in member.french.map { ($0, member.name) } })
  }

  func nearest(to name: String) -> String? {
    if let meant = french[name.lowercased()] { return meant }
    return NearestSpelling.of(name, among: known.filter { !$0.hasPrefix("$") })
  }
}
