import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Foundation
import TestSupport
import Testing

@testable import MaCantine

/// A row of published declarations before it is written.
struct PublishedRow {
  static let columns = [
    "id", "year", "canteen_id", "canteen_siret", "canteen_name", "canteen_city_insee_code", "canteen_epci_lib",
    "canteen_pat_list", "canteen_pat_lib_list", "canteen_department", "canteen_department_lib", "canteen_sector_list",
    "canteen_economic_model", "teledeclaration_mode", "canteen_production_type", "teledeclaration_ratio_bio",
    "teledeclaration_ratio_egalim_hors_bio",
  ]
  var cells: [String: String] = [
    "id": "1", "year": "2023", "canteen_id": "990001", "canteen_siret": "99000000100018",
    "canteen_name": "École du Val",
    "canteen_city_insee_code": "26901", "canteen_department": "26", "canteen_economic_model": "public",
    "canteen_sector_list": "Secondaire collège", "teledeclaration_ratio_bio": "0.2665",
    "teledeclaration_ratio_egalim_hors_bio": "0.1247",
  ]

  init(_ cells: [String: String] = [:]) {
    self.cells.merge(cells) { $1 }
  }

  static func table(_ rows: [PublishedRow], columns: [String] = columns) -> String {
    func cell(_ text: String) -> String {
      text.contains(where: { ",\"\n".contains($0) })
        ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
    }
    return ([columns] + rows.map { row in columns.map { row.cells[$0] ?? "" } })
      .map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }
}

@Suite("Published declarations")
struct CampaignReaderTests {
  private func read(_ bytes: [UInt8], name: String = "campagne.csv") throws -> CampaignReader {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    var reader = CampaignReader()
    reader.read(InputFile(path: folder.url.appendingPathComponent(name).path))
    return reader
  }

  private func read(_ rows: [PublishedRow], columns: [String] = PublishedRow.columns) throws -> CampaignReader {
    try read(Array(PublishedRow.table(rows, columns: columns).utf8))
  }

  private func declarations(_ reader: CampaignReader, year: Int = 2023) -> [PublishedDeclaration] {
    reader.campaign(of: year)?.declarations ?? []
  }

  private func codes(_ reader: CampaignReader) -> [String] { reader.collector.diagnostics.map(\.code.rawValue) }

  @Test("A declaration is read as it stands")
  func wholeRow() throws {
    let reader = try read([PublishedRow()])
    #expect(codes(reader) == [])
    let declaration = try #require(declarations(reader).first)
    #expect(declaration.number == 1)
    #expect(declaration.canteen.siret?.text == "99000000100018")
    #expect(declaration.canteen.platformID == 990_001)
    #expect(declaration.canteen.economicModel == .public)
    #expect(declaration.canteen.location.communeCode == "26901")
    #expect(declaration.canteen.location.department?.code == "26")
    #expect(declaration.shares?.bio.percentHundredths == 2665)
    #expect(declaration.shares?.egalim.percentHundredths == 3912)
  }

