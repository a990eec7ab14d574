import EGalim
import EGalimDiagnostics

/// The sectors of published declarations, put beside those that the platform knows today.
///
/// Spellings that differ in case, accents, apostrophes, blanks and strokes are one; what the platform has renamed since
/// is told by ``renamed``. Source: its published files of 2022 and 2023, and its release notes (« Secondaire lycée
/// agricole » became « Etablissements d'enseignement agricole »).
struct PublishedSectors {
  private static let renamed: [(old: String, new: String)] = [
    ("Secondaire lycée agricole", "Etablissements d’enseignement agricole"),
    ("Autres établissements sociaux et médicaux sociaux", "Autres établissements sociaux et médico-sociaux"),
  ]

  private static let known: [String: Sector] = {
    var sectors: [String: Sector] = [:]
    for sector in Sector.all { sectors[folded(sector.name)] = sector }
    for (old, new) in renamed { sectors[folded(old)] = sectors[folded(new)] }
    return sectors
  }()

  /// What a list of sectors came to.
  struct Reading {
    /// The names: those of today where there is one.
    var names: [String] = []
    /// The sectors among them that the platform knows.
    var sectors: [Sector] = []
    /// The names that it does not know.
    var unknown: [String] = []
  }

  private var memory: [String: Reading] = [:]

  /// The sectors of a cell, between commas: no sector's name holds one.
  mutating func read(_ cell: String) -> Reading {
    if let known = memory[cell] { return known }
    var reading = Reading()
    for part in cell.split(separator: ",") {
      let name = SourceText.trimmed(part)
      guard !name.isEmpty else { continue }
      if let sector = Self.known[Self.folded(name)] {
        if !reading.names.contains(sector.name) { reading.names.append(sector.name) }
        if !reading.sectors.contains(sector) { reading.sectors.append(sector) }
      } else {
        if !reading.names.contains(name) { reading.names.append(name) }
        reading.unknown.append(name)
      }
    }
    memory[cell] = reading
    return reading
  }

  /// Strokes stand with blanks or without: « EHPAD/ maisons » and « EHPAD / maisons » are one.
  private static func folded(_ name: String) -> String {
    TextFolding.fold(String(name.map { $0 == "/" ? " " : $0 }))
  }
}
