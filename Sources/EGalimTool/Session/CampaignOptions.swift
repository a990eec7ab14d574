import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimReports

/// What commands take that read published declarations: the file, and the territory that is looked for in it.
struct CampaignOptions: Sendable {
  var file: String?
  var pat: String?
  var epci: String?
  var department: String?
  var communes: [String] = []

  /// The territory that was named; nil for none.
  ///
  /// Throws when two were.
  func area() throws(UsageError) -> CampaignArea? {
    let areas = [
      pat.map(CampaignArea.pat), epci.map(CampaignArea.epci), department.map(CampaignArea.department),
      communes.isEmpty ? nil : .communes(communes),
    ].compactMap(\.self)
    guard areas.count < 2 else { throw .published(.oneTerritory) }
    return areas.first
  }

  /// The first option that names a territory, as it is typed; nil for none.
  var areaOption: String? {
    if pat != nil { return "--pat" }
    if epci != nil { return "--epci" }
    if department != nil { return "--departement" }
    return communes.isEmpty ? nil : "--commune"
  }
}

extension UsageError {
  /// What is wrong with options about published declarations.
  static func published(_ notice: PublishedNotice) -> UsageError {
    .custom(problem: Notice.published(notice).text(), remedy: "")
  }
}

extension SharedOptions {
  static func campaign(_ place: Place<String?>, help: String) -> OptionSpec<Root> {
    .value(["campaign", "campagne"], value: "FICHIER", help: help, completion: .file, at: place)
  }

  static func pat(_ place: Place<String?>) -> OptionSpec<Root> {
    .value(
      ["pat"], value: "NOM", help: "Avec --campaign, le PAT dont le nom contient ce texte, ou qui porte ce numéro.",
      at: place)
  }

  static func epci(_ place: Place<String?>) -> OptionSpec<Root> {
    .value(
      ["epci"], value: "NOM", help: "Avec --campaign, l'EPCI dont le nom contient ce texte, ou qui porte ce SIREN.",
      at: place)
  }

  static func department(_ place: Place<String?>) -> OptionSpec<Root> {
    .value(
      ["departement", "department"], value: "CODE", help: "Avec --campaign, le département de ce code ou de ce nom.",
      at: place)
  }

  static func communes(_ place: Place<[String]>) -> OptionSpec<Root> {
    .values(
      ["commune"], value: "CODE",
      help: """
        Avec --campaign, la commune de ce code Insee, ou dont le nom contient ce texte, si la liste des cantines donne \
        les noms.
        """, at: place)
  }
}
