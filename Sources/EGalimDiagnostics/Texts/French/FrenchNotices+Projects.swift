extension FrenchNotices {
  /// What a file that `init` found is.
  static func projectFileFound(_ path: String, _ part: Notice.ProjectPart, _ ledgers: Int) -> FrenchText {
    switch part {
    case .canteens: "\(path) : liste des cantines."
    case .meals: "\(path) : repas servis."
    case .ledgers: ledgers == 0 ? "\(path) : registre d'achats." : "\(path) : \(ledgers, "registre") d'achats."
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
