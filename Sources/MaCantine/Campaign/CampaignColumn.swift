import EGalimDiagnostics

/// The columns of a file of published declarations that are read; all others are left alone.
enum CampaignColumn: String, CaseIterable {
  case number = "id"
  case date = "creation_date"
  case mode = "teledeclaration_mode"
  case year
  case canteenID = "canteen_id"
  case siret = "canteen_siret"
  case siren = "canteen_siren_unite_legale"
  case name = "canteen_name"
  case centralKitchen = "canteen_central_kitchen_siret"
  case commune = "canteen_city_insee_code"
  case epci = "canteen_epci"
  case epciName = "canteen_epci_lib"
  case projects = "canteen_pat_list"
  case projectNames = "canteen_pat_lib_list"
  case department = "canteen_department"
  case departmentName = "canteen_department_lib"
  case region = "canteen_region"
  case regionName = "canteen_region_lib"
  case model = "canteen_economic_model"
  case management = "canteen_management_type"
  case production = "canteen_production_type"
  case sectors = "canteen_sector_list"
  case ministry = "canteen_line_ministry"
  case bio = "teledeclaration_ratio_bio"
  case otherEGalim = "teledeclaration_ratio_egalim_hors_bio"

  /// Those without which nobody knows who declared what.
  static let required: [CampaignColumn] = [.year, .canteenID, .siret, .bio, .otherEGalim]
}

/// Which cell of a row is which column, whatever the order of the file.
struct CampaignHeader {
  /// The columns by their place, from 0.
  private let cells: [CampaignColumn: Int]
  /// The titles as the file spells them.
  let titles: [String]
  /// The first title that stands twice, with its second place.
  let repeated: (column: CampaignColumn, cell: Int)?

  /// Reads the titles; case, accents and blanks are ignored.
  init(_ titles: [String]) {
    self.titles = titles
    var cells: [CampaignColumn: Int] = [:]
    var repeated: (CampaignColumn, Int)?
    for (cell, title) in titles.enumerated() {
      guard let column = CampaignColumn(rawValue: TextFolding.fold(title)) else { continue }
      if cells[column] == nil { cells[column] = cell } else { repeated = repeated ?? (column, cell) }
    }
    self.cells = cells
    self.repeated = repeated
  }

  /// The columns that a file cannot do without and that are not there.
  var missing: [CampaignColumn] { CampaignColumn.required.filter { cells[$0] == nil } }

  /// How many of the titles are known.
  var knownCount: Int { cells.count }

  /// The place of a column, nil where the file lacks it.
  subscript(column: CampaignColumn) -> Int? { cells[column] }
}
