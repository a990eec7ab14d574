import EGalim

/// Makes the table of duplicates for spreadsheets: a row a line, those of one purchase together.
///
/// The columns are an interface: their names, order and meaning stay. `groupe` numbers the purchases; `sorte` says what
/// they are (`repetee`, `ressemblante`, `meme_fichier`), `sort` what becomes of the line when each counts once (`gardee`,
/// `fichier_contenu`, `mois_livre_deux_fois`, `ecartee`).
public enum DuplicatesCSV {
  /// The header and the rows.
  public static func table(
    _ report: DuplicatesReport, decimalMark: CSVReport.DecimalMark = .comma
  ) -> [[String]] {
    var rows = [
      [
        "groupe", "sorte", "sort", "siret", "cantine_id", "nom", "date", "montant_ht", "famille_produits",
        "description", "fournisseur", "fichier", "feuille", "ligne", "difference",
      ]
    ]
    var group = 0
    func append(_ purchases: [RepeatedPurchase], _ kind: String, _ differences: [AlikePurchases.Difference] = []) {
      group += 1
      for purchase in purchases {
        for place in purchase.places {
          rows.append(
            row(purchase, place, report.files[place.file], group, kind, differences, decimalMark))
        }
      }
    }
    for purchase in report.lines { append([purchase], "repetee") }
    for alike in report.alike { append(alike.purchases, "ressemblante", alike.differences) }
    for purchase in report.withinFiles { append([purchase], "meme_fichier") }
    return rows
  }

  private static func row(
    _ purchase: RepeatedPurchase, _ place: RepeatedPurchase.Place, _ file: DuplicatesReport.File, _ group: Int,
    _ kind: String, _ differences: [AlikePurchases.Difference], _ mark: CSVReport.DecimalMark
  ) -> [String] {
    let canteen = purchase.canteen
    return [
      String(group), kind, fate(place.fate), canteen.siret?.text ?? "", canteen.platformID.map { String($0) } ?? "",
      canteen.name ?? "", purchase.date.iso, CSVReport.decimal(purchase.amount.cents, mark),
      purchase.family.platformName, purchase.description, purchase.supplier, file.path, file.sheet ?? "",
      String(place.line), differences.map(name).joined(separator: ","),
    ]
  }

  private static func fate(_ fate: RepeatedPurchase.Fate) -> String {
    switch fate {
    case .kept: "gardee"
    case .insideFile: "fichier_contenu"
    case .monthTwice: "mois_livre_deux_fois"
    case .repeated: "ecartee"
    }
  }

  private static func name(_ difference: AlikePurchases.Difference) -> String {
    switch difference {
    case .description: "description"
    case .supplier: "fournisseur"
    case .family: "famille_produits"
    case .labels: "categories_egalim"
    case .localDefinition: "definition_local"
    }
  }
}
