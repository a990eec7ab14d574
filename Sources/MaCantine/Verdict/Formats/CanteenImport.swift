import EGalim
import EGalimDiagnostics
import EGalimLedgers

extension ImportFormat {
  /// The list of canteens (`cantines_creer`), twelve columns and no other.
  static let canteens = ImportFormat(
    name: Layout.canteens.name,
    columns: Layout.canteens.platformColumns.map { column in
      Column(column.name, isRequired: column.isRequired, objection: CanteenImport.objection(of: column.name))
    },
    uniqueColumn: "siret", rules: CanteenImport.rules, holdsAddresses: true)
}

/// What the platform asks of a canteen list's cells and rows.
enum CanteenImport {
  private static let sectors = Sector.all.map(\.name)
  private static let productions = [
    "Restaurant avec cuisine sur place", "Restaurant satellite", Canteen.Production.site.rawValue,
    Canteen.Production.cookedElsewhere.rawValue,
  ]
  private static let managements = ["Directe", "Concédée"] + Canteen.Management.allCases.map(\.rawValue)
  private static let economicModels = ["Public", "Privé"] + Canteen.EconomicModel.allCases.map(\.rawValue)
  private static let publicModels = ["Public", Canteen.EconomicModel.public.rawValue]

  // MARK: Cells: what the schema asks

  static func objection(of column: String) -> @Sendable (String) -> Finding? {
    switch column {
    case "nom": { $0.allSatisfy(\.isWhitespace) ? .platformEmptyCell : nil }
    case "nombre_repas_jour", "nombre_repas_an", "groupe_id":
      { PlatformCell.wholeNumber($0) == nil ? .platformWholeNumber : nil }
    case "secteurs": { PlatformCell.objection(toList: withCurlyApostrophes($0), outside: sectors) }
    case "type_production": { PlatformCell.objection(to: $0, outside: productions) }
    case "type_gestion": { PlatformCell.objection(to: $0, outside: managements) }
    case "modèle_économique": { PlatformCell.objection(to: $0, outside: economicModels) }
    case "administration_tutelle": { PlatformCell.objection(to: $0, outside: Ministry.names) }
    default: { _ in nil }
    }
  }

  /// The schema takes both apostrophes in a sector's name.
  private static func withCurlyApostrophes(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "'" ? "\u{2019}" : $0 }))
  }

  // MARK: Rows: what is asked after the schema

  static let rules: [ImportFormat.Rule] = [
    siretsAreKnown, mealsAreEnough, dailyMealsAreBelowYearly, sectorsAreFew, kitchenIsAnother, ministryIsOfState,
  ]

  private static let siretsAreKnown: ImportFormat.Rule = { row, _ in
    ["siret", "siret_cuisine_centrale"].compactMap { column in
      guard let cell = row.filled(column), PlatformCell.siret(cell) == nil else { return nil }
      return RowObjection(.platformSiret, in: column)
    }
  }

  private static let mealsAreEnough: ImportFormat.Rule = { row, _ in
    let daily = number("nombre_repas_jour", of: row).flatMap { $0 < 3 ? Finding.dailyMealsTooFew : nil }
    let yearly = number("nombre_repas_an", of: row).flatMap { $0 < 420 ? Finding.yearlyMealsTooFew : nil }
    return [
      daily.map { RowObjection($0, in: "nombre_repas_jour") }, yearly.map { RowObjection($0, in: "nombre_repas_an") },
    ].compactMap(\.self)
  }

  private static let dailyMealsAreBelowYearly: ImportFormat.Rule = { row, _ in
    guard let daily = number("nombre_repas_jour", of: row), let yearly = number("nombre_repas_an", of: row),
      daily >= yearly
    else { return [] }
    return [RowObjection(.dailyMealsNotBelowYearly, in: "nombre_repas_jour")]
  }

  private static let sectorsAreFew: ImportFormat.Rule = { row, _ in
    guard let count = row.filled("secteurs").map({ PlatformCell.words($0).count }), count > 3 else { return [] }
    return [RowObjection(.tooManySectors(count: count), in: "secteurs")]
  }

  private static let kitchenIsAnother: ImportFormat.Rule = { row, _ in
    guard let kitchen = row.filled("siret_cuisine_centrale"), kitchen == row["siret"] else { return [] }
    return [RowObjection(.ownCentralKitchen, in: "siret_cuisine_centrale")]
  }

  /// A ministry is named for public canteens of State sectors only.
  private static let ministryIsOfState: ImportFormat.Rule = { row, _ in
    guard row.filled("administration_tutelle") != nil, let model = row["modèle_économique"],
      let list = row["secteurs"]
    else { return [] }
    let isPublic = publicModels.contains(PlatformCell.trimmed(model))
    let names = PlatformCell.words(withCurlyApostrophes(list))
    let isOfState = Sector.all.contains { $0.belongsToState && names.contains($0.name) }
    return isPublic && isOfState ? [] : [RowObjection(.ministryOfPrivateCanteen, in: "administration_tutelle")]
  }

  private static func number(_ column: String, of row: ImportRow) -> Int? {
    row.filled(column).flatMap(PlatformCell.wholeNumber)
  }
}
