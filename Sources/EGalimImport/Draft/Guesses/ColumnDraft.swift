import EGalim
import EGalimDiagnostics

/// The first draft of `colonnes.csv`, made of what was guessed: a rule for every field that was found, and for those
/// that a ledger needs and nothing was found for, a row to fill in.
struct ColumnDraft {
  private let guesses: ColumnGuesses
  private let facts: DraftFacts
  private(set) var fields: [DraftedField] = []

  /// Drafts the rules.
  init(_ guesses: ColumnGuesses, facts: DraftFacts) {
    self.guesses = guesses
    self.facts = facts
    addCanteen()
    addText(.description, isNeeded: true)
    addSupplier()
    addDate()
    addAmount()
    addWords(.family)
    addWords(.labels)
    addWords(.origin)
    addBooleans()
    addCodes()
  }

  /// The rules, in the order of the file.
  var rules: ColumnRules { ColumnRules(fields.map(\.rule)) }

  private var survey: TableSurvey { guesses.survey }

  // MARK: Rows

  private mutating func add(
    _ field: RuleField, _ candidate: ColumnCandidate, _ format: RuleFormat = RuleFormat(),
    atMost limit: Confidence = .high, because more: [GuessReason] = []
  ) {
    let column = survey.columns[candidate.cell]
    fields.append(
      DraftedField(
        field, ColumnReference.columns(survey.header.reference(toCell: candidate.cell)), format,
        example: column.example, min(candidate.confidence, limit), candidate.reasons + more))
  }

  private mutating func add(_ field: RuleField, constant text: String) {
    fields.append(DraftedField(field, .constant(text), example: text, .high, [.remark("donné à la commande")]))
  }

  /// A row that people have to fill, with what it could be.
  private mutating func addGap(_ field: RuleField, _ advice: String, candidates source: SourceField? = nil) {
    var reasons: [GuessReason] = [.remark(advice)]
    let others = source.flatMap { guesses.others[$0] } ?? []
    if !others.isEmpty {
      let names = others.prefix(4).map { survey.header.reference(toCell: $0.cell) }
      reasons.append(.remark("peut-être\u{A0}: \(names.joined(separator: ", "))"))
    }
    fields.append(DraftedField(field, nil, example: "", others.isEmpty ? nil : .low, reasons))
  }

  // MARK: Who bought, from whom, what, when

  private mutating func addCanteen() {
    if let siret = facts.siret { return add(.siret, constant: siret) }
    if let identifier = facts.canteenID { return add(.canteenID, constant: identifier) }
    if let candidate = guesses.chosen[.siret] {
      return add(.siret, candidate, atMost: candidate.isExactName ? .high : .medium)
    }
    if let candidate = guesses.chosen[.canteenID] { return add(.canteenID, candidate) }
    guard let site = guesses.column(.site), let name = guesses.name(.site), site.values.count > 1 else {
      return addGap(
        .siret, "à compléter\u{A0}: le SIRET de votre cantine entre guillemets, ou --siret à la conversion",
        candidates: .siret)
    }
    let example = site.values.texts.prefix(2).map { "\($0)=SIRET" }.joined(separator: "|")
    addGap(
      .siret,
      """
      à compléter\u{A0}: le SIRET de votre cantine entre guillemets\u{202F}; ou, puisque \(name) nomme \
      \(FrenchNumbers.count(site.values.count)) sites, \(name) dans colonne et \(example) dans format
      """)
  }

  private mutating func addText(_ source: SourceField, isNeeded: Bool) {
    guard let field = source.ruleField else { return }
    if let candidate = guesses.chosen[source] { return add(field, candidate) }
    if isNeeded { addGap(field, "à compléter\u{A0}: la colonne qui nomme le produit", candidates: source) }
  }

  private mutating func addSupplier() {
    if let supplier = facts.supplier { return add(.supplier, constant: supplier) }
    if let candidate = guesses.chosen[.supplier] { return add(.supplier, candidate) }
    let first = survey.preamble.first { $0.unicodeScalars.count <= 60 && !$0.contains(":") && NumberText($0) == nil }
    let maybe = first.map { ", peut-être \(VisibleText.quoted($0))" } ?? ""
    addGap(
      .supplier, "facultatif\u{A0}: le nom du fournisseur entre guillemets, s'il est le même partout\(maybe)",
      candidates: .supplier)
  }