  @Test("The order of columns, unknown columns, separators and encodings make no difference")
  func forms() throws {
    let rows = [PublishedRow(), PublishedRow(["id": "2", "canteen_id": "990002", "canteen_siret": "99000000300014"])]
    let expected = declarations(try read(rows))
    #expect(expected.count == 2)
    let text = PublishedRow.table(rows)
    var forms: [[UInt8]] = [
      Array(PublishedRow.table(rows, columns: PublishedRow.columns.reversed() + ["autre"]).utf8),
      Array(text.replacingOccurrences(of: ",", with: ";").utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      Array(text.replacingOccurrences(of: "canteen_siret", with: "Canteen SIRET").utf8),
      Array(("Déclarations publiées\n\n" + text).utf8),
    ]
    forms.append(Array(try #require(text.data(using: .windowsCP1252))))
    forms.append([0xFF, 0xFE] + Array(try #require(text.data(using: .utf16LittleEndian))))
    for form in forms { #expect(declarations(try read(form)) == expected) }
  }

  @Test("The platform's own export escapes separators and quotes with backslashes")
  func escapes() throws {
    let text = """
      year;canteen_id;canteen_siret;canteen_name;teledeclaration_ratio_bio;teledeclaration_ratio_egalim_hors_bio
      2023;1;99000000100018;Cantine \\"Les Prés\\;les Champs\\";0.1;0.2
      2023;2;99000000300014;Rue C:\\\\;0.1;0.2

      """
    let reader = try read(Array(text.utf8))
    #expect(codes(reader) == [])
    #expect(declarations(reader).map(\.canteen.name) == ["Cantine \"Les Prés;les Champs\"", "Rue C:\\"])
  }

  @Test("Columns that are missing are named, all of them, and nothing is read")
  func missingColumns() throws {
    let columns = PublishedRow.columns.filter { !["year", "teledeclaration_ratio_bio"].contains($0) }
    let reader = try read([PublishedRow()], columns: columns)
    #expect(
      reader.collector.diagnostics.map(\.finding)
        == [.campaignColumnsMissing(names: ["year", "teledeclaration_ratio_bio"])])
    #expect(reader.years == [])
    let twice = try read([PublishedRow()], columns: PublishedRow.columns + ["year"])
    #expect(codes(twice) == ["E012"])
    #expect(codes(try read(Array("bonjour,monde\n1,2\n".utf8))) == ["E720"])
    #expect(codes(try read([UInt8]())) == ["E003"])
    #expect(codes(try read([PublishedRow]())) == ["E004"])
  }

  @Test(
    "Shares as programs write them",
    arguments: [
      ("0.2665", 2665), ("0,2665", 2665), ("1", 10_000), ("1.0000", 10_000), ("0", 0), ("5e-05", 0), ("2.665E-1", 2665),
      ("0.032200000000000006", 322), (".5", 5000),
    ])
  func ratios(text: String, hundredths: Int64) throws {
    let row = PublishedRow(["teledeclaration_ratio_bio": text, "teledeclaration_ratio_egalim_hors_bio": "0"])
    let reader = try read([row])
    #expect(codes(reader) == [])
    #expect(declarations(reader).first?.shares?.bio.percentHundredths == hundredths)
  }

  @Test(
    "A share that cannot be read is told at its cell, and the canteen counts as declared",
    arguments: [
      ("26,65 %", "E721"), ("-0.1", "E721"), ("1.0001", "E721"), ("abc", "E721"), ("0.1.2", "E721"), ("1e9", "E721"),
      ("0.9", "E722"), ("", "W724"), (".", "E721"), ("+0.1", "E721"), ("e5", "E721"), ("99999999999999999999", "E721"),
    ])
  func wrongRatios(text: String, code: String) throws {
    let reader = try read([PublishedRow(["teledeclaration_ratio_bio": text])])
    #expect(codes(reader) == [code])
    let place = reader.collector.diagnostics.first?.place
    #expect(place?.line == 2)
    #expect(place?.fieldName?.hasPrefix("teledeclaration_ratio") == true)
    #expect(declarations(reader).count == 1)
    #expect(declarations(reader).first?.shares == nil)
  }

  @Test(
    "Communes and departments as files spell them",
    arguments: [
      ("26901", "26", "", "26901", "26"), ("7019", "", "", "07019", "07"), ("10546414", "26", "", nil, "26"),
      ("", "", "", nil, nil), ("2A901", "2A", "Corse-du-Sud", "2A901", "2A"), ("2b901", "", "", "2B901", "2B"),
      ("97490", "974", "La Réunion", "97490", "974"), ("", "Ardèche", "07", nil, "07"), ("", "7", "", nil, "07"),
      ("", "Côtes-d'armor", "22", nil, "22"), ("0811191E", "", "", nil, nil),
    ] as [(String, String, String, String?, String?)])
  func places(commune: String, department: String, name: String, code: String?, found: String?) throws {
    let reader = try read([
      PublishedRow([
        "canteen_city_insee_code": commune, "canteen_department": department, "canteen_department_lib": name,
      ])
    ])
    let location = try #require(declarations(reader).first).canteen.location
    #expect(location.communeCode == code)
    #expect(location.department?.code == found)
    #expect(codes(reader) == (code == nil && !commune.isEmpty ? ["W722"] : []))
  }

  @Test(
    "Sectors since renamed are today's, others keep their name and are told once",
    arguments: [
      (
        "EHPAD/ maisons de retraite / foyers de personnes âgées",
        ["EHPAD / maisons de retraite / foyers de personnes âgées"], 0
      ),
      ("Secondaire Lycée agricole", ["Etablissements d’enseignement agricole"], 0),
      ("Autres établissements sociaux et médicaux sociaux", ["Autres établissements sociaux et médico-sociaux"], 0),
      (
        "Restaurants inter-administratifs d’Etat (RIA),Crèche",
        ["Restaurants inter-administratifs d’État (RIA)", "Crèche"], 0
      ),
      ("Crèche,Crèche", ["Crèche"], 0), ("", [], 0), ("Cantines,Crèche", ["Cantines", "Crèche"], 1),
    ])
  func sectors(cell: String, names: [String], told: Int) throws {
    let row = PublishedRow(["canteen_sector_list": cell])
    let reader = try read([row, PublishedRow(row.cells.merging(["canteen_id": "990002"]) { $1 })])
    #expect(declarations(reader).map(\.sectors) == [names, names])
    #expect(codes(reader) == Array(repeating: "W721", count: told))
  }

  @Test("Food projects: names with commas, one number named elsewhere, and names that are not as many")
  func projects() throws {
    func row(_ id: Int, _ codes: String, _ names: String) -> PublishedRow {
      PublishedRow([
        "id": String(id), "canteen_id": String(id), "canteen_pat_list": codes, "canteen_pat_lib_list": names,
      ])
    }
    let reader = try read([
      row(1, "7,8", "PAT du Val, des Monts et du Lac,PAT \"Sa ki fé\""), row(2, "8,9", "PAT du Bas"),
      row(3, "9", "PAT d\u{92}Orme"), row(4, "", ""), row(5, "10", ""),
    ])
    #expect(codes(reader) == ["W723"])
    #expect(
      declarations(reader).map(\.canteen.location.pats) == [
        ["PAT du Val, des Monts et du Lac", "PAT \"Sa ki fé\""], ["PAT \"Sa ki fé\"", "PAT d’Orme"], ["PAT d’Orme"], [],
        ["10"],
      ])
  }

  @Test("A canteen counts once, by its last declaration; canteens that share a SIRET count each")
  func repeats() throws {
    let rows = [
      PublishedRow(["id": "5", "teledeclaration_ratio_bio": "0.3"]), PublishedRow(["id": "4"]),
      PublishedRow(["id": "6", "canteen_id": "990002"]),
    ]
    for order in [rows, rows.reversed()] {
      let reader = try read(order)
      #expect(codes(reader) == ["W720"])
      #expect(declarations(reader).map(\.number) == [5, 6])
      #expect(declarations(reader).first?.shares?.bio.percentHundredths == 3000)
    }
  }

  @Test("Who declares for its satellites")
  func satellites() throws {
    for (mode, production, covers) in [
      ("CENTRAL_ALL", "central", true), ("CENTRAL_APPRO", "central_serving", true), ("SITE", "central", false),
      ("SITE", "site", false), ("", "central", true), ("", "site", false), ("SITE", "groupe", true),
    ] {
      let reader = try read([
        PublishedRow(["teledeclaration_mode": mode, "canteen_production_type": production])
      ])
      #expect(declarations(reader).first?.coversSatellites == covers, "\(mode) \(production)")
    }
  }

  @Test("Rows that cannot be read are told, and the others count")
  func badRows() throws {
    var text = PublishedRow.table([PublishedRow(), PublishedRow(["year": "23", "id": "2", "canteen_id": "2"])])
    text += "trop,court\n" + "a\"b" + String(repeating: ",", count: 16) + "\n"
    text +=
      PublishedRow.table([PublishedRow(["canteen_id": "", "canteen_siret": "12", "id": "3"])])
      .split(separator: "\n").dropFirst().joined() + "\n"
    text += PublishedRow.table([PublishedRow(["canteen_id": "3", "id": "4"])]).split(separator: "\n")[1] + "\n"
    let reader = try read(Array(text.utf8))
    #expect(codes(reader) == ["E723", "E013", "E014", "W725", "E724"])
    #expect(declarations(reader).map(\.number) == [1, 4])
  }

  @Test("Years are told apart")
  func years() throws {
    let reader = try read([PublishedRow(), PublishedRow(["year": "2022"])])
    #expect(reader.years == [2022, 2023])
    #expect(codes(reader) == [])
    #expect(reader.campaign(of: 2022)?.declarations.count == 1)
    #expect(reader.campaign(of: 2021) == nil)
  }

  @Test("The order of rows changes nothing", arguments: 1...20)
  func orderOfRows(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<40).map { number in
      PublishedRow([
        "id": String(number), "canteen_id": String(generator.below(30) + 1), "year": "202\(2 + generator.below(2))",
        "canteen_pat_list": generator.below(2) == 0 ? "7" : "7,8",
        "canteen_pat_lib_list": ["PAT A", "PAT B", "PAT A,PAT B"][generator.below(3)],
        "teledeclaration_ratio_bio": "0.\(generator.below(5000) + 1000)",
      ])
    }
    var shuffled = rows
    for index in shuffled.indices.reversed() { shuffled.swapAt(index, generator.below(index + 1)) }
    let (one, other) = (try read(rows), try read(shuffled))
    #expect(one.years == other.years)
    for year in one.years { #expect(declarations(one, year: year) == declarations(other, year: year)) }
  }
}
