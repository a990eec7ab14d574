import EGalimLedgers

/// Whether what a column holds can be what a field needs.
enum ContentFit: Hashable, Sendable {
  /// It is of that kind, and says so.
  case telling(String)
  /// It may be.
  case possible
  /// It cannot be.
  case impossible

  /// Looks at a column with a field in mind.
  init(_ column: ColumnSurvey, for field: SourceField) {
    guard column.filled > 0 else {
      self = .impossible
      return
    }
    switch field {
    case .siret: self = column.has(.siret) ? .telling("SIRET valides") : .impossible
    case .canteenID: self = column.has(.number) && column.count(of: .decimal) == 0 ? .possible : .impossible
    case .date: self = ContentFit.date(column)
    case .description: self = ContentFit.description(column)
    case .code: self = ContentFit.code(column)
    case .site, .supplier: self = column.isTexts ? .telling("textes") : .impossible
    case .amount, .amountWithVAT, .unitPrice, .unitPriceWithVAT, .debit, .credit, .vatAmount, .discount:
      self = ContentFit.money(column)
    case .quantity, .weight:
      self =
        column.isNumbers && !column.has(.gtin, atLeast: 50) && !column.has(.currency, atLeast: 20)
        ? .telling("nombres") : .impossible
    case .vatRate: self = column.has(.vatRate) ? .telling("taux de TVA") : .impossible
    case .unit: self = ContentFit.unit(column)
    case .family: self = ContentFit.family(column)
    case .labels: self = ContentFit.labels(column)
    case .origin: self = ContentFit.origin(column)
    case .shortCircuit, .local: self = column.has(.yesNo) ? .telling("oui ou non") : .impossible
    case .direction:
      self = DirectionWords.isDirection(column.values.texts) ? .telling("factures et avoirs") : .impossible
    case .document, .account:
      self = column.isDates || column.has(.words, atLeast: 50) ? .impossible : .telling("numéros")
    }
  }

  private static func date(_ column: ColumnSurvey) -> ContentFit {
    if column.isDates { return .telling("dates") }
    return column.has(.serialDate) && column.has(.number) ? .possible : .impossible
  }

  private static func description(_ column: ColumnSurvey) -> ContentFit {
    guard column.isTexts else { return .impossible }
    return column.has(.words, atLeast: 50) && column.isVaried ? .telling("textes variés") : .possible
  }

  private static func code(_ column: ColumnSurvey) -> ContentFit {
    if column.has(.gtin) { return .telling("codes EAN") }
    guard !column.isDates, !column.has(.words, atLeast: 30), column.count(of: .decimal) * 20 <= column.filled else {
      return .impossible
    }
    return column.has(.leadingZero, atLeast: 5) || column.has(.code, atLeast: 50) ? .telling("codes") : .possible
  }

  private static func money(_ column: ColumnSurvey) -> ContentFit {
    guard column.isNumbers, !column.has(.gtin, atLeast: 50), !column.has(.leadingZero, atLeast: 30) else {
      return .impossible
    }
    return column.has(.decimal, atLeast: 20) || column.has(.currency, atLeast: 20) ? .telling("montants") : .possible
  }

  private static func unit(_ column: ColumnSurvey) -> ContentFit {
    if column.has(.unit, atLeast: 70) { return .telling("unités") }
    return column.isTexts && column.meanLength <= 15 ? .possible : .impossible
  }

  private static func family(_ column: ColumnSurvey) -> ContentFit {
    guard column.isTexts, !column.values.isFull else { return .impossible }
    return column.has(.family, atLeast: 30) ? .telling("noms de familles") : .possible
  }

  private static func labels(_ column: ColumnSurvey) -> ContentFit {
    if column.has(.label, atLeast: 30) { return .telling("noms de labels") }
    if column.has(.yesNo) { return .telling("oui ou non") }
    return column.isTexts && !column.values.isFull ? .possible : .impossible
  }

  private static func origin(_ column: ColumnSurvey) -> ContentFit {
    if column.has(.origin, atLeast: 50) { return .telling("pays") }
    return column.isTexts && !column.values.isFull ? .possible : .impossible
  }
}

/// The words by which tables tell invoices from credit notes.
enum DirectionWords {
  /// Whether texts are few, and some of each kind are among them.
  static func isDirection(_ texts: [String]) -> Bool {
    guard (2...6).contains(texts.count) else { return false }
    let readings = texts.map { reading($0) }
    return readings.allSatisfy { $0 != nil } && Set(readings).count == 2
  }

  /// `+` for an invoice, `-` for a credit note; nil for other words.
  static func reading(_ text: String) -> String? {
    let words = WordList(text).words
    guard let first = words.first, words.count <= 3 else { return nil }
    if invoices.contains(first) { return "+" }
    return creditNotes.contains(first) ? "-" : nil
  }

  private static let invoices: Set<String> = [
    "f", "fa", "fac", "fact", "facture", "factures", "vente", "achat", "livraison", "liv", "bl",
  ]
  private static let creditNotes: Set<String> = [
    "a", "av", "avo", "avoir", "avoirs", "retour", "reprise", "remboursement",
  ]
}