  private mutating func addDate() {
    guard let candidate = guesses.chosen[.date] else {
      return addGap(.date, "à compléter\u{A0}: la colonne de la date de facture ou de livraison", candidates: .date)
    }
    let column = survey.columns[candidate.cell]
    var format = RuleFormat()
    if !column.isDates {
      format.dateFormat = .serial
      return add(
        .date, candidate, format, atMost: .medium, because: [.remark("dates en nombres, comme Excel les compte")])
    }
    guard column.numberedDates > 0 else { return add(.date, candidate) }
    switch (column.dayFirst > 0, column.monthFirst > 0) {
    case (true, false):
      format.dateFormat = .dayMonthYear
      add(.date, candidate, format)
    case (false, true):
      format.dateFormat = .monthDayYear
      add(.date, candidate, format, because: [.remark("le mois d'abord")])
    case (true, true):
      add(.date, candidate, atMost: .medium, because: [.remark("le jour d'abord sur des lignes, le mois sur d'autres")])
    case (false, false):
      format.dateFormat = .dayMonthYear
      add(.date, candidate, format, atMost: .medium, because: [.remark("à vérifier\u{A0}: jour supposé avant le mois")])
    }
  }

  // MARK: Amounts

  private mutating func addAmount() {
    let hasTax = guesses.chosen[.vatRate] != nil || guesses.chosen[.vatAmount] != nil
    if let amount = guesses.chosen[.amount] {
      addNet(amount)
      return addCheckingProduct(amount)
    }
    if guesses.chosen[.quantity] != nil, guesses.chosen[.unitPrice] != nil {
      return addNumbers([.quantity, .unitPrice], because: [.remark("le montant est leur produit")])
    }
    if guesses.chosen[.amountWithVAT] != nil, hasTax {
      return addNumbers(
        [.amountWithVAT, guesses.chosen[.vatRate] == nil ? .vatAmount : .vatRate],
        because: [.remark("la TVA en est ôtée")])
    }
    if guesses.chosen[.debit] != nil {
      let more = GuessReason.remark("à vérifier\u{A0}: le compte est-il tenu hors taxes\u{202F}?")
      return addNumbers([.debit, .credit], atMost: .medium, because: [more])
    }
    if guesses.chosen[.unitPriceWithVAT] != nil, guesses.chosen[.quantity] != nil, guesses.chosen[.vatRate] != nil {
      return addNumbers([.quantity, .unitPriceWithVAT, .vatRate], because: [.remark("le montant en est calculé")])
    }
    let gross = guesses.name(.amountWithVAT).map { "\u{202F}; \($0) est TTC, il manque le taux de TVA" } ?? ""
    addGap(.amount, "à compléter\u{A0}: la colonne du montant hors taxes" + gross, candidates: .amount)
  }

  private mutating func addNet(_ amount: ColumnCandidate) {
    let name = ColumnName(survey.columns[amount.cell].name).words
    let saysNet = name.contains("ht") || name.contains("hors") || provesNet(amount)
    addNumber(
      .amount, amount, atMost: saysNet ? .high : .medium,
      because: saysNet ? [] : [.remark("à vérifier\u{A0}: rien ne dit si ce montant est HT ou TTC")])
  }

  /// Whether a calculation with a VAT rate tells that the amount is the one without.
  private func provesNet(_ amount: ColumnCandidate) -> Bool {
    guard amount.isCalculated else { return false }
    return guesses.chosen[.amountWithVAT]?.isCalculated == true
      || guesses.chosen[.unitPriceWithVAT]?.isCalculated == true
  }

  /// A quantity and a price that give the amount are written too: the conversion tells where they do not.
  private mutating func addCheckingProduct(_ amount: ColumnCandidate) {
    guard amount.isCalculated, let quantity = guesses.chosen[.quantity], quantity.isCalculated,
      let price = guesses.chosen[.unitPrice], price.isCalculated
    else { return }
    addNumbers([.quantity, .unitPrice])
  }

  private mutating func addNumbers(
    _ sources: [SourceField], atMost limit: Confidence = .high, because more: [GuessReason] = []
  ) {
    for source in sources {
      guard let candidate = guesses.chosen[source], let field = source.ruleField else { continue }
      addNumber(field, candidate, atMost: limit, because: more)
    }
    guard sources.contains(.quantity), let unit = guesses.chosen[.unit] else { return addDirection() }
    addUnit(unit)
    addDirection()
  }

  /// A unit that says what it holds, `KT = 12 FL`: what the price is the price of is calculated, where an amount tells.
  private mutating func addUnit(_ unit: ColumnCandidate) {
    let contents = survey.columns[unit.cell].values.texts.filter { $0.contains("=") }
    guard let example = contents.first else { return }
    var format = RuleFormat()
    let quoted = VisibleText.quoted(example)
    format.pricedUnit = PricedUnitGuess(guesses, unit: unit.cell)?.pricedUnit
    switch format.pricedUnit {
    case .content:
      add(.unit, unit, format, because: [.remark("\(quoted)\u{A0}: le prix est celui de l'unité contenue")])
    case .counted: add(.unit, unit, format, because: [.remark("\(quoted)\u{A0}: le prix est celui de l'unité comptée")])
    case nil:
      let question = "à compléter dans format\u{A0}: de quoi est le prix dans \(quoted), quantite ou contenu"
      add(.unit, unit, format, atMost: .medium, because: [.remark(question)])
    }
  }

