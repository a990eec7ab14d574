import EGalim
import EGalimDiagnostics
import EGalimLedgers

extension ImportFormat {
  /// The four ledgers: 2026 and before, by SIRET and by platform identifier.
  static let ledgers: [ImportFormat] = Layout.ledgers.map { layout in
    ImportFormat(
      name: layout.name,
      columns: layout.platformColumns.map { column in
        Column(column.name, isRequired: column.isRequired, objection: LedgerImport.objection(of: column, in: layout))
      },
      rules: LedgerImport.rules)
  }
}

/// What the platform asks of a ledger's cells and rows.
enum LedgerImport {
  private static let families = ProductFamily.allCases.map(\.platformName)
  private static let labels = Label.allCases.map(\.platformName)
  private static let origins = ["FRANCE", "EUROPE"]
  /// The words of the one list that there was before 2026.
  private static let listed = labels + origins + ["CIRCUIT_COURT", "LOCAL"]

  // MARK: Cells: what the schema asks

  static func objection(of column: EGalimLedgers.Column, in layout: Layout) -> @Sendable (String) -> Finding? {
    let definitions = localDefinitions(in: layout.kind)
    return switch column.name {
    case "cantine_id": { PlatformNumber($0) == nil ? .platformWholeNumber : nil }
    case "description": { $0.allSatisfy(\.isWhitespace) ? .platformEmptyCell : nil }
    case "date": { PlatformCell.date($0) == nil ? .platformDate : nil }
    case "prix_ht": { PlatformNumber($0)?.money == nil ? .platformAmount : nil }
    case "famille_produits":
      { text in
        PlatformCell.objection(to: text, outside: families).map { _ in
          .platformValue(nearest: ProductFamily.nearestName(to: text))
        }
      }
    case "categories_egalim": { PlatformCell.objection(toList: $0, outside: labels) }
    case "caracteristiques": { PlatformCell.objection(toList: $0, outside: listed) }
    case "origine": originObjection
    case "est_circuit_court", "est_local": { PlatformCell.boolean($0) == nil ? .platformBoolean : nil }
    case "definition_local": { PlatformCell.objection(to: $0, outside: definitions) }
    case "definition_local_km": { PlatformNumber($0) == nil ? .platformDistance : nil }
    default: { _ in nil }
    }
  }

  private static func localDefinitions(in kind: Layout.Kind) -> [String] {
    let current = LocalDefinition.allCases.map(\.platformName)
    guard kind == .formerPurchases else { return current }
    return current.filter { $0 != LocalDefinition.kilometres.platformName }
      + FormerLocalDefinition.allCases.map(\.rawValue)
  }

  /// The column takes one origin; both together deserve their own words.
  private static let originObjection: @Sendable (String) -> Finding? = { cell in
    Set(PlatformCell.words(cell)) == Set(origins)
      ? .platformContradictoryOrigins : PlatformCell.objection(to: cell, outside: origins)
  }

  // MARK: Rows: what is asked after the schema

  static let rules: [ImportFormat.Rule] = [
    siretIsKnown, identifierIsWhole, dateIsPast, amountIsNotNegative, listHasNoSpaces, originsAgree,
    definitionIsOfLocal, distanceIsWhole, distanceIsOfKilometres,
  ]

  private static let siretIsKnown: ImportFormat.Rule = { row, _ in
    guard let cell = row.filled("siret"), PlatformCell.ledgerSiret(cell) == nil else { return [] }
    return [RowObjection(.platformSiret, in: "siret")]
  }

  private static let identifierIsWhole: ImportFormat.Rule = { row, _ in
    guard let cell = row.filled("cantine_id"), PlatformNumber(cell) != nil, PlatformCell.wholeNumber(cell) == nil
    else { return [] }
    return [RowObjection(.platformWholeNumber, in: "cantine_id")]
  }

  private static let dateIsPast: ImportFormat.Rule = { row, today in
    guard let date = row.filled("date").flatMap(PlatformCell.date), date > today else { return [] }
    return [RowObjection(.platformFutureDate(today: today.iso), in: "date")]
  }

  /// After rounding: `-0.001` is taken, as 0.00.
  private static let amountIsNotNegative: ImportFormat.Rule = { row, _ in
    guard let amount = row.filled("prix_ht").flatMap({ PlatformNumber($0)?.money }), amount < .zero else { return [] }
    return [RowObjection(.platformNegativeAmount, in: "prix_ht")]
  }

  /// The schema's pattern allows spaces around labels, the import that follows does not.
  private static let listHasNoSpaces: ImportFormat.Rule = { row, _ in
    ["categories_egalim", "caracteristiques"].compactMap { column in
      guard let cell = row.filled(column), cell.contains(" "),
        PlatformCell.objection(toList: cell, outside: listed) == nil
      else { return nil }
      return RowObjection(.platformSpacesInList, in: column)
    }
  }

  private static let originsAgree: ImportFormat.Rule = { row, _ in
    guard let cell = row.filled("caracteristiques"), Set(PlatformCell.words(cell)).isSuperset(of: origins)
    else { return [] }
    return [RowObjection(.platformContradictoryOrigins, in: "caracteristiques")]
  }

  private static let definitionIsOfLocal: ImportFormat.Rule = { row, _ in
    guard row.filled("definition_local") != nil, isLocal(row) == false else { return [] }
    return [RowObjection(.platformLocalDefinitionWithoutLocal, in: "definition_local")]
  }

  /// The schema takes `50.0`, the import that follows does not.
  private static let distanceIsWhole: ImportFormat.Rule = { row, _ in
    guard let cell = row.filled("definition_local_km"), PlatformNumber(cell) != nil,
      PlatformCell.wholeNumber(cell) == nil
    else { return [] }
    return [RowObjection(.platformDistance, in: "definition_local_km")]
  }

  private static let distanceIsOfKilometres: ImportFormat.Rule = { row, _ in
    guard row.filled("definition_local_km") != nil, let definition = row["definition_local"],
      PlatformCell.trimmed(definition) != LocalDefinition.kilometres.platformName
    else { return [] }
    return [RowObjection(.platformDistanceWithoutKilometres, in: "definition_local_km")]
  }

  /// Whether the purchase is marked local; nil when that cannot be read.
  private static func isLocal(_ row: ImportRow) -> Bool? {
    if let cell = row["est_local"] { return PlatformCell.boolean(cell) }
    return row["caracteristiques"].map { PlatformCell.words($0).contains("LOCAL") }
  }
}
