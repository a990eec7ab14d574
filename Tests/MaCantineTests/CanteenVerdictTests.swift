import EGalim
import EGalimDiagnostics
import Testing

@testable import MaCantine

@Suite("Would the platform take this list of canteens?")
struct CanteenVerdictTests {
  private static let columns = [
    "siret", "nom", "siret_cuisine_centrale", "nombre_repas_jour", "nombre_repas_an", "secteurs", "type_production",
    "type_gestion", "modèle_économique", "groupe_id", "administration_tutelle", "gestionnaires_additionnels",
  ]
  private static let sound = [
    "siret": Samples.siretText, "nom": "École du village", "nombre_repas_jour": "3", "nombre_repas_an": "420",
    "secteurs": "Crèche", "type_production": "site", "type_gestion": "Directe", "modèle_économique": "Public",
    "gestionnaires_additionnels": "personne@example.com",
  ]

  private func list(_ rows: [[String: String]], columns: [String] = columns) -> String {
    let lines = rows.map { cells in columns.map { "\"\(cells[$0] ?? Self.sound[$0] ?? "")\"" }.joined(separator: ",") }
    return ([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
  }

  @Test(
    "Canteens that are taken",
    arguments: [
      [:], ["secteurs": "Crèche,Secondaire collège, Hôpitaux"], ["secteurs": "Restaurants d'entreprises"],
      ["secteurs": "Restaurants d’entreprises"], ["type_production": "Restaurant avec cuisine sur place"],
      ["type_production": "Restaurant satellite", "siret_cuisine_centrale": Samples.otherSiretText, "groupe_id": "12"],
      ["type_gestion": "conceded"], ["modèle_économique": "Privé"],
      ["administration_tutelle": "Armées", "secteurs": "Restaurants des armées / police / gendarmerie"],
      [
        "administration_tutelle": "Préfecture - Administration Territoriale de l'État (ATE)",
        "secteurs": "Crèche,Supérieur et Universitaire",
      ],
    ])
  func taken(cells: [String: String]) throws {
    #expect(try verdict(on: list([cells]), path: "cantines.csv") == [])
  }

  @Test(
    "Canteens that are refused, each at its cell",
    arguments: [
      (["siret": ""], "siret", "E508"), (["siret": "21010034300017"], "siret", "E515"),
      (["siret": "210 100 343 00016"], "siret", "E515"), (["siret": Samples.laPosteText], "siret", "E515"),
      (["nom": " "], "nom", "E508"), (["siret_cuisine_centrale": "123"], "siret_cuisine_centrale", "E515"),
      (["siret_cuisine_centrale": Samples.siretText], "siret_cuisine_centrale", "E215"),
      (["nombre_repas_jour": "2"], "nombre_repas_jour", "E203"),
      (["nombre_repas_an": "419"], "nombre_repas_an", "E204"),
      (["nombre_repas_jour": "420"], "nombre_repas_jour", "E205"),
      (["nombre_repas_an": "1 000"], "nombre_repas_an", "E522"),
      (["nombre_repas_jour": "3.5"], "nombre_repas_jour", "E522"), (["secteurs": ""], "secteurs", "E508"),
      (["secteurs": "École"], "secteurs", "E512"), (["secteurs": "Cre\u{300}che"], "secteurs", "E512"),
      (["secteurs": "Crèche,Hôpitaux,Cliniques,IME / ITEP"], "secteurs", "E207"),
      (["type_production": "central"], "type_production", "E512"),
      (["type_gestion": "directe"], "type_gestion", "E512"),
      (["modèle_économique": "Mixte"], "modèle_économique", "E512"), (["groupe_id": "x"], "groupe_id", "E522"),
      (["administration_tutelle": "Finances"], "administration_tutelle", "E512"),
      (["administration_tutelle": "Armées", "modèle_économique": "Privé"], "administration_tutelle", "E212"),
      (["administration_tutelle": "Armées"], "administration_tutelle", "E212"),
    ])
  func refused(cells: [String: String], column: String, code: String) throws {
    let found = try verdict(on: list([cells]), path: "cantines.csv").filter { $0.place.fieldName == column }
    let diagnostic = try #require(found.first)
    #expect(diagnostic.code.rawValue == code)
    #expect(diagnostic.place.line == 2)
    #expect(diagnostic.cell == cells[column])
  }

  @Test("A canteen stands once")
  func unique() throws {
    let found = try verdict(on: list([[:], [:]]), path: "cantines.csv")
    #expect(found.map(\.finding) == [.platformRepeatedCanteen(firstLine: 2)])
  }

  @Test("Columns beyond the twelve are refused")
  func optionalColumns() throws {
    let found = try verdict(on: list([[:]], columns: Self.columns + ["commune"]), path: "cantines.csv")
    #expect(found.map(\.finding) == [.platformColumnCount(expected: 12, found: 13)])
  }

  @Test("No reason shows the line, which holds addresses")
  func addresses() throws {
    let found = try verdict(on: list([["nombre_repas_jour": "2", "secteurs": "x"]]), path: "cantines.csv")
    #expect(found.count == 2)
    #expect(found.allSatisfy { $0.excerpt == nil && $0.cell?.contains("@") != true })
  }
}