  private mutating func addNumber(
    _ field: RuleField, _ candidate: ColumnCandidate, atMost limit: Confidence, because more: [GuessReason] = []
  ) {
    let column = survey.columns[candidate.cell]
    var format = RuleFormat()
    if column.ambiguousMarks > 0 || column.commas + column.points > 0, !survey.place.isOnSheet {
      format.decimalMark = survey.decimalMark(of: candidate.cell) == .comma ? .comma : .point
    }
    var reasons = more
    if field.kind == .rate, column.isFraction { format.rateScale = .fraction }
    if field == .amount, column.count(of: .negative) * 2 > column.filled {
      format.isReversed = true
      reasons.append(.remark("à vérifier\u{A0}: les montants sont négatifs, leur signe est retourné"))
    }
    add(field, candidate, format, atMost: limit, because: reasons)
  }

  private mutating func addDirection() {
    guard !fields.contains(where: { $0.field == .direction }), let candidate = guesses.chosen[.direction],
      let amount = guesses.column(.amount) ?? guesses.column(.amountWithVAT) ?? guesses.column(.quantity),
      amount.count(of: .negative) == 0
    else { return }
    var format = RuleFormat()
    format.words = WordMapDraft(.direction, words: survey.columns[candidate.cell].values.texts)?.map
    add(.direction, candidate, format, because: [.remark("les avoirs n'ont pas de signe")])
  }

  // MARK: What it is

  private mutating func addWords(_ source: SourceField) {
    guard let field = source.ruleField else { return }
    guard let candidate = guesses.chosen[source] else { return }
    let column = survey.columns[candidate.cell]
    var format = RuleFormat()
    if source == .labels, column.has(.yesNo) {
      guard let label = soleLabel(of: column.name) else { return }
      format.words = WordMapDraft.yesNo(column.values.texts, label: label)
      return add(field, candidate, format, because: [.remark("oui veut dire \(label.platformName)")])
    }
    guard let draft = WordMapDraft(field, words: column.values.texts), draft.saysSomething else { return }
    format.words = draft.map
    var more: [GuessReason] = []
    if !draft.excluded.isEmpty {
      more.append(.remark("à vérifier\u{A0}: écarté comme non alimentaire\u{A0}: \(QuotedWords.list(draft.excluded))"))
    }
    if !draft.doubtful.isEmpty {
      more.append(
        .remark("laissé sans label, la mention seule ne suffit pas\u{A0}: \(QuotedWords.list(draft.doubtful))"))
    }
    if !draft.unclear.isEmpty {
      more.append(.remark("à compléter dans format\u{A0}: \(QuotedWords.list(draft.unclear))"))
    }
    add(
      field, candidate, format, atMost: draft.unclear.isEmpty && draft.excluded.isEmpty ? .high : .medium, because: more
    )
  }

  /// The label that a column of yes and no speaks of, by its title.
  private func soleLabel(of name: String) -> Label? {
    guard let labels = LabelWords.reading(of: WordList(name).words)?.labels.labels, labels.count == 1 else {
      return nil
    }
    return labels.first
  }

  private mutating func addBooleans() {
    for source in [SourceField.shortCircuit, .local] {
      if let candidate = guesses.chosen[source], let field = source.ruleField { add(field, candidate) }
    }
  }

  private mutating func addCodes() {
    for source in [SourceField.code, .document] {
      if let candidate = guesses.chosen[source], let field = source.ruleField { add(field, candidate) }
    }
    guard guesses.chosen[.code] == nil, let account = accounts else { return }
    add(.articleCode, account, because: [.remark("les comptes qui ne sont pas d'achat sont écartés dans articles.csv")])
  }

  /// The column of accounts of an account's ledger, where some are no purchases: customers, suppliers, VAT, banks.
  private var accounts: ColumnCandidate? {
    guard let account = guesses.chosen[.account], guesses.chosen[.debit] != nil || guesses.chosen[.credit] != nil,
      let column = guesses.column(.account), column.values.texts.contains(where: AccountWords.isOfOthers)
    else { return nil }
    return account
  }

  /// The article rules that leave out what the columns show to be no purchase.
  var exclusions: [ArticleRule] {
    guard guesses.chosen[.code] == nil, accounts != nil, let column = guesses.column(.account) else { return [] }
    return AccountWords.exclusions(of: column.values.texts)
  }
}
