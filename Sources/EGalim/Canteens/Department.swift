/// A department or overseas collectivity by its Insee code.
public struct Department: Hashable, Sendable {
  /// The Insee code: two characters, three overseas.
  public let code: String
  /// The official name.
  public let name: String
  /// The region's code; nil for a collectivity that belongs to no region.
  public let regionCode: String?

  /// The departments and collectivities, by code.
  public static let all: [Department] = [
    Department(code: "01", name: "Ain", regionCode: "84"),
    Department(code: "02", name: "Aisne", regionCode: "32"),
    Department(code: "03", name: "Allier", regionCode: "84"),
    Department(code: "04", name: "Alpes-de-Haute-Provence", regionCode: "93"),
    Department(code: "05", name: "Hautes-Alpes", regionCode: "93"),
    Department(code: "06", name: "Alpes-Maritimes", regionCode: "93"),
    Department(code: "07", name: "Ardèche", regionCode: "84"),
    Department(code: "08", name: "Ardennes", regionCode: "44"),
    Department(code: "09", name: "Ariège", regionCode: "76"),
    Department(code: "10", name: "Aube", regionCode: "44"),
    Department(code: "11", name: "Aude", regionCode: "76"),
    Department(code: "12", name: "Aveyron", regionCode: "76"),
    Department(code: "13", name: "Bouches-du-Rhône", regionCode: "93"),
    Department(code: "14", name: "Calvados", regionCode: "28"),
    Department(code: "15", name: "Cantal", regionCode: "84"),
    Department(code: "16", name: "Charente", regionCode: "75"),
    Department(code: "17", name: "Charente-Maritime", regionCode: "75"),
    Department(code: "18", name: "Cher", regionCode: "24"),
    Department(code: "19", name: "Corrèze", regionCode: "75"),
    Department(code: "2A", name: "Corse-du-Sud", regionCode: "94"),
    Department(code: "2B", name: "Haute-Corse", regionCode: "94"),
    Department(code: "21", name: "Côte-d'Or", regionCode: "27"),
    Department(code: "22", name: "Côtes-d'Armor", regionCode: "53"),
    Department(code: "23", name: "Creuse", regionCode: "75"),
    Department(code: "24", name: "Dordogne", regionCode: "75"),
    Department(code: "25", name: "Doubs", regionCode: "27"),
    Department(code: "26", name: "Drôme", regionCode: "84"),
    Department(code: "27", name: "Eure", regionCode: "28"),
    Department(code: "28", name: "Eure-et-Loir", regionCode: "24"),
    Department(code: "29", name: "Finistère", regionCode: "53"),
    Department(code: "30", name: "Gard", regionCode: "76"),
    Department(code: "31", name: "Haute-Garonne", regionCode: "76"),
    Department(code: "32", name: "Gers", regionCode: "76"),
    Department(code: "33", name: "Gironde", regionCode: "75"),
    Department(code: "34", name: "Hérault", regionCode: "76"),
    Department(code: "35", name: "Ille-et-Vilaine", regionCode: "53"),
    Department(code: "36", name: "Indre", regionCode: "24"),
    Department(code: "37", name: "Indre-et-Loire", regionCode: "24"),
    Department(code: "38", name: "Isère", regionCode: "84"),
    Department(code: "39", name: "Jura", regionCode: "27"),
    Department(code: "40", name: "Landes", regionCode: "75"),
    Department(code: "41", name: "Loir-et-Cher", regionCode: "24"),
    Department(code: "42", name: "Loire", regionCode: "84"),
    Department(code: "43", name: "Haute-Loire", regionCode: "84"),
    Department(code: "44", name: "Loire-Atlantique", regionCode: "52"),
    Department(code: "45", name: "Loiret", regionCode: "24"),
    Department(code: "46", name: "Lot", regionCode: "76"),
    Department(code: "47", name: "Lot-et-Garonne", regionCode: "75"),
    Department(code: "48", name: "Lozère", regionCode: "76"),
    Department(code: "49", name: "Maine-et-Loire", regionCode: "52"),
    Department(code: "50", name: "Manche", regionCode: "28"),
    Department(code: "51", name: "Marne", regionCode: "44"),
    Department(code: "52", name: "Haute-Marne", regionCode: "44"),
    Department(code: "53", name: "Mayenne", regionCode: "52"),
    Department(code: "54", name: "Meurthe-et-Moselle", regionCode: "44"),
    Department(code: "55", name: "Meuse", regionCode: "44"),
    Department(code: "56", name: "Morbihan", regionCode: "53"),
    Department(code: "57", name: "Moselle", regionCode: "44"),
    Department(code: "58", name: "Nièvre", regionCode: "27"),
    Department(code: "59", name: "Nord", regionCode: "32"),
    Department(code: "60", name: "Oise", regionCode: "32"),
    Department(code: "61", name: "Orne", regionCode: "28"),
    Department(code: "62", name: "Pas-de-Calais", regionCode: "32"),
    Department(code: "63", name: "Puy-de-Dôme", regionCode: "84"),
    Department(code: "64", name: "Pyrénées-Atlantiques", regionCode: "75"),
    Department(code: "65", name: "Hautes-Pyrénées", regionCode: "76"),
    Department(code: "66", name: "Pyrénées-Orientales", regionCode: "76"),
    Department(code: "67", name: "Bas-Rhin", regionCode: "44"),
    Department(code: "68", name: "Haut-Rhin", regionCode: "44"),
    Department(code: "69", name: "Rhône", regionCode: "84"),
    Department(code: "70", name: "Haute-Saône", regionCode: "27"),
    Department(code: "71", name: "Saône-et-Loire", regionCode: "27"),
    Department(code: "72", name: "Sarthe", regionCode: "52"),
    Department(code: "73", name: "Savoie", regionCode: "84"),
    Department(code: "74", name: "Haute-Savoie", regionCode: "84"),
    Department(code: "75", name: "Paris", regionCode: "11"),
    Department(code: "76", name: "Seine-Maritime", regionCode: "28"),
    Department(code: "77", name: "Seine-et-Marne", regionCode: "11"),
    Department(code: "78", name: "Yvelines", regionCode: "11"),
    Department(code: "79", name: "Deux-Sèvres", regionCode: "75"),
    Department(code: "80", name: "Somme", regionCode: "32"),
    Department(code: "81", name: "Tarn", regionCode: "76"),
    Department(code: "82", name: "Tarn-et-Garonne", regionCode: "76"),
    Department(code: "83", name: "Var", regionCode: "93"),
    Department(code: "84", name: "Vaucluse", regionCode: "93"),
    Department(code: "85", name: "Vendée", regionCode: "52"),
    Department(code: "86", name: "Vienne", regionCode: "75"),
    Department(code: "87", name: "Haute-Vienne", regionCode: "75"),
    Department(code: "88", name: "Vosges", regionCode: "44"),
    Department(code: "89", name: "Yonne", regionCode: "27"),
    Department(code: "90", name: "Territoire de Belfort", regionCode: "27"),
    Department(code: "91", name: "Essonne", regionCode: "11"),
    Department(code: "92", name: "Hauts-de-Seine", regionCode: "11"),
    Department(code: "93", name: "Seine-Saint-Denis", regionCode: "11"),
    Department(code: "94", name: "Val-de-Marne", regionCode: "11"),
    Department(code: "95", name: "Val-d'Oise", regionCode: "11"),
    Department(code: "971", name: "Guadeloupe", regionCode: "01"),
    Department(code: "972", name: "Martinique", regionCode: "02"),
    Department(code: "973", name: "Guyane", regionCode: "03"),
    Department(code: "974", name: "La Réunion", regionCode: "04"),
    Department(code: "975", name: "Saint-Pierre-et-Miquelon", regionCode: nil),
    Department(code: "976", name: "Mayotte", regionCode: "06"),
    Department(code: "977", name: "Saint-Barthélemy", regionCode: nil),
    Department(code: "978", name: "Saint-Martin", regionCode: nil),
    Department(code: "986", name: "Wallis-et-Futuna", regionCode: nil),
    Department(code: "987", name: "Polynésie française", regionCode: nil),
    Department(code: "988", name: "Nouvelle-Calédonie", regionCode: nil),
  ]

  /// The department of that code (upper case, leading zero kept), nil for none.
  public init?(code: String) {
    guard let found = Department.all.first(where: { $0.code == code }) else { return nil }
    self = found
  }

  /// The department of a commune's five-character Insee code, nil for a code of another form or of no department.
  public init?(communeCode: String) {
    guard communeCode.utf8.count == 5 else { return nil }
    let length = communeCode.hasPrefix("97") || communeCode.hasPrefix("98") ? 3 : 2
    guard communeCode.utf8.dropFirst(length).allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    self.init(code: String(communeCode.prefix(length)).uppercased())
  }

  init(code: String, name: String, regionCode: String?) {
    self.code = code
    self.name = name
    self.regionCode = regionCode
  }
}
