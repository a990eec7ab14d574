/// What a column of somebody's table can hold that a ledger can be made of, or that says what a line is.
enum SourceField: Int, Hashable, Sendable, CaseIterable {
  case siret, canteenID, site, date, description, code, supplier, amount, amountWithVAT, vatRate, vatAmount, quantity
  case unitPrice, unitPriceWithVAT, unit, weight, family, labels, origin, shortCircuit, local, debit, credit, document
  case direction, account, discount

  /// The field as people speak of it.
  var frenchName: String {
    switch self {
    case .siret: "SIRET de la cantine"
    case .canteenID: "identifiant de la cantine"
    case .site: "nom du site livré"
    case .date: "date d'achat"
    case .description: "désignation du produit"
    case .code: "code de l'article"
    case .supplier: "fournisseur"
    case .amount: "montant HT"
    case .amountWithVAT: "montant TTC"
    case .vatRate: "taux de TVA"
    case .vatAmount: "montant de TVA"
    case .quantity: "quantité"
    case .unitPrice: "prix unitaire HT"
    case .unitPriceWithVAT: "prix unitaire TTC"
    case .unit: "unité"
    case .weight: "poids"
    case .family: "famille ou rayon"
    case .labels: "label ou signe de qualité"
    case .origin: "origine"
    case .shortCircuit: "circuit court"
    case .local: "local"
    case .debit: "débit"
    case .credit: "crédit"
    case .document: "numéro de pièce"
    case .direction: "facture ou avoir"
    case .account: "compte"
    case .discount: "remise"
    }
  }

  /// The field of a rule that the column can feed; nil where it only helps to understand the others.
  var ruleField: RuleField? {
    switch self {
    case .siret: .siret
    case .canteenID: .canteenID
    case .date: .date
    case .description: .description
    case .code: .articleCode
    case .supplier: .supplier
    case .amount: .amount
    case .amountWithVAT: .amountWithTax
    case .vatRate: .taxRate
    case .vatAmount: .taxAmount
    case .quantity: .quantity
    case .unitPrice: .unitPrice
    case .unitPriceWithVAT: .unitPriceWithTax
    case .unit: .unit
    case .family: .family
    case .labels: .labels
    case .origin: .origin
    case .shortCircuit: .shortCircuit
    case .local: .local
    case .debit: .debit
    case .credit: .credit
    case .direction: .direction
    case .document: .reference
    case .site, .weight, .account, .discount: nil
    }
  }
}
