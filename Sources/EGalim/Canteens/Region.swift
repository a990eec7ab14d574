/// A region of France by its Insee code; the overseas regions share theirs with metropolitan departments.
public struct Region: Hashable, Sendable {
  /// The Insee code, two digits.
  public let code: String
  /// The official name.
  public let name: String

  /// The 18 regions, by code.
  public static let all: [Region] = [
    Region(code: "01", name: "Guadeloupe"),
    Region(code: "02", name: "Martinique"),
    Region(code: "03", name: "Guyane"),
    Region(code: "04", name: "La Réunion"),
    Region(code: "06", name: "Mayotte"),
    Region(code: "11", name: "Île-de-France"),
    Region(code: "24", name: "Centre-Val de Loire"),
    Region(code: "27", name: "Bourgogne-Franche-Comté"),
    Region(code: "28", name: "Normandie"),
    Region(code: "32", name: "Hauts-de-France"),
    Region(code: "44", name: "Grand Est"),
    Region(code: "52", name: "Pays de la Loire"),
    Region(code: "53", name: "Bretagne"),
    Region(code: "75", name: "Nouvelle-Aquitaine"),
    Region(code: "76", name: "Occitanie"),
    Region(code: "84", name: "Auvergne-Rhône-Alpes"),
    Region(code: "93", name: "Provence-Alpes-Côte d'Azur"),
    Region(code: "94", name: "Corse"),
  ]

  /// The region of that code, nil for none.
  public init?(code: String) {
    guard let found = Region.all.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  init(code: String, name: String) {
    self.code = code
    self.name = name
  }
}
