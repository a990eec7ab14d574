extension FrenchNotices {
  /// What a file that `init` found is.
  static func projectFileFound(_ path: String, _ part: Notice.ProjectPart, _ ledgers: Int) -> FrenchText {
    switch part {
    case .canteens: "\(path) : liste des cantines."
    case .meals: "\(path) : repas servis."
    case .ledgers: ledgers == 0 ? "\(path) : registre d'achats." : "\(path) : \(ledgers, "registre") d'achats."
    }
  }

  /// What the new file of a project takes over from the former one.
  static func projectKept(_ path: String, _ year: Int?, _ targets: Int) -> FrenchText {
    let goals: FrenchText = "\(targets, "objectif")"
    guard let year else { return "Repris de l'ancien \(path) : \(goals)." }
    return targets == 0
      ? "Repris de l'ancien \(path) : l'année \(year)."
      : "Repris de l'ancien \(path) : l'année \(year) et \(goals)."
  }

  /// What a file is that was named for a part of a project, and what that part takes.
  static func otherFileForProject(
    _ path: String, _ part: Notice.ProjectPart, _ found: Notice.FileContents
  ) -> FrenchText {
    let option: FrenchText = part == .canteens ? "--canteens" : "--meals"
    let wanted: FrenchText = part == .canteens ? "une liste de cantines" : "un fichier de repas"
    switch found {
    case .table(.purchases):
      return "\(path) est un registre d'achats, et \(option) demande \(wanted) : rien n'est écrit."
    case .table(.canteens):
      return "\(path) est une liste de cantines, et \(option) demande \(wanted) : rien n'est écrit."
    case .table(.meals):
      return "\(path) est un fichier de repas, et \(option) demande \(wanted) : rien n'est écrit."
    case .table(.statement):
      return "\(path) est un bilan, et \(option) demande \(wanted) : rien n'est écrit."
    case .folder:
      return "\(path) est un dossier, et \(option) demande \(wanted) : rien n'est écrit."
    case .unknown(let reason):
      return "\(path) n'est pas \(wanted), ce que demande \(option) (\(reason)) : rien n'est écrit."
    }
  }

  /// What to do with a project that was made.
  static func projectMade(_ path: String, _ hasSamples: Bool, _ folder: String) -> FrenchText {
    let start: FrenchText = folder.isEmpty ? "Essayez" : "Allez dans ce dossier (cd \(folder)), puis essayez"
    return hasSamples
      ? """
      \(path) : projet créé, avec des fichiers d'exemple (LISEZMOI.txt dit comment les remplacer). \
      \(start) : egalim report, egalim status.
      """
      : "\(path) : projet créé pour ces fichiers. \(start) : egalim report, egalim status."
  }
}
