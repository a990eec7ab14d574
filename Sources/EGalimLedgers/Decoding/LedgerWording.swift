import EGalim

/// Which words a ledger's cells may hold: those of its layout.
enum LedgerWording: Sendable {
  /// The lists of the layout of 2026.
  case current
  /// The one list of characteristics before 2026.
  case former
  /// The drop-down lists of the tracking workbook, and what its formulas look for.
  case tracked

  init(_ kind: Layout.Kind) {
    self =
      switch kind {
      case .formerPurchases: .former
      case .trackedPurchases: .tracked
      case .purchases, .canteens, .meals: .current
      }
  }

  /// The product families.
  var families: TermLookup<ProductFamily> { self == .tracked ? Terms.trackedFamilies : Terms.families }

  /// The labels, and where one list holds both, the marks.
  var labels: TermLookup<LabelSet> {
    switch self {
    case .current: Terms.labels
    case .former: Terms.characteristics
    case .tracked: Terms.trackedLabels
    }
  }

  /// What « local » may mean.
  var localDefinitions: TermLookup<LocalTerm> {
    switch self {
    case .current: Terms.localDefinitions
    case .former: Terms.formerLocalDefinitions
    case .tracked: Terms.trackedLocalDefinitions
    }
  }
}

/// By what a ledger's column names canteens.
enum CanteenNaming: Sendable {
  /// By SIRET.
  case siret
  /// By the platform's identifier.
  case platformID
  /// By SIRET, SIREN or identifier, told apart by how many digits there are.
  case anyIdentifier

  init(columnName: String?) {
    self =
      switch columnName {
      case "siret": .siret
      case "cantine_id": .platformID
      default: .anyIdentifier
      }
  }
}
